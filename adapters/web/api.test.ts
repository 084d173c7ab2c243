import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDesk, serveDesk, testToken, type Desk, type Served } from './fixtures/desk.ts';

let desk: Desk;
let served: Served;
beforeEach(async () => {
  desk = createDesk();
  served = await serveDesk(desk);
});
afterEach(() => served.app.close());

const auth = { authorization: `Bearer ${testToken}` };
const hello = { id: '1', persona: 'casting', conversation: 'c', text: 'hello' };
const post = (body: unknown, headers: Record<string, string> = auth) =>
  fetch(`${served.base}/api/v1/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
type Sent = { messageId: string; conversationId: string };
const sent = async (body: unknown) => (await (await post(body)).json()) as Sent;
const get = (path: string) => fetch(`${served.base}${path}`, { headers: auth });

describe('posting a message', () => {
  it('answers 202 with the ids of the house', async () => {
    const response = await post(hello);
    expect(response.status).toBe(202);
    expect(await response.json()).toEqual({
      messageId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      conversationId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
  });

  it('gives the same body the same answer, and stores it once', async () => {
    expect(await sent(hello)).toEqual(await sent(hello));
    expect(desk.inbound).toHaveLength(1);
  });

  it('refuses another body under the same id', async () => {
    await post(hello);
    expect((await post({ ...hello, text: 'other' })).status).toBe(409);
    expect(desk.inbound).toHaveLength(1);
  });

  it('tells zod’s reasons', async () => {
    const response = await post({ persona: 'king', text: 'x' });
    expect(response.status).toBe(400);
    const body = (await response.json()) as { issues: { path: string }[]; message: string };
    expect(body.issues.map(({ path }) => path)).toEqual(['persona', 'conversation']);
    expect(body.message).toMatch(/persona/);
  });

  it.each([
    ['broken JSON', '{"persona":', 'application/json'],
    ['no body', '', 'application/json'],
    ['a form', 'text=x', 'application/x-www-form-urlencoded'],
  ])('answers %s with 400', async (_what, body, type) => {
    const response = await post(body, { ...auth, 'content-type': type });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: 'bad_request' });
  });

  it('says what is too long and how long it may be', async () => {
    for (const length of [16_001, 400_000]) {
      const response = await post({ ...hello, text: 'x'.repeat(length) });
      expect(response.status).toBe(413);
      expect(((await response.json()) as { message: string }).message).toMatch(/16000 characters/);
    }
    expect((await post({ ...hello, text: 'x'.repeat(16_000) })).status).toBe(202);
  });

  it('answers 503 when it could not be stored, and takes it later', async () => {
    desk.away = true;
    const response = await post(hello);
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('1');
    desk.away = false;
    expect((await post(hello)).status).toBe(202);
  });

  it('answers 404 where no workspace is served', async () => {
    const nobody = await serveDesk(createDesk({ accept: async () => ({ status: 'ignored' }) }));
    const response = await fetch(`${nobody.base}/api/v1/messages`, {
      method: 'POST',
      headers: { ...auth, 'content-type': 'application/json' },
      body: JSON.stringify(hello),
    });
    expect(response.status).toBe(404);
    await nobody.app.close();
  });
});

describe('the token', () => {
  it.each(['', 'Bearer wrong'])('is needed everywhere in the API (%s)', async (authorization) => {
    const headers: Record<string, string> = authorization ? { authorization } : {};
    const { conversationId } = await sent(hello);
    expect((await post(hello, headers)).status).toBe(401);
    for (const what of ['messages', 'events'])
      expect(
        (await fetch(`${served.base}/api/v1/conversations/${conversationId}/${what}`, { headers })).status,
      ).toBe(401);
    expect(desk.inbound).toHaveLength(1);
  });

  it('is asked for before the body is read', async () => {
    expect((await post('not json', {})).status).toBe(401);
  });
});

describe('reading a conversation', () => {
  it('gives the lines after a place, ascending, as many as asked', async () => {
    const { conversationId } = await sent(hello);
    for (const text of ['two', 'three', 'four']) desk.say(conversationId, { text });
    const path = `/api/v1/conversations/${conversationId}/messages`;
    const read = async (query: string) =>
      ((await (await get(`${path}${query}`)).json()) as { text: string }[]).map(({ text }) => text);
    expect(await read('')).toEqual(['hello', 'two', 'three', 'four']);
    expect(await read('?after=1&limit=2')).toEqual(['two', 'three']);
    expect(await read('?after=4')).toEqual([]);
  });

  it.each(['after=-1', 'after=x', 'limit=0', 'limit=1001', 'limit=1.5'])('refuses %s', async (query) => {
    const { conversationId } = await sent(hello);
    expect((await get(`/api/v1/conversations/${conversationId}/messages?${query}`)).status).toBe(400);
  });

  it('refuses an id that is none, and says 503 when it cannot read', async () => {
    expect((await get('/api/v1/conversations/nope/messages')).status).toBe(400);
    const { conversationId } = await sent(hello);
    desk.away = true;
    expect((await get(`/api/v1/conversations/${conversationId}/messages`)).status).toBe(503);
    expect((await get(`/api/v1/conversations/${conversationId}/events`)).status).toBe(503);
  });
});

describe('the page', () => {
  it('comes without a token, holds no secret and allows nothing from elsewhere', async () => {
    const response = await fetch(`${served.base}/`);
    expect(response.status).toBe(200);
    expect(await response.text()).not.toContain(testToken);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('is not sent twice when nothing changed', async () => {
    const etag = (await fetch(`${served.base}/`)).headers.get('etag') ?? '';
    expect((await fetch(`${served.base}/`, { headers: { 'if-none-match': etag } })).status).toBe(304);
  });

  it.each(['/page/..%2findex.ts', '/page/../index.ts', '/page/%2e%2e/index.ts', '/index.ts', '/page/'])(
    'has no way out of its folder: %s',
    async (path) => {
      expect((await served.app.inject({ url: path, headers: { host: 'localhost' } })).statusCode).toBe(404);
    },
  );

  it.each(['/', '/api/v1/conversations/x/messages'])('is refused under another name: %s', async (url) => {
    const answer = await served.app.inject({ url, headers: { ...auth, host: 'evil.example' } });
    expect(answer.statusCode).toBe(403);
  });

  it('leaves routes of the server alone', async () => {
    await served.app.close();
    const { default: fastify } = await import('fastify');
    const app = fastify({ forceCloseConnections: true });
    app.get('/healthz', async () => 'fine');
    const { createWebChannel } = await import('./index.ts');
    createWebChannel(desk.deps).register(app);
    expect((await app.inject({ url: '/healthz', headers: { host: 'pod-7' } })).body).toBe('fine');
    await app.close();
  });
});
