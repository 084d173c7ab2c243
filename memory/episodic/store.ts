/** Keeps what was said, as it was said, findable: items, their terms, and which of them still wait for a vector. */
import { createHash } from 'node:crypto';
import { Prisma, type Tx } from '../../prisma/client.ts';
import { embeddingTextOf } from './embedding-text.ts';
import { keyOf, type Saying } from './key.ts';
import { splitLong } from './split.ts';

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

interface NeighbourRow {
  no: bigint;
  speaker_name: string;
  text: string;
  attached: string;
  said_at: Date;
  session_at: Date;
}

const toSaying = (row: NeighbourRow): Saying => ({
  speakerName: row.speaker_name,
  text: row.text,
  attached: row.attached,
  saidAt: row.said_at,
});

/** Writers of one person's memory share this lock; erasing the person takes it alone, so nothing slips in behind it. */
export const lockPerson = (tx: Tx, personId: string, mode: 'write' | 'erase') =>
  mode === 'write'
    ? tx.$executeRaw`SELECT pg_advisory_xact_lock_shared(hashtextextended(${personId}, 20261123))`
    : tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${personId}, 20261123))`;

/** Whether the person or the message was erased: nothing of them may be written again. */
export async function isForgotten(
  tx: Tx,
  workspaceId: string,
  personId: string,
  messageId: string,
): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM memory_tombstone WHERE workspace_id = ${workspaceId}::uuid
      AND ((kind = 'person' AND subject_id = ${personId}::uuid) OR (kind = 'message' AND subject_id = ${messageId}::uuid)) LIMIT 1`;
  return rows.length > 0;
}

/** The items of one person's side of a conversation around item `no`: only they lend words, so erasing a person is whole. */
const aroundItem = (tx: Tx, no: bigint) => tx.$queryRaw<(NeighbourRow & { place: number })[]>`
  WITH me AS (SELECT * FROM memory_item WHERE no = ${no})
  (SELECT i.no, i.speaker_name, i.text, i.attached, i.said_at, i.session_at, -1 AS place FROM memory_item i, me
    WHERE i.workspace_id = me.workspace_id AND i.conversation_id = me.conversation_id AND i.person_id = me.person_id
      AND i.production_id IS NOT DISTINCT FROM me.production_id AND i.session_at = me.session_at
      AND (i.said_at, i.no) < (me.said_at, me.no) ORDER BY i.said_at DESC, i.no DESC LIMIT 2)
  UNION ALL (SELECT me.no, me.speaker_name, me.text, me.attached, me.said_at, me.session_at, 0 FROM me)
  UNION ALL (SELECT i.no, i.speaker_name, i.text, i.attached, i.said_at, i.session_at, 1 FROM memory_item i, me
    WHERE i.workspace_id = me.workspace_id AND i.conversation_id = me.conversation_id AND i.person_id = me.person_id
      AND i.production_id IS NOT DISTINCT FROM me.production_id AND i.session_at = me.session_at
      AND (i.said_at, i.no) > (me.said_at, me.no) ORDER BY i.said_at, i.no LIMIT 2)`;

/** Computes an item's key from what stands in the database now. A text that changed waits for a new vector. */
export async function reindex(tx: Tx, no: bigint): Promise<void> {
  const rows = await aroundItem(tx, no);
  const self = rows.find((row) => row.place === 0);
  if (!self) return;
  const before = rows
    .filter((row) => row.place === -1)
    .sort((a, b) => b.said_at.getTime() - a.said_at.getTime() || Number(b.no - a.no));
  const after = rows
    .filter((row) => row.place === 1)
    .sort((a, b) => a.said_at.getTime() - b.said_at.getTime() || Number(a.no - b.no));
  const key = keyOf(toSaying(self), before.map(toSaying), after[0] && toSaying(after[0]));
  const hash = sha(embeddingTextOf(toSaying(self), before[0] && toSaying(before[0])));
  await tx.$executeRaw`DELETE FROM memory_vector WHERE item_no = ${no} AND text_hash <> ${hash}`;
  await tx.$executeRaw`
    UPDATE memory_item SET text_hash = ${hash}, own_length = ${key.ownLength}, near_length = ${key.nearLength},
      is_question = ${key.isQuestion}, names_time = ${key.namesTime}, names_number = ${key.namesNumber} WHERE no = ${no}`;
  await tx.$executeRaw`DELETE FROM memory_term WHERE item_no = ${no}`;
  const terms = [...key.terms];
  await tx.$executeRaw`
    INSERT INTO memory_term (item_no, term, workspace_id, person_id, own, near)
    SELECT i.no, t.term, i.workspace_id, i.person_id, t.own, t.near
    FROM memory_item i, unnest(${terms.map(([term]) => term)}::text[], ${terms.map(([, w]) => w.own)}::real[], ${terms.map(([, w]) => w.near)}::real[])
      AS t(term, own, near) WHERE i.no = ${no}`;
}

