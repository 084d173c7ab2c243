/** What the webhook and the socket share: a call is read, handed to the house, and only then may be acknowledged. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Accept } from '../../bot/channel.ts';
import type { Inbound } from '../../bot/message.ts';
import { createCatchUp } from './catch-up.ts';
import type { Log } from './log.ts';
import { readFailure } from './failure.ts';
import type { Parsed } from './parse.ts';
import type { Team } from './team.ts';

export type Received = 'accepted' | 'passed over' | 'invalid';
export type Receive = (parsed: Parsed, clientMessageId?: string) => Promise<Received>;
export type Receiver = {
  receive: Receive;
  /** Catches up the private chats that were lively of late or are new; to be called when receiving begins. */
  lookBack(team: Team): Promise<void>;
};

/** What the house has of a chat already. */
export type Heard = {
  /** Whether a thread is a conversation of the house. */
  isOurs(account: string, chatExternalId: string): Promise<boolean>;
  /** Platform ids of what people said there last. */
  last(account: string, chatExternalId: string): Promise<string[]>;
  /** Private chats in which somebody wrote of late. */
  recent(account: string): Promise<string[]>;
  /** How far back a direct chat may be read of which the house has nothing. */
  unheard(account: string): Promise<Date>;
};

export type ReceiveDeps = {
  accept: Accept;
  /** null: the app is not installed there (any more). Throws when that cannot be known now. */
  teamOf(account: string): Promise<Team | null>;
  heard: Heard;
  onHome(team: Team, userId: string): Promise<void>;
  onGone(account: string): Promise<void>;
  log: Log;
  now: () => Date;
};

/** How many of the platform's own ids are remembered. */
const kept = 5_000;
/** How often a chat is asked for again that the platform was too busy to tell. */
const mostTries = 5;

function createMemoryOf(most: number) {
  const known = new Map<string, string>();
  return {
    get: (key: string) => known.get(key),
    set(key: string, value: string): void {
      known.set(key, value);
      const [oldest] = known.keys();
      if (known.size > most && oldest !== undefined) known.delete(oldest);
    },
  };
}

