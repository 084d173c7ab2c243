/** The newest message of a chat that is on record, by its id on the platform: a channel that was away goes on from there. */
import type { Database } from '../../prisma/client.ts';

export type LastStored = (chatExternalId: string) => Promise<{ at: Date; externalId: string } | null>;

export function createLastStored(deps: {
  db: Database;
  workspaceOf(channel: string, account: string): Promise<{ id: string } | null>;
  channel: string;
  account: string;
}): LastStored {
  const { db, channel, account } = deps;
  return async (chatExternalId) => {
    const workspace = await deps.workspaceOf(channel, account);
    if (!workspace) return null;
    return db.quickly(workspace.id, async (tx) => {
      const rows = await tx.$queryRaw<{ at: Date; externalId: string }[]>`
        SELECT m.sent_at AS at, m.external_id AS "externalId" FROM message m JOIN conversation c ON c.id = m.conversation_id
        WHERE c.channel = ${channel} AND c.account = ${account} AND c.external_id = ${chatExternalId}
          AND m.direction = 'in' AND m.external_id IS NOT NULL AND m.kind NOT IN ('edit', 'delete', 'reaction')
        ORDER BY m.sent_at DESC LIMIT 1`;
      return rows[0] ?? null;
    });
  };
}
