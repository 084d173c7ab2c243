/** What the house has of a chat already: whether it is a conversation of ours, and how far it has heard. */
import type { Database } from '../../prisma/client.ts';

type Place = { channel: string; account: string; chatExternalId: string };

/** Enough to find the newest one, whatever order they were stored in. */
const lastFew = 30;

export function createHeard(deps: {
  db: Database;
  workspaceOf(channel: string, account: string): Promise<{ id: string } | null>;
}) {
  return {
    async isOurs({ channel, account, chatExternalId }: Place): Promise<boolean> {
      const workspace = await deps.workspaceOf(channel, account);
      if (!workspace) return false;
      const rows = await deps.db.quickly(
        workspace.id,
        (tx) => tx.$queryRaw<unknown[]>`
          SELECT 1 AS known FROM conversation
          WHERE channel = ${channel} AND account = ${account} AND external_id = ${chatExternalId}`,
      );
      return rows.length > 0;
    },

    /** Platform ids of what people said there last, in no promised order. */
    async last({ channel, account, chatExternalId }: Place): Promise<string[]> {
      const workspace = await deps.workspaceOf(channel, account);
      if (!workspace) return [];
      const rows = await deps.db.quickly(
        workspace.id,
        (tx) => tx.$queryRaw<{ externalId: string }[]>`
          SELECT m.external_id AS "externalId" FROM message m JOIN conversation c ON c.id = m.conversation_id
          WHERE c.channel = ${channel} AND c.account = ${account} AND c.external_id = ${chatExternalId}
            AND m.direction = 'in' AND m.external_id IS NOT NULL
          ORDER BY m.seq DESC LIMIT ${lastFew}`,
      );
      return rows.map((row) => row.externalId);
    },

    /**
     * From when on a chat that nothing is on record of may be read: `since`, or the last time somebody was erased here,
     * because of them nothing is on record either.
     */
    async unheard(channel: string, account: string, since: Date): Promise<Date> {
      const workspace = await deps.workspaceOf(channel, account);
      if (!workspace) return since;
      const [row] = await deps.db.quickly(
        workspace.id,
        (tx) => tx.$queryRaw<{ at: Date }[]>`
          SELECT greatest(${since}::timestamptz, max(at)) AS at FROM memory_tombstone WHERE workspace_id = ${workspace.id}::uuid`,
      );
      return row?.at ?? since;
    },

    /** Private chats in which somebody wrote since, the liveliest first. */
    async recent(channel: string, account: string, since: Date, most: number): Promise<string[]> {
      const workspace = await deps.workspaceOf(channel, account);
      if (!workspace) return [];
      const rows = await deps.db.quickly(
        workspace.id,
        (tx) => tx.$queryRaw<{ externalId: string }[]>`
          SELECT c.external_id AS "externalId" FROM conversation c JOIN message m ON m.conversation_id = c.id
          WHERE c.channel = ${channel} AND c.account = ${account} AND c.kind = 'private'
            AND m.direction = 'in' AND m.stored_at > ${since}
          GROUP BY c.id ORDER BY max(m.stored_at) DESC LIMIT ${most}`,
      );
      return rows.map((row) => row.externalId);
    },
  };
}
