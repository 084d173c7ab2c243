/** Erasing a person in one transaction: what they said, what was said to them, who they are, and where they stood for roles. */
import { erasePersonMedia } from '../media/erase.ts';
import type { Memory } from '../../memory/memory.ts';
import type { Tx } from '../../prisma/client.ts';

/**
 * Kept: the bare row of the person without a name, which other rows point to, the count of tokens their turns cost, and the
 * messages of the turn that erases (its request and its answer say nothing about them). What colleagues typed about the
 * person in their own conversations is theirs and stays, without the cards.
 */
export async function erasePerson(
  tx: Tx,
  about: { workspaceId: string; personId: string; turnId: string; now: Date },
  memory: Memory,
): Promise<void> {
  const { workspaceId, personId, turnId, now } = about;
  // First, because it takes the person's lock: no late job writes behind it.
  await memory.forget.personIn(tx, workspaceId, personId);
  // Who wanted to be gone is not written to when a list brings their number back.
  const addresses = await tx.identity.findMany({
    where: { workspaceId, personId },
    select: { channel: true, externalId: true },
  });
  await memory.forget.silenceIn(tx, workspaceId, addresses);
  await erasePersonMedia(tx, { workspaceId, personId });
  const rows = await tx.$queryRaw<{ id: string }[]>`
    DELETE FROM message m WHERE m.workspace_id = ${workspaceId}::uuid AND m.turn_id IS DISTINCT FROM ${turnId}::uuid AND (
      m.author_id = ${personId}::uuid
      OR m.turn_id IN (SELECT t.id FROM turn t WHERE t.workspace_id = ${workspaceId}::uuid AND t.author_id = ${personId}::uuid)
      OR m.conversation_id IN (SELECT c.id FROM conversation c JOIN message s ON s.conversation_id = c.id
        WHERE c.workspace_id = ${workspaceId}::uuid AND c.kind = 'private' AND s.author_id = ${personId}::uuid))
    RETURNING m.id`;
  // What hand-offs copied of their words to the office, and of the office's to them.
  const copies = await tx.$queryRaw<{ id: string }[]>`
    DELETE FROM message m USING relay r, hand_off h WHERE m.id = r.copy_id AND h.id = r.hand_off_id
      AND h.workspace_id = ${workspaceId}::uuid AND h.person_id = ${personId}::uuid RETURNING m.id`;
  await tx.$executeRaw`DELETE FROM hand_off WHERE workspace_id = ${workspaceId}::uuid AND person_id = ${personId}::uuid`;
  const ids = [...rows, ...copies].map(({ id }) => id);
  await tx.$executeRaw`DELETE FROM outbox WHERE workspace_id = ${workspaceId}::uuid AND message_id = ANY(${ids}::uuid[])`;
  await tx.$executeRaw`
    DELETE FROM delivery_tick t USING receipt r WHERE r.workspace_id = ${workspaceId}::uuid AND r.message_id = ANY(${ids}::uuid[])
      AND t.external_id = r.external_id`;
  await tx.$executeRaw`DELETE FROM receipt WHERE workspace_id = ${workspaceId}::uuid AND message_id = ANY(${ids}::uuid[])`;
  // Cards of the person in what others were shown, and what tools recorded of them.
  await tx.$executeRaw`
    UPDATE message SET body = jsonb_set(body, '{cards}', (SELECT coalesce(jsonb_agg(card), '[]') FROM jsonb_array_elements(body->'cards') card
      WHERE card->>'talentId' <> ${personId}))
    WHERE workspace_id = ${workspaceId}::uuid AND direction = 'out' AND body->'cards' @> jsonb_build_array(jsonb_build_object('talentId', ${personId}::text))`;
  await tx.$executeRaw`
    DELETE FROM turn_step s USING turn t WHERE t.id = s.turn_id AND s.workspace_id = ${workspaceId}::uuid AND t.id <> ${turnId}::uuid
      AND (t.author_id = ${personId}::uuid OR (t.state <> 'running' AND s.output::text LIKE ${`%${personId}%`}))`;
  await tx.$executeRaw`DELETE FROM letter WHERE workspace_id = ${workspaceId}::uuid AND person_id = ${personId}::uuid`;
  await tx.$executeRaw`DELETE FROM opt_out WHERE workspace_id = ${workspaceId}::uuid AND person_id = ${personId}::uuid`;
  await tx.$executeRaw`DELETE FROM personal_link WHERE workspace_id = ${workspaceId}::uuid AND used_by = ${personId}::uuid`;
  // A guardian's words about a child are the child's: the question stays, the reader goes.
  await tx.$executeRaw`UPDATE availability_ask SET person_id = NULL WHERE workspace_id = ${workspaceId}::uuid AND person_id = ${personId}::uuid`;
  // Profile, availability, conflicts, candidacies, questions about dates and search texts go with it.
  await tx.$executeRaw`DELETE FROM talent WHERE workspace_id = ${workspaceId}::uuid AND person_id = ${personId}::uuid`;
  await tx.$executeRaw`DELETE FROM project_member WHERE workspace_id = ${workspaceId}::uuid AND person_id = ${personId}::uuid`;
  await tx.$executeRaw`
    DELETE FROM identity_alias a USING identity i WHERE i.workspace_id = ${workspaceId}::uuid AND i.person_id = ${personId}::uuid
      AND a.channel = i.channel AND a.account = i.account AND a.external_id = i.external_id`;
  await tx.$executeRaw`DELETE FROM identity WHERE workspace_id = ${workspaceId}::uuid AND person_id = ${personId}::uuid`;
  await tx.$executeRaw`
    UPDATE person SET name = '', role = 'talent', language = NULL, demo = false, erased_at = ${now}
    WHERE workspace_id = ${workspaceId}::uuid AND id = ${personId}::uuid`;
}
