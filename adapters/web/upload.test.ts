import Fastify, { type FastifyInstance } from 'fastify';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openMediaOffice, type MediaOffice } from '../../bot/media/media-testing.ts';
import { createDownloads } from '../../bot/media/downloads.ts';
import { createUploads, type Uploads } from '../../bot/media/uploads.ts';
import { writeUploadToken } from '../../bot/media/upload-token.ts';
import { browserPath, openBrowser } from './fixtures/browser.ts';
import { registerPage } from './page-words.ts';
import { registerUploads } from './upload.ts';

const secret = 'a secret of the house';
const megabyte = 1024 * 1024;
const film = (bytes: number): Buffer => {
  const file = Buffer.alloc(bytes, 7);
  file.write('\0\0\0\x18ftypisom', 'latin1');
  return file;
};

let office: MediaOffice;
let uploads: Uploads;
let app: FastifyInstance;
let base: string;

beforeAll(async () => {
  office = await openMediaOffice();
  const house = { ...office, publicUrl: 'https://desk.test/', secret, now: () => new Date() };
  uploads = createUploads({
    ...house,
    fileLink: createDownloads(house).linkFor,
    limitBytes: 3 * megabyte,
  });
  app = Fastify({ forceCloseConnections: true });
  registerPage(app);
  registerUploads(app, uploads);
  base = await app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await app.close();
  await office.close();
});

/** Somebody sent a film that their app would not let us have; gives the path of the link for it. */
async function link(from = 'Ira'): Promise<{ path: string; mediaId: string }> {
  office.files.set('film', { status: 'too large' });
  const { mediaId } = await office.sends(from, { kind: 'video', media: { fileId: 'film' } });
  await office.fetch(mediaId!);
  const slot = { workspaceId: office.workspaceId, mediaId: mediaId! };
  return { path: new URL(uploads.linkFor(slot)!).pathname, mediaId: mediaId! };
}
const put = (path: string, body: Uint8Array): Promise<Response> =>
  fetch(`${base}${path}/file?name=tape.mp4`, { method: 'PUT', body: new Uint8Array(body) });
const stateOf = (path: string): Promise<Response> => fetch(`${base}${path}/state`);

describe('an upload link', () => {
  it('takes one file, links it to its message and person, and is used up', async () => {
    await office.person('Kavya', 'casting');
    await office.sends('Kavya', { kind: 'text', text: 'hi' });
    const { path, mediaId } = await link();
    expect(await (await stateOf(path)).json()).toMatchObject({
      office: 'Blue Door',
      limitBytes: 3 * megabyte,
    });
    const tape = film(2 * megabyte);
    expect((await put(path, tape)).status).toBe(201);
    const row = await office.row(mediaId);
    expect(row).toMatchObject({ state: 'kept', mimeType: 'video/mp4' });
    expect(Buffer.from((await office.store.open(row!.storageId!))!.bytes).equals(tape)).toBe(true);
    expect(await office.notices()).toEqual([
      expect.stringContaining('Video* from Ira (talent) by upload link'),
    ]);
    expect((await put(path, film(1_000))).status).toBe(410);
    expect((await stateOf(path)).status).toBe(410);
  });

  it('takes one of two that come at once, and nothing is left of the other', async () => {
    const { path, mediaId } = await link();
    const answers = await Promise.all([put(path, film(megabyte)), put(path, film(megabyte + 1))]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 410]);
    await office.drop();
    const row = await office.row(mediaId);
    expect(await office.store.open(row!.storageId!)).not.toBeNull();
    expect(office.kept().filter((content) => [megabyte, megabyte + 1].includes(content.length)).length).toBe(
      1,
    );
  });

  it('refuses what is too large, empty, or no film, photo or paper, and stays open', async () => {
    const { path } = await link();
    const before = office.kept().length;
    expect((await put(path, film(3 * megabyte + 1))).status).toBe(413);
    expect((await put(path, Buffer.from('MZ\x90\0'))).status).toBe(415);
    expect((await put(path, Buffer.alloc(0))).status).toBe(400);
    expect(office.kept().length).toBe(before);
    expect((await put(path, film(100))).status).toBe(201);
  });

  it('is over after two days, and cannot be made up', async () => {
    const { path, mediaId } = await link();
    await office.db.inWorkspace(office.workspaceId, (tx) =>
      tx.media.update({ where: { id: mediaId }, data: { createdAt: new Date(Date.now() - 49 * 3_600_000) } }),
    );
    expect((await put(path, film(100))).status).toBe(410);
    const slot = { workspaceId: office.workspaceId, mediaId: (await link()).mediaId };
    const real = writeUploadToken(secret, slot);
    for (const token of [
      writeUploadToken('another secret', slot),
      `${real.slice(0, -1)}${real.endsWith('A') ? 'B' : 'A'}`,
      `${real.startsWith('A') ? 'B' : 'A'}${real.slice(1)}`,
      real.slice(0, 60),
      'x',
      '..%2f..%2fetc',
    ])
      expect((await put(`/upload/${token}`, film(100))).status).toBe(410);
    expect((await fetch(`${base}/upload/`)).status).toBe(404);
    expect((await fetch(`${base}/upload`)).status).toBe(404);
  });
});

describe.skipIf(!browserPath)('the page of an upload link', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  const open = async (path: string, options = {}): Promise<Page> => {
    const page = await browser.newPage({ viewport: { width: 390, height: 700 }, ...options });
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (/Content Security Policy|TrustedHTML/.test(message.text())) faults.push(message.text());
    });
    page.on('close', () => expect(faults).toEqual([]));
    await page.goto(`${base}${path}`);
    return page;
  };
  const choose = (page: Page, buffer: Buffer, name = 'tape.mp4', mimeType = 'video/mp4') =>
    page.getByLabel('Choose a file').setInputFiles({ name, mimeType, buffer });

  it('sends a film and says that it arrived', async () => {
    const { path, mediaId } = await link();
    const page = await open(path);
    await page.getByRole('heading', { name: 'Send your file' }).waitFor();
    await page.getByText('Blue Door').waitFor();
    await choose(page, film(2 * megabyte));
    await page.getByText('It has arrived').waitFor();
    expect(await page.getByLabel('Choose a file').isVisible()).toBe(false);
    expect((await office.row(mediaId))?.state).toBe('kept');
    await page.reload();
    await page.getByText('does not work any more').waitFor();
    await page.close();
  });

  it('says what is wrong with a file, and lets another be chosen', async () => {
    const page = await open((await link()).path);
    await choose(page, film(3 * megabyte + 1));
    await page.getByText('larger than 3 MB').waitFor();
    await choose(page, Buffer.from('MZ\x90\0'), 'film.mp4');
    await page.getByText('not taken: send a photo').waitFor();
    await choose(page, film(1_000));
    await page.getByText('It has arrived').waitFor();
    await page.close();
  });

  it('speaks Hindi to who reads Hindi', async () => {
    const page = await open((await link()).path, { locale: 'hi-IN' });
    await page.getByRole('heading', { name: 'अपनी फ़ाइल भेजिए' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('hi');
    const shots = process.env['CASTMATCH_SHOTS'];
    if (shots)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.screenshot({ path: `${shots}/upload-${colorScheme}.png` });
      }
    await page.close();
  });
});
