/** Links by which the office gets what somebody left for it and its app is too small for. */
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDownloads, mostSentBytes, type Downloads } from '../../bot/media/downloads.ts';
import { openMediaOffice, type MediaOffice } from '../../bot/media/media-testing.ts';
import { createUploads, type Uploads } from '../../bot/media/uploads.ts';
import { registerDownloads, registerPhotos } from './download.ts';

const film = (bytes: number): Buffer => {
  const file = Buffer.alloc(bytes, 7);
  file.write('\0\0\0\x18ftypisom', 'latin1');
  return file;
};
const hour = 3600_000;

let office: MediaOffice;
let uploads: Uploads;
let app: FastifyInstance;
let base: string;
let aheadMs = 0;
let downloads: Downloads;

beforeAll(async () => {
  office = await openMediaOffice();
  const house = {
    ...office,
    secret: 'a secret',
    publicUrl: 'https://desk.test/',
    now: () => new Date(Date.now() + aheadMs),
  };
  downloads = createDownloads(house);
  uploads = createUploads({ ...house, fileLink: downloads.linkFor, limitBytes: 100 * 1024 * 1024 });
  app = Fastify({ forceCloseConnections: true });
  registerDownloads(app, downloads);
  base = await app.listen({ port: 0, host: '127.0.0.1' });
  await office.person('Kavya', 'casting');
  await office.sends('Kavya', { kind: 'text', text: 'hi' });
});
afterAll(async () => {
  await app.close();
  await office.close();
});

/** Somebody leaves a tape by an upload link. */
async function leaves(tape: Buffer): Promise<string> {
  office.files.set('film', { status: 'too large' });
  const { mediaId } = await office.sends('Ira', { kind: 'video', media: { fileId: 'film' } });
  await office.fetch(mediaId!);
  const token = new URL(
    uploads.linkFor({ workspaceId: office.workspaceId, mediaId: mediaId! })!,
  ).pathname.split('/')[2]!;
  expect(await uploads.receive(token, { source: one(tape), fileName: 'tape.mp4' })).toBe('received');
  return mediaId!;
}
async function* one(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes;
}

it('passes a small tape on with the word of it', async () => {
  await leaves(film(1_000));
  expect(await office.noticed()).toMatchObject([{ mimeType: 'video/mp4', fileName: 'Ira.mp4' }]);
  expect((await office.notices()).at(-1)).not.toContain('https://');
});

it('gives a link for a large one: whole, as a file, for two days, and not when it is gone', async () => {
  const tape = film(mostSentBytes + 1);
  const mediaId = await leaves(tape);
  const link = /https:\/\/desk\.test(\/file\/\S+)$/.exec((await office.notices()).at(-1)!)![1]!;
  const answer = await fetch(`${base}${link}`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''tape.mp4");
  expect(answer.headers.get('content-security-policy')).toContain('sandbox');
  expect(Buffer.from(await answer.arrayBuffer()).equals(tape)).toBe(true);

  const token = link.split('/')[2]!;
  const slot = { workspaceId: office.workspaceId, mediaId };
  const elsewhere = createDownloads({
    ...office,
    secret: 'another',
    publicUrl: 'https://desk.test',
    now: () => new Date(),
  });
  for (const made of [
    `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`,
    `${token.startsWith('A') ? 'B' : 'A'}${token.slice(1)}`,
    token.slice(0, 64),
    new URL(elsewhere.linkFor(slot)!).pathname.split('/')[2]!,
    '..%2f..%2fetc',
  ])
    expect((await fetch(`${base}/file/${made}`)).status).toBe(410);
  aheadMs = 49 * hour;
  expect((await fetch(`${base}${link}`)).status).toBe(410);
  aheadMs = 0;
  await office.db.inWorkspace(office.workspaceId, (tx) => tx.media.delete({ where: { id: mediaId } }));
  expect((await fetch(`${base}${link}`)).status).toBe(410);
});

it('shows a photo as a picture, and nothing that is none', async () => {
  const photos = Fastify({ forceCloseConnections: true });
  const bytes = Buffer.from([0xff, 0xd8, 0xff, 0xe0]);
  registerPhotos(photos, {
    open: async (token) =>
      token === 'gone'
        ? null
        : {
            stream: one(bytes),
            bytes: bytes.length,
            fileName: null,
            mimeType: token === 'page' ? 'application/pdf' : 'image/jpeg',
          },
  });
  const at = await photos.listen({ port: 0, host: '127.0.0.1' });
  const answer = await fetch(`${at}/photo/good`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('image/jpeg');
  expect(answer.headers.get('content-disposition')).toBe('inline');
  expect(answer.headers.get('content-security-policy')).toContain('sandbox');
  expect(answer.headers.get('cache-control')).toBe('private, max-age=300');
  expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
  for (const token of ['gone', 'page']) {
    const refused = await fetch(`${at}/photo/${token}`);
    expect([refused.status, refused.headers.get('cache-control')]).toEqual([410, 'no-store']);
  }
  await photos.close();
});
