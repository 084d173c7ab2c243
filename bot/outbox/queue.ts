/** Writing down what is to be sent, in the transaction that decides it: nothing is sent before its intent is stored. */
import type { Sql } from '../../prisma/client.ts';
import { storable, toJsonb } from '../../prisma/jsonb.ts';
import { withoutChildren } from '../media/child.ts';
import type { Outbound } from '../message.ts';

export type Queued = {
  messageId: string;
  workspaceId: string;
  conversationId: string;
  channel: string;
  account: string;
  /** The conversation's epoch as its writer knew it: a later take-over turns the row into a draft. */
  epoch: number;
  turnId: string | null;
  replyToId: string | null;
  body: Outbound;
  /** A `notice` is the house's own word: no model reads it back as its own. `human`: of whoever holds the conversation. */
  kind?: 'text' | 'notice' | 'human';
  /** Written unasked: when it is uncertain whether it arrived, it is flagged and not sent again. */
  once?: boolean;
  at: Date;
};

/** Queues a finished message. The caller holds the conversation's row, so that ordinals follow commits. */
export const queueMessage = (tx: Sql, queued: Queued): Promise<void> => insert(tx, queued, 'pending');

/** Reserves the place of an answer that is still being written; previews may show from now on. */
export const reserveMessage = (tx: Sql, queued: Queued): Promise<void> => insert(tx, queued, 'open');

async function insert(tx: Sql, queued: Queued, state: 'pending' | 'open'): Promise<void> {
  const body = await withoutChildren(tx, queued.conversationId, queued.body);
  await tx.$executeRaw`
    WITH said AS (
      INSERT INTO message (id, workspace_id, conversation_id, direction, channel, account, kind, body, text, state,
        turn_id, reply_to_id, sent_at)
      VALUES (${queued.messageId}::uuid, ${queued.workspaceId}::uuid, ${queued.conversationId}::uuid, 'out',
        ${queued.channel}, ${queued.account}, ${queued.kind ?? 'text'}, ${toJsonb(body)}::jsonb, ${storable(body.text)}, ${state},
        ${queued.turnId}::uuid, ${queued.replyToId}::uuid, ${queued.at})
      RETURNING id
    )
    INSERT INTO outbox (message_id, workspace_id, conversation_id, epoch, state, once)
    SELECT id, ${queued.workspaceId}::uuid, ${queued.conversationId}::uuid, ${queued.epoch}, ${state}, ${queued.once ?? false} FROM said`;
}

/** Gives a reserved message its final words. False when it is no longer open: its preview was refused, or it was shelved. */
export async function fillReservation(
  tx: Sql,
  filled: { messageId: string; conversationId: string; body: Outbound; replyToId: string | null },
): Promise<boolean> {
  const body = await withoutChildren(tx, filled.conversationId, filled.body);
  const filledRows = await tx.$executeRaw`
    WITH said AS (
      UPDATE message SET body = ${toJsonb(body)}::jsonb, text = ${storable(body.text)}, state = 'pending',
        reply_to_id = ${filled.replyToId}::uuid
      WHERE id = ${filled.messageId}::uuid AND state = 'open'
      RETURNING id
    )
    UPDATE outbox SET state = CASE WHEN flight_part IS NULL THEN 'pending' ELSE 'sending' END
    FROM said WHERE outbox.message_id = said.id`;
  return filledRows > 0;
}
