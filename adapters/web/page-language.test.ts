/** The frame of the page in the language of its reader, in a real browser: locked, linking a phone, talking, and refusing a file. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { frameWords, readerLanguages } from '../../bot/proof/frame.ts';
import { onStage } from './fixtures/stage.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const shots = process.env['CASTMATCH_SHOTS'];

onStage('the frame of the page', (stage) => {
  const clean = async (): Promise<void> => {
    await stage.page.evaluate(axe);
    const found = (await stage.page.evaluate('axe.run(document)')) as { violations: { id: string }[] };
    expect(found.violations.map(({ id }) => id)).toEqual([]);
  };
  const shot = async (name: string): Promise<void> => {
    if (shots) await stage.page.screenshot({ path: `${shots}/frame-${name}.png` });
  };

  it.each([
    ['en-IN', 'en'],
    ['hi-IN', 'hi'],
    ['mr-IN', 'mr'],
    // No language of the desk, and Hindi in Latin letters: English.
    ['ta-IN', 'en'],
    ['hi-Latn-IN', 'en'],
  ] as const)('speaks to a browser of %s', { timeout: 120_000 }, async (locale, language) => {
    const say = frameWords[language];
    stage.desk.links = [
      { channel: 'whatsapp', at: 'waiting', detail: 'waiting', qr: null, letters: 'ABCDEFGH' },
    ];
    await stage.open({ locale });
    const { page } = stage;
    await page.goto(stage.served.base);
    await page.getByRole('heading', { name: say.keyMissing }).waitFor();
    await page.getByRole('alert').getByText(say.keyMissingWhy).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await page.locator('.locked-hint').textContent()).toBe(say.keyHint.replaceAll('`', ''));
    await clean();
    await shot(`locked-${locale}`);

    await page.getByLabel(say.keyLabel).fill(stage.link());
    await page.getByRole('button', { name: say.keyOpen }).click();
    await page.getByText(say.motto).waitFor();
    await page.getByRole('region', { name: say.pairTitle }).getByText(say.pairLetters).waitFor();
    await page.locator('.state').getByText(say.live).waitFor();
    await page.getByRole('heading', { name: say.castingTitle }).waitFor();
    const sunita = page.getByRole('region', { name: say.sunita });
    await sunita.getByRole('textbox', { name: say.messageAs.replace('{}', say.sunita) }).waitFor();
    expect(await page.title()).toBe(say.title);
    await clean();
    await shot(`desk-${locale}`);
    await page.getByRole('button', { name: say.close }).click();

    const files = ['budget.xls', 'profile.doc', 'run.exe'].map((name) => ({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from('MZ of no kind that is taken'),
    }));
    await sunita.locator('.pick').setInputFiles(files);
    for (const [i, words] of [say.tableRefused, say.paperRefused, say.fileRefused].entries())
      await sunita.locator('.chip').nth(i).getByText(words).waitFor();
    await sunita.getByRole('button', { name: say.fileRemove.replace('{}', 'run.exe') }).waitFor();
    await clean();
    await shot(`refused-${locale}`);
  });

  it('has a word for everything in every language', () => {
    const parts = (text: string): number => text.split('{}').length;
    for (const language of readerLanguages)
      for (const [key, text] of Object.entries(frameWords[language])) {
        expect(text, `${key} in ${language}`).not.toBe('');
        expect(parts(text), `${key} in ${language}`).toBe(parts(frameWords.en[key as 'motto']));
      }
  });
});
