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

/** The number of the workspace's newest item; 0 when it has none. */
export async function newestItem(tx: Sql, workspaceId: string): Promise<bigint> {
  const [row] = await tx.$queryRaw<{ no: bigint }[]>`
    SELECT no FROM memory_item WHERE workspace_id = ${workspaceId}::uuid ORDER BY no DESC LIMIT 1`;
  return row?.no ?? 0n;
}

/**
 * Items of the workspace whose vector of this model is missing, oldest first, `most` at most. `after` is the number of the
 * last one seen; `ownWordsDo`: a vector of the saying alone is one.
 */
export async function pendingVectors(
  tx: Sql,
  about: {
    workspaceId: string;
    modelId: string;
    most: number;
    after?: bigint;
    speaker?: 'person';
    ownWordsDo?: boolean;
  },
): Promise<Pending[]> {
  const { workspaceId, modelId, most, after = 0n, speaker = null, ownWordsDo = false } = about;
  const rows = await tx.$queryRaw<{ no: bigint; text_hash: string }[]>`
    SELECT i.no, i.text_hash FROM memory_item i
    WHERE i.workspace_id = ${workspaceId}::uuid AND i.no > ${after} AND (${speaker}::text IS NULL OR i.speaker = ${speaker})
      AND NOT EXISTS (SELECT 1 FROM memory_vector v WHERE v.item_no = i.no AND v.model_id = ${modelId}
        AND (${ownWordsDo} OR v.text_hash <> ${ofOwnWords}))
    ORDER BY i.no LIMIT ${most}`;
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
