import { afterEach, describe, expect, it } from 'vitest';
import type { TranscriptLine } from '../../bot/transcript.ts';
import type { WebDeps } from './deps.ts';
import { createDesk, serveDesk, testToken, type Desk, type Served } from './fixtures/desk.ts';

type Event = { event: string; id: string | null; data: unknown };
const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function open(over: Partial<WebDeps> = {}): Promise<{ desk: Desk; served: Served; id: string }> {
  const desk = createDesk(over);
  const served = await serveDesk(desk);
  closing.push(() => served.app.close());
  const response = await fetch(`${served.base}/api/v1/messages`, {
    method: 'POST',
    headers: { authorization: `Bearer ${testToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({ persona: 'casting', conversation: 'c', text: 'hello' }),
  });
  const { conversationId } = (await response.json()) as { conversationId: string };
  return { desk, served, id: conversationId };
}

/** Reads a stream event by event; `comments` counts heartbeats. */
async function watch(served: Served, id: string, headers: Record<string, string> = {}) {
  const abort = new AbortController();
  const response = await fetch(`${served.base}/api/v1/conversations/${id}/events`, {
    headers: { authorization: `Bearer ${testToken}`, ...headers },
    signal: abort.signal,
  });
  closing.push(() => abort.abort());
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let buffered = '';
  const block = async (): Promise<string | null> => {
    for (;;) {
      const end = buffered.indexOf('\n\n');
      if (end >= 0) {
        const text = buffered.slice(0, end);
        buffered = buffered.slice(end + 2);
        return text;
      }
      const read = await reader?.read().catch(() => undefined);
      if (!read || read.done) return null;
      buffered += read.value;
    }
  };
  const field = (text: string, name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(text)?.[1] ?? null;
  const next = async (): Promise<Event | null> => {
    for (;;) {
      const text = await block();
      if (text === null) return null;
      const event = field(text, 'event');
      if (event) return { event, id: field(text, 'id'), data: JSON.parse(field(text, 'data') ?? 'null') };
    }
  };
  return {
    response,
    next,
    block,
    abort: () => abort.abort(),
    async message(): Promise<TranscriptLine> {
      for (;;) {
        const event = await next();
        if (!event) throw new Error('the stream ended');
        if (event.event === 'message') return event.data as TranscriptLine;
      }
    },
  };
}

const until = async (holds: () => boolean) => {
  while (!holds()) await new Promise((go) => setImmediate(go));
};
const never = { rereadMs: 600_000 };

describe('a stream of events', () => {
  it('starts with what there is and goes on with what comes, the place as id', async () => {
    const { desk, served, id } = await open({ timing: never });
    const stream = await watch(served, id);
    expect(stream.response.headers.get('content-type')).toMatch(/^text\/event-stream/);
    expect(await stream.next()).toEqual({ event: 'status', id: null, data: { state: 'connected' } });
    expect(await stream.next()).toMatchObject({ event: 'message', id: '1', data: { text: 'hello' } });
    desk.say(id, { text: 'one' });
    expect(await stream.next()).toMatchObject({
      event: 'message',
      id: '2',
      data: { from: 'bot', text: 'one' },
    });
  });

  it('passes typing, growing text and states on', async () => {
    const { served, id, desk } = await open({ timing: never });
    const stream = await watch(served, id);
    await stream.message();
    await until(() => desk.listeners() === 1);
    await served.channel.typing(destination(id));
    await served.channel.showLive?.(destination(id), { turnId: 't', text: 'so far' });
    await desk.publish(id, { type: 'status', state: 'away' });
    expect(await stream.next()).toEqual({ event: 'typing', id: null, data: {} });
    expect(await stream.next()).toEqual({ event: 'delta', id: null, data: { turnId: 't', text: 'so far' } });
    expect(await stream.next()).toEqual({ event: 'status', id: null, data: { state: 'away' } });
  });

  it('resumes after the last event id: nothing missing, nothing twice', async () => {
    const { desk, served, id } = await open({ timing: never });
    const first = await watch(served, id);
    await first.message();
    desk.say(id, { text: 'seen' });
    const seen = await first.message();
    first.abort();
    for (let i = 0; i < 450; i++) desk.say(id, { text: `missed ${i}` });
    const second = await watch(served, id, { 'last-event-id': String(seen.seq) });
    const seqs: number[] = [];
    for (let i = 0; i < 450; i++) seqs.push((await second.message()).seq);
    expect(seqs).toEqual(Array.from({ length: 450 }, (_, i) => seen.seq + 1 + i));
  });

  it('refuses a last event id that is no place', async () => {
    const { served, id } = await open();
    expect((await watch(served, id, { 'last-event-id': 'x' })).response.status).toBe(400);
  });

  it('shows a line whose doorbell was lost', async () => {
    const { desk, served, id } = await open({
      listen: async () => async () => {},
      timing: { rereadMs: 20 },
    });
    const stream = await watch(served, id);
    await stream.message();
    desk.say(id, { text: 'nobody rang' });
    expect((await stream.message()).text).toBe('nobody rang');
  });

  it('works while live events are away, and has them when they are back', async () => {
    let away = true;
    const desk = createDesk();
    const { served, id } = await open({
      ...desk.deps,
      listen: async (conversationId, on) => {
        if (away) throw new Error('redis is away');
        return desk.deps.listen(conversationId, on);
      },
      timing: { rereadMs: 10 },
    });
    const stream = await watch(served, id);
    expect((await stream.message()).text).toBe('hello');
    away = false;
    await until(() => desk.listeners() === 1);
    await desk.publish(id, { type: 'typing' });
    expect((await stream.next())?.event).toBe('typing');
  });

  it('waits for the line that a doorbell announced before it was committed', async () => {
    const { desk, served, id } = await open({ timing: never });
    const stream = await watch(served, id);
    await stream.message();
    await until(() => desk.listeners() === 1);
    const line = { ...desk.say(id, { text: 'late' }), seq: 3 };
    const all = desk.lines.get(id);
    await stream.message();
    all?.splice(1, 1);
    await served.channel.send(destination(id), { kind: 'message', text: 'late' }, line.id);
    await new Promise((go) => setImmediate(go));
    all?.push(line);
    expect((await stream.message()).seq).toBe(3);
  });

  it('sends heartbeats', async () => {
    const { served, id } = await open({ timing: { ...never, heartbeatMs: 10 } });
    const stream = await watch(served, id);
    await stream.message();
    expect(await stream.block()).toBe(': still here');
  });
});

describe('a stream that ends', () => {
  it('leaves nothing behind when its reader goes', async () => {
    const { desk, served, id } = await open({ timing: never });
    const streams = await Promise.all(Array.from({ length: 20 }, () => watch(served, id)));
    for (const stream of streams) await stream.message();
    await until(() => desk.listeners() === 20);
    for (const stream of streams) stream.abort();
    await until(() => desk.listeners() === 0);
    expect(served.channel.health().detail).toBe('0 streams open');
  });

  it('leaves nothing behind when its reader goes before the subscription stands', async () => {
    let subscribe: () => void = () => {};
    let ended = 0;
    const { served, id } = await open({
      listen: async () => {
        await new Promise<void>((go) => (subscribe = go));
        return async () => void (ended += 1);
      },
    });
    const stream = await watch(served, id);
    await stream.message();
    stream.abort();
    await until(() => served.channel.health().detail === '0 streams open');
    subscribe();
    await until(() => ended === 1);
  });

  it('is dropped when its reader is too slow, and nothing piles up meanwhile', async () => {
    const { desk, served, id } = await open({ timing: { ...never, heartbeatMs: 60 } });
    const stream = await watch(served, id);
    await until(() => desk.listeners() === 1);
    for (let i = 0; i < 2000; i++) desk.say(id, { text: 'x'.repeat(15_000) });
    for (let i = 0; i < 5000; i++)
      await desk.publish(id, { type: 'delta', turnId: 't', text: 'y'.repeat(9_000) });
    await until(() => served.channel.health().detail === '0 streams open');
    expect(desk.listeners()).toBe(0);
    stream.abort();
  });

  it('ends with the server, without waiting for its readers', async () => {
    const { served, id } = await open({ timing: never });
    const stream = await watch(served, id);
    await stream.message();
    await served.app.close();
    expect(await stream.next()).toBeNull();
  });

  it('ends when the channel stops', async () => {
    const { served, id } = await open({ timing: never });
    const stream = await watch(served, id);
    await stream.message();
    await served.channel.stop();
    expect(await stream.next()).toBeNull();
    expect(served.channel.health().ok).toBe(false);
  });
});

describe('sending', () => {
  it('reports the house’s id, and is not failed by a bell that cannot ring', async () => {
    const { served, id } = await open({
      publish: async () => {
        throw new Error('redis is away');
      },
    });
    const outcome = await served.channel.send(destination(id), { kind: 'message', text: 'x' }, 'm-1');
    expect(outcome).toEqual({ status: 'sent', externalId: 'm-1' });
    await expect(served.channel.typing(destination(id))).resolves.toBeUndefined();
  });

  it('renders every part of a reply, the same each time', async () => {
    const { served, id } = await open();
    const reply = {
      text: 'Two fit *well*',
      cards: [],
      choices: [{ id: 'more', label: 'More' }],
      files: [{ storageId: 's', mimeType: 'image/png', fileName: 'a.png' }],
      quoteExternalId: 'q',
    };
    const parts = served.channel.render(reply, destination(id));
    expect(parts).toEqual([{ kind: 'message', ...reply }]);
    expect(JSON.parse(JSON.stringify(parts))).toEqual(served.channel.render(reply, destination(id)));
  });
});

function destination(conversationId: string) {
  return {
    workspaceId: 'w',
    conversationId,
    account: 'web',
    chatExternalId: 'casting:Kavya:c',
    chatKind: 'private' as const,
  };
}
