/** Somebody types on the number's own phone: they hold the conversation, and the bot keeps still until they give it back. */
import type { Database } from '../../prisma/client.ts';

export type ByHand = {
  /** What was queued before becomes drafts; null when there is no such conversation. */
  take(chatExternalId: string): Promise<void>;
  giveBack(chatExternalId: string): Promise<void>;
};

/** The phone is in the office's hand; whose, nobody can tell. */
const someone = '00000000-0000-0000-0000-000000000000';

export function createByHand(deps: {
  db: Database;
  workspaceOf(channel: string, account: string): Promise<{ id: string } | null>;
  channel: string;
  account: string;
}): ByHand {
  const { db, channel, account } = deps;
  async function change(chatExternalId: string, take: boolean): Promise<void> {
    const workspace = await deps.workspaceOf(channel, account);
    if (!workspace) return;
    await db.quickly(
      workspace.id,
      (tx) => tx.$executeRaw`
        UPDATE conversation SET
          epoch = CASE WHEN ${take} AND human_holder_id IS NULL THEN epoch + 1 ELSE epoch END,
          human_holder_id = CASE WHEN ${take} THEN coalesce(human_holder_id, ${someone}::uuid) END
        WHERE channel = ${channel} AND account = ${account} AND external_id = ${chatExternalId}
          AND (${take} OR human_holder_id = ${someone}::uuid)`,
    );
  }
  return {
    take: (chatExternalId) => change(chatExternalId, true),
    giveBack: (chatExternalId) => change(chatExternalId, false),
  };
}

/** How many messages left an account since a moment. */
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
