/** The rows of a person who is erased, and everything that came from them. Run again it takes what was written since. */
import type { Tx } from '../../../prisma/client.ts';
import type { Memory } from '../../../memory/memory.ts';
import { erasePersonMedia } from '../../media/erase.ts';

export type ErasedPerson = {
  workspaceId: string;
  personId: string;
  /** Whose messages stay until their answer was given. */
  turnId: string | null;
  /** The person's private conversations. */
  conversationIds: readonly string[];
  now: Date;
};

/**
 * Kept: the bare row of the person without a name, which other rows point to, and the count of tokens their turns cost.
 * What colleagues typed about the person in their own conversations is theirs and stays.
 */
export async function eraseRows(tx: Tx, erased: ErasedPerson, memory: Memory): Promise<void> {
  const { workspaceId, personId } = erased;
  // First, because it takes the person's lock: no late job writes behind it.
  await memory.forget.personIn(tx, workspaceId, personId);
  await erasePersonMedia(tx, { workspaceId, personId });
  await stopTurns(tx, erased);
  await eraseMessages(tx, erased, memory);
  await eraseOutreach(tx, erased);
  await eraseAccess(tx, erased);
  // Profile, availability, conflicts, candidacies, questions about dates and search texts go with it.
  await tx.$executeRaw`DELETE FROM talent WHERE workspace_id = ${workspaceId}::uuid AND person_id = ${personId}::uuid`;
  await tx.$executeRaw`
    UPDATE candidacy_event SET reason = NULL WHERE workspace_id = ${workspaceId}::uuid AND by_person_id = ${personId}::uuid AND reason IS NOT NULL`;
  await tx.$executeRaw`
    UPDATE candidacy SET reason = NULL WHERE workspace_id = ${workspaceId}::uuid AND added_by = ${personId}::uuid AND reason IS NOT NULL`;
  for (const side of ['aside', 'standing'])
    await tx.$executeRaw`
      UPDATE candidacy_before_link SET kept = jsonb_set(kept, ARRAY[${side}, 'reason'], 'null')
      WHERE workspace_id = ${workspaceId}::uuid AND kept->${side}->>'added_by' = ${personId}::text`;
  await tx.$executeRaw`
    UPDATE person SET name = '', role = 'talent', language = NULL, demo = false, child_said_at = NULL, erased_at = coalesce(erased_at, ${erased.now})
    WHERE workspace_id = ${workspaceId}::uuid AND id = ${personId}::uuid`;
}

/** Whatever else is being answered to the person now loses its lease: it can still run, but it can no longer write. */
async function stopTurns(tx: Tx, { workspaceId, personId, turnId }: ErasedPerson): Promise<void> {
  await tx.$executeRaw`
    WITH stopped AS (
      UPDATE turn SET state = 'stopped' WHERE workspace_id = ${workspaceId}::uuid AND author_id = ${personId}::uuid AND state = 'running'
        AND id IS DISTINCT FROM ${turnId}::uuid RETURNING conversation_id
    )
    UPDATE conversation SET turn_owner = NULL, turn_until = NULL, turn_fence = turn_fence + 1 WHERE id IN (SELECT conversation_id FROM stopped)`;
  await tx.$executeRaw`
    DELETE FROM turn_step s USING turn t WHERE t.id = s.turn_id AND s.workspace_id = ${workspaceId}::uuid
      AND t.author_id = ${personId}::uuid AND t.id IS DISTINCT FROM ${turnId}::uuid`;
}

async function eraseMessages(tx: Tx, erased: ErasedPerson, memory: Memory): Promise<void> {
  const { workspaceId, personId, turnId } = erased;
  const places = [...erased.conversationIds];
  // In a private place everything that was said belongs to it, unless somebody has begun to write there anew.
  const gone = await tx.$queryRaw<{ id: string; conversationId: string; externalId: string | null }[]>`
    DELETE FROM message m WHERE m.workspace_id = ${workspaceId}::uuid AND (${turnId}::uuid IS NULL OR m.turn_id IS DISTINCT FROM ${turnId}::uuid) AND (
      m.author_id = ${personId}::uuid
      OR m.turn_id IN (SELECT t.id FROM turn t WHERE t.workspace_id = ${workspaceId}::uuid AND t.author_id = ${personId}::uuid)
      OR m.id IN (SELECT r.copy_id FROM relay r JOIN hand_off h ON h.id = r.hand_off_id
        WHERE h.workspace_id = ${workspaceId}::uuid AND h.person_id = ${personId}::uuid AND r.copy_id IS DISTINCT FROM r.source_message_id)
      OR m.id IN (SELECT l.message_id FROM letter l WHERE l.workspace_id = ${workspaceId}::uuid AND l.person_id = ${personId}::uuid)
      OR (m.conversation_id = ANY(${places}::uuid[]) AND NOT EXISTS (SELECT 1 FROM message other
        WHERE other.conversation_id = m.conversation_id AND other.author_id <> ${personId}::uuid)))
    RETURNING m.id, m.conversation_id AS "conversationId", m.external_id AS "externalId"`;
  await tx.$executeRaw`DELETE FROM hand_off WHERE workspace_id = ${workspaceId}::uuid AND person_id = ${personId}::uuid`;
  const ids = gone.map(({ id }) => id);
  await forgetQuotes(tx, workspaceId, gone, memory);
  await tx.$executeRaw`
    DELETE FROM outbox o WHERE o.workspace_id = ${workspaceId}::uuid AND (o.message_id = ANY(${ids}::uuid[])
      OR (o.conversation_id = ANY(${places}::uuid[]) AND NOT EXISTS (SELECT 1 FROM message m WHERE m.id = o.message_id)))`;
  // A send that was in the air leaves its receipt behind the erasure.
  const receipts = await tx.$queryRaw<{ externalId: string }[]>`
    DELETE FROM receipt r WHERE r.workspace_id = ${workspaceId}::uuid AND (r.message_id = ANY(${ids}::uuid[])
      OR (r.conversation_id = ANY(${places}::uuid[]) AND NOT EXISTS (SELECT 1 FROM message m WHERE m.id = r.message_id)))
    RETURNING r.external_id AS "externalId"`;
  await tx.$executeRaw`
    DELETE FROM delivery_tick WHERE workspace_id = ${workspaceId}::uuid AND external_id = ANY(${receipts.map(({ externalId }) => externalId)}::text[])`;
}

