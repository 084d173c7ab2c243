/**
 * What a platform tells about a sent message after its receipt. Its reports come late, twice and out of order, so they are
 * kept as a ladder that only climbs. A report may even come before the receipt: then it proves an uncertain send, and a
 * failure counts as soon as the receipt is there.
 */
import type { Database, Sql } from '../../prisma/client.ts';
import { tellElsewhere } from '../handoff/tell-elsewhere.ts';
import { tellHolder } from '../handoff/tell-holder.ts';
import type { ChannelName } from '../message.ts';

/** A message that somebody read was delivered, whatever a late failure says. */
export const stages = ['sent', 'failed', 'delivered', 'read'] as const;

export type Tick = {
  externalId: string;
  stage: (typeof stages)[number];
  /** The mark that the send carried. */
  callback: string | null;
  /** Why it failed, in the platform's words without what was said. */
  problem: string | null;
  at: Date;
};

export type Ticks = {
  /** Throws when they could not be stored: the platform must not be acknowledged then. */
  note(ticks: readonly Tick[]): Promise<void>;
  /** The platform's id of the send that carried this mark; null while nothing was heard of it. */
  sentAs(callback: string): Promise<string | null>;
  /** Whether anything was reported since: only then does silence about one send mean something. */
  heardSince(moment: Date): Promise<boolean>;
};

export function createTicks(deps: {
  db: Database;
  workspaceOf(channel: string, account: string): Promise<{ id: string } | null>;
  channel: ChannelName;
  account: string;
  now(): Date;
  newId(): string;
}): Ticks {
  const { channel, account } = deps;

  async function run<T>(absent: T, work: (tx: Sql, workspaceId: string) => Promise<T>): Promise<T> {
    const workspace = await deps.workspaceOf(channel, account);
    return workspace ? deps.db.quickly(workspace.id, (tx) => work(tx, workspace.id)) : absent;
  }

  return {
    note: (ticks) =>
      run(undefined, async (tx, workspaceId) => {
        // One order for all: two batches with the same sends must not wait for each other.
        for (const tick of ticks.toSorted((a, b) => (a.externalId < b.externalId ? -1 : 1))) {
          const climbed = await tx.$queryRaw<{ before: string | null }[]>`
            WITH known AS (SELECT stage FROM delivery_tick
              WHERE channel = ${channel} AND account = ${account} AND external_id = ${tick.externalId})
            INSERT INTO delivery_tick AS held (workspace_id, channel, account, external_id, callback, stage, problem, at)
            VALUES (${workspaceId}::uuid, ${channel}, ${account}, ${tick.externalId}, ${tick.callback}, ${tick.stage},
              ${tick.problem}, ${tick.at})
            ON CONFLICT (channel, account, external_id) DO UPDATE
              SET stage = EXCLUDED.stage, problem = EXCLUDED.problem, at = EXCLUDED.at, stored_at = clock_timestamp(),
                callback = coalesce(held.callback, EXCLUDED.callback)
              WHERE array_position(${stages}::text[], EXCLUDED.stage) > array_position(${stages}::text[], held.stage)
            RETURNING (SELECT stage FROM known) AS before`;
          if (climbed.length === 0) continue;
          if (tick.stage === 'failed') {
            await inTurn(tx, [tick.externalId]);
            await markFailed(tx, workspaceId, tick, deps);
          } else if (climbed[0]?.before === 'failed') await unmarkFailed(tx, tick.externalId);
        }
      }),
    sentAs: (callback) =>
      run<string | null>(null, async (tx) => {
        const rows = await tx.$queryRaw<{ externalId: string }[]>`
          SELECT external_id AS "externalId" FROM delivery_tick
          WHERE channel = ${channel} AND account = ${account} AND callback = ${callback} LIMIT 1`;
        return rows[0]?.externalId ?? null;
      }),
    heardSince: (moment) =>
      run(false, async (tx) => {
        const rows = await tx.$queryRaw<{ heard: boolean }[]>`
          SELECT EXISTS (SELECT 1 FROM delivery_tick
            WHERE channel = ${channel} AND account = ${account} AND stored_at > ${moment}) AS heard`;
        return rows[0]?.heard ?? false;
      }),
  };
}

/** Called with the receipt of a message's last part: what was reported as failed before counts now. */
export async function heedEarlier(
  tx: Sql,
  { workspaceId, messageId }: { workspaceId: string; messageId: string },
  deps: { now(): Date; newId(): string },
): Promise<void> {
  const receipts = await tx.$queryRaw<{ externalId: string }[]>`
    SELECT external_id AS "externalId" FROM receipt WHERE message_id = ${messageId}::uuid`;
  await inTurn(
    tx,
    receipts.map(({ externalId }) => externalId),
  );
  const [failed] = await tx.$queryRaw<Pick<Tick, 'externalId' | 'problem'>[]>`
    SELECT r.external_id AS "externalId", t.problem FROM receipt r JOIN conversation c ON c.id = r.conversation_id
    JOIN delivery_tick t ON t.channel = c.channel AND t.account = c.account AND t.external_id = r.external_id
    WHERE r.message_id = ${messageId}::uuid AND t.stage = 'failed' LIMIT 1`;
  if (failed) await markFailed(tx, workspaceId, failed, deps);
}

/** A report and a receipt of one send that are written at the same moment: the later of the two sees the other. */
async function inTurn(tx: Sql, externalIds: readonly string[]): Promise<void> {
  await tx.$queryRaw`
    SELECT pg_advisory_xact_lock(hashtextextended(id, 0))::text AS locked
    FROM (SELECT unnest(${[...externalIds]}::text[]) AS id ORDER BY 1) sends`;
}

/** The platform took it and could not bring it: the transcript says so, and so is told whoever counts on it. */
async function markFailed(
  tx: Sql,
  workspaceId: string,
  { externalId, problem }: Pick<Tick, 'externalId' | 'problem'>,
  deps: { now(): Date; newId(): string },
): Promise<void> {
  const failed = await tx.$queryRaw<{ messageId: string; kind: string }[]>`
    WITH lost AS (
      UPDATE message SET state = 'failed' FROM receipt
      WHERE receipt.external_id = ${externalId} AND message.id = receipt.message_id AND message.state = 'sent'
      RETURNING message.id, message.kind
    ), noted AS (UPDATE outbox SET state = 'failed', problem = ${problem} FROM lost WHERE outbox.message_id = lost.id)
    SELECT id AS "messageId", kind FROM lost`;
  for (const { messageId, kind } of failed)
    if (kind === 'human') await tellHolder(tx, { workspaceId, messageId }, deps);
    else if (kind === 'notice') await tellElsewhere(tx, { workspaceId, messageId }, deps);
}

/** It arrived after all, and so did every other part of it. */
async function unmarkFailed(tx: Sql, externalId: string): Promise<void> {
  await tx.$executeRaw`
    WITH arrived AS (
      UPDATE message m SET state = 'sent' FROM receipt r, conversation c
      WHERE r.external_id = ${externalId} AND m.id = r.message_id AND c.id = r.conversation_id AND m.state = 'failed' AND m.seq IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM receipt o JOIN delivery_tick t ON t.channel = c.channel AND t.account = c.account AND t.external_id = o.external_id
          WHERE o.message_id = m.id AND t.stage = 'failed')
      RETURNING m.id
    )
    UPDATE outbox SET state = 'sent', problem = NULL FROM arrived WHERE outbox.message_id = arrived.id`;
}
