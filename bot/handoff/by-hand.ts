/** Somebody types on the number's own phone: they hold the conversation, and the bot keeps still until they give it back. */
import type { Database, Sql } from '../../prisma/client.ts';
import { handBack, takeByHand } from './hand-off.ts';
import type { HearDeps } from './hear-wishes.ts';

export type ByHand = {
  /** What was queued before becomes drafts. Nothing happens where there is no such conversation, or a human has it already. */
  take(chatExternalId: string): Promise<void>;
  giveBack(chatExternalId: string): Promise<void>;
};

type Chat = { conversationId: string; handOffId: string | null };

export function createByHand(
  deps: HearDeps & {
    db: Database;
    workspaceOf(channel: string, account: string): Promise<{ id: string } | null>;
    channel: string;
    account: string;
  },
): ByHand {
  const { db, channel, account, now } = deps;

  async function withChat(
    chatExternalId: string,
    work: (tx: Sql, chat: Chat, workspaceId: string) => Promise<unknown>,
  ): Promise<void> {
    const workspace = await deps.workspaceOf(channel, account);
    if (!workspace) return;
    await db.quickly(workspace.id, async (tx) => {
      const [chat] = await tx.$queryRaw<Chat[]>`
        SELECT c.id AS "conversationId", (SELECT h.id FROM hand_off h WHERE h.conversation_id = c.id AND h.state = 'held' AND h.place_id IS NULL) AS "handOffId"
        FROM conversation c WHERE c.channel = ${channel} AND c.account = ${account} AND c.external_id = ${chatExternalId}`;
      if (chat) await work(tx, chat, workspace.id);
    });
  }

  return {
    take: (chatExternalId) =>
      withChat(chatExternalId, (tx, { conversationId }, workspaceId) =>
        takeByHand(tx, deps, { id: deps.newId(), workspaceId, conversationId, at: now() }),
      ),
    giveBack: (chatExternalId) =>
      withChat(chatExternalId, async (tx, { handOffId }) =>
        handOffId === null ? undefined : handBack(tx, { handOffId, at: now() }),
      ),
  };
}
