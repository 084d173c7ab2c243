/**
 * What the browser hears, handed to the house in the order of each chat. The web app waits for no answer, so whatever
 * could not be stored is tried again in its place, and what was said while no browser was there is read from the chat.
 */
import type { Client, Message, Reaction } from 'whatsapp-web.js';
import type { Accept } from '../../../bot/channel.ts';
import type { ConnectionLog } from '../../../bot/connection.ts';
import type { Inbound } from '../../../bot/message.ts';
import type { WebRecords } from '../ports.ts';
import { isTalk, stanzaOf } from './address.ts';
import { chatOf, parseMessage, parseReaction, parseRevision, type Self } from './parse.ts';
import type { SamePerson } from './same-person.ts';
import { within } from './session.ts';

const answerMs = 30_000;
/** How far back a chat is read after an absence. */
const mostMissed = 200;
/** A chat that the app cannot open so many times, though it is ready, holds up its new messages no longer. */
const mostFailures = 5;
/** Of a chat that nothing is stored of, only what is this new counts as said to the bot. */
const newsMs = 24 * 3600 * 1000;
/** Clocks of the phone and of this machine differ. */
const clockSlackMs = 600_000;

const resume = /^\s*\/?(?:resume|bot on)\s*$/i;
const openers = new Set(['start', 'castmatch']);

