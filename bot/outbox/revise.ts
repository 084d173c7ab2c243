/** A message that was sent reads differently from now on, or is gone: its row opens again, and delivery changes what stands there. */
import type { Sql } from '../../prisma/client.ts';
import { storable, toJsonb } from '../../prisma/jsonb.ts';
import { withoutChildren } from '../media/child.ts';
import type { Outbound } from '../message.ts';

/**
 * False when it is not settled (on its way, or being edited): the caller comes again. It keeps its place in the transcript.
 * For channels that can edit; elsewhere the words would be sent a second time.
 */
export async function reviseMessage(
  tx: Sql,
  revised: { messageId: string; conversationId: string; body: Outbound },
): Promise<boolean> {
  const body = await withoutChildren(tx, revised.conversationId, revised.body);
  const rows = await tx.$executeRaw`
    UPDATE outbox o SET state = 'pending', attempts = 0, due_at = clock_timestamp(), created_at = clock_timestamp(),
      settled_at = NULL, problem = NULL, epoch = c.epoch
    FROM conversation c WHERE o.message_id = ${revised.messageId}::uuid AND o.state = 'sent' AND c.id = o.conversation_id`;
  if (rows === 0) return false;
  await tx.$executeRaw`
    UPDATE message SET body = ${toJsonb(body)}::jsonb, text = ${storable(body.text)}
    WHERE id = ${revised.messageId}::uuid`;
  await tx.$executeRaw`UPDATE receipt SET final = false WHERE message_id = ${revised.messageId}::uuid`;
  return true;
}

/** A message that was sent is taken back where its channel can: it belongs to no epoch any more, so delivery removes it. */
export async function withdraw(tx: Sql, messageId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE outbox SET state = 'pending', attempts = 0, due_at = clock_timestamp(), settled_at = NULL, problem = NULL, epoch = -1
    WHERE message_id = ${messageId}::uuid AND state = 'sent'`;
  await tx.$executeRaw`UPDATE receipt SET final = false WHERE message_id = ${messageId}::uuid`;
}
