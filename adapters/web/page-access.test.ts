import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { box, card, onStage, say, sees, type Element } from './fixtures/stage.ts';
import { pageLink } from './index.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

onStage('the page for everyone', (stage) => {
  beforeEach(async () => {
    await stage.page.goto(stage.link());
  });

  it('is whole by keyboard alone: an example, a send, a new conversation and back', async () => {
    const kavya = stage.phone('Kavya');
    await sees(kavya, 'Paste a casting brief');
    await kavya.getByRole('button', { name: /In Hinglish/ }).focus();
    await stage.page.keyboard.press('Enter');
    expect(await box(kavya).inputValue()).toMatch(/dadaji chahiye/);
    await stage.page.keyboard.press('Shift+Enter');
    await stage.page.keyboard.type('budget no bar');
    await stage.page.keyboard.press('Enter');
    await expect.poll(() => stage.desk.inbound.length).toBe(1);
    expect(stage.desk.inbound[0]?.content).toMatchObject({
      text: expect.stringMatching(/saal\.\nbudget no bar$/),
    });
    stage.desk.say(await stage.conversationId(), { text: 'Found.' });
    await sees(kavya, 'Found.');
    await kavya.getByRole('button', { name: 'New conversation' }).focus();
    await stage.page.keyboard.press('Enter');
    await sees(kavya, 'Paste a casting brief');
    expect(await kavya.getByText('Found.').count()).toBe(1 - 1);
    await say(kavya, 'another');
    await expect.poll(() => stage.desk.lines.size).toBe(2);
    await kavya.getByRole('button', { name: 'New conversation' }).click();
    await kavya.getByRole('button', { name: 'Back to the conversation before' }).press('Enter');
    await sees(kavya, 'another');
  });

  it('says each answer once and whole to who listens', async () => {
    const kavya = stage.phone('Kavya');
    await say(kavya, 'hello');
    const id = await stage.conversationId();
    await expect.poll(() => stage.desk.listeners()).toBe(1);
    const says = kavya.locator('.says');
    for (const text of ['Two', 'Two people', 'Two people fit']) {
      await stage.desk.publish(id, { type: 'delta', turnId: 't', text });
      await sees(kavya.locator('.live'), text);
      expect(await says.textContent()).toBe('CastMatch is typing');
    }
    stage.desk.say(id, { text: 'Two *people* fit.', cards: [card('Sunita'), card('Manda')] });
    await sees(kavya, 'Andheri');
    expect(await says.textContent()).toBe('CastMatch: Two people fit.. 2 people: Sunita, Manda');
    expect(await kavya.getByRole('log').getAttribute('aria-live')).toBe('off');
  });

  it('does not pull away who reads further up, and offers the way down', async () => {
    const kavya = stage.phone('Kavya');
    await say(kavya, 'hello');
    const id = await stage.conversationId();
    for (let i = 0; i < 40; i++) stage.desk.say(id, { text: `line ${i}` });
    await sees(kavya, 'line 39');
    const scroll = kavya.locator('.scroll');
    const top = () => scroll.evaluate((e: Element) => e.scrollTop);
    await expect.poll(top).toBeGreaterThan(500);
    await scroll.evaluate((e: Element) => (e.scrollTop = 0));
    await expect.poll(top).toBe(0);
    stage.desk.say(id, { text: 'the newest' });
    await kavya.getByRole('button', { name: 'New messages' }).waitFor();
    expect(await top()).toBe(0);
    await kavya.getByRole('button', { name: 'New messages' }).click();
    await expect.poll(top).toBeGreaterThan(500);
  });

  it('shows one phone at a time on a small screen and counts what comes in the others', async () => {
    await stage.open({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });
    await stage.page.goto(stage.link());
    await stage.phone('Kavya').waitFor();
    expect(await stage.phone('Meera').isVisible()).toBe(false);
    await stage.page.getByRole('button', { name: 'Production' }).tap();
    await say(stage.phone('Meera'), 'hello');
    const id = await stage.conversationId();
    await stage.page.getByRole('button', { name: 'Talent' }).tap();
    await expect.poll(() => stage.desk.listeners()).toBe(1);
    stage.desk.say(id, { text: 'while you were away', cards: [card('Sunita')] });
    await stage.page.getByRole('button', { name: 'Production 1 new' }).tap();
    await sees(stage.phone('Meera'), 'while you were away');
    const widths = 'document.documentElement.scrollWidth <= innerWidth';
    expect(await stage.page.evaluate(widths)).toBe(true);
  });

  it('reflows at 320 pixels, which is a desktop at 400 %', async () => {
    await stage.open({ viewport: { width: 320, height: 256 } });
    await stage.page.goto(stage.link());
    await say(stage.phone('Kavya'), 'x'.repeat(200));
    stage.desk.say(await stage.conversationId(), {
      text: 'One:',
      cards: [card('Sunita')],
      choices: [{ id: 'm', label: 'More people' }],
    });
    await stage.phone('Kavya').getByRole('button', { name: 'More people' }).waitFor();
    expect(await stage.page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(await box(stage.phone('Kavya')).isVisible()).toBe(true);
  });

  describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
    it('passes the rules of WCAG 2.2 AA in every state', async () => {
      // The tool puts its own scripts into the page, which the page's policy would refuse.
      const options = { colorScheme, bypassCSP: true, reducedMotion: 'reduce' as const };
      await stage.open(options);
      await stage.page.goto(stage.link());
      await sees(stage.page.locator('.top'), 'Live');
      await check(stage.page, 'empty');
      for (const name of ['Kavya', 'Meera', 'Sunita'] as const)
        await say(stage.phone(name), 'नमस्ते, 12 ko free');
      await expect.poll(() => stage.desk.lines.size).toBe(3);
      for (const [id, lines] of stage.desk.lines) {
        stage.desk.say(id, {
          text: 'Two *fit*: `see`',
          cards: [card('Sunita'), card('Manda', { photoUrl: '/page/icon.svg' })],
          choices: [
            { id: 'a', label: 'Approve' },
            { id: 'b', label: 'Pass' },
          ],
        });
        expect(lines).toHaveLength(2);
      }
      for (const name of ['Kavya', 'Meera', 'Sunita'] as const)
        await stage.phone(name).getByRole('button', { name: 'Pass' }).waitFor();
      await stage.phone('Meera').getByRole('button', { name: 'Approve' }).click();
      await box(stage.phone('Kavya')).fill('x'.repeat(16_001));
      await check(stage.page, 'full');
      await stage.page.setViewportSize({ width: 360, height: 640 });
      await check(stage.page, 'small');
      await stage.page.setViewportSize({ width: 1280, height: 800 });
      await stage.page.route('**/api/v1/messages', (route) => route.abort());
      await say(stage.phone('Sunita'), 'away');
      await sees(stage.phone('Sunita'), /Not sent yet/);
      await check(stage.page, 'away');
      await stage.page.goto(pageLink(stage.served.base, 'wrong-token'));
      await stage.page.getByLabel('Link or key').waitFor();
      await check(stage.page, 'locked');
    });
  });
});
/** Every rule up to WCAG 2.2 AA, target size included, and what the tool calls best practice. */
async function check(page: Page, state: string): Promise<void> {
  await page.evaluate(axe);
  const found = (await page.evaluate(`axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  })`)) as { violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] };
  const told = found.violations.map(({ id, nodes }) => [id, nodes[0]?.html, nodes[0]?.failureSummary]);
  expect(told, state).toEqual([]);
}
