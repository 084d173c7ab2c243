/**
 * What counts as a child's media: their own when they are one, and all that a guardian sends. It never goes to a group,
 * whoever wants it there.
 */
import { isChild } from '../../matching/constraints/child.ts';
import { loadTalents } from '../../matching/talent/load.ts';
import type { Sql, Tx } from '../../prisma/client.ts';
import type { Outbound } from '../message.ts';
import type { PersonRole } from '../people/person.ts';

/** `today`: `YYYY-MM-DD`. */
export async function isChildsMedia(
  tx: Tx,
  from: { personId: string; role: PersonRole },
  today: string,
): Promise<boolean> {
  if (from.role === 'guardian') return true;
  if (from.role !== 'talent') return false;
  const [talent] = await loadTalents(tx, [from.personId]);
  return talent !== undefined && isChild(talent, today);
}

/** The message as it may stand in that conversation: in a group without children's files and photos. */
export async function withoutChildren(tx: Sql, conversationId: string, body: Outbound): Promise<Outbound> {
  const faces = body.cards.flatMap((card) => (card.photoUrl === null ? [] : [card.talentId]));
  if (body.files.length + faces.length === 0) return body;
  const found = await tx.$queryRaw<{ id: string }[]>`
    SELECT hidden.id FROM (
      SELECT storage_id AS id FROM media WHERE child AND storage_id = ANY(${body.files.map(({ storageId }) => storageId)}::text[])
      UNION ALL
      SELECT person_id::text FROM talent WHERE person_id::text = ANY(${faces}::text[])
        AND (guardian_id IS NOT NULL OR dob > (clock_timestamp() AT TIME ZONE 'Asia/Kolkata')::date - interval '18 years')
    ) hidden JOIN conversation c ON c.id = ${conversationId}::uuid AND c.kind = 'group'`;
  if (found.length === 0) return body;
  const hidden = new Set(found.map(({ id }) => id));
  return {
    ...body,
    files: body.files.filter(({ storageId }) => !hidden.has(storageId)),
    cards: body.cards.map((card) => (hidden.has(card.talentId) ? { ...card, photoUrl: null } : card)),
  };
}
