/** Remembers messages of others anew, in words that somebody who is forgotten has no part in any more. */
import type { Sql } from '../../prisma/client.ts';
import { forgetMessageItems, rememberMessage, type Remembered } from '../episodic/store.ts';
import { markForgotten } from '../short-term/forgotten.ts';

export interface Restated {
  messageId: string;
  text: string;
  /** The words it quotes. */
  attached: string;
}

/** What is not remembered stays so; what has no words left leaves memory. */
export async function restate(tx: Sql, workspaceId: string, messages: readonly Restated[]): Promise<void> {
  if (messages.length > 0) await markForgotten(tx, workspaceId);
  for (const { messageId, text, attached } of messages) {
    const [kept] = await tx.$queryRaw<Omit<Remembered, 'workspaceId' | 'messageId' | 'text' | 'attached'>[]>`
      SELECT person_id AS "personId", conversation_id AS "conversationId", production_id AS "productionId", speaker,
        speaker_name AS "speakerName", channel, said_at AS "saidAt"
      FROM memory_item WHERE workspace_id = ${workspaceId}::uuid AND message_id = ${messageId}::uuid ORDER BY chunk LIMIT 1`;
    if (!kept) continue;
    if (text.trim() === '' && attached === '') await forgetMessageItems(tx, workspaceId, messageId);
    else await rememberMessage(tx, { ...kept, workspaceId, messageId, text, attached });
  }
}
