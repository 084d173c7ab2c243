/**
 * Marks in Postgres, in the transaction that forgets, that something of an office was forgotten: the running conversations
 * that were kept before that moment are never read again, be Redis away in it, cut off, or restored from an older copy.
 */
import type { Database, Sql } from '../../prisma/client.ts';

/** Nothing that was kept before is left by then. */
const keptHours = 25;

/** A row each, and no counter: transactions that forget must not wait for one another. */
export async function markForgotten(tx: Sql, workspaceId: string): Promise<void> {
  await tx.$executeRaw`INSERT INTO memory_forgotten (workspace_id, at) VALUES (${workspaceId}::uuid, clock_timestamp())`;
  await tx.$executeRaw`
    DELETE FROM memory_forgotten WHERE no IN (SELECT no FROM memory_forgotten WHERE workspace_id = ${workspaceId}::uuid
      AND at < clock_timestamp() - make_interval(hours => ${keptHours}) FOR UPDATE SKIP LOCKED)`;
}

/** For `createShortTerm`. The sum as well as the count: of two marks the later number may be seen first. */
export const forgottenOf =
  (db: Database) =>
  (workspaceId: string): Promise<string> =>
    db.quickly(workspaceId, async (tx) => {
      const [row] = await tx.$queryRaw<{ mark: string }[]>`
        SELECT count(*) || '.' || coalesce(sum(no), 0) AS mark FROM memory_forgotten WHERE workspace_id = ${workspaceId}::uuid`;
      return row?.mark ?? '';
    });
