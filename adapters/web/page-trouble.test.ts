import { beforeEach, expect, it } from 'vitest';
import { serveDesk } from './fixtures/desk.ts';
import { box, card, onStage, say, sees, type Element } from './fixtures/stage.ts';
import { pageLink } from './index.ts';

onStage('the page in trouble', (stage) => {
  beforeEach(async () => {
    await stage.page.goto(stage.link());
  });

  it('keeps what was said while the server is gone, and sends it once with the same id', async () => {
    const kavya = stage.phone('Kavya');
    await say(kavya, 'before');
    await kavya.getByRole('img', { name: 'stored' }).waitFor();
    const { port } = stage.served;
    await stage.served.app.close();
    await say(kavya, 'while away');
    await say(kavya, 'and this');
    await sees(kavya, /Not sent yet/);
    await sees(stage.page.locator('.top'), /does not answer/);
    stage.served = await serveDesk(stage.desk, port);
    await expect.poll(() => stage.desk.inbound.length, { timeout: 15_000 }).toBe(3);
    await expect.poll(() => kavya.getByText(/Not sent yet/).count()).toBe(0);
    await sees(stage.page.locator('.top'), /Live/);
    expect(stage.desk.inbound.map(({ content }) => 'text' in content && content.text)).toEqual([
      'before',
      'while away',
      'and this',
    ]);
    expect(await kavya.getByText('while away').count()).toBe(1);
    stage.desk.say(await stage.conversationId(), { text: 'welcome back' });
    await sees(kavya, 'welcome back');
  });

  it('tries at once when told to', async () => {
    let tries = 0;
    await stage.page.route('**/api/v1/messages', (route) => {
      tries += 1;
      return route.abort();
    });
    await say(stage.phone('Kavya'), 'hello');
    // By now the pauses are longer than what is allowed below.
    await expect.poll(() => tries, { timeout: 10_000 }).toBe(4);
    await stage.page.getByRole('button', { name: 'Try now' }).click();
    await expect.poll(() => tries, { timeout: 1_500 }).toBe(5);
  });

  it('sends after a reload what could not be sent before it, with the id it had', async () => {
    const ids: (string | undefined)[] = [];
    await stage.page.route('**/api/v1/messages', async (route) => {
      ids.push((route.request().postDataJSON() as { id?: string }).id);
      // Stored there, but the answer never arrives: the worst moment to lose.
      if (ids.length === 1) {
        await route.fetch();
        return route.abort();
      }
      return route.continue();
    });
    await say(stage.phone('Kavya'), 'once');
    await sees(stage.phone('Kavya'), /Not sent yet/);
    await stage.page.reload();
    await stage.phone('Kavya').getByRole('img', { name: 'stored' }).waitFor();
    expect(new Set(ids).size).toBe(1);
    expect(stage.desk.inbound).toHaveLength(1);
    expect(await stage.phone('Kavya').getByText('once').count()).toBe(1);
  });

  it('gives back what the server refuses, with the reason', async () => {
    await stage.page.route('**/api/v1/messages', (route) =>
      route.fulfill({ status: 409, json: { error: 'something new', message: 'this id was used' } }),
    );
    const kavya = stage.phone('Kavya');
    await say(kavya, 'refuse me');
    await sees(kavya, 'Not sent: this id was used');
    await kavya.getByRole('button', { name: 'Edit' }).click();
    expect(await box(kavya).inputValue()).toBe('refuse me');
    expect(await kavya.locator('.line').count()).toBe(0);
    // What the page has words for, it says itself.
    await stage.page.route('**/api/v1/messages', (route) =>
      route.fulfill({ status: 409, json: { error: 'conflict', message: 'this id was used' } }),
    );
    await say(kavya, 'refuse me again');
    await sees(kavya, 'Not sent: it was sent once already');
  });

  it('says what to do without a key and with a wrong one, and opens with the right link', async () => {
    await stage.open();
    await stage.page.goto(stage.served.base);
    await sees(stage.page.getByRole('alert'), /link that the start printed/);
    await stage.page.goto(pageLink(stage.served.base, 'wrong-token'));
    await sees(stage.page.getByRole('heading'), 'This key does not fit');
    await stage.page.getByLabel('Link or key').fill(stage.link());
    await stage.page.keyboard.press('Enter');
    await sees(stage.page.locator('.top'), 'Live');
    await stage.phone('Kavya').waitFor();
  });

  it('locks itself when the key changes under it, and loses no word', async () => {
    const kavya = stage.phone('Kavya');
    await say(kavya, 'hello');
    await kavya.getByRole('img', { name: 'stored' }).waitFor();
    const { port } = stage.served;
    await stage.served.app.close();
    await say(kavya, 'kept');
    stage.served = await serveDesk(
      { ...stage.desk, deps: { ...stage.desk.deps, token: 'new-key-of-the-tests' } },
      port,
    );
    await stage.page.getByRole('heading', { name: 'This key does not fit' }).waitFor();
    await stage.page.getByLabel('Link or key').fill('new-key-of-the-tests');
    await stage.page.keyboard.press('Enter');
    await expect.poll(() => stage.desk.inbound.length).toBe(2);
    expect(stage.desk.inbound[1]?.content).toEqual({ kind: 'text', text: 'kept' });
  });

  it('shows hostile names, captions and labels as the text they are', async () => {
    const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
    const kavya = stage.phone('Kavya');
    await say(kavya, hostile);
    stage.desk.say(await stage.conversationId(), {
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
    expect(await stage.page.title()).toBe('CastMatch: one desk, three phones');
    const width = (await kavya.boundingBox())?.width ?? 0;
    expect(width).toBeLessThan(500);
    expect(await kavya.locator('.scroll').evaluate((e: Element) => e.scrollWidth <= e.clientWidth)).toBe(
      true,
    );
  });

  it('works in many tabs at once, though a browser opens six connections only', async () => {
    await say(stage.phone('Kavya'), 'a');
    await say(stage.phone('Meera'), 'b');
    await say(stage.phone('Sunita'), 'c');
    await expect.poll(() => stage.desk.lines.size).toBe(3);
    const tabs = [stage.page];
    for (let i = 0; i < 3; i++) {
      await stage.openTab();
      await stage.page.goto(stage.link());
      await sees(stage.phone('Kavya'), 'a');
      tabs.push(stage.page);
    }
    await say(stage.phone('Kavya'), 'from the last');
    await expect.poll(() => stage.desk.inbound.length).toBe(4);
    for (const tab of tabs) {
      stage.page = tab;
      await sees(stage.phone('Kavya'), 'from the last');
    }
    expect(stage.desk.listeners()).toBeLessThanOrEqual(3);
  });
});
