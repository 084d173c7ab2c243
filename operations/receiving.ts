/** One process receives for a bot account at a time: polling loops and sockets are leased like conversations. */
import type { Channel } from '../bot/channel.ts';
import type { Database } from '../prisma/client.ts';

/**
 * Short, since after a kill -9 nobody receives until it ran out. Two that receive for a moment do no harm: what comes
 * twice is stored once, and each of them stores a chat in order.
 */
const leaseSeconds = 6;
const everyMs = 2_000;

export type Receiving = {
  started: Promise<void>;
  /** Whether another process receives for this account; this one stands by. */
  elsewhere(): boolean;
  stop(): Promise<void>;
};

/** Starts the channel while the lease is held and stops it when it is lost. `stop` gives the lease back. */
export function receiveWhileLeased(deps: {
  db: Database;
  channel: Channel;
  owner: string;
  /** Nobody else can be receiving: a lease on record belongs to the dead. */
  alone: boolean;
  onFault(error: unknown): void;
}): Receiving {
  const { db, channel, owner } = deps;
  let receiving = false;
  let elsewhere = false;
  let stopped = false;
  let tending = false;

  async function claim(evenIfHeld: boolean): Promise<boolean> {
    const rows = await db.unscoped.$queryRaw<{ ok: boolean }[]>`
      UPDATE bot_account SET lease_owner = ${owner}, lease_until = clock_timestamp() + make_interval(secs => ${leaseSeconds})
      WHERE channel = ${channel.name} AND account = ${channel.account}
        AND (lease_owner = ${owner} OR lease_until IS NULL OR lease_until < clock_timestamp() OR ${evenIfHeld})
      RETURNING true AS ok`;
    return rows.length > 0;
  }

  async function tend(evenIfHeld = false): Promise<void> {
    if (tending) return;
    tending = true;
    try {
      const held = await claim(evenIfHeld);
      elsewhere = !held;
      if (stopped || held === receiving) return;
      await (held ? channel.start() : channel.stop());
      receiving = held;
    } finally {
      tending = false;
    }
  }

  const timer = setInterval(() => {
    tend().catch(deps.onFault);
  }, everyMs);
  return {
    started: tend(deps.alone),
    elsewhere: () => elsewhere,
    async stop() {
      stopped = true;
      clearInterval(timer);
      if (!receiving) return;
      await channel.stop();
      await db.unscoped.$executeRaw`UPDATE bot_account SET lease_owner = NULL, lease_until = NULL
        WHERE channel = ${channel.name} AND account = ${channel.account} AND lease_owner = ${owner}`;
    },
  };
}
