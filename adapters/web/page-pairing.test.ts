/** Linking a phone from the page, in a real browser: the code, the letters, and the word of how it stands. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import type { PhoneLink } from '../../bot/phone-link.ts';
import { onStage } from './fixtures/stage.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const link = (at: PhoneLink['at'], more: Partial<PhoneLink> = {}) => [
  { channel: 'whatsapp', at, detail: at, qr: null, letters: null, ...more },
];

onStage('linking a phone from the page', (stage) => {
  const panel = () => stage.page.getByRole('region', { name: 'Link a phone to WhatsApp' });

  it('shows the code while WhatsApp waits, a new one when it changes, and closes when the phone is paired', async () => {
    stage.desk.links = link('waiting', { qr: '2@first-code' });
    await stage.page.goto(stage.link());
    const code = panel().getByRole('img', { name: 'Code to scan with the phone' });
    await code.waitFor();
    const drawn = () => code.locator('path').getAttribute('d');
    const first = await drawn();
    stage.desk.links = link('waiting', { qr: '2@second-code' });
    await expect.poll(drawn, { timeout: 10_000 }).not.toBe(first);
    await stage.page.evaluate(axe);
    const found = (await stage.page.evaluate('axe.run(document)')) as { violations: { id: string }[] };
    expect(found.violations.map(({ id }) => id)).toEqual([]);

    stage.desk.links = link('paired');
    await stage.page.getByRole('button', { name: 'WhatsApp is paired' }).waitFor();
    expect(await panel().isVisible()).toBe(false);
    expect(await stage.page.locator('.pairing-says').textContent()).toBe('WhatsApp is paired');
  });

  it('shows letters to type, and opens and closes by keyboard', async () => {
    stage.desk.links = link('waiting', { letters: 'ABCDEFGH' });
    await stage.page.goto(stage.link());
    await panel().getByText('ABCD-EFGH').waitFor();
    await panel().getByRole('button', { name: 'Close' }).press('Enter');
    expect(await panel().isVisible()).toBe(false);
    const toggle = stage.page.getByRole('button', { name: 'WhatsApp waits for a phone' });
    expect(await toggle.getAttribute('aria-expanded')).toBe('false');
    await stage.page.keyboard.press('Enter');
    await panel().getByText('ABCD-EFGH').waitFor();
  });

  it('says that the phone was lost, with nothing to scan', async () => {
    stage.desk.links = link('paired');
    await stage.page.goto(stage.link());
    await stage.page.getByRole('button', { name: 'WhatsApp is paired' }).waitFor();
    expect(await stage.page.locator('.pairing-says').textContent()).toBe('');
    stage.desk.links = link('lost', { detail: 'rebuilding: LOGOUT' });
    await stage.page.getByRole('button', { name: /lost its phone/ }).waitFor({ timeout: 30_000 });
    await stage.page.getByRole('button', { name: /lost its phone/ }).click();
    await panel().getByText('rebuilding: LOGOUT').waitFor();
  });

  it('is not there where no phone is wanted, and is nobody’s without the key', async () => {
    await stage.page.goto(stage.link());
    await stage.page.getByText('Live').waitFor();
    expect(await stage.page.locator('.pairing-toggle').isVisible()).toBe(false);
    expect((await fetch(`${stage.served.base}/api/v1/links`)).status).toBe(401);
  });
});
