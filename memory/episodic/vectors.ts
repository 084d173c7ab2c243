/** The vectors of items: which still wait for one, and keeping them. */
import type { Sql } from '../../prisma/client.ts';
import { embeddingTextOf } from './embedding-text.ts';
import { readPlaced, toSaying } from './placed.ts';

export interface Pending {
  no: bigint;
  textHash: string;
  /** What the model reads: the saying after the end of what it answers. */
  text: string;
  /** The saying alone. */
  ownWords: string;
}

/** Stands in the place of a text's hash where a vector was made of the saying alone: another one before it changes nothing. */
export const ofOwnWords = '';

/**
 * Items of the workspace whose vector of this model is missing, oldest first, `most` at most: what a backfill goes through.
 * `after` is the number of the last one seen.
 */
export async function pendingVectors(
  tx: Sql,
  about: { workspaceId: string; modelId: string; most: number; after: bigint },
): Promise<Pending[]> {
  const { workspaceId, modelId, most, after } = about;
  const rows = await tx.$queryRaw<ItemRow[]>`
    SELECT i.no, i.text_hash FROM memory_item i
    WHERE i.workspace_id = ${workspaceId}::uuid AND i.no > ${after}
      AND NOT EXISTS (SELECT 1 FROM memory_vector v WHERE v.item_no = i.no AND v.model_id = ${modelId} AND v.text_hash <> ${ofOwnWords})
    ORDER BY i.no LIMIT ${most}`;
  return placedOf(tx, rows);
}

/** After so many refusals a text is set aside: it is found by its words alone. */
export const mostTries = 3;
/** After the first refusal, and after the second. */
const againSeconds = [60, 600] as const;

/** The same of those alone that wait for the model that is read, without looking at what has its vector. */
export async function waitingVectors(
  tx: Sql,
  about: { workspaceId: string; modelId: string; most: number; speaker?: 'person'; ownWordsDo?: boolean },
): Promise<Pending[]> {
  const { workspaceId, modelId, most, speaker = null, ownWordsDo = false } = about;
  const rows = await tx.$queryRaw<ItemRow[]>`
    SELECT i.no, i.text_hash FROM memory_unread u JOIN memory_item i ON i.no = u.item_no
    WHERE u.workspace_id = ${workspaceId}::uuid AND u.tries < ${mostTries} AND u.due_at <= clock_timestamp()
      AND (${speaker}::text IS NULL OR i.speaker = ${speaker})
      AND NOT EXISTS (SELECT 1 FROM memory_vector v WHERE v.item_no = i.no AND v.model_id = ${modelId}
        AND (${ownWordsDo} OR v.text_hash <> ${ofOwnWords}))
    ORDER BY u.item_no LIMIT ${most}`;
  return placedOf(tx, rows);
}

/** The model refused these; returns how many of them are set aside with that. */
export async function noteRefused(tx: Sql, nos: readonly bigint[]): Promise<number> {
  const rows = await tx.$queryRaw<{ tries: number }[]>`
    UPDATE memory_unread SET tries = tries + 1,
      due_at = clock_timestamp() + make_interval(secs => (CASE WHEN tries = 0 THEN ${againSeconds[0]}::int ELSE ${againSeconds[1]}::int END)::float8)
    WHERE item_no = ANY(${[...nos]}::bigint[]) RETURNING tries`;
  return rows.filter(({ tries }) => tries === mostTries).length;
}

/** Looks through everything for what waits and is not on the list, or does not and is: the model that is read may be another one since. */
export async function noteMissing(tx: Sql, workspaceId: string): Promise<void> {
  await tx.$executeRaw`
  DELETE FROM memory_unread u USING memory_vector v, embedding_model m
  WHERE u.workspace_id = ${workspaceId}::uuid AND v.item_no = u.item_no AND v.text_hash <> ${ofOwnWords} AND m.id = v.model_id AND m.active`;
  await tx.$executeRaw`
  INSERT INTO memory_unread (item_no, workspace_id)
  SELECT i.no, i.workspace_id FROM memory_item i WHERE i.workspace_id = ${workspaceId}::uuid AND NOT EXISTS (
    SELECT 1 FROM memory_vector v JOIN embedding_model m ON m.id = v.model_id AND m.active WHERE v.item_no = i.no AND v.text_hash <> ${ofOwnWords})
  FOR KEY SHARE OF i ON CONFLICT DO NOTHING`;
}

type ItemRow = { no: bigint; text_hash: string };

async function placedOf(tx: Sql, rows: readonly ItemRow[]): Promise<Pending[]> {
  const hashes = new Map(rows.map((row) => [row.no, row.text_hash]));
  const placed = await readPlaced(
    tx,
    rows.map(({ no }) => no),
  );
  return placed.map(({ self, before }) => ({
    no: self.no,
    textHash: hashes.get(self.no)!,
    text: embeddingTextOf(toSaying(self), before[0] && toSaying(before[0])),
    ownWords: self.text === '' ? self.attached : self.text,
  }));
}

/**
 * Stores vectors of items that still exist and still say the same; the others are dropped. One of the `ownWords` stands in
 * until the whole one comes, and never replaces it. Returns how many were kept.
 */
export async function storeVectors(
  tx: Sql,
  of: { workspaceId: string; modelId: string; ownWords?: boolean },
  vectors: readonly { no: bigint; textHash: string; values: Float32Array }[],
): Promise<number> {
  const { ownWords = false } = of;
  return tx.$executeRaw`
    INSERT INTO memory_vector (item_no, model_id, workspace_id, person_id, text_hash, embedding)
    SELECT i.no, ${of.modelId}, i.workspace_id, i.person_id, CASE WHEN ${ownWords} THEN ${ofOwnWords} ELSE i.text_hash END, k.embedding::vector
    FROM unnest(${vectors.map(({ no }) => no)}::bigint[], ${vectors.map(({ textHash }) => textHash)}::text[],
      ${vectors.map(({ values }) => `[${values.join(',')}]`)}::text[]) AS k(no, text_hash, embedding)
    JOIN memory_item i ON i.no = k.no AND i.workspace_id = ${of.workspaceId}::uuid AND i.text_hash = k.text_hash
    ORDER BY i.no FOR KEY SHARE OF i
    ON CONFLICT (item_no, model_id) DO UPDATE SET text_hash = excluded.text_hash, embedding = excluded.embedding WHERE NOT ${ownWords}`;
}
