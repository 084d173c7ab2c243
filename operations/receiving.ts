/** One process receives for a bot account at a time: polling loops and sockets are leased like conversations. */
import type { Channel } from '../bot/channel.ts';
import type { Database } from '../prisma/client.ts';

const leaseSeconds = 15;
const everyMs = 5_000;

/** Starts the channel while the lease is held and stops it when it is lost. `stop` gives the lease back. */
export function receiveWhileLeased(deps: {
  db: Database;
  channel: Channel;
  owner: string;
  /** Nobody else can be receiving: a lease on record belongs to the dead. */
  alone: boolean;
  onFault(error: unknown): void;
}): { started: Promise<void>; stop(): Promise<void> } {
  const { db, channel, owner } = deps;
  let receiving = false;
  let stopped = false;

  async function claim(evenIfHeld: boolean): Promise<boolean> {
    const rows = await db.unscoped.$queryRaw<{ ok: boolean }[]>`
      UPDATE bot_account SET lease_owner = ${owner}, lease_until = clock_timestamp() + make_interval(secs => ${leaseSeconds})
      WHERE channel = ${channel.name} AND account = ${channel.account}
        AND (lease_owner = ${owner} OR lease_until IS NULL OR lease_until < clock_timestamp() OR ${evenIfHeld})
      RETURNING true AS ok`;
    return rows.length > 0;
  }

  async function tend(evenIfHeld = false): Promise<void> {
    const held = await claim(evenIfHeld);
    if (stopped || held === receiving) return;
    receiving = held;
    await (held ? channel.start() : channel.stop());
  }

  const timer = setInterval(() => {
    tend().catch(deps.onFault);
  }, everyMs);
  return {
    started: tend(deps.alone),
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
