import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TalentCard } from '../../bot/message.ts';
import { browserHint, browserPath, openBrowser } from './fixtures/browser.ts';
import { createDesk, serveDesk, testToken, type Desk, type Served } from './fixtures/desk.ts';
import { pageLink } from './index.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
if (!browserPath) console.warn(`The page is not tested: no Chromium here. Run: ${browserHint}`);

let browser: Browser;
let context: BrowserContext;
let page: Page;
let desk: Desk;
let served: Served;
let faults: string[];
let foreign: string[];

/** What the tests ask of an element: their compiler knows no browser. */
type Element = {
  scrollTop: number;
  scrollWidth: number;
  clientWidth: number;
  matches(selector: string): boolean;
};

const link = () => pageLink(served.base, testToken);
const phone = (name: 'Kavya' | 'Meera' | 'Sunita'): Locator =>
  page.getByRole('region', { name: new RegExp(`^${name},`) });
const box = (where: Locator) => where.getByRole('textbox');
const say = async (where: Locator, text: string) => {
  await box(where).fill(text);
  await box(where).press('Enter');
};
const sees = (where: Locator, text: string | RegExp) => where.getByText(text).first().waitFor();
const idOf = async (): Promise<string> => {
  await expect.poll(() => desk.lines.size).toBeGreaterThan(0);
  return [...desk.lines.keys()].at(-1) ?? '';
};

const card = (name: string, more: Partial<TalentCard> = {}): TalentCard => ({
  talentId: name,
  name,
  playingAge: { min: 45, max: 55 },
  heightCm: 160,
  city: 'Andheri',
  languages: ['Marathi', 'Hindi'],
  why: ['speaks Marathi'],
  unknown: ['13 December'],
  photoUrl: null,
  photoDate: '2026-09-03',
  ...more,
});

async function openPage(options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  await context?.close();
  context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  context.setDefaultTimeout(10_000);
  page = watch(await context.newPage());
  return page;
}

function watch(opened: Page): Page {
  opened.on('pageerror', (error) => faults.push(error.message));
  opened.on('console', (message) => {
    if (/Content Security Policy|TrustedHTML/.test(message.text())) faults.push(message.text());
  });
  opened.on('request', (request) => {
    if (!request.url().startsWith(served.base)) foreign.push(request.url());
  });
  return opened;
}

