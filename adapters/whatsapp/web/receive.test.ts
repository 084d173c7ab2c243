/** In which order what was missed and what is heard are stored; the browser itself is in session.test.ts. */
import type { Client, Message } from 'whatsapp-web.js';
import { expect, it } from 'vitest';
import type { Inbound } from '../../../bot/message.ts';
import { createReceive } from './receive.ts';

const chat = '910000007001@c.us';
const said = (n: number): Message =>
  ({
    id: { fromMe: false, remote: chat, id: `3A${n}`, _serialized: `false_${chat}_3A${n}` },
    fromMe: false,
    type: 'chat',
    body: `message ${n}`,
    timestamp: 1795420000 + n,
    vCards: [],
  }) as unknown as Message;

const ignore = (): void => undefined;

/** A browser that has these messages of one chat, and tells its chats when it is let. */
function createBrowser(held: Message[], listed: Promise<void>) {
  const shown = { unreadCount: 1, fetchMessages: () => Promise.resolve(held) };
  return {
    info: { wid: { _serialized: '910000000000@c.us' } },
    getChats: () => listed.then(() => [{ id: { _serialized: chat } }]),
    getChatById: () => Promise.resolve(shown),
  } as unknown as Client;
}

function open(client: () => Client | null) {
  const accepted: Inbound[] = [];
  const receive = createReceive({
    account: 'web',
    accept: (inbound) => {
      if (!accepted.some(({ externalId }) => externalId === inbound.externalId)) accepted.push(inbound);
      return Promise.resolve({ status: 'stored', messageId: 'm', conversationId: 'c' });
    },
    records: {
      lastHeard: () => Promise.resolve(null),
      lastStored: () => {
        const last = accepted.toSorted((a, b) => a.sentAt.getTime() - b.sentAt.getTime()).at(-1);
        return Promise.resolve(last ? { at: last.sentAt, externalId: last.externalId } : null);
      },
      sentSince: () => Promise.resolve(0),
      byHand: { take: () => Promise.resolve(), giveBack: () => Promise.resolve() },
    },
    client,
    shared: false,
    wasOurs: () => false,
    log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    now: () => new Date(1795420100_000),
    againMs: 1,
  });
  const texts = (): string[] =>
    accepted.map(({ content }) => ('text' in content ? (content.text ?? '') : content.kind));
  return { receive, texts };
}

it('stores what was missed before what is heard first, in each life of the browser', async () => {
  const held = [said(1)];
  let tellChats: () => void = () => undefined;
  const listed = new Promise<void>((resolve) => (tellChats = resolve));
  const client = createBrowser(held, listed);
  const { receive, texts } = open(() => client);
  receive.begins();
  const ready = receive.ready(client);
  tellChats();
  await ready;
  await expect.poll(texts).toEqual(['message 1']);

  // A new life: two and three were said meanwhile, and four is heard before the chats are listed.
  receive.begins();
  held.push(said(2), said(3), said(4));
  receive.message(said(4));
  await expect.poll(texts).toEqual(['message 1', 'message 2', 'message 3', 'message 4']);
  receive.stop();
});

it('lets a chat that the app cannot read be heard all the same', async () => {
  const client = createBrowser([], Promise.resolve());
  client.getChatById = () => Promise.reject(new Error('no such chat'));
  const { receive, texts } = open(() => client);
  receive.begins();
  receive.message(said(1));
  await expect.poll(texts).toEqual(['message 1']);
  receive.stop();
});
