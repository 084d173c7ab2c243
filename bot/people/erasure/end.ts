/**
 * The end of an erasure, within a minute of its beginning and without Redis: whatever began before it may still write for a
 * while, so it is gone over again until nobody can, and the conversation goes when its last answer was given.
 */
import type { Memory } from '../../../memory/memory.ts';
import type { Database, Tx } from '../../../prisma/client.ts';
import { forgetQuiet } from '../../outbox/quiet.ts';
import { mentioning, redact } from './mentions.ts';
import { eraseRows } from './rows.ts';

/** No transaction that began before is older than this: the server ends those that are. */
const settledSeconds = 35;
/** A last answer that did not arrive by then is not waited for. */
const patienceSeconds = 45;
/** A Redis that is away is asked again at the next pass. */
const redisMs = 2_000;

type Open = {
  id: string;
  personId: string;
  turnId: string | null;
  conversationIds: string[];
  mentions: string[];
  ageSeconds: number;
};

export type EndErasures = (ref: { workspaceId: string }) => Promise<void>;

export function createEndErasures(deps: {
  db: Database;
  memory: Memory;
  now(): Date;
  log: { info(what: Record<string, unknown>, message: string): void };
  /** Shorter where no transaction lasts long; see above. */
  settledSeconds?: number;
}): EndErasures {
  const { db, memory } = deps;
  const settled = deps.settledSeconds ?? settledSeconds;

  /** One pass over every erasure of a workspace that has not ended. Safe to be cut anywhere and to run twice at once. */
  return async function endErasures({ workspaceId }): Promise<void> {
    const open = await db.inWorkspace(
      workspaceId,
      (tx) => tx.$queryRaw<{ id: string }[]>`
        SELECT id FROM erasure WHERE workspace_id = ${workspaceId}::uuid AND ended_at IS NULL ORDER BY began_at`,
    );
    for (const { id } of open) {
      const passed = await db.inWorkspace(workspaceId, (tx) => pass(tx, workspaceId, id));
      if (!passed) continue;
      const clear = await clearRedis(workspaceId);
      if (!passed.over || !clear) continue;
      await db.inWorkspace(
        workspaceId,
        (tx) =>
          tx.$executeRaw`UPDATE erasure SET ended_at = clock_timestamp() WHERE id = ${id}::uuid AND ended_at IS NULL`,
      );
      deps.log.info({ erasure: id, seconds: Math.round(passed.ageSeconds) }, 'an erasure has ended');
    }
  };

  async function pass(tx: Tx, workspaceId: string, id: string): Promise<(Open & { over: boolean }) | null> {
    const [open] = await tx.$queryRaw<Open[]>`
      SELECT id, person_id AS "personId", turn_id AS "turnId", conversation_ids::text[] AS "conversationIds", mentions,
        extract(epoch FROM clock_timestamp() - began_at)::float8 AS "ageSeconds"
      FROM erasure WHERE id = ${id}::uuid AND ended_at IS NULL FOR UPDATE SKIP LOCKED`;
    if (!open) return null;
    const answered = open.ageSeconds > patienceSeconds || (await isAnswered(tx, open));
    const { personId, conversationIds, mentions } = open;
    const turnId = answered ? null : open.turnId;
    await eraseRows(tx, { workspaceId, personId, turnId, conversationIds, now: deps.now() }, memory);
    if (answered) await leave(tx, open);
    const over = answered && open.ageSeconds >= settled;
    // Rows of others are gone over when all who could have written them have ended.
    if (over) {
      await redact(tx, memory, { workspaceId, personId, words: mentions, names: mentioning(mentions) });
      await tx.$executeRaw`UPDATE erasure SET mentions = '{}' WHERE id = ${id}::uuid`;
    }
    return { ...open, over };
  }

  async function clearRedis(workspaceId: string): Promise<boolean> {
    const dropped = memory.recent.forget(workspaceId).then(
      () => true,
      () => false,
    );
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<false>((resolve) => {
      timer = setTimeout(() => resolve(false), redisMs);
    });
    return Promise.race([dropped, late]).finally(() => clearTimeout(timer));
  }
}

/** Whether the turn that erases is over and nothing of it is on its way. */
async function isAnswered(tx: Tx, { turnId }: Open): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM turn WHERE id = ${turnId}::uuid AND state = 'running'
    UNION ALL SELECT 1 FROM outbox o JOIN message m ON m.id = o.message_id
      WHERE m.turn_id = ${turnId}::uuid AND o.state IN ('open', 'pending', 'sending', 'unknown')`;
  return rows.length === 0;
}

/** The conversations themselves, whose addresses are the person's; one in which somebody has begun anew is theirs. */
async function leave(tx: Tx, { conversationIds }: Open): Promise<void> {
  await forgetQuiet(tx, conversationIds);
  await tx.$executeRaw`
    DELETE FROM conversation c WHERE c.id = ANY(${conversationIds}::uuid[]) AND NOT EXISTS (SELECT 1 FROM message m WHERE m.conversation_id = c.id)`;
}
