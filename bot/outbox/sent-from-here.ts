/** What the house itself sent into a chat: whatever else left the account there was typed by a person. */
import type { Database } from '../../prisma/client.ts';

export type SentFromHere = (chatExternalId: string, since: Date) => Promise<string[] | 'unsure'>;

export function createSentFromHere(deps: {
  db: Database;
  workspaceOf(channel: string, account: string): Promise<{ id: string } | null>;
  channel: string;
  account: string;
}): SentFromHere {
  const { db, channel, account } = deps;
  return async (chatExternalId, since) => {
    const workspace = await deps.workspaceOf(channel, account);
    if (!workspace) return [];
    return db.quickly(workspace.id, async (tx) => {
      const [row] = await tx.$queryRaw<{ sent: string[]; unsure: boolean }[]>`
        SELECT ARRAY(SELECT r.external_id FROM receipt r WHERE r.conversation_id = c.id AND r.at >= ${since}) AS sent,
          EXISTS (SELECT 1 FROM outbox o WHERE o.conversation_id = c.id AND o.flight_part IS NOT NULL) AS unsure
        FROM conversation c
        WHERE c.channel = ${channel} AND c.account = ${account} AND c.external_id = ${chatExternalId}`;
      return row?.unsure === true ? 'unsure' : (row?.sent ?? []);
    });
  };
}