export function createReceive(deps: {
  account: string;
  accept: Accept;
  records: WebRecords;
  client(): Client | null;
  people: Pick<SamePerson, 'knownAs' | 'named'>;
  /** A person uses the number too: only chats opened by a command are stored. */
  shared: boolean;
  wasOurs(chat: string, text: string): boolean;
  log: ConnectionLog;
  now(): Date;
  /** Pause before what could not be stored or read is tried again. */
  againMs?: number;
}) {
  const { account, records, people, log, now } = deps;
  const lines = new Map<string, (() => Promise<void>)[]>();
  const working = new Set<string>();
  const opened = new Set<string>();
  /** Chats of which this life of the browser has read, or is about to, what was missed before it. */
  const caughtUp = new Set<string>();
  let self: Self = { ids: [] };
  let stopped = true;
  const resting = new Set<() => void>();

  /** One thing after another in a chat, each until it worked; other chats do not wait. */
  function inLine(chat: string, work: () => Promise<void>): void {
    lines.set(chat, [...(lines.get(chat) ?? []), work]);
    if (!working.has(chat)) void workOff(chat);
  }

  async function workOff(chat: string): Promise<void> {
    working.add(chat);
    for (let next = lines.get(chat)?.[0]; next && !stopped; next = lines.get(chat)?.[0]) {
      try {
        await next();
        lines.get(chat)?.shift();
      } catch (error) {
        log.warn({ error: error instanceof Error ? error.name : 'unknown' }, 'a message is stored later');
        await rest(deps.againMs ?? 2_000);
      }
    }
    // What is left at a stop is read again from the chat by whoever comes next.
    lines.delete(chat);
    working.delete(chat);
  }

  const rest = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const go = (): void => {
        clearTimeout(timer);
        resting.delete(go);
        resolve();
      };
      const timer = setTimeout(go, ms);
      resting.add(go);
    });

  /** On a shared number groups are the person's own as well: what answers their words there is not said to the desk. */
  async function mayStore({ chat, content }: Inbound): Promise<boolean> {
    if (!deps.shared || opened.has(chat.externalId)) return true;
    const opens = content.kind === 'command' && openers.has(content.name);
    if (!opens && (await records.lastStored(chat.externalId)) === null) return false;
    opened.add(chat.externalId);
    return true;
  }

  async function keep(heard: Inbound): Promise<void> {
    const inbound = await people.named(heard);
    if (await mayStore(inbound)) await deps.accept(inbound);
  }

  async function store(message: Message): Promise<void> {
    const inbound = parseMessage(message, account, self);
    if (inbound) await keep(inbound);
  }

  async function readChat(client: Client, chat: string, known: boolean): Promise<Message[]> {
    const held = await within(client.getChatById(chat), answerMs);
    const limit = known ? mostMissed : Math.min(Math.max(held.unreadCount, 1), mostMissed);
    // Where a person uses the number too, what they answered meanwhile counts as well.
    return within(held.fetchMessages({ limit, ...(deps.shared ? {} : { fromMe: false }) }), answerMs);
  }

  /** What the chat holds beyond the last stored message, oldest first. */
  async function readAgain(chat: string, mayFail: () => boolean): Promise<void> {
    const client = deps.client();
    // Tried again in its place: nothing newer may be stored before what was missed.
    if (!client) throw new Error('the browser is not ready');
    const known = await people.knownAs(chat);
    const last = await records.lastStored(known);
    const messages = await readChat(client, chat, last !== null).catch((error: unknown) => {
      if (mayFail()) throw error;
      log.warn({}, 'a chat cannot be read; what was missed in it stays unanswered');
      return [];
    });
    const since = last ? last.at.getTime() : now().getTime() - newsMs;
    const missed = messages
      .filter((message) => message.timestamp * 1000 >= since)
      .sort((a, b) => a.timestamp - b.timestamp);
    const typed = await typedByHand(chat, last, missed);
    // The bot must not answer first what a person has answered already.
    const newest = typed.at(-1);
    if (newest && !resume.test(newest.body)) await records.byHand.take(known);
    for (const message of missed)
      if (!message.fromMe) await store(message);
      else if (typed.includes(message)) await byHand(chat, message.body);
  }

  /** Of the messages that left the account meanwhile, those that nobody sent from here; in a chat that nothing is stored of, none. */
  async function typedByHand(
    chat: string,
    last: { at: Date } | null,
    messages: readonly Message[],
  ): Promise<Message[]> {
    const mine = messages.filter(
      ({ fromMe, timestamp }) => fromMe && last !== null && timestamp * 1000 > last.at.getTime(),
    );
    if (mine.length === 0) return [];
    const sent = await records.sentFromHere(
      await people.knownAs(chat),
      new Date((last?.at.getTime() ?? 0) - clockSlackMs),
    );
    // One of ours may be among them whose receipt is not on record: then none is taken for a person's.
    if (sent === 'unsure') return [];
    const ours = new Set(sent.map(stanzaOf));
    return mine.filter((message) => !ours.has(stanzaOf(message.id._serialized)));
  }

  /**
   * The last stored message says where to go on from, so what was missed comes before anything newer of its chat: also when
   * that newer one is heard of first.
   */
  function catchUp(chat: string): void {
    if (caughtUp.has(chat)) return;
    caughtUp.add(chat);
    let failures = 0;
    inLine(chat, () => readAgain(chat, () => ++failures < mostFailures));
  }

  /** Somebody typed on the phone itself: it is theirs until they type "resume". */
  async function byHand(chat: string, text: string): Promise<void> {
    const known = await people.knownAs(chat);
    if (resume.test(text)) await records.byHand.giveBack(known);
    else await records.byHand.take(known);
  }

  return {
    begins(): void {
      stopped = false;
      caughtUp.clear();
    },
    async ready(client: Client): Promise<void> {
      const { wid, lid } = client.info as unknown as Record<string, { _serialized: string } | undefined>;
      self = { ids: [wid?._serialized, lid?._serialized].filter((id) => id !== undefined) };
      try {
        const chats = await within(client.getChats(), answerMs);
        for (const { id } of chats) if (isTalk(id._serialized)) catchUp(id._serialized);
      } catch {
        log.warn({}, 'the chats could not be listed; what was missed comes with the next message');
      }
    },
    message(message: Message): void {
      const chat = chatOf(message);
      if (!isTalk(chat)) return;
      catchUp(chat);
      if (message.fromMe) {
        if (!deps.shared) return;
        inLine(chat, async () => {
          if (!deps.wasOurs(await people.knownAs(chat), message.body)) await byHand(chat, message.body);
        });
        return;
      }
      inLine(chat, () => store(message));
    },
    edited(message: Message, text: string): void {
      const chat = chatOf(message);
      // The page's own time of the edit, so that hearing of it twice is hearing of it once.
      const at = new Date(message.latestEditSenderTimestampMs ?? now());
      if (!isTalk(chat) || message.fromMe) return;
      inLine(chat, () => keep(parseRevision(message, account, self, { kind: 'edit', text, at })));
    },
    revoked(message: Message): void {
      const chat = chatOf(message);
      const at = now();
      if (!isTalk(chat) || message.fromMe) return;
      inLine(chat, () => keep(parseRevision(message, account, self, { kind: 'delete', at })));
    },
    reaction(reaction: Reaction): void {
      const inbound = parseReaction(reaction, account, self);
      if (!inbound || !isTalk(inbound.chat.externalId)) return;
      inLine(inbound.chat.externalId, () => keep(inbound));
    },
    stop(): void {
      stopped = true;
      for (const go of [...resting]) go();
    },
  };
}
