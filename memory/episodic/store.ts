/** Keeps what was said, as it was said, findable: items and their terms. */
import { createHash } from 'node:crypto';
import { Prisma, type Sql } from '../../prisma/client.ts';
import { embeddingTextOf } from './embedding-text.ts';
import { keyOf, type Learnt } from './key.ts';
import { readPlaced, toSaying } from './placed.ts';
import { splitLong } from './split.ts';
import { ofOwnWords } from './vectors.ts';

export interface Remembered {
  workspaceId: string;
  /** Whose memory it is: the author, or the person whom the bot spoke to. */
  personId: string;
  conversationId: string;
  /** Set for what belongs to a production under NDA. */
  productionId?: string;
  messageId: string;
  speaker: 'person' | 'bot';
  speakerName: string;
  channel: string;
  saidAt: Date;
  text: string;
  /** Caption, transcript, quoted message. */
  attached?: string;
}

/** A pause longer than this begins a new sitting. */
const SITTING_MS = 6 * 3_600_000;
const sha = (text: string) => createHash('sha256').update(text).digest('hex');

/** Writers of one person's memory share this lock; erasing the person takes it alone, so nothing slips in behind it. */
export const lockPerson = (tx: Sql, personId: string, mode: 'write' | 'erase') =>
  mode === 'write'
    ? tx.$executeRaw`SELECT pg_advisory_xact_lock_shared(hashtextextended(${personId}, 20261123))`
    : tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${personId}, 20261123))`;

/** Whether the person or the message was erased: nothing of them may be written again. */
export async function isForgotten(
  tx: Sql,
  workspaceId: string,
  personId: string,
  messageId: string,
): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM memory_tombstone WHERE workspace_id = ${workspaceId}::uuid
      AND ((kind = 'person' AND subject_id = ${personId}::uuid) OR (kind = 'message' AND subject_id = ${messageId}::uuid)) LIMIT 1`;
  return rows.length > 0;
}

/** Facts that quote the items' own words. Tastes are derived and come and go without their words. */
async function learntFrom(tx: Sql, nos: readonly bigint[]): Promise<Map<bigint, Learnt[]>> {
  const rows = await tx.$queryRaw<(Learnt & { no: bigint })[]>`
    SELECT i.no, f.key, f.value FROM memory_item i
    JOIN memory_fact f ON f.message_id = i.message_id AND f.person_id = i.person_id AND f.workspace_id = i.workspace_id
    WHERE i.no = ANY(${[...nos]}::bigint[]) AND NOT f.ends AND f.source <> 'verdicts' AND position(f.quote IN i.text) > 0
    ORDER BY i.no, f.key, f.value`;
  const byItem = new Map<bigint, Learnt[]>();
  for (const { no, ...fact } of rows) byItem.set(no, [...(byItem.get(no) ?? []), fact]);
  return byItem;
}

/** Computes the items' keys from what stands in the database now, all in three statements. A text that changed waits for a new vector. */
async function reindex(tx: Sql, meant: readonly bigint[]): Promise<void> {
  if (meant.length === 0) return;
  // What somebody is just forgetting is waited for, and has no key any more; what stands here stays until the end.
  const standing = await tx.$queryRaw<{ no: bigint }[]>`
    SELECT no FROM memory_item WHERE no = ANY(${[...meant]}::bigint[]) ORDER BY no FOR KEY SHARE`;
  const nos = standing.map(({ no }) => no);
  const learnt = await learntFrom(tx, nos);
  const keyed = (await readPlaced(tx, nos)).map(({ self, before, after }) => ({
    no: self.no,
    key: keyOf(toSaying(self), before.map(toSaying), after[0] && toSaying(after[0]), learnt.get(self.no)),
    hash: sha(embeddingTextOf(toSaying(self), before[0] && toSaying(before[0]))),
  }));
  if (keyed.length === 0) return;
  const terms = keyed.flatMap(({ no, key }) =>
    [...key.terms].map(([term, weights]) => ({ no, term, ...weights })),
  );
  // What is deleted and what is written never meet in one statement: a term either still stands in the item or does not.
  await tx.$executeRaw`
    WITH item AS (SELECT * FROM unnest(${keyed.map(({ no }) => no)}::bigint[], ${keyed.map(({ hash }) => hash)}::text[],
        ${keyed.map(({ key }) => key.ownLength)}::real[], ${keyed.map(({ key }) => key.nearLength)}::real[], ${keyed.map(({ key }) => key.isQuestion)}::bool[],
        ${keyed.map(({ key }) => key.namesTime)}::bool[], ${keyed.map(({ key }) => key.namesNumber)}::bool[]) AS k(no, hash, own_length, near_length, is_question, names_time, names_number)),
      said AS (SELECT * FROM unnest(${terms.map(({ no }) => no)}::bigint[], ${terms.map(({ term }) => term)}::text[],
        ${terms.map(({ own }) => own)}::real[], ${terms.map(({ near }) => near)}::real[]) AS t(no, term, own, near)),
      stale AS (DELETE FROM memory_vector v USING item WHERE v.item_no = item.no AND v.text_hash NOT IN (item.hash, ${ofOwnWords})),
      gone AS (DELETE FROM memory_term t USING item WHERE t.item_no = item.no AND NOT EXISTS (SELECT 1 FROM said WHERE said.no = t.item_no AND said.term = t.term)),
      changed AS (UPDATE memory_item i SET text_hash = item.hash, own_length = item.own_length, near_length = item.near_length,
        is_question = item.is_question, names_time = item.names_time, names_number = item.names_number FROM item WHERE i.no = item.no)
    INSERT INTO memory_term AS kept (item_no, term, workspace_id, person_id, posting)
    SELECT i.no, said.term, i.workspace_id, i.person_id,
      int8send(i.no) || float4send(said.own) || float4send(said.near) || float4send(item.own_length) || float4send(item.near_length)
    FROM said JOIN item USING (no) JOIN memory_item i USING (no)
    ON CONFLICT (item_no, term) DO UPDATE SET posting = excluded.posting WHERE kept.posting <> excluded.posting`;
}

