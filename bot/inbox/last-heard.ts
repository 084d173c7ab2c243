/** When a conversation was last written to by its people: platforms with a window of free answers ask this before a send. */
import type { Database } from '../../prisma/client.ts';

export type LastHeard = (conversation: {
  workspaceId: string;
  conversationId: string;
}) => Promise<{ at: Date; externalId: string } | null>;

export function createLastHeard(db: Database): LastHeard {
  return ({ workspaceId, conversationId }) =>
    db.quickly(workspaceId, async (tx) => {
      const rows = await tx.$queryRaw<{ at: Date; externalId: string }[]>`
        SELECT sent_at AS at, external_id AS "externalId" FROM message
        WHERE conversation_id = ${conversationId}::uuid AND direction = 'in' AND kind NOT IN ('edit', 'delete', 'reaction')
        ORDER BY seq DESC LIMIT 1`;
      return rows[0] ?? null;
    });
}
