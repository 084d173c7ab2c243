/**
 * Leases on a conversation: one turn and one delivery at a time, across any number of processes.
 * Every grant raises a fencing number that each later write checks, on the database's clock: a holder that was slow,
 * paused or cut off can still run, but it can no longer write.
 */
import { Prisma, type Database, type Sql } from '../prisma/client.ts';

export type LeaseKind = 'turn' | 'send';

export type Lease = {
  kind: LeaseKind;
  workspaceId: string;
  conversationId: string;
  owner: string;
  fence: bigint;
};

/** Long enough for a stalled event loop, short enough that a dead owner is soon replaced. Renewed at a third of it. */
export const leaseSeconds = 12;

export class LeaseLost extends Error {
  override name = 'LeaseLost';
  constructor(lease: Lease) {
    super(`the ${lease.kind} lease of conversation ${lease.conversationId} is no longer held`);
  }
}

/** Column names cannot be parameters; these two sets are the only ones. */
const columns = {
  turn: {
    owner: Prisma.raw('turn_owner'),
    fence: Prisma.raw('turn_fence'),
    until: Prisma.raw('turn_until'),
  },
  send: {
    owner: Prisma.raw('send_owner'),
    fence: Prisma.raw('send_fence'),
    until: Prisma.raw('send_until'),
  },
};

export type LeasedConversation = {
  channel: string;
  account: string;
  externalId: string;
  kind: 'private' | 'group';
  epoch: number;
  humanHolds: boolean;
  focus: unknown;
};

/** Takes the lease if nobody living holds it, and locks the conversation row for this transaction. */
export async function takeLease(
  tx: Sql,
  want: { kind: LeaseKind; workspaceId: string; conversationId: string; owner: string },
): Promise<{ lease: Lease; conversation: LeasedConversation } | null> {
  const c = columns[want.kind];
  const rows = await tx.$queryRaw<
    {
      fence: bigint;
      channel: string;
      account: string;
      external_id: string;
      kind: 'private' | 'group';
      epoch: number;
      human_holds: boolean;
      focus: unknown;
    }[]
  >`
    UPDATE conversation
    SET ${c.owner} = ${want.owner}, ${c.fence} = ${c.fence} + 1,
        ${c.until} = clock_timestamp() + make_interval(secs => ${leaseSeconds})
    WHERE id = ${want.conversationId}::uuid AND (${c.until} IS NULL OR ${c.until} < clock_timestamp())
    RETURNING ${c.fence} AS fence, channel, account, external_id, kind, epoch,
              human_holder_id IS NOT NULL AS human_holds, focus`;
  const row = rows[0];
  if (!row) return null;
  return {
    lease: { ...want, fence: row.fence },
    conversation: {
      channel: row.channel,
      account: row.account,
      externalId: row.external_id,
      kind: row.kind,
      epoch: row.epoch,
      humanHolds: row.human_holds,
      focus: row.focus,
    },
  };
}

/** Locks the conversation and proves that the lease still stands; every write of a holder goes behind this. */
export async function guardLease(
  tx: Sql,
  lease: Lease,
): Promise<{ epoch: number; humanHolds: boolean; focus: unknown }> {
  const c = columns[lease.kind];
  const rows = await tx.$queryRaw<{ epoch: number; human_holds: boolean; focus: unknown }[]>`
    SELECT epoch, human_holder_id IS NOT NULL AS human_holds, focus FROM conversation
    WHERE id = ${lease.conversationId}::uuid AND ${c.fence} = ${lease.fence} AND ${c.owner} = ${lease.owner}
    FOR UPDATE`;
  const row = rows[0];
  if (!row) throw new LeaseLost(lease);
  return { epoch: row.epoch, humanHolds: row.human_holds, focus: row.focus };
}

/** Gives a send lease back if nothing is left to send. False: there is more, and it is still held. */
export async function releaseWhenSent(tx: Sql, lease: Lease): Promise<boolean> {
  const released = await tx.$executeRaw`
    UPDATE conversation SET send_until = NULL, send_owner = NULL
    WHERE id = ${lease.conversationId}::uuid AND send_fence = ${lease.fence} AND send_owner = ${lease.owner}
      AND NOT EXISTS (SELECT 1 FROM outbox WHERE conversation_id = ${lease.conversationId}::uuid
        AND state IN ('open', 'pending', 'sending', 'unknown'))`;
  return released > 0;
}

/** Gives the lease back; a lease that was already lost stays with its new holder. */
export async function releaseLease(tx: Sql, lease: Lease): Promise<void> {
  const c = columns[lease.kind];
  await tx.$executeRaw`
    UPDATE conversation SET ${c.until} = NULL, ${c.owner} = NULL
    WHERE id = ${lease.conversationId}::uuid AND ${c.fence} = ${lease.fence} AND ${c.owner} = ${lease.owner}`;
}

export type Keeper = {
  stop(): void;
  /**
   * Whether the lease must still be ours by our own clock. A platform knows no fences: whoever was paused asks this right
   * before a send, since somebody else may have taken over meanwhile.
   */
  stands(): boolean;
};

/** What clocks, networks and a late answer may cost. */
const marginSeconds = 2;

/**
 * Keeps a lease alive in the background until `stop`; `onLost` is called once when somebody else has it. `since`: a moment
 * before it was taken, on `clock` (milliseconds, never turned back).
 */
export function keepLease(
  db: Database,
  lease: Lease,
  onLost: () => void,
  since: number,
  clock: () => number = () => performance.now(),
  wall: () => number = Date.now,
): Keeper {
  const c = columns[lease.kind];
  let busy = false;
  // A machine that slept lets `clock` stand still, and one whose time was set lets `wall` jump: the longer of the two counts.
  const moment = () => ({ clock: clock(), wall: wall() });
  let proven = { clock: since, wall: wall() - (clock() - since) };
  const timer = setInterval(
    () => {
      if (busy) return;
      busy = true;
      const asked = moment();
      db.quickly(
        lease.workspaceId,
        (tx) => tx.$executeRaw`
        UPDATE conversation SET ${c.until} = clock_timestamp() + make_interval(secs => ${leaseSeconds})
        WHERE id = ${lease.conversationId}::uuid AND ${c.fence} = ${lease.fence} AND ${c.owner} = ${lease.owner}`,
      )
        .then((renewed) => {
          if (renewed > 0) proven = asked;
          else {
            clearInterval(timer);
            onLost();
          }
        })
        // A database that is away for a moment is no loss: the fence decides at the next write.
        .catch(() => undefined)
        .finally(() => {
          busy = false;
        });
    },
    (leaseSeconds * 1000) / 3,
  );
  timer.unref();
  return {
    stop: () => clearInterval(timer),
    stands: () =>
      Math.max(clock() - proven.clock, wall() - proven.wall) < (leaseSeconds - marginSeconds) * 1000,
  };
}

/** After a start that is proven to be alone on its data: whatever leases are on record belong to the dead. */
export async function releaseDeadLeases(db: Database): Promise<void> {
  await db.unscoped
    .$executeRaw`UPDATE conversation SET turn_until = NULL, turn_owner = NULL, send_until = NULL, send_owner = NULL
                 WHERE turn_until IS NOT NULL OR send_until IS NOT NULL`;
}
