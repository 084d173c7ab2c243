/**
 * What the platform tells the bot, by signed webhooks: batched, again until it is answered with 200, some twice, and on
 * request in another order. Events of one person keep theirs unless told otherwise, so that a checker can judge order.
 */
import { createHmac } from 'node:crypto';
import { createAcceptance, neverArrived } from '../acceptance.ts';

export type Change = { field: string; value: Record<string, unknown> };

type Waiting = { change: Change; person: string; attempts: number; notBefore: number };

const longestPauseMs = 2_000;

export function createWebhooks(deps: {
  appSecret: string;
  redelivers: () => boolean;
  reorders: () => boolean;
  random: () => number;
  now: () => number;
  retryMs: number;
}) {
  const waiting: Waiting[] = [];
  const idle = new Set<() => void>();
  let url: string | null = null;
  let deliverDirectly: ((rawBody: Buffer, headers: Record<string, string>) => Promise<number>) | null = null;
  let timer: NodeJS.Timeout | null = null;
  let stopped = false;
  let busy = 0;
  const counts = { delivered: 0, redelivered: 0, refused: 0, reordered: 0 };
  /** People with a delivery in the air: the next one waits. */
  const held = new Set<string>();
  const acceptance = createAcceptance();

  const signed = (rawBody: Buffer): Record<string, string> => ({
    'content-type': 'application/json',
    'x-hub-signature-256': `sha256=${createHmac('sha256', deps.appSecret).update(rawBody).digest('hex')}`,
  });
  const bodyOf = (changes: Change[]): Buffer =>
    Buffer.from(JSON.stringify({ object: 'whatsapp_business_account', entry: [{ id: '900', changes }] }));

  async function post(changes: Change[]): Promise<number> {
    const rawBody = bodyOf(changes);
    if (deliverDirectly) return deliverDirectly(rawBody, signed(rawBody));
    if (url === null) return 0;
    const ended = acceptance.hand(changes.flatMap(messageIds));
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: signed(rawBody),
        body: new Uint8Array(rawBody),
        signal: AbortSignal.timeout(10_000),
      });
      await response.body?.cancel();
      ended(response.status === 200 ? 'accepted' : 'unknown');
      return response.status;
    } catch (error) {
      ended(neverArrived(error) ? 'unreached' : 'unknown');
      return 0; // not up: tried again, as the platform does
    }
  }

  /** The next few of people who have none in the air. */
  function take(): Waiting[] {
    const now = deps.now();
    const batch: Waiting[] = [];
    const passed = new Set<string>();
    const most = 1 + Math.floor(deps.random() * 4);
    for (const one of waiting) {
      const due = one.notBefore <= now && !held.has(one.person) && !passed.has(one.person);
      if (!due) passed.add(one.person);
      else if (batch.length < most) batch.push(one);
    }
    if (batch.length > 1 && deps.reorders()) {
      batch.reverse();
      counts.reordered++;
    }
    return batch;
  }

  async function deliver(batch: Waiting[]): Promise<void> {
    busy++;
    for (const one of batch) {
      waiting.splice(waiting.indexOf(one), 1);
      held.add(one.person);
    }
    const changes = batch.map(({ change }) => change);
    const status = await post(changes);
    if (status === 200) {
      counts.delivered += batch.length;
      if (deps.redelivers()) {
        counts.redelivered++;
        await post(changes);
      }
    } else {
      counts.refused++;
      for (const one of [...batch].reverse()) {
        one.attempts++;
        one.notBefore = deps.now() + Math.min(longestPauseMs, deps.retryMs * 2 ** (one.attempts - 1));
        waiting.unshift(one);
      }
    }
    for (const one of batch) held.delete(one.person);
    busy--;
    pump();
  }

  function pump(): void {
    if (timer) clearTimeout(timer);
    timer = null;
    if (stopped || (url === null && !deliverDirectly)) return;
    for (let batch = take(); batch.length > 0 && busy < 8; batch = take()) void deliver(batch);
    if (waiting.length === 0 && busy === 0) for (const tell of idle) tell();
    if (waiting.length > 0) timer = setTimeout(pump, 20);
  }

  return {
    /** Where the bot listens; nothing is delivered before. */
    listenAt: (address: string): void => {
      url = address;
      pump();
    },
    /** Instead of over HTTP: the bot's own handler, awaited. */
    deliverWith: (handler: NonNullable<typeof deliverDirectly>): void => {
      deliverDirectly = handler;
      pump();
    },
    add: (person: string, change: Change): void => {
      waiting.push({ change, person, attempts: 0, notBefore: 0 });
      pump();
    },
    /** Delivers at once, before anything else; gives the HTTP status. */
    now: (change: Change): Promise<number> => post([change]),
    settled: (): Promise<void> =>
      new Promise((resolve) => {
        const look = (): void => {
          if (waiting.length > 0 || busy > 0) return;
          idle.delete(look);
          resolve();
        };
        idle.add(look);
        look();
      }),
    bodyOf,
    signed,
    /** When the app took a message that was delivered over HTTP, by its id. */
    takingOf: acceptance.of,
    counts: () => ({ ...counts, pending: waiting.length + busy }),
    stop: (): void => {
      stopped = true;
      if (timer) clearTimeout(timer);
    },
  };
}

const messageIds = ({ value }: Change): string[] =>
  ((value['messages'] ?? []) as { id: string }[]).map(({ id }) => id);

export type Webhooks = ReturnType<typeof createWebhooks>;