/** Others who quoted the person are remembered without those words. */
async function forgetQuotes(
  tx: Tx,
  workspaceId: string,
  gone: readonly { id: string; conversationId: string; externalId: string | null }[],
  memory: Memory,
): Promise<void> {
  // What came in has its platform id, what went out its receipts.
  const sent = await tx.$queryRaw<{ externalId: string }[]>`
    SELECT external_id AS "externalId" FROM receipt WHERE workspace_id = ${workspaceId}::uuid AND message_id = ANY(${gone.map(({ id }) => id)}::uuid[])`;
  const quoted = [...gone, ...sent].flatMap(({ externalId }) => externalId ?? []);
  if (quoted.length === 0) return;
  const places = [...new Set(gone.map(({ conversationId }) => conversationId))];
  const quoting = await tx.$queryRaw<{ messageId: string; text: string }[]>`
    SELECT id AS "messageId", text FROM message WHERE workspace_id = ${workspaceId}::uuid AND conversation_id = ANY(${places}::uuid[])
      AND quote_external_id = ANY(${quoted}::text[])`;
  await memory.forget.restateIn(tx, workspaceId, quoting.map((message) => ({ ...message, attached: '' }))); // prettier-ignore
}

async function eraseOutreach(tx: Tx, { workspaceId, personId }: ErasedPerson): Promise<void> {
  await tx.$executeRaw`DELETE FROM letter WHERE workspace_id = ${workspaceId}::uuid AND person_id = ${personId}::uuid`;
  await tx.$executeRaw`DELETE FROM opt_out WHERE workspace_id = ${workspaceId}::uuid AND person_id = ${personId}::uuid`;
  // A guardian's answer about a child is the child's: it stays, the reader and their words go.
  await tx.$executeRaw`
    UPDATE availability_ask SET person_id = NULL, answer = answer || '{"said": "", "question": null, "unclear": null}'
    WHERE workspace_id = ${workspaceId}::uuid AND person_id = ${personId}::uuid`;
  await tx.$executeRaw`
    DELETE FROM talent_contact c USING talent t, identity i WHERE c.workspace_id = ${workspaceId}::uuid AND t.person_id = c.talent_id
      AND t.guardian_id = ${personId}::uuid AND i.person_id = ${personId}::uuid
      AND regexp_replace(c.value, '\\D', '', 'g') = regexp_replace(i.external_id, '\\D', '', 'g')`;
  await tx.$executeRaw`
    UPDATE availability_check SET news_due_at = NULL WHERE workspace_id = ${workspaceId}::uuid AND asked_by = ${personId}::uuid`;
  await tx.$executeRaw`
    UPDATE suggestion SET state = 'dropped' WHERE workspace_id = ${workspaceId}::uuid AND person_id = ${personId}::uuid AND state = 'new'`;
}

/** Ways in: codes, links, memberships, and the addresses themselves. */
async function eraseAccess(tx: Tx, { workspaceId, personId }: ErasedPerson): Promise<void> {
  await tx.$executeRaw`DELETE FROM personal_link WHERE workspace_id = ${workspaceId}::uuid AND (used_by = ${personId}::uuid OR talent_id = ${personId}::uuid)`;
  await tx.$executeRaw`
    DELETE FROM pairing_code WHERE workspace_id = ${workspaceId}::uuid AND (person_id = ${personId}::uuid OR used_by = ${personId}::uuid
      OR (made_by = ${personId}::uuid AND used_at IS NULL))`;
  await tx.$executeRaw`DELETE FROM code_guess WHERE workspace_id = ${workspaceId}::uuid AND person_id = ${personId}::uuid`;
  await tx.$executeRaw`DELETE FROM contact_view WHERE workspace_id = ${workspaceId}::uuid AND person_id = ${personId}::uuid`;
  await tx.$executeRaw`DELETE FROM project_member WHERE workspace_id = ${workspaceId}::uuid AND person_id = ${personId}::uuid`;
  await tx.$executeRaw`
    DELETE FROM slack_home h USING identity i WHERE i.workspace_id = ${workspaceId}::uuid AND i.person_id = ${personId}::uuid
      AND i.channel = 'slack' AND h.account = i.account AND h.user_id = i.external_id`;
  await tx.$executeRaw`
    DELETE FROM identity_twin w USING identity i WHERE i.workspace_id = ${workspaceId}::uuid AND i.person_id = ${personId}::uuid
      AND w.channel = i.channel AND w.account = i.account AND i.external_id IN (w.external_id, w.same_as)`;
  await tx.$executeRaw`
    DELETE FROM identity_alias a USING identity i WHERE i.workspace_id = ${workspaceId}::uuid AND i.person_id = ${personId}::uuid
      AND a.channel = i.channel AND a.account = i.account AND a.external_id = i.external_id`;
  await tx.$executeRaw`DELETE FROM identity WHERE workspace_id = ${workspaceId}::uuid AND person_id = ${personId}::uuid`;
}
