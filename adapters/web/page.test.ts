import { beforeEach, expect, it } from 'vitest';
import { box, card, onStage, say, sees, type Element } from './fixtures/stage.ts';

onStage('a conversation on the page', (stage) => {
  beforeEach(async () => {
    await stage.page.goto(stage.link());
  });

  it('takes the key out of the address bar and keeps it over a reload', async () => {
    await sees(stage.page.locator('.top'), 'Live');
    expect(stage.page.url()).toBe(`${stage.served.base}/`);
    await stage.page.reload();
    await sees(stage.page.locator('.top'), 'Live');
  });

  it('sends, shows the growing answer, then the whole one, once', async () => {
    const kavya = stage.phone('Kavya');
    await say(kavya, 'Maa chahiye, 45-55');
    await sees(kavya, 'Maa chahiye, 45-55');
    await kavya.getByRole('img', { name: 'stored' }).waitFor();
    const id = await stage.conversationId();
    await expect.poll(() => stage.desk.listeners()).toBe(1);
    await stage.desk.publish(id, { type: 'typing' });
    await sees(kavya.locator('.live'), 'CastMatch is typing');
    await stage.desk.publish(id, { type: 'delta', turnId: 't', text: 'Eleven *fit*' });
    await sees(kavya.locator('.live'), 'Eleven');
    await stage.desk.publish(id, { type: 'delta', turnId: 't', text: 'Eleven *fit*, four' });
    await sees(kavya.locator('.live'), /four/);
    stage.desk.say(id, { text: 'Eleven *fit*, four more if asked.', cards: [card('Sunita Jadhav')] });
    await sees(kavya.locator('.lines'), /four more if asked/);
    await kavya.getByRole('img', { name: 'answered' }).waitFor();
    await stage.desk.publish(id, { type: 'delta', turnId: 't', text: 'Eleven *fit*, four more' });
    // It came too late to be shown as growing: only the dots are.
    await stage.desk.publish(id, { type: 'typing' });
    await sees(kavya.locator('.live'), 'CastMatch is typing');
    stage.desk.say(id, { text: 'Second' });
    await sees(kavya.locator('.lines'), 'Second');
    expect(await kavya.getByText('four more').count()).toBe(1);
    expect(await kavya.locator('.live').isVisible()).toBe(false);
    expect(await kavya.locator('strong').textContent()).toBe('fit');
    await sees(stage.page.locator('.top'), /answered by the rules/);
  });

  it('never tells talent which brain answers', async () => {
    await say(stage.phone('Sunita'), 'avl');
    stage.desk.say(await stage.conversationId(), { text: 'Likh liya.' });
    await sees(stage.phone('Sunita'), 'Likh liya.');
    expect(await stage.page.locator('.top').textContent()).not.toMatch(/rules|Claude/);
  });

  it('shows a person with facts, reasons and what is unknown', async () => {
    await say(stage.phone('Kavya'), 'find');
    stage.desk.say(await stage.conversationId(), {
      text: 'Two:',
      cards: [
        card('Sunita Jadhav'),
        card('रेखा देशपांडे', { playingAge: null, heightCm: null, photoDate: null }),
      ],
    });
    const first = stage.phone('Kavya').getByRole('listitem').filter({ hasText: 'Sunita Jadhav' }).last();
    await first.waitFor();
    const words = (await first.innerText()).replaceAll('\u00a0', ' ');
    expect(words).toMatch(/plays 45–55 · 5′3″ \(160 cm\) · Andheri/);
    expect(words).toMatch(/Marathi, Hindi · photo Sep 2026/);
    expect(words).toMatch(/✓\s*fits:\s*speaks Marathi/);
    expect(words).toMatch(/\?\s*to ask:\s*13 December/);
    expect(words).toContain('SJ');
    const hindi = stage.phone('Kavya').locator('.cards [lang=hi]').first();
    expect(await hindi.textContent()).toContain('रेखा');
    expect(await stage.phone('Kavya').getByText('null').count()).toBe(0);
  });

  it('says what it puts around cards, buttons and lines in the language of the answer', async () => {
    const kavya = stage.phone('Kavya');
    await say(kavya, 'माँ चाहिए');
    const id = await stage.conversationId();
    stage.desk.say(id, {
      text: 'दो मिलीं:',
      language: 'hi',
      cards: [
        card('Sunita Jadhav', { language: 'hi', photoUrl: '/demo/photos/someone.svg' }),
        card('Ira', { language: 'hi' }),
      ],
      choices: [{ id: 'more', label: 'और' }],
    });
    const first = kavya.getByRole('listitem').filter({ hasText: 'Sunita Jadhav' }).last();
    await first.waitFor();
    const words = (await first.innerText()).replaceAll('\u00a0', ' ');
    expect(words).toMatch(/प्लेइंग एज 45–55 · 5′3″ \(160 सेमी\) · Andheri/);
    expect(words).toMatch(/Marathi, Hindi · फ़ोटो सितं 2026/);
    expect(words).toMatch(/✓\s*सही:\s*speaks Marathi/);
    await kavya.getByRole('img', { name: 'Sunita Jadhav की फ़ोटो' }).waitFor();
    await kavya.getByRole('group', { name: 'विकल्प' }).waitFor();
    await kavya.getByRole('img', { name: 'जवाब दिया' }).waitFor();
    await kavya.getByRole('button', { name: 'भेजें' }).waitFor();
    expect(await kavya.locator('.says').textContent()).toContain('2 लोग: Sunita Jadhav, Ira');
    // Another phone is another conversation.
    await stage.phone('Meera').getByRole('button', { name: 'Send' }).waitFor();
    await stage.page.reload();
    await kavya.getByRole('button', { name: 'नई बातचीत' }).click();
    expect(await kavya.locator('.says').textContent()).toBe('नई बातचीत');
  });

  it('keeps the history over a reload, in order, and says nothing of it aloud', async () => {
    const kavya = stage.phone('Kavya');
    await say(kavya, 'one');
    const id = await stage.conversationId();
    stage.desk.say(id, { text: 'two' });
    await sees(kavya, 'two');
    await say(kavya, 'three');
    await sees(kavya, 'three');
    stage.desk.say(id, { text: 'four' });
    await sees(kavya, 'four');
    await stage.page.reload();
    await sees(kavya, 'four');
    expect(await kavya.locator('.bubble > span:not(.unseen):not(.meta)').allTextContents()).toEqual([
      'one',
      'two',
      'three',
      'four',
    ]);
    expect(await kavya.locator('.says').textContent()).toBe('');
  });

  it('presses a choice once, marks it, and remembers it', async () => {
    const meera = stage.phone('Meera');
    await say(meera, 'shortlist');
    const id = await stage.conversationId();
    const choices = [
      { id: 'ok', label: 'Approve' },
      { id: 'no', label: 'Pass' },
    ];
    const line = stage.desk.say(id, { text: 'Sunita?', choices });
    const approve = meera.getByRole('button', { name: 'Approve' });
    await approve.focus();
    await stage.page.keyboard.press('Enter');
    await expect.poll(() => stage.desk.inbound.length).toBe(2);
    expect(stage.desk.inbound[1]?.content).toEqual({
      kind: 'press',
      choiceId: 'ok',
      messageExternalId: line.id,
    });
    expect(await approve.getAttribute('aria-pressed')).toBe('true');
    // Still where the keyboard was.
    expect(await approve.evaluate((button: Element) => button.matches(':focus'))).toBe(true);
    await stage.page.keyboard.press('Enter');
    await meera.getByRole('button', { name: 'Pass' }).click({ force: true });
    await say(meera, 'after');
    await expect.poll(() => stage.desk.inbound.length).toBe(3);
    await stage.page.reload();
    await sees(meera, 'after');
    expect(await approve.getAttribute('aria-pressed')).toBe('true');
    expect(await approve.getAttribute('aria-disabled')).toBe('true');
  });

  it('lets one pick several people, and settles anything else with one choice', async () => {
    const kavya = stage.phone('Kavya');
    await say(kavya, 'find');
    const choices = [
      { id: 's1', label: 'Shortlist 1' },
      { id: 's2', label: 'Shortlist 2' },
    ];
    stage.desk.say(await stage.conversationId(), { text: 'Two:', cards: [card('A'), card('B')], choices });
    await kavya.getByRole('button', { name: 'Shortlist 1' }).click();
    await kavya.getByRole('button', { name: 'Shortlist 2' }).click();
    await kavya.getByRole('button', { name: 'Shortlist 1' }).click({ force: true });
    await say(kavya, 'done');
    await expect.poll(() => stage.desk.inbound.length).toBe(4);
    await stage.page.reload();
    await sees(kavya, 'done');
    expect(await kavya.locator('button[aria-pressed=true]').count()).toBe(2);
  });

  it('shows a long answer from its start, and offers the rest', async () => {
    const kavya = stage.phone('Kavya');
    await say(kavya, 'find');
    const cards = Array.from({ length: 12 }, (_, i) => card(`Person ${i}`));
    stage.desk.say(await stage.conversationId(), { text: 'Twelve fit. The first:', cards });
    await sees(kavya, 'Person 11');
    const answer = kavya.locator('.bubble').getByText('Twelve fit.');
    await expect.poll(async () => (await answer.boundingBox())?.y ?? 0).toBeGreaterThan(60);
    await expect.poll(async () => (await answer.boundingBox())?.y ?? 999).toBeLessThan(300);
  });

  it('gives a demo person a drawn photo', async () => {
    await say(stage.phone('Kavya'), 'find');
    const photoUrl = '/demo/photos/someone.svg';
    stage.desk.say(await stage.conversationId(), { text: 'One:', cards: [card('Sunita', { photoUrl })] });
    const photo = stage.phone('Kavya').getByRole('img', { name: 'Photo of Sunita' });
    await photo.waitFor();
    const width = (image: { naturalWidth: number }) => image.naturalWidth;
    await expect.poll(() => photo.evaluate(width)).toBeGreaterThan(0);
  });

  it('numbers bare choices, so that a number may be typed instead', async () => {
    await say(stage.phone('Sunita'), 'hi');
    stage.desk.say(await stage.conversationId(), {
      text: 'Kab?',
      choices: [
        { id: 'a', label: 'Aaj' },
        { id: 'b', label: 'Kal' },
      ],
    });
    await stage.phone('Sunita').getByRole('button', { name: '2 Kal' }).waitFor();
  });

  it('keeps the lines of a pasted brief and a draft over a reload', async () => {
    const brief = 'Role: maa\n\nAge: 45-55\n  Marathi must';
    await box(stage.phone('Kavya')).fill(brief);
    await stage.page.reload();
    expect(await box(stage.phone('Kavya')).inputValue()).toBe(brief);
    await box(stage.phone('Kavya')).press('Enter');
    await expect.poll(() => stage.desk.inbound[0]?.content).toEqual({ kind: 'text', text: brief });
  });

  it('counts towards the limit and holds back what is over it', async () => {
    const kavya = stage.phone('Kavya');
    await box(kavya).fill('x'.repeat(15_990));
    await sees(kavya, '10 characters left');
    await box(kavya).fill('🎬'.repeat(16_002));
    await sees(kavya, /^2 over the 16,000/);
    await box(kavya).press('Enter');
    await box(kavya).fill('🎬'.repeat(16_000));
    await box(kavya).press('Enter');
    await kavya.getByRole('img', { name: 'stored' }).waitFor();
    expect(stage.desk.inbound).toHaveLength(1);
  });

  it('shows the initials where a photo cannot be had', async () => {
    await say(stage.phone('Kavya'), 'find');
    stage.desk.say(await stage.conversationId(), {
      text: 'One:',
      cards: [card('Manda Kulkarni', { photoUrl: '/page/none.png' })],
    });
    await sees(stage.phone('Kavya').locator('.face'), 'MK');
  });
});
