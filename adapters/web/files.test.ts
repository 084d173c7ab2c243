import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Inbound } from '../../bot/message.ts';
import { createHandedIn, type HandedIn } from '../../bot/media/handed-in.ts';
import { jpeg, openMediaOffice, pdf, type MediaOffice } from '../../bot/media/media-testing.ts';
import { createWebChannel } from './index.ts';

const token = 'a-token-of-the-tests';
let office: MediaOffice;
let files: HandedIn;
let app: FastifyInstance;
let base: string;
const accepted: Inbound[] = [];

beforeAll(async () => {
  office = await openMediaOffice();
  files = createHandedIn({
    ...office,
    channel: 'telegram',
    workspaceOf: () => Promise.resolve({ id: office.workspaceId }),
  });
  const channel = createWebChannel({
    accept: (inbound) => {
      accepted.push(inbound);
      return Promise.resolve({ status: 'stored', messageId: `m${accepted.length}`, conversationId: 'c' });
    },
    account: 'web',
    token,
    transcript: () => Promise.resolve([]),
    listen: () => Promise.resolve(() => Promise.resolve()),
    publish: () => Promise.resolve(),
    files,
    now: () => new Date(),
    log: { warn: () => undefined, error: () => undefined },
  });
  app = Fastify({ forceCloseConnections: true });
  channel.register(app);
  base = await app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await app.close();
  await office.close();
});

const call = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${base}/api/v1/${path}`, {
    ...init,
    headers: { authorization: `Bearer ${token}`, ...(init.headers as Record<string, string>) },
  });
const handIn = (bytes: Buffer, type: string, name = 'me.jpg'): Promise<Response> =>
  call(`media?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    headers: { 'content-type': type },
    body: new Uint8Array(bytes),
  });
const say = (body: object): Promise<Response> =>
  call('messages', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ persona: 'talent', conversation: 'main', ...body }),
  });

describe('files on the page', () => {
  it('are handed in and named in a message, one message a file, the first with the words', async () => {
    const answer = await handIn(jpeg('me'), 'image/jpeg');
    expect(answer.status).toBe(201);
    const photo = (await answer.json()) as { id: string; kind: string };
    const paper = (await (await handIn(pdf('cv'), 'application/pdf', 'cv.pdf')).json()) as { id: string };
    expect(photo).toMatchObject({ kind: 'image', mimeType: 'image/jpeg', fileName: 'me.jpg' });
    const sent = await say({ id: 'one', text: 'this is me', media: [photo.id, paper.id] });
    expect(sent.status).toBe(202);
    expect(accepted.map(({ content }) => content)).toMatchObject([
      { kind: 'image', text: 'this is me', media: { fileId: photo.id } },
      { kind: 'document', media: { fileId: paper.id, fileName: 'cv.pdf' } },
    ]);
    expect(accepted[1]?.externalId).toBe(`${accepted[0]?.externalId}/2`);
    expect(accepted[0]?.group).toBe(accepted[1]?.group);
    expect(await files.download(photo.id)).toEqual({ status: 'ok', bytes: jpeg('me') });
  });

  it.each([undefined, '', ' \n'])('need no words: a blank text beside one is none (%j)', async (text) => {
    const photo = (await (await handIn(jpeg('alone'), 'image/jpeg')).json()) as { id: string };
    expect((await say({ ...(text === undefined ? {} : { text }), media: [photo.id] })).status).toBe(202);
    expect(accepted.at(-1)?.content).toEqual({
      kind: 'image',
      media: { fileId: photo.id, mimeType: 'image/jpeg', bytes: jpeg('alone').length, fileName: 'me.jpg' },
    });
  });

  it('are refused by what they are, and unknown ones cannot be named', async () => {
    expect((await handIn(Buffer.from('MZ\x90\0'), 'image/jpeg')).status).toBe(415);
    expect((await handIn(pdf(), 'image/jpeg')).status).toBe(415);
    expect((await handIn(Buffer.alloc(26 * 1024 * 1024), 'image/jpeg')).status).toBe(413);
    expect((await fetch(`${base}/api/v1/media`, { method: 'POST', body: 'x' })).status).toBe(401);
    expect((await say({ media: [office.newId()] })).status).toBe(400);
    expect((await say({ media: [] })).status).toBe(400);
  });

  it('of a message are read back by those who hold the key, and never as a page', async () => {
    office.files.set('p', { status: 'ok', bytes: jpeg('back') });
    const { messageId, mediaId } = await office.sends('Ira', {
      kind: 'image',
      media: { fileId: 'p', fileName: 'मैं.jpg' },
    });
    await office.fetch(mediaId!);
    const got = await call(`messages/${messageId}/files/0`);
    expect([got.status, got.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    expect(got.headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''%E0/);
    expect(Buffer.from(await got.arrayBuffer()).equals(jpeg('back'))).toBe(true);
    expect((await call(`messages/${messageId}/files/1`)).status).toBe(404);
    expect((await call(`messages/${office.newId()}/files/0`)).status).toBe(404);
    // What a message carries cannot be named by another one.
    expect((await say({ media: [mediaId] })).status).toBe(400);
  });
});