describe.skipIf(!browserPath)('the page', () => {
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    faults = [];
    foreign = [];
    desk = createDesk();
    served = await serveDesk(desk);
    await openPage();
    await page.goto(link());
  });
  afterEach(async () => {
    await context.close();
    await served.app.close();
    expect(faults, 'faults of scripts or of the content policy').toEqual([]);
    expect(foreign, 'requests to elsewhere').toEqual([]);
  });

  it('takes the key out of the address bar and keeps it over a reload', async () => {
    await sees(page.locator('.top'), 'Live');
    expect(page.url()).toBe(`${served.base}/`);
    await page.reload();
    await sees(page.locator('.top'), 'Live');
  });

  it('sends, shows the growing answer, then the whole one, once', async () => {
    const kavya = phone('Kavya');
    await say(kavya, 'Maa chahiye, 45-55');
    await sees(kavya, 'Maa chahiye, 45-55');
    await kavya.getByRole('img', { name: 'stored' }).waitFor();
    const id = await idOf();
    await expect.poll(() => desk.listeners()).toBe(1);
    await desk.publish(id, { type: 'typing' });
    await sees(kavya.locator('.live'), 'CastMatch is typing');
    await desk.publish(id, { type: 'delta', turnId: 't', text: 'Eleven *fit*' });
    await sees(kavya.locator('.live'), 'Eleven');
    await desk.publish(id, { type: 'delta', turnId: 't', text: 'Eleven *fit*, four' });
    await sees(kavya.locator('.live'), /four/);
    desk.say(id, { text: 'Eleven *fit*, four more if asked.', cards: [card('Sunita Jadhav')] });
    await sees(kavya.locator('.lines'), /four more if asked/);
    await kavya.getByRole('img', { name: 'answered' }).waitFor();
    await desk.publish(id, { type: 'delta', turnId: 't', text: 'Eleven *fit*, four more' });
    desk.say(id, { text: 'Second' });
    await sees(kavya.locator('.lines'), 'Second');
    expect(await kavya.getByText('four more').count()).toBe(1);
    expect(await kavya.locator('.live').isVisible()).toBe(false);
    expect(await kavya.locator('strong').textContent()).toBe('fit');
    await sees(page.locator('.top'), /answered by the rules/);
  });

  it('never tells talent which brain answers', async () => {
    await say(phone('Sunita'), 'avl');
    desk.say(await idOf(), { text: 'Likh liya.' });
    await sees(phone('Sunita'), 'Likh liya.');
    expect(await page.locator('.top').textContent()).not.toMatch(/rules|Claude/);
  });

  it('shows a person with facts, reasons and what is unknown', async () => {
    await say(phone('Kavya'), 'find');
    desk.say(await idOf(), {
      text: 'Two:',
      cards: [
        card('Sunita Jadhav'),
        card('रेखा देशपांडे', { playingAge: null, heightCm: null, photoDate: null }),
      ],
    });
    const first = phone('Kavya').getByRole('listitem').filter({ hasText: 'Sunita Jadhav' }).last();
    await first.waitFor();
    const words = (await first.innerText()).replaceAll('\u00a0', ' ');
    expect(words).toMatch(/plays 45–55 · 5′3″ \(160 cm\) · Andheri/);
    expect(words).toMatch(/Marathi, Hindi · photo Sep 2026/);
    expect(words).toMatch(/✓\s*fits:\s*speaks Marathi/);
    expect(words).toMatch(/\?\s*to ask:\s*13 December/);
    expect(words).toContain('SJ');
    const hindi = phone('Kavya').locator('.cards [lang=hi]').first();
    expect(await hindi.textContent()).toContain('रेखा');
    expect(await phone('Kavya').getByText('null').count()).toBe(0);
  });

  it('keeps the history over a reload, in order, and says nothing of it aloud', async () => {
    const kavya = phone('Kavya');
    await say(kavya, 'one');
    const id = await idOf();
    desk.say(id, { text: 'two' });
    await sees(kavya, 'two');
    await say(kavya, 'three');
    await sees(kavya, 'three');
    await page.reload();
    await sees(kavya, 'three');
    expect(await kavya.locator('.bubble > span:not(.unseen):not(.meta)').allTextContents()).toEqual([
      'one',
      'two',
      'three',
    ]);
    expect(await kavya.locator('.says').textContent()).toBe('');
  });

  it('presses a choice once, marks it, and remembers it', async () => {
    const meera = phone('Meera');
    await say(meera, 'shortlist');
    const id = await idOf();
    const choices = [
      { id: 'ok', label: 'Approve' },
      { id: 'no', label: 'Pass' },
    ];
    const line = desk.say(id, { text: 'Sunita?', choices });
    const approve = meera.getByRole('button', { name: 'Approve' });
    await approve.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => desk.inbound.length).toBe(2);
    expect(desk.inbound[1]?.content).toEqual({ kind: 'press', choiceId: 'ok', messageExternalId: line.id });
    expect(await approve.getAttribute('aria-pressed')).toBe('true');
    // Still where the keyboard was.
    expect(await approve.evaluate((button: Element) => button.matches(':focus'))).toBe(true);
    await page.keyboard.press('Enter');
    await meera.getByRole('button', { name: 'Pass' }).click({ force: true });
    await say(meera, 'after');
    await expect.poll(() => desk.inbound.length).toBe(3);
    await page.reload();
    await sees(meera, 'after');
    expect(await approve.getAttribute('aria-pressed')).toBe('true');
    expect(await approve.getAttribute('aria-disabled')).toBe('true');
  });

  it('numbers bare choices, so that a number may be typed instead', async () => {
    await say(phone('Sunita'), 'hi');
    desk.say(await idOf(), {
      text: 'Kab?',
      choices: [
        { id: 'a', label: 'Aaj' },
        { id: 'b', label: 'Kal' },
      ],
    });
    await phone('Sunita').getByRole('button', { name: '2 Kal' }).waitFor();
  });

  it('is whole by keyboard alone: an example, a send, a new conversation and back', async () => {
    const kavya = phone('Kavya');
    await sees(kavya, 'Paste a casting brief');
    await kavya.getByRole('button', { name: /In Hinglish/ }).focus();
    await page.keyboard.press('Enter');
    expect(await box(kavya).inputValue()).toMatch(/dadaji chahiye/);
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('budget no bar');
    await page.keyboard.press('Enter');
    await expect.poll(() => desk.inbound.length).toBe(1);
    expect(desk.inbound[0]?.content).toMatchObject({ text: expect.stringMatching(/saal\.\nbudget no bar$/) });
    desk.say(await idOf(), { text: 'Found.' });
    await sees(kavya, 'Found.');
    await kavya.getByRole('button', { name: 'New conversation' }).focus();
    await page.keyboard.press('Enter');
    await sees(kavya, 'Paste a casting brief');
    expect(await kavya.getByText('Found.').count()).toBe(1 - 1);
    await say(kavya, 'another');
    await expect.poll(() => desk.lines.size).toBe(2);
    await kavya.getByRole('button', { name: 'New conversation' }).click();
    await kavya.getByRole('button', { name: 'Back to the conversation before' }).press('Enter');
    await sees(kavya, 'another');
  });

  it('keeps the lines of a pasted brief and a draft over a reload', async () => {
    const brief = 'Role: maa\n\nAge: 45-55\n  Marathi must';
    await box(phone('Kavya')).fill(brief);
    await page.reload();
    expect(await box(phone('Kavya')).inputValue()).toBe(brief);
    await box(phone('Kavya')).press('Enter');
    await expect.poll(() => desk.inbound[0]?.content).toEqual({ kind: 'text', text: brief });
  });

  it('counts towards the limit and holds back what is over it', async () => {
    const kavya = phone('Kavya');
    await box(kavya).fill('x'.repeat(15_990));
    await sees(kavya, '10 characters left');
    await box(kavya).fill('🎬'.repeat(16_002));
    await sees(kavya, /^2 over the 16,000/);
    await box(kavya).press('Enter');
    await box(kavya).fill('🎬'.repeat(16_000));
    await box(kavya).press('Enter');
    await kavya.getByRole('img', { name: 'stored' }).waitFor();
    expect(desk.inbound).toHaveLength(1);
  });

  it('keeps what was said while the server is gone, and sends it once with the same id', async () => {
    const kavya = phone('Kavya');
    await say(kavya, 'before');
    await kavya.getByRole('img', { name: 'stored' }).waitFor();
    const { port } = served;
    await served.app.close();
    await say(kavya, 'while away');
    await say(kavya, 'and this');
    await sees(kavya, /Not sent yet/);
    await sees(page.locator('.top'), /does not answer/);
    served = await serveDesk(desk, port);
    await expect.poll(() => desk.inbound.length, { timeout: 15_000 }).toBe(3);
    await expect.poll(() => kavya.getByText(/Not sent yet/).count()).toBe(0);
    await sees(page.locator('.top'), /Live/);
    expect(desk.inbound.map(({ content }) => 'text' in content && content.text)).toEqual([
      'before',
      'while away',
      'and this',
    ]);
    expect(await kavya.getByText('while away').count()).toBe(1);
    desk.say(await idOf(), { text: 'welcome back' });
    await sees(kavya, 'welcome back');
  });

  it('tries at once when told to', async () => {
    let tries = 0;
    await page.route('**/api/v1/messages', (route) => {
      tries += 1;
      return route.abort();
    });
    await say(phone('Kavya'), 'hello');
    // By now the pauses are longer than what is allowed below.
    await expect.poll(() => tries, { timeout: 10_000 }).toBe(4);
    await page.getByRole('button', { name: 'Try now' }).click();
    await expect.poll(() => tries, { timeout: 1_500 }).toBe(5);
  });

  it('sends after a reload what could not be sent before it, with the id it had', async () => {
    const ids: (string | undefined)[] = [];
    await page.route('**/api/v1/messages', async (route) => {
      ids.push((route.request().postDataJSON() as { id?: string }).id);
      // Stored there, but the answer never arrives: the worst moment to lose.
      if (ids.length === 1) {
        await route.fetch();
        return route.abort();
      }
      return route.continue();
    });
    await say(phone('Kavya'), 'once');
    await sees(phone('Kavya'), /Not sent yet/);
    await page.reload();
    await phone('Kavya').getByRole('img', { name: 'stored' }).waitFor();
    expect(new Set(ids).size).toBe(1);
    expect(desk.inbound).toHaveLength(1);
    expect(await phone('Kavya').getByText('once').count()).toBe(1);
  });

  it('gives back what the server refuses, with the reason', async () => {
    await page.route('**/api/v1/messages', (route) =>
      route.fulfill({ status: 409, json: { error: 'conflict', message: 'this id was used' } }),
    );
    const kavya = phone('Kavya');
    await say(kavya, 'refuse me');
    await sees(kavya, 'Not sent: this id was used');
    await kavya.getByRole('button', { name: 'Edit' }).click();
    expect(await box(kavya).inputValue()).toBe('refuse me');
    expect(await kavya.locator('.line').count()).toBe(0);
  });

  it('says what to do without a key and with a wrong one, and opens with the right link', async () => {
    await openPage();
    await page.goto(served.base);
    await sees(page.getByRole('alert'), /link that the start printed/);
    await page.goto(pageLink(served.base, 'wrong-token'));
    await sees(page.getByRole('heading'), 'This key does not fit');
    await page.getByLabel('Link or key').fill(link());
    await page.keyboard.press('Enter');
    await sees(page.locator('.top'), 'Live');
    await phone('Kavya').waitFor();
  });

  it('locks itself when the key changes under it, and loses no word', async () => {
    const kavya = phone('Kavya');
    await say(kavya, 'hello');
    await kavya.getByRole('img', { name: 'stored' }).waitFor();
    const { port } = served;
    await served.app.close();
    await say(kavya, 'kept');
    served = await serveDesk({ ...desk, deps: { ...desk.deps, token: 'new-key-of-the-tests' } }, port);
    await page.getByRole('heading', { name: 'This key does not fit' }).waitFor();
    await page.getByLabel('Link or key').fill('new-key-of-the-tests');
    await page.keyboard.press('Enter');
    await expect.poll(() => desk.inbound.length).toBe(2);
    expect(desk.inbound[1]?.content).toEqual({ kind: 'text', text: 'kept' });
  });

  it('shows hostile names, captions and labels as the text they are', async () => {
    const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
    const kavya = phone('Kavya');
    await say(kavya, hostile);
    desk.say(await idOf(), {
      text: `*${hostile}* \u202e [x](javascript:document.title=3)`,
      cards: [
        card(hostile, {
          city: hostile,
          languages: [hostile],
          why: [hostile],
          unknown: [hostile],
          photoUrl: 'javascript:document.title=4',
          photoDate: hostile,
        }),
        card('Elsewhere', { photoUrl: 'https://evil.example/x.png' }),
        card('x'.repeat(4_000), { photoUrl: '/page/icon.svg' }),
      ],
      choices: [{ id: hostile.slice(0, 60), label: hostile }],
    });
    await kavya.getByRole('button', { name: /onerror/ }).waitFor();
    expect(await kavya.getByText(hostile).count()).toBeGreaterThan(5);
    expect(await kavya.locator('script, img:not([src$="/page/icon.svg"])').count()).toBe(0);
    expect(await page.title()).toBe('CastMatch: one desk, three phones');
    const width = (await kavya.boundingBox())?.width ?? 0;
    expect(width).toBeLessThan(500);
    expect(await kavya.locator('.scroll').evaluate((e: Element) => e.scrollWidth <= e.clientWidth)).toBe(
      true,
    );
  });

  it('shows the initials where a photo cannot be had', async () => {
    await say(phone('Kavya'), 'find');
    desk.say(await idOf(), { text: 'One:', cards: [card('Manda Kulkarni', { photoUrl: '/page/none.png' })] });
    await sees(phone('Kavya').locator('.face'), 'MK');
  });

  it('says each answer once and whole to who listens', async () => {
    const kavya = phone('Kavya');
    await say(kavya, 'hello');
    const id = await idOf();
    await expect.poll(() => desk.listeners()).toBe(1);
    const says = kavya.locator('.says');
    for (const text of ['Two', 'Two people', 'Two people fit']) {
      await desk.publish(id, { type: 'delta', turnId: 't', text });
      await sees(kavya.locator('.live'), text);
      expect(await says.textContent()).toBe('CastMatch is typing');
    }
    desk.say(id, { text: 'Two *people* fit.', cards: [card('Sunita'), card('Manda')] });
    await sees(kavya, 'Andheri');
    expect(await says.textContent()).toBe('CastMatch: Two people fit.. 2 people: Sunita, Manda');
    expect(await kavya.getByRole('log').getAttribute('aria-live')).toBe('off');
  });

  it('does not pull away who reads further up, and offers the way down', async () => {
    const kavya = phone('Kavya');
    await say(kavya, 'hello');
    const id = await idOf();
    for (let i = 0; i < 40; i++) desk.say(id, { text: `line ${i}` });
    await sees(kavya, 'line 39');
    const scroll = kavya.locator('.scroll');
    const top = () => scroll.evaluate((e: Element) => e.scrollTop);
    await expect.poll(top).toBeGreaterThan(500);
    await scroll.evaluate((e: Element) => (e.scrollTop = 0));
    await expect.poll(top).toBe(0);
    desk.say(id, { text: 'the newest' });
    await kavya.getByRole('button', { name: 'New messages' }).waitFor();
    expect(await top()).toBe(0);
    await kavya.getByRole('button', { name: 'New messages' }).click();
    await expect.poll(top).toBeGreaterThan(500);
  });

  it('works in many tabs at once, though a browser opens six connections only', async () => {
    await say(phone('Kavya'), 'a');
    await say(phone('Meera'), 'b');
    await say(phone('Sunita'), 'c');
    await expect.poll(() => desk.lines.size).toBe(3);
    const first = page;
    const tabs = [first];
    for (let i = 0; i < 3; i++) {
      page = watch(await context.newPage());
      await page.goto(link());
      await sees(phone('Kavya'), 'a');
      tabs.push(page);
    }
    await say(phone('Kavya'), 'from the last');
    await expect.poll(() => desk.inbound.length).toBe(4);
    for (const tab of tabs) {
      page = tab;
      await sees(phone('Kavya'), 'from the last');
    }
    expect(desk.listeners()).toBeLessThanOrEqual(3);
  });

  it('shows one phone at a time on a small screen and counts what comes in the others', async () => {
    await openPage({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });
    await page.goto(link());
    await phone('Kavya').waitFor();
    expect(await phone('Meera').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Production' }).tap();
    await say(phone('Meera'), 'hello');
    const id = await idOf();
    await page.getByRole('button', { name: 'Talent' }).tap();
    await expect.poll(() => desk.listeners()).toBe(1);
    desk.say(id, { text: 'while you were away', cards: [card('Sunita')] });
    await page.getByRole('button', { name: 'Production 1 new' }).tap();
    await sees(phone('Meera'), 'while you were away');
    const widths = 'document.documentElement.scrollWidth <= innerWidth';
    expect(await page.evaluate(widths)).toBe(true);
  });

  it('reflows at 320 pixels, which is a desktop at 400 %', async () => {
    await openPage({ viewport: { width: 320, height: 256 } });
    await page.goto(link());
    await say(phone('Kavya'), 'x'.repeat(200));
    desk.say(await idOf(), {
      text: 'One:',
      cards: [card('Sunita')],
      choices: [{ id: 'm', label: 'More people' }],
    });
    await phone('Kavya').getByRole('button', { name: 'More people' }).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(await box(phone('Kavya')).isVisible()).toBe(true);
  });

  describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
    it('passes the rules of WCAG 2.2 AA in every state', async () => {
      // The tool puts its own scripts into the page, which the page's policy would refuse.
      const options = { colorScheme, bypassCSP: true, reducedMotion: 'reduce' as const };
      await openPage(options);
      await page.goto(link());
      await sees(page.locator('.top'), 'Live');
      await check('empty');
      for (const name of ['Kavya', 'Meera', 'Sunita'] as const) await say(phone(name), 'नमस्ते, 12 ko free');
      await expect.poll(() => desk.lines.size).toBe(3);
      for (const [id, lines] of desk.lines) {
        desk.say(id, {
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
        await phone(name).getByRole('button', { name: 'Pass' }).waitFor();
      await phone('Meera').getByRole('button', { name: 'Approve' }).click();
      await box(phone('Kavya')).fill('x'.repeat(16_001));
      await check('full');
      await page.setViewportSize({ width: 360, height: 640 });
      await check('small');
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.route('**/api/v1/messages', (route) => route.abort());
      await say(phone('Sunita'), 'away');
      await sees(phone('Sunita'), /Not sent yet/);
      await check('away');
      await page.goto(pageLink(served.base, 'wrong-token'));
      await page.getByLabel('Link or key').waitFor();
      await check('locked');
    });
  });
});

/** Every rule up to WCAG 2.2 AA, target size included, and what the tool calls best practice. */
async function check(state: string): Promise<void> {
  await page.evaluate(axe);
  const found = (await page.evaluate(`axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  })`)) as { violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] };
  const told = found.violations.map(({ id, nodes }) => [id, nodes[0]?.html, nodes[0]?.failureSummary]);
  expect(told, state).toEqual([]);
}
