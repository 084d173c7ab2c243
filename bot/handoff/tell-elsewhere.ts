/**
 * A word that somebody needs a human must be heard: where the platform takes it nowhere that it was sent (the day of a
 * WhatsApp chat is over, the app was removed from a channel), it goes where else the people of the office write.
 */
import type { Sql } from '../../prisma/client.ts';
import { outbound } from '../message.ts';
import { queueMessage } from '../outbox/queue.ts';

const mostPeople = 3;

type Unheard = { handOffId: string; body: unknown };
type Place = { id: string; channel: string; account: string; epoch: number };

/** `messageId`: a notice that was refused just now. Nothing happens for one that is no hand-off, or was heard elsewhere. */
export async function tellElsewhere(
  tx: Sql,
  refused: { workspaceId: string; messageId: string },
  { now, newId }: { now(): Date; newId(): string },
): Promise<number> {
  const { workspaceId, messageId } = refused;
  const [unheard] = await tx.$queryRaw<Unheard[]>`
    SELECT h.id AS "handOffId", m.body FROM relay r JOIN hand_off h ON h.id = r.hand_off_id AND h.state = 'open'
    JOIN message m ON m.id = r.copy_id
    WHERE r.copy_id = ${messageId}::uuid AND r.direction = 'to_office' AND r.source_message_id IS NULL AND NOT EXISTS (
      SELECT 1 FROM relay other JOIN outbox o ON o.message_id = other.copy_id
      WHERE other.hand_off_id = h.id AND other.source_message_id IS NULL AND o.state <> 'failed')`;
  if (!unheard) return 0;
  const { handOffId } = unheard;
  const places = await tx.$queryRaw<Place[]>`
    SELECT id, channel, account, epoch FROM (
      SELECT DISTINCT ON (c.id) c.id, c.channel, c.account, c.epoch, m.stored_at
      FROM person p JOIN message m ON m.author_id = p.id JOIN conversation c ON c.id = m.conversation_id
      WHERE p.role IN ('casting', 'admin') AND p.erased_at IS NULL AND c.kind = 'private' AND m.direction = 'in'
        AND c.human_holder_id IS NULL AND c.id <> (SELECT conversation_id FROM hand_off WHERE id = ${handOffId}::uuid)
        AND NOT EXISTS (SELECT 1 FROM relay r JOIN message s ON s.id = r.copy_id WHERE r.hand_off_id = ${handOffId}::uuid AND s.conversation_id = c.id)
      ORDER BY c.id, m.stored_at DESC
    ) newest ORDER BY stored_at DESC LIMIT ${mostPeople}`;
  for (const { id: conversationId, ...place } of places) {
    // Ordinals follow commits only under the conversation's lock.
    await tx.$queryRaw`SELECT 1 AS locked FROM conversation WHERE id = ${conversationId}::uuid FOR UPDATE`;
    const copyId = newId();
    const body = outbound.parse(unheard.body);
    const told = { messageId: copyId, workspaceId, conversationId, turnId: null, replyToId: null };
    await queueMessage(tx, { ...told, ...place, kind: 'notice', body, at: now() });
    await tx.$executeRaw`
      INSERT INTO relay (copy_id, workspace_id, hand_off_id, direction)
      VALUES (${copyId}::uuid, ${workspaceId}::uuid, ${handOffId}::uuid, 'to_office')`;
  }
  return places.length;
}