/** Throws what `accept` throws: the call must then not be acknowledged. */
export function createReceive(deps: ReceiveDeps): Receiver {
  const { log } = deps;
  const catchUp = createCatchUp({ ...deps.heard, log, now: deps.now });
  /** A person's own app sends again after a cut: the same client id then stands on two messages. */
  const clientIds = createMemoryOf(kept);
  const formsOpened = createMemoryOf(kept);
  const chains = new Map<string, Promise<unknown>>();

  /** Calls about one chat are stored in the order in which they came. */
  async function inOrder<T>(key: string, work: () => Promise<T>): Promise<T> {
    const before = chains.get(key) ?? Promise.resolve();
    const mine = before.then(work, work);
    const settled = mine.catch(() => undefined);
    chains.set(key, settled);
    try {
      return await mine;
    } finally {
      if (chains.get(key) === settled) chains.delete(key);
    }
  }

  async function store(team: Team, inbound: readonly Inbound[]): Promise<void> {
    for (const one of inbound) {
      const name = one.addressed ? await team.nameOf(one.sender.externalId) : '';
      await deps.accept({ ...one, sender: { ...one.sender, name } });
    }
  }

  const isRepeat = (inbound: readonly Inbound[], clientMessageId: string | undefined): boolean => {
    const [first] = inbound;
    if (!first || clientMessageId === undefined || first.content.kind === 'edit') return false;
    const known = clientIds.get(`${first.account} ${first.sender.externalId} ${clientMessageId}`);
    return known !== undefined && known !== first.externalId;
  };

  type Spoken = Extract<Parsed, { kind: 'inbound' }>;

  async function keep(team: Team, parsed: Spoken): Promise<void> {
    const [first] = parsed.inbound;
    if (!first) return;
    const ours = parsed.ifOurs === true && (await deps.heard.isOurs(parsed.account, first.chat.externalId));
    await store(team, ours ? parsed.inbound.map((one) => ({ ...one, addressed: true })) : parsed.inbound);
  }

  const keepMissed = async (team: Team, missed: Parsed): Promise<void> => {
    if (missed.kind === 'inbound') await keep(team, missed);
  };

  async function say(team: Team, parsed: Spoken, clientMessageId?: string): Promise<Received> {
    const [first] = parsed.inbound;
    if (!first) return 'passed over';
    const chat = first.chat.externalId;
    return await inOrder(orderOf(team, chat), async () => {
      if (isRepeat(parsed.inbound, clientMessageId)) return 'passed over';
      try {
        if (first.content.kind !== 'press' && first.content.kind !== 'command')
          await catchUp.before(team, chat, (missed) => keepMissed(team, missed));
        await keep(team, parsed);
      } catch (error) {
        catchUp.lost(team, chat);
        throw error;
      }
      if (clientMessageId !== undefined)
        clientIds.set(`${first.account} ${first.sender.externalId} ${clientMessageId}`, first.externalId);
      return 'accepted';
    });
  }

  const orderOf = (team: Team, chat: string): string => `${team.account} ${chat}`;

  async function lookBack(team: Team): Promise<void> {
    catchUp.forget();
    const known = await deps.heard.recent(team.account);
    const direct = await team.directChats().catch((error: unknown) => {
      const { kind, reason } = readFailure(error);
      log.warn({ kind, reason }, 'the platform did not list its direct chats');
      return [];
    });
    for (const chat of new Set([...known, ...direct]))
      for (let tries = 0; tries < mostTries; tries++) {
        const waitMs = await inOrder(orderOf(team, chat), () =>
          catchUp.before(team, chat, (missed) => keepMissed(team, missed)),
        ).catch((error: unknown) => {
          log.warn(
            { error: error instanceof Error ? error.name : 'unknown' },
            'a chat could not be caught up',
          );
          return 0;
        });
        if (waitMs === 0) break;
        // Outside of the chat's order: who writes now is not held up.
        await pause(waitMs, undefined, { ref: false });
      }
  }

  /** The form has to open within three seconds of the press, so it waits for nothing; pressed twice it opens once. */
  async function openForm(team: Team, parsed: Extract<Parsed, { kind: 'form' }>): Promise<Received> {
    const key = `${parsed.account} ${parsed.inbound.externalId}`;
    if (formsOpened.get(key) !== undefined) return 'accepted';
    formsOpened.set(key, '');
    try {
      await team.openForm(parsed.triggerId, parsed.inbound, parsed.language);
    } catch (error) {
      const { kind, reason } = readFailure(error);
      log.warn({ kind, reason }, 'a form could not be opened');
      // Nobody saw the form: the button counts as it is, without a reason.
      if (reason !== 'exchanged_trigger_id' && kind !== 'uncertain') await store(team, [parsed.inbound]);
    }
    return 'accepted';
  }

  async function receive(parsed: Parsed, clientMessageId?: string): Promise<Received> {
    switch (parsed.kind) {
      case 'invalid':
        log.warn({ why: parsed.why }, 'a call that is not what the platform sends was passed over');
        return 'invalid';
      case 'nothing':
        log.debug({ why: parsed.why }, 'a call that needs no answer');
        return 'passed over';
      case 'gone':
        await deps.onGone(parsed.account);
        return 'accepted';
      default:
        break;
    }
    const team = await deps.teamOf(parsed.account);
    if (!team) return 'passed over';
    switch (parsed.kind) {
      case 'inbound':
        return await say(team, parsed, clientMessageId);
      case 'elsewhere':
        await store(team, [parsed.inDirect(await team.directOf(parsed.userId))]);
        return 'accepted';
      case 'form':
        return await openForm(team, parsed);
      case 'home':
        await deps.onHome(team, parsed.userId);
        return 'accepted';
    }
  }

  return { receive, lookBack };
}
