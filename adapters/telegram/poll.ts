/**
 * The long poll. The platform keeps every update until a later call confirms it by a higher offset, so that offset rises
 * only over updates that were accepted: whatever dies in between comes again and is recognised by its id. No offset is
 * stored: the first call asks without one and gets all that is unconfirmed, and a stored one could skip messages, since
 * the platform numbers anew after a quiet week.
 */
import type { Api } from 'grammy';
import type { Self } from './content.ts';
import { readFailure } from './failure.ts';
import type { Log } from './log.ts';
import type { Receive } from './receive.ts';
import { allowedUpdates } from './wire.ts';

/** Seconds that an empty poll stays open. */
const pollSeconds = 25;
const firstPauseMs = 250;
const longestPauseMs = 30_000;

type Update = { update_id: number } & Record<string, unknown>;

type MaybeChat = { chat?: { id?: number } } | undefined;

/** Updates of one chat stay in order; different chats do not wait for each other. */
function chatOf(update: Update): string {
  for (const value of Object.values(update)) {
    if (typeof value !== 'object' || value === null) continue;
    const holder = value as { chat?: { id?: number }; message?: MaybeChat };
    const id = holder.chat?.id ?? holder.message?.chat?.id;
    if (typeof id === 'number') return String(id);
  }
  return `update ${update.update_id}`;
}

export function createPoll(deps: {
  api: Api;
  receive: Receive;
  log: Log;
  now: () => Date;
  random: () => number;
}) {
  const { api, log } = deps;
  let running: { stop: AbortController; done: Promise<void> } | null = null;
  const state = { lastAnswerAt: 0, problem: '' as string, polls: 0, invalid: 0 };

  function pause(ms: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      if (signal.aborted) return resolve();
      const end = (): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', end);
        resolve();
      };
      const timer = setTimeout(end, ms);
      signal.addEventListener('abort', end);
    });
  }

  /** The offset after a batch: behind everything that was accepted, before the first that was not. */
  async function acceptBatch(
    updates: Update[],
    self: Self,
    offset: number,
  ): Promise<{ offset: number; failed: boolean }> {
    const chats = new Map<string, Update[]>();
    for (const update of updates) {
      const chat = chatOf(update);
      const queue = chats.get(chat);
      if (queue) queue.push(update);
      else chats.set(chat, [update]);
    }
    let firstFailed = Infinity;
    await Promise.all(
      [...chats.values()].map(async (queue) => {
        for (const update of queue) {
          try {
            const received = await deps.receive(update, self);
            if (received === 'invalid') state.invalid++;
          } catch (error) {
            // What follows in this chat waits too, or it would be stored out of order.
            firstFailed = Math.min(firstFailed, update.update_id);
            state.problem = 'a message could not be stored';
            log.error(
              { error: error instanceof Error ? error.name : 'unknown' },
              'an update could not be stored',
            );
            return;
          }
        }
      }),
    );
    const highest = Math.max(...updates.map((update) => update.update_id)) + 1;
    // Never downwards: the platform may hand out again what was confirmed.
    return { offset: Math.max(offset, Math.min(highest, firstFailed)), failed: firstFailed < Infinity };
  }

  async function run(self: () => Promise<Self>, signal: AbortSignal): Promise<void> {
    let offset = 0;
    let failures = 0;
    let me: Self | null = null;
    const backOff = async (least = 0): Promise<void> => {
      const ceiling = Math.min(longestPauseMs, firstPauseMs * 2 ** failures);
      failures = Math.min(failures + 1, 10);
      await pause(Math.max(least, ceiling * (0.5 + deps.random() / 2)), signal);
    };
    while (!signal.aborted) {
      try {
        me ??= await self();
        if (signal.aborted) return;
        const updates = await fetchUpdates(offset, signal);
        if (signal.aborted) return;
        state.lastAnswerAt = deps.now().getTime();
        state.polls++;
        if (updates.length === 0) {
          failures = 0;
          state.problem = '';
          continue;
        }
        const batch = await acceptBatch(updates, me, offset);
        offset = batch.offset;
        if (batch.failed) await backOff();
        else {
          failures = 0;
          state.problem = '';
        }
      } catch (error) {
        if (signal.aborted) return;
        const failure = readFailure(error);
        state.problem = failure.reason;
        log.warn({ kind: failure.kind, reason: failure.reason }, 'polling failed; trying again');
        await backOff(failure.kind === 'wait' ? failure.afterMs : failure.kind === 'denied' ? 10_000 : 0);
      }
    }
  }

  async function fetchUpdates(offset: number, signal: AbortSignal): Promise<Update[]> {
    const call = new AbortController();
    const abort = (): void => call.abort();
    // A line that died silently would otherwise hold the poll for ever.
    const timer = setTimeout(abort, (pollSeconds + 10) * 1000);
    signal.addEventListener('abort', abort);
    try {
      const updates = await api.getUpdates(
        {
          limit: 100,
          timeout: pollSeconds,
          allowed_updates: [...allowedUpdates],
          ...(offset > 0 ? { offset } : {}),
        },
        call.signal as unknown as NonNullable<Parameters<Api['getUpdates']>[1]>,
      );
      return updates as unknown as Update[];
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
    }
  }

  return {
    /** `self` is asked until it answers. Starting twice is starting once. */
    start: (self: () => Promise<Self>): void => {
      if (running) return;
      const stop = new AbortController();
      running = { stop, done: run(self, stop.signal) };
    },
    /** Resolves when what was being stored has settled. */
    stop: async (): Promise<void> => {
      running?.stop.abort();
      await running?.done;
      running = null;
    },
    health: (): { ok: boolean; detail: string } => {
      if (!running) return { ok: false, detail: 'not polling' };
      const silentMs = deps.now().getTime() - state.lastAnswerAt;
      if (state.problem !== '') return { ok: false, detail: state.problem };
      const heard = state.lastAnswerAt > 0;
      if (heard && silentMs > (pollSeconds + 20) * 1000)
        return { ok: false, detail: 'no answer from the platform' };
      return { ok: true, detail: heard ? 'polling' : 'polling, no answer yet' };
    },
    counts: () => ({ polls: state.polls, invalid: state.invalid }),
  };
}
