/**
 * Edits, deletions and reactions, in whatever order they arrive. An edit before its turn replaces the message, during
 * the turn it counts as a further message, afterwards it only changes what was learnt and reruns nothing.
 */
import type { Sql } from '../../prisma/client.ts';
import type { Inbound } from '../message.ts';
import type { StoredMessage } from './stored.ts';

type Revision = Pick<StoredMessage, 'state' | 'revises'>;

/** Runs with the conversation row locked, right after the new message was inserted; null for an ordinary message. */
export async function revise(
  tx: Sql,
  stored: { conversationId: string; messageId: string; authorId: string; inbound: Inbound },
): Promise<Revision | null> {
  const { content } = stored.inbound;
  if (content.kind === 'reaction') return settle(tx, stored.messageId, { state: 'noted' });
  if (content.kind === 'edit') return edit(tx, stored, content.targetExternalId);
  if (content.kind === 'delete') return remove(tx, stored, content.targetExternalId);
  return null;
}

type Target = { id: string; state: string; turnId: string | null };

/** The message and its earlier edits, by the same author only: nobody edits someone else's words. */
const revisionsOf = (
  tx: Sql,
  stored: { conversationId: string; messageId: string; authorId: string },
  externalId: string,
): Promise<Target[]> => tx.$queryRaw<Target[]>`
  SELECT id, state, turn_id AS "turnId" FROM message
  WHERE conversation_id = ${stored.conversationId}::uuid AND author_id = ${stored.authorId}::uuid
    AND id <> ${stored.messageId}::uuid AND kind <> 'reaction'
    AND (external_id = ${externalId} OR target_external_id = ${externalId})
  ORDER BY seq`;

async function edit(
  tx: Sql,
  stored: { conversationId: string; messageId: string; authorId: string },
  externalId: string,
): Promise<Revision> {
  const targets = await revisionsOf(tx, stored, externalId);
  const answered = targets.findLast((target) => target.state === 'answered');
  const unclaimed = targets.filter((target) => target.state === 'waiting' && target.turnId === null);
  if (unclaimed.length > 0)
    await tx.$executeRaw`UPDATE message SET state = 'replaced' WHERE id = ANY(${unclaimed.map(({ id }) => id)}::uuid[])`;
  if (answered && !targets.some((target) => target.state === 'waiting'))
    return settle(tx, stored.messageId, {
      state: 'noted',
      revises: { messageId: answered.id, how: 'edited' },
    });
  return { state: 'waiting' };
}

async function remove(
  tx: Sql,
  stored: { conversationId: string; messageId: string; authorId: string },
  externalId: string,
): Promise<Revision> {
  const targets = await revisionsOf(tx, stored, externalId);
  const unclaimed = targets.filter((target) => target.state === 'waiting' && target.turnId === null);
  if (unclaimed.length > 0)
    await tx.$executeRaw`
      UPDATE message SET state = 'replaced', text = '', body = '{"kind": "text", "text": ""}'
      WHERE id = ANY(${unclaimed.map(({ id }) => id)}::uuid[])`;
  await tx.$executeRaw`DELETE FROM media WHERE message_id = ANY(${targets.map(({ id }) => id)}::uuid[])`;
  const learnt = targets.findLast((target) => target.state === 'answered' || target.turnId !== null);
  return settle(tx, stored.messageId, {
    state: 'noted',
    ...(learnt ? { revises: { messageId: learnt.id, how: 'deleted' as const } } : {}),
  });
}

async function settle(tx: Sql, messageId: string, revision: Revision): Promise<Revision> {
  await tx.$executeRaw`UPDATE message SET state = ${revision.state} WHERE id = ${messageId}::uuid`;
  return revision;
}
