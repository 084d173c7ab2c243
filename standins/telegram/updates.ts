/**
 * Hands updates to the bot, by long poll or by webhook. An update stays until the bot confirms it: with a higher offset,
 * or with a 2xx answer. Updates of one chat are never overtaken.
 */
import { Refusal } from './refusal.ts';
import type { Faults } from './faults.ts';

export type Update = { update_id: number } & Record<string, unknown>;

export type Webhook = { url: string; secret: string | null; maxConnections: number };

type Waiter = { wake: () => void; end: (reason: Refusal) => void };

export type Updates = ReturnType<typeof createUpdates>;

export function createUpdates(deps: { faults: Faults; firstId: number; webhookRetryMs: number }) {
  const { faults } = deps;
  let nextId = deps.firstId;
  let pending: { update: Update; chatId: number; type: string }[] = [];
  let again: Update[] = [];
  let allowed: string[] | null = null;
  let waiter: Waiter | null = null;
  let webhook: Webhook | null = null;
  let generation = 0;
  const busyChats = new Set<number>();
  const stats = { delivered: 0, confirmed: 0, redelivered: 0, polls: 0, conflicts: 0, webhookStatus: {} };
  /** Highest offset ever confirmed by long poll, exclusive. */
  let confirmedBelow = 0;
  let outAgain: number[] = [];
  const settling = new Map<number, (() => void)[]>();
  const statuses: Record<string, number> = stats.webhookStatus;

  /** `chatId` orders webhooks; the rest is the update without its number. */
  function add(chatId: number, update: Record<string, unknown>): number {
    const type = Object.keys(update)[0]!;
    const id = nextId++;
    if (allowed && !allowed.includes(type)) return id;
    pending.push({ update: { update_id: id, ...update }, chatId, type });
    waiter?.wake();
    pump();
    return id;
  }

  /** An update with a number of its own; one that was confirmed before is simply handed out again. */
  function inject(chatId: number, update: Update): void {
    const id = update.update_id;
    if (pending.some((entry) => entry.update.update_id === id)) return;
    nextId = Math.max(nextId, id + 1);
    if (id < confirmedBelow) again.push(update);
    else pending.push({ update, chatId, type: Object.keys(update)[1] ?? '' });
    waiter?.wake();
    pump();
  }

  /** Resolves when the bot confirmed that update (once more). */
  const settled = (id: number): Promise<void> =>
    new Promise((resolve) => settling.set(id, [...(settling.get(id) ?? []), resolve]));

  function settle(id: number): void {
    for (const resolve of settling.get(id) ?? []) resolve();
    settling.delete(id);
  }

  function confirm(below: number): void {
    confirmedBelow = Math.max(confirmedBelow, below);
    const done = pending.filter((entry) => entry.update.update_id < below);
    if (done.length === 0) return;
    pending = pending.filter((entry) => entry.update.update_id >= below);
    stats.confirmed += done.length;
    for (const { update } of done) {
      settle(update.update_id);
      if (faults.redelivers()) again.push(update);
    }
  }

  function batch(limit: number): Update[] {
    const repeated = again.splice(0, limit);
    stats.redelivered += repeated.length;
    outAgain = repeated.map((update) => update.update_id);
    const fresh = pending.slice(0, limit - repeated.length).map((entry) => entry.update);
    return [...repeated, ...fresh];
  }

  /** `closed` calls back when the bot hung up. */
  async function poll(
    payload: Record<string, unknown>,
    closed: (hungUp: () => void) => void,
  ): Promise<Update[]> {
    if (webhook) throw new Refusal(409, "Conflict: can't use getUpdates method while webhook is active");
    stats.polls++;
    if (waiter) {
      stats.conflicts++;
      waiter.end(
        new Refusal(
          409,
          'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
        ),
      );
    }
    if (Array.isArray(payload.allowed_updates)) allowed = payload.allowed_updates as string[];
    const limit = Math.min(Math.max(Number(payload.limit ?? 100), 1), 100);
    const offset = Number(payload.offset ?? 0);
    for (const id of outAgain.splice(0)) settle(id);
    if (offset > 0) confirm(offset);
    if (offset < 0) confirm(nextId + offset);
    const ready = batch(limit);
    const seconds = Math.min(Number(payload.timeout ?? 0), 50);
    if (ready.length > 0 || seconds === 0) return deliver(ready);
    return await new Promise<Update[]>((resolve, reject) => {
      const settle = (): void => {
        clearTimeout(timer);
        if (waiter === mine) waiter = null;
      };
      const mine: Waiter = {
        // A moment's wait lets updates of one burst travel together, as they do from the real server.
        wake: () => {
          settle();
          setImmediate(() => resolve(deliver(batch(limit))));
        },
        end: (reason) => {
          settle();
          reject(reason);
        },
      };
      const timer = setTimeout(() => {
        settle();
        resolve([]);
      }, seconds * 1000);
      waiter = mine;
      closed(() => {
        settle();
        resolve([]);
      });
    });
  }

  function deliver(updates: Update[]): Update[] {
    stats.delivered += updates.length;
    return updates;
  }

  /** Starts what webhook deliveries may start now: one a chat, at most `maxConnections` in all. */
  function pump(): void {
    const hook = webhook;
    if (!hook) return;
    for (const entry of pending) {
      if (busyChats.size >= hook.maxConnections) return;
      if (busyChats.has(entry.chatId)) continue;
      busyChats.add(entry.chatId);
      void push(hook, entry, generation);
    }
  }

  async function post(hook: Webhook, update: Update): Promise<number> {
    try {
      const response = await fetch(hook.url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(hook.secret === null ? {} : { 'x-telegram-bot-api-secret-token': hook.secret }),
        },
        body: JSON.stringify(update),
        signal: AbortSignal.timeout(60_000),
      });
      await response.arrayBuffer();
      return response.status;
    } catch (error) {
      if (error instanceof Error) return 0;
      throw error;
    }
  }

  async function push(hook: Webhook, entry: (typeof pending)[number], mine: number): Promise<void> {
    for (let attempt = 0; mine === generation; attempt++) {
      stats.delivered++;
      if (attempt > 0) stats.redelivered++;
      const status = await post(hook, entry.update);
      statuses[status] = (statuses[status] ?? 0) + 1;
      if (status >= 200 && status < 300) {
        if (mine !== generation) return;
        if (faults.redelivers() && attempt === 0) continue;
        pending = pending.filter((other) => other !== entry);
        stats.confirmed++;
        settle(entry.update.update_id);
        busyChats.delete(entry.chatId);
        pump();
        return;
      }
      const pause = Math.min(deps.webhookRetryMs * 2 ** attempt, 2_000);
      await new Promise((resolve) => setTimeout(resolve, pause).unref());
    }
  }

  function setWebhook(next: Webhook | null, allowedUpdates?: unknown): void {
    webhook = next;
    generation++;
    busyChats.clear();
    if (Array.isArray(allowedUpdates)) allowed = allowedUpdates as string[];
    if (next && waiter)
      waiter.end(new Refusal(409, 'Conflict: terminated by setWebhook request; only one way at a time'));
    pump();
  }

  return {
    add,
    inject,
    settled,
    poll,
    setWebhook,
    webhook: () => webhook,
    pendingCount: () => pending.length,
    dropPending: () => {
      pending = [];
    },
    stats: () => ({ ...stats, webhookStatus: { ...statuses } }),
    /** Hands an update out once more although it was confirmed, as a server that lost its last confirmation does. */
    repeat: (update: Update) => {
      again.push(update);
      waiter?.wake();
    },
    stop: () => {
      generation++;
      webhook = null;
      again = [];
      waiter?.end(new Refusal(500, 'Internal Server Error: restart'));
    },
  };
}
