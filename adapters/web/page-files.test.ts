/** Files on the page, in a real browser: sent by button and keyboard, shown, played, saved, and refused in words. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeEach, expect, it } from 'vitest';
import { box, onStage, sees, type Element } from './fixtures/stage.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** A real picture of two by two pixels, so that the browser has something to decode. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAYAAABytg0kAAAAFElEQVR4nGP8z8Dwn4GBgYGJAQoAHgQCAf1yR1QAAAAASUVORK5CYII=',
  'base64',
);
const photo = { name: 'me.png', mimeType: 'image/png', buffer: png };
const paper = { name: 'cv.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 invented') };

onStage('files on the page', (stage) => {
  beforeEach(async () => {
    await stage.page.goto(stage.link());
  });
  const pick = (...files: (typeof photo)[]) =>
    stage.phone('Sunita').locator('input[type=file]').setInputFiles(files);

  it('go with the words and are shown, the photo as a photo', async () => {
    const sunita = stage.phone('Sunita');
    await pick(photo, paper);
    await sees(sunita.getByRole('list', { name: 'Files to send' }), 'cv.pdf');
    await expect.poll(() => sunita.locator('.attach-says').textContent()).toContain('ready to send');
    await box(sunita).fill('this is me');
    await box(sunita).press('Enter');
    await expect.poll(() => stage.desk.inbound.length).toBe(2);
    expect(stage.desk.inbound.map(({ content }) => content)).toMatchObject([
      { kind: 'image', text: 'this is me', media: { fileName: 'me.png' } },
      { kind: 'document', media: { fileName: 'cv.pdf' } },
    ]);
    const shown = sunita.getByRole('img', { name: 'Photo me.png' });
    await shown.waitFor();
    await sunita.getByRole('button', { name: 'Save cv.pdf' }).waitFor();
    // The lines replace what was on its way: each file stands there once.
    await expect.poll(() => sunita.locator('.lines .file').count()).toBe(2);
    expect(await sunita.locator('.chosen .chip').count()).toBe(0);
    const saved = stage.page.waitForEvent('download');
    await sunita.getByRole('button', { name: 'Save cv.pdf' }).click();
    expect((await saved).suggestedFilename()).toBe('cv.pdf');
    await stage.page.evaluate(axe);
    const found = (await stage.page.evaluate('axe.run(document)')) as { violations: { id: string }[] };
    expect(found.violations.map(({ id }) => id)).toEqual([]);
  });

  it('go without words, and stay after a reload', async () => {
    const sunita = stage.phone('Sunita');
    await pick(photo);
    await expect.poll(() => sunita.locator('.attach-says').textContent()).toContain('ready to send');
    await box(sunita).press('Enter');
    await sunita.getByRole('img', { name: 'Photo me.png' }).waitFor();
    await expect.poll(() => sunita.locator('.lines .file').count()).toBe(1);
    await stage.page.reload();
    await stage.phone('Sunita').getByRole('img', { name: 'Photo me.png' }).waitFor();
  });

  it('are attached and removed by keyboard, and nothing goes while one is refused', async () => {
    const sunita = stage.phone('Sunita');
    await sees(stage.page.locator('.top'), 'Live');
    const attach = sunita.getByRole('button', { name: 'Attach files' });
    const chooser = stage.page.waitForEvent('filechooser');
    await attach.press('Enter');
    const program = { name: 'run.exe', mimeType: 'application/pdf', buffer: Buffer.from('MZ program') };
    await (await chooser).setFiles([program]);
    await sees(sunita.locator('.chip.refused'), /not taken/);
    await box(sunita).fill('here');
    await box(sunita).press('Enter');
    await sunita.getByRole('button', { name: 'Remove run.exe' }).focus();
    await stage.page.keyboard.press('Enter');
    expect(await sunita.locator('.chip').count()).toBe(0);
    expect(await attach.evaluate((e: Element) => e.matches(':focus'))).toBe(true);
    expect(stage.desk.inbound).toHaveLength(0);
    await box(sunita).press('Enter');
    await expect
      .poll(() => stage.desk.inbound.map(({ content }) => content))
      .toEqual([{ kind: 'text', text: 'here' }]);
  });

  it('of the bot are played and told to who listens', async () => {
    const sunita = stage.phone('Sunita');
    await box(sunita).fill('hi');
    await box(sunita).press('Enter');
    const id = await stage.conversationId();
    await expect.poll(() => stage.desk.listeners()).toBe(1);
    const voice = { kind: 'audio', name: 'audio', mimeType: 'audio/ogg' } as const;
    const line = stage.desk.say(id, { text: 'Listen:', files: [voice] });
    stage.desk.bytes.set(`${line.id}/0`, { bytes: Buffer.from('OggS'), mimeType: 'audio/ogg' });
    await sunita.getByRole('button', { name: 'Play Voice note' }).waitFor();
    expect(await sunita.locator('.says').textContent()).toContain('Files: audio');
    await sunita.getByRole('button', { name: 'Play Voice note' }).click();
    // What the browser cannot play is offered to be saved.
    await sunita.getByRole('button', { name: 'Save audio' }).waitFor();
  });
});
