/** Deleting what somebody said, everywhere: the words, what was learnt from them, their files, and what others quoted of them. */
import type { Memory } from '../../memory/memory.ts';
import type { Sql } from '../../prisma/client.ts';
import { eraseMessageMedia } from '../media/erase.ts';
import { cutLines, redact } from './erasure/mentions.ts';

type Said = { id: string; conversationId: string; turnId: string | null; externalId: string | null };

/** Shorter words stand in many answers by chance, and in other conversations still longer ones. */
const telling = 8;
const tellingElsewhere = 12;

/**
 * `withAnswers`: also what the bot said to it or repeated of it; an edit keeps its answer. The rows stay, empty: other rows
 * and the platform's ids point to them. Whoever quoted the words is remembered anew, without them. `here`: only where they were
 * said, for words that may as well be anybody's.
 */
export async function deleteMessages(
  tx: Sql,
  about: {
    workspaceId: string;
    personId: string;
    messageIds: readonly string[];
    withAnswers: boolean;
    here?: boolean;
  },
  memory: Memory,
): Promise<void> {
  const { workspaceId, personId, messageIds, withAnswers } = about;
  const words = await tx.$queryRaw<{ word: string }[]>`
    SELECT text AS word FROM message WHERE id = ANY(${[...messageIds]}::uuid[]) AND author_id = ${personId}::uuid
    UNION SELECT quote FROM memory_fact WHERE message_id = ANY(${[...messageIds]}::uuid[])`;
  const said = await tx.$queryRaw<Said[]>`
    UPDATE message SET text = '', body = '{"kind": "text", "text": ""}', body_hash = NULL
    WHERE id = ANY(${[...messageIds]}::uuid[]) AND author_id = ${personId}::uuid
    RETURNING id, conversation_id AS "conversationId", turn_id AS "turnId", external_id AS "externalId"`;
  for (const { id } of said) {
    await memory.forget.messageIn(tx, workspaceId, personId, id);
    await eraseMessageMedia(tx, { workspaceId, messageId: id });
  }
  const conversations = said.map(({ conversationId }) => conversationId);
  const external = said.flatMap(({ externalId }) => externalId ?? []);
  await tx.$executeRaw`
    UPDATE message SET remembered_at = NULL WHERE quote_external_id = ANY(${external}::text[]) AND conversation_id = ANY(${conversations}::uuid[])`;
  const repeated = words.map(({ word }) => word).filter((word) => word.length >= telling);
  await forgetDerived(tx, workspaceId, { ids: said.map(({ id }) => id), words: repeated });
  await cutAnnouncements(
    tx,
    memory,
    workspaceId,
    said,
    words.map(({ word }) => word),
  );
  const turns = said.flatMap(({ turnId }) => turnId ?? []);
  // A turn that is running needs its steps; it is of the conversation that is being cleared and ends within the minute.
  await tx.$executeRaw`
    DELETE FROM turn_step s USING turn t WHERE t.id = s.turn_id AND t.conversation_id = ANY(${conversations}::uuid[]) AND t.state <> 'running'
      AND (t.id = ANY(${turns}::uuid[]) OR EXISTS (SELECT 1 FROM unnest(${repeated}::text[]) AS w(word) WHERE position(w.word IN s.output::text) > 0))`;
  if (!withAnswers) return;
  const answers = await tx.$queryRaw<{ id: string }[]>`
    UPDATE message m SET text = '', body = jsonb_set(jsonb_set(m.body, '{text}', '""'), '{cards}', '[]')
    WHERE m.conversation_id = ANY(${conversations}::uuid[]) AND m.direction = 'out' AND m.state IN ('sent', 'failed', 'draft', 'dropped')
      AND ((m.turn_id = ANY(${turns}::uuid[]) AND NOT EXISTS (
          SELECT 1 FROM message other WHERE other.turn_id = m.turn_id AND other.direction = 'in' AND other.text <> ''))
        OR EXISTS (SELECT 1 FROM unnest(${repeated}::text[]) AS w(word) WHERE position(w.word IN m.text) > 0))
    RETURNING m.id`;
  for (const { id } of answers) await memory.forget.messageIn(tx, workspaceId, personId, id);
  await tx.$executeRaw`
    UPDATE message m SET remembered_at = NULL FROM receipt r WHERE r.message_id = ANY(${answers.map(({ id }) => id)}::uuid[])
      AND m.conversation_id = r.conversation_id AND m.quote_external_id = r.external_id`;
  if (about.here) return;
  // Elsewhere the bot may have passed them on: to a holder, to whoever asked about dates.
  const passedOn = repeated
    .flatMap((word) => word.split('\n'))
    .map((line) => line.trim())
    .filter((line) => line.length >= tellingElsewhere);
  const names = (text: string): boolean => passedOn.some((word) => text.includes(word));
  await redact(tx, memory, { workspaceId, personId: null, words: passedOn, names });
}

