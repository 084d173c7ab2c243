/** A word to the office: into the newest private conversation of each of its people, so that somebody reads it today. */
import type { Tx } from '../../prisma/client.ts';
import { queueMessage } from './queue.ts';

const mostPeople = 3;

/** Queues the notice; the sweeper or the next ring delivers it. Returns how many people it goes to. */
export async function queueOfficeNotice(
  tx: Tx,
  notice: { workspaceId: string; text: string; at: Date; newId: () => string },
): Promise<number> {
  const places = await tx.$queryRaw<{ id: string; channel: string; account: string; epoch: number }[]>`
    SELECT id, channel, account, epoch FROM (
      SELECT DISTINCT ON (p.id) c.id, c.channel, c.account, c.epoch, m.stored_at
      FROM person p JOIN message m ON m.author_id = p.id JOIN conversation c ON c.id = m.conversation_id
      WHERE p.role IN ('casting', 'admin') AND p.erased_at IS NULL AND c.kind = 'private' AND m.direction = 'in'
      ORDER BY p.id, m.stored_at DESC
    ) newest ORDER BY stored_at DESC LIMIT ${mostPeople}`;
  for (const place of places) {
    // Ordinals follow commits only under the conversation's lock.
    await tx.$queryRaw`SELECT 1 AS locked FROM conversation WHERE id = ${place.id}::uuid FOR UPDATE`;
    const messageId = notice.newId();
    await queueMessage(tx, {
      messageId,
      kind: 'notice',
      workspaceId: notice.workspaceId,
      conversationId: place.id,
      channel: place.channel,
      account: place.account,
      epoch: place.epoch,
      turnId: null,
      replyToId: null,
      body: { text: notice.text, cards: [], choices: [], files: [], quoteExternalId: null },
      at: notice.at,
    });
  }
  return places.length;
}
