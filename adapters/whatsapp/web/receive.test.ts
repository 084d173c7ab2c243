/** In which order what was missed and what is heard are stored; the browser itself is in session.test.ts. */
import type { Client, Message } from 'whatsapp-web.js';
import { expect, it } from 'vitest';
import type { Inbound } from '../../../bot/message.ts';
import { createReceive } from './receive.ts';
import { recordsInMemory } from './testing-session.ts';

const chat = '910000007001@c.us';
const said = (n: number, body = `message ${n}`, fromMe = false, in_ = chat): Message =>
  ({
    id: { fromMe, remote: in_, id: `3A${n}`, _serialized: `${fromMe}_${in_}_3A${n}` },
    fromMe,
    type: 'chat',
    body,
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

function open(client: () => Client | null, house: { shared?: boolean; sent?: string[] | 'unsure' } = {}) {
  const accepted: Inbound[] = [];
  const deeds: string[] = [];
  const receive = createReceive({
    account: 'web',
    accept: (inbound) => {
      if (!accepted.some(({ externalId }) => externalId === inbound.externalId)) {
        accepted.push(inbound);
        deeds.push('stores');
      }
      return Promise.resolve({ status: 'stored', messageId: 'm', conversationId: 'c' });
    },
    records: {
      ...recordsInMemory(),
      lastHeard: () => Promise.resolve(null),
      lastStored: (asked) => {
        const mine = accepted.filter((inbound) => inbound.chat.externalId === asked);
        const last = mine.toSorted((a, b) => a.sentAt.getTime() - b.sentAt.getTime()).at(-1);
        return Promise.resolve(last ? { at: last.sentAt, externalId: last.externalId } : null);
      },
      sentSince: () => Promise.resolve(0),
      sentFromHere: () => Promise.resolve(house.sent ?? []),
      byHand: {
        take: () => Promise.resolve(void deeds.push('takes')),
        giveBack: () => Promise.resolve(void deeds.push('gives back')),
      },
    },
    client,
    people: { knownAs: (id) => Promise.resolve(id), named: (inbound) => Promise.resolve(inbound) },
    shared: house.shared ?? false,
    wasOurs: () => false,
    log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    now: () => new Date(1795420100_000),
    againMs: 1,
  });
  const texts = (): string[] =>
    accepted.map(({ content }) => ('text' in content ? (content.text ?? '') : content.kind));
  return { receive, texts, deeds };
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

it('on a shared number leaves groups alone that nobody opened, also when they answer its owner', async () => {
  const group = '120363000000000001@g.us';
  const client = createBrowser([], Promise.resolve());
  const { receive, texts } = open(() => client, { shared: true });
  receive.begins();
  await receive.ready(client);
  const answering = (n: number, body: string): Message =>
    Object.assign(said(n, body, false, group), {
      author: chat,
      mentionedIds: ['910000000000@c.us'],
      _data: { quotedStanzaID: '3A0', quotedParticipant: '910000000000@c.us' },
    });
  receive.message(answering(1, 'dinner at eight, bring the cake'));
  receive.message(answering(2, '/castmatch'));
  receive.message(answering(3, 'who is free on Friday?'));
  await expect.poll(texts).toEqual(['command', 'who is free on Friday?']);
  receive.stop();
});

it('on a shared number answers nothing that its owner answered by hand while the desk was away', async () => {
  const held = [said(1, '/start')];
  const client = createBrowser(held, Promise.resolve());
  const house = { shared: true, sent: [] as string[] | 'unsure' };
  const { receive, texts, deeds } = open(() => client, house);
  receive.begins();
  await receive.ready(client);
  await expect.poll(texts).toEqual(['command']);

  deeds.length = 0;
  receive.begins();
  held.push(said(2, 'is the role open?'), said(3, 'Yes, come at four', true), said(4, 'thank you'));
  await receive.ready(client);
  await expect.poll(texts).toEqual(['command', 'is the role open?', 'thank you']);
  // Held before the question is stored, so that no answer is begun; the words by hand come after it.
  expect(deeds).toEqual(['takes', 'stores', 'takes', 'stores']);

  // "resume" is the last word; what the desk sent itself is nobody's hand, and while that is unsure nothing is.
  deeds.length = 0;
  receive.begins();
  held.push(said(5, 'resume', true), said(6, 'one more question'));
  await receive.ready(client);
  await expect.poll(texts).toContain('one more question');
  expect(deeds).toEqual(['gives back', 'stores']);
  for (const [n, sent] of [
    [7, [`${chat}:true_${chat}_3A7`]],
    [9, 'unsure' as const],
  ] as const) {
    deeds.length = 0;
    house.sent = typeof sent === 'string' ? sent : [...sent];
    receive.begins();
    held.push(said(n, `from here ${n}`, true), said(n + 1, `then ${n}`));
    await receive.ready(client);
    await expect.poll(texts).toContain(`then ${n}`);
    expect(deeds).toEqual(['stores']);
  }
  receive.stop();
});