/** The office was told that they called for somebody, with the words that they did it with. */
async function cutAnnouncements(
  tx: Sql,
  memory: Memory,
  workspaceId: string,
  said: readonly Said[],
  words: readonly string[],
): Promise<void> {
  const ids = said.map(({ id }) => id);
  const told = await tx.$queryRaw<{ id: string; body: unknown }[]>`
    SELECT m.id, m.body FROM hand_off h JOIN relay r ON r.hand_off_id = h.id AND r.source_message_id IS NULL JOIN message m ON m.id = r.copy_id
    WHERE h.workspace_id = ${workspaceId}::uuid AND h.source_message_id = ANY(${ids}::uuid[])`;
  const lines = words.flatMap((word) => word.split('\n')).map((line) => line.trim()).filter((line) => line !== '');
  const names = (text: string): boolean => lines.some((line) => text.includes(line));
  await cutLines(tx, memory, { workspaceId, personId: null, names }, told);
} // prettier-ignore

/** What else was read from the messages, and the copies that a hand-off made of them. */
async function forgetDerived(
  tx: Sql,
  workspaceId: string,
  { ids, words }: { ids: readonly string[]; words: readonly string[] },
): Promise<void> {
  const messages = [...ids];
  await tx.$executeRaw`DELETE FROM message_mood WHERE message_id = ANY(${messages}::uuid[])`;
  await tx.$executeRaw`
    UPDATE message m SET text = '', body = jsonb_set(jsonb_set(m.body, '{text}', '""'), '{files}', '[]') FROM relay r
    WHERE m.id = r.copy_id AND r.workspace_id = ${workspaceId}::uuid AND r.source_message_id = ANY(${messages}::uuid[])`;
  // A reply about dates that is taken back leaves its question open.
  await tx.$executeRaw`
    UPDATE availability_ask SET answer = NULL, outcome = NULL, state = CASE WHEN state = 'answered' THEN 'asked' ELSE state END
    WHERE workspace_id = ${workspaceId}::uuid AND answer->>'said' = ANY(SELECT left(word, 300) FROM unnest(${[...words]}::text[]) AS w(word))`;
  await tx.$executeRaw`DELETE FROM availability_window WHERE workspace_id = ${workspaceId}::uuid AND source_message_id = ANY(${messages}::uuid[])`;
  await tx.$executeRaw`DELETE FROM conflict_entry WHERE workspace_id = ${workspaceId}::uuid AND source_message_id = ANY(${messages}::uuid[])`;
  await tx.$executeRaw`DELETE FROM talent_contact WHERE workspace_id = ${workspaceId}::uuid AND source_message_id = ANY(${messages}::uuid[])`;
  await tx.$executeRaw`
    UPDATE candidacy_event SET reason = NULL WHERE workspace_id = ${workspaceId}::uuid AND source_message_id = ANY(${messages}::uuid[])`;
}