/** The items whose keys lean on these: the two after each and the one before. */
const leaning = async (tx: Sql, nos: readonly bigint[]): Promise<bigint[]> =>
  (await readPlaced(tx, nos)).flatMap(({ before, after }) =>
    [...before.slice(0, 1), ...after].map((row) => row.no),
  );

/**
 * Keeps a message; the same one again changes nothing, an edited one replaces its items. Returns how many items were
 * written: 0 for a repeat, an empty text, or what was erased.
 */
export async function rememberMessage(tx: Sql, said: Remembered): Promise<number> {
  await lockPerson(tx, said.personId, 'write');
  if (await isForgotten(tx, said.workspaceId, said.personId, said.messageId)) return 0;
  const attached = said.attached ?? '';
  const parts = splitLong(said.text);
  if (parts.length === 0 && attached !== '') parts.push('');
  const known = await tx.$queryRaw<{ no: bigint; text: string; attached: string }[]>`
    SELECT no, text, attached FROM memory_item WHERE message_id = ${said.messageId}::uuid AND workspace_id = ${said.workspaceId}::uuid ORDER BY chunk`;
  const same =
    known.length === parts.length &&
    known.every((item, i) => item.text === parts[i] && (i > 0 || item.attached === attached));
  if (same) return 0;
  if (known.length > 0) await forgetMessageItems(tx, said.workspaceId, said.messageId);

  const [last] = await tx.$queryRaw<{ session_at: Date; said_at: Date }[]>`
    SELECT session_at, said_at FROM memory_item WHERE workspace_id = ${said.workspaceId}::uuid AND conversation_id = ${said.conversationId}::uuid
      AND session_at <= ${said.saidAt} AND said_at <= ${said.saidAt} ORDER BY session_at DESC, said_at DESC, no DESC LIMIT 1`;
  const sittingGoesOn = last && said.saidAt.getTime() - last.said_at.getTime() <= SITTING_MS;
  const sessionAt = sittingGoesOn ? last.session_at : said.saidAt;
  const written: bigint[] = [];
  for (const [chunk, text] of parts.entries()) {
    const [row] = await tx.$queryRaw<{ no: bigint }[]>`
      INSERT INTO memory_item (workspace_id, person_id, conversation_id, production_id, message_id, chunk, speaker, speaker_name, channel,
        said_at, session_at, text, attached, text_hash, own_length, near_length, is_question, names_time, names_number)
      VALUES (${said.workspaceId}::uuid, ${said.personId}::uuid, ${said.conversationId}::uuid, ${said.productionId ?? null}::uuid,
        ${said.messageId}::uuid, ${chunk}, ${said.speaker}, ${said.speakerName}, ${said.channel}, ${said.saidAt}, ${sessionAt}, ${text},
        ${chunk === 0 ? attached : ''}, '', 0, 0, false, false, false)
      ON CONFLICT (message_id, chunk) DO NOTHING RETURNING no`;
    if (row) written.push(row.no);
  }
  await reindex(tx, [...new Set([...written, ...(await leaning(tx, written))])]);
  return written.length;
}

/** Facts were learnt from these messages of a person: their items are found by them as well. */
export async function rekeyMessages(
  tx: Sql,
  about: { workspaceId: string; personId: string },
  messageIds: readonly string[],
): Promise<void> {
  const items = await tx.$queryRaw<{ no: bigint }[]>`
    SELECT no FROM memory_item WHERE workspace_id = ${about.workspaceId}::uuid AND person_id = ${about.personId}::uuid
      AND message_id = ANY(${[...new Set(messageIds)]}::uuid[])`;
  await reindex(
    tx,
    items.map(({ no }) => no),
  );
}

/** Takes a message's items away, and its words out of the keys and vectors of those around it. */
export async function forgetMessageItems(tx: Sql, workspaceId: string, messageId: string): Promise<number> {
  const items = await tx.$queryRaw<{ no: bigint }[]>`
    SELECT no FROM memory_item WHERE workspace_id = ${workspaceId}::uuid AND message_id = ${messageId}::uuid`;
  const touched = await leaning(
    tx,
    items.map(({ no }) => no),
  );
  await tx.$executeRaw`DELETE FROM memory_item WHERE no = ANY(${items.map(({ no }) => no)}::bigint[])`;
  await reindex(tx, [...new Set(touched)]);
  return items.length;
}

/** Nothing of this person in the episodic layer, whatever kept it. Expects the person's lock in mode `erase`. */
export async function erasePersonItems(tx: Sql, workspaceId: string, personId: string): Promise<number> {
  return tx.$executeRaw(
    Prisma.sql`DELETE FROM memory_item WHERE workspace_id = ${workspaceId}::uuid AND person_id = ${personId}::uuid`,
  );
}
