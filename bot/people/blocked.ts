/** Whether a person can be reached at an address: they may have blocked the bot there. */
import type { Database, Sql } from '../../prisma/client.ts';
import type { ReachChange } from '../connection.ts';

/** Writes it down when somebody blocks the bot or lets it in again; the newer word counts, in whatever order they come. */
export function createReach(deps: {
  db: Database;
  workspaceOf(channel: string, account: string): Promise<{ id: string } | null>;
}): (change: ReachChange) => Promise<void> {
  return async function onReach({ channel, account, personExternalId, status, at }) {
    const workspace = await deps.workspaceOf(channel, account);
    if (!workspace) return;
    await deps.db.quickly(workspace.id, async (tx) => {
      if (status === 'blocked')
        await tx.$executeRaw`
          UPDATE identity SET blocked_at = ${at}
          WHERE channel = ${channel} AND account = ${account} AND external_id = ${personExternalId}`;
      else
        await tx.$executeRaw`
          UPDATE identity SET blocked_at = NULL
          WHERE channel = ${channel} AND account = ${account} AND external_id = ${personExternalId} AND blocked_at <= ${at}`;
    });
  };
}

/** The addresses at which a person may be written to, oldest first; none when they blocked the bot everywhere. */
export function reachableAddresses(
  tx: Sql,
  personId: string,
): Promise<{ channel: string; account: string; externalId: string }[]> {
  return tx.$queryRaw`
    SELECT channel, account, external_id AS "externalId" FROM identity
    WHERE person_id = ${personId}::uuid AND blocked_at IS NULL ORDER BY created_at, id`;
}
