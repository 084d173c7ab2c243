/** How many messages left a bot account since a moment: what a daily cap counts. */
import type { Database } from '../../prisma/client.ts';

export const createSentSince =
  (deps: {
    db: Database;
    workspaceOf(channel: string, account: string): Promise<{ id: string } | null>;
    channel: string;
    account: string;
  }) =>
  async (moment: Date): Promise<number> => {
    const workspace = await deps.workspaceOf(deps.channel, deps.account);
    if (!workspace) return 0;
    return deps.db.quickly(workspace.id, async (tx) => {
      const rows = await tx.$queryRaw<{ sent: number }[]>`
        SELECT count(*)::int AS sent FROM receipt r JOIN conversation c ON c.id = r.conversation_id
        WHERE c.channel = ${deps.channel} AND c.account = ${deps.account} AND r.at >= ${moment}`;
      return rows[0]?.sent ?? 0;
    });
  };