/** The items whose keys lean on this one: the two after it and the one before. */
async function leaning(tx: Tx, no: bigint): Promise<bigint[]> {
  const rows = await aroundItem(tx, no);
  const before = rows
    .filter((row) => row.place === -1)
    .sort((a, b) => b.said_at.getTime() - a.said_at.getTime() || Number(b.no - a.no));
  return [...before.slice(0, 1), ...rows.filter((row) => row.place === 1)].map((row) => row.no);
}

/**
 * Keeps a message; the same one again changes nothing, an edited one replaces its items. Returns how many items were
 * written: 0 for a repeat, an empty text, or what was erased.
 */
export async function rememberMessage(tx: Tx, said: Remembered): Promise<number> {
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
      AND said_at <= ${said.saidAt} ORDER BY said_at DESC, no DESC LIMIT 1`;
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
  const touched = new Set(written);
  for (const no of written) for (const other of await leaning(tx, no)) touched.add(other);
  for (const no of touched) await reindex(tx, no);
  return written.length;
}

/** Takes a message's items away, and its words out of the keys and vectors of those around it. */
export async function forgetMessageItems(tx: Tx, workspaceId: string, messageId: string): Promise<number> {
  const items = await tx.$queryRaw<{ no: bigint }[]>`
    SELECT no FROM memory_item WHERE workspace_id = ${workspaceId}::uuid AND message_id = ${messageId}::uuid`;
  const touched = new Set<bigint>();
  for (const { no } of items) for (const other of await leaning(tx, no)) touched.add(other);
  await tx.$executeRaw`DELETE FROM memory_item WHERE no = ANY(${items.map(({ no }) => no)}::bigint[])`;
  for (const no of touched) await reindex(tx, no);
  return items.length;
}

export interface Pending {
  no: bigint;
  textHash: string;
  /** What the model reads. */
  text: string;
}

/** Items of the workspace that have no vector of this model yet, oldest first. */
export async function pendingVectors(
  tx: Tx,
  workspaceId: string,
  modelId: string,
  limit: number,
): Promise<Pending[]> {
  const rows = await tx.$queryRaw<(NeighbourRow & { text_hash: string })[]>`
    SELECT i.no, i.speaker_name, i.text, i.attached, i.said_at, i.session_at, i.text_hash FROM memory_item i
    WHERE i.workspace_id = ${workspaceId}::uuid
      AND NOT EXISTS (SELECT 1 FROM memory_vector v WHERE v.item_no = i.no AND v.model_id = ${modelId})
    ORDER BY i.no LIMIT ${limit}`;
  const out: Pending[] = [];
  for (const row of rows) {
    const before = (await aroundItem(tx, row.no))
      .filter(({ place }) => place === -1)
      .sort((a, b) => b.said_at.getTime() - a.said_at.getTime() || Number(b.no - a.no))[0];
    out.push({
      no: row.no,
      textHash: row.text_hash,
      text: embeddingTextOf(toSaying(row), before && toSaying(before)),
    });
  }
  return out;
}

/** Stores vectors of items that still exist and still say the same; the others are dropped. Returns how many were kept. */
export async function storeVectors(
  tx: Tx,
  workspaceId: string,
  modelId: string,
  vectors: readonly { no: bigint; textHash: string; values: Float32Array }[],
): Promise<number> {
  let kept = 0;
  for (const { no, textHash, values } of vectors) {
    kept += await tx.$executeRaw`
      INSERT INTO memory_vector (item_no, model_id, workspace_id, person_id, text_hash, embedding)
      SELECT i.no, ${modelId}, i.workspace_id, i.person_id, i.text_hash, ${`[${values.join(',')}]`}::vector
      FROM memory_item i WHERE i.no = ${no} AND i.workspace_id = ${workspaceId}::uuid AND i.text_hash = ${textHash}
      FOR KEY SHARE OF i
      ON CONFLICT (item_no, model_id) DO UPDATE SET text_hash = excluded.text_hash, embedding = excluded.embedding`;
  }
  return kept;
}

/** Nothing of this person in the episodic layer, whatever kept it. Expects the person's lock in mode `erase`. */
export async function erasePersonItems(tx: Tx, workspaceId: string, personId: string): Promise<number> {
  return tx.$executeRaw(
    Prisma.sql`DELETE FROM memory_item WHERE workspace_id = ${workspaceId}::uuid AND person_id = ${personId}::uuid`,
  );
}
