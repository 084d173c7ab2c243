/** Talents' words as a shelf of a backfill: embedded text by text, asked within the whole office. Children have no texts. */
import { pendingTalents, storeVectors, toVector } from '../matching/search/index-talents.ts';
import { noteRefusedTexts } from '../matching/search/refused.ts';
import { embedEach, isVector } from '../memory/embedding/embed-each.ts';
import { halfOf, type GoldenPair, type Shelf } from '../memory/embedding/shelf.ts';
import type { Database } from '../prisma/client.ts';

const batch = 64;
const dropBatch = 5_000;

export function talentShelf(db: Database): Shelf {
  return {
    name: 'talents',

    waiting: (workspaceId, modelId) =>
      db.inWorkspace(workspaceId, async (tx) => {
        const [row] = await tx.$queryRaw<{ n: number }[]>`
          SELECT count(*)::int AS n FROM talent_text x WHERE NOT EXISTS (SELECT 1 FROM talent_vector v WHERE v.workspace_id = x.workspace_id
            AND v.model_id = ${modelId} AND v.talent_id = x.talent_id AND v.chunk = x.chunk AND v.sha256 = x.sha256)`;
        return row?.n ?? 0;
      }),

    async fill(workspaceId, embedder) {
      const pending = await db.inWorkspace(workspaceId, (tx) => pendingTalents(tx, embedder.modelId, batch));
      const read = await embedEach(
        embedder,
        pending.map(({ text }) => text),
        'document',
      );
      await db.inWorkspace(workspaceId, async (tx) => {
        await storeVectors(
          tx,
          embedder.modelId,
          pending.flatMap((row, i) => (isVector(read[i]!) ? [{ ...row, vector: read[i] }] : [])),
        );
        await noteRefusedTexts(
          tx,
          embedder.modelId,
          pending.filter((_, i) => !isVector(read[i]!)),
        );
      });
      // What was filled or refused is no longer pending, so every batch begins at the front.
      return { cursor: pending.length < batch ? null : '', done: pending.length };
    },

    pairs: (workspaceId, most) =>
      db.inWorkspace(workspaceId, async (tx) => {
        const rows = await tx.$queryRaw<{ answer: string; text: string }[]>`
          SELECT talent_id::text AS answer, text FROM talent_text ORDER BY md5(talent_id::text || chunk) LIMIT ${most}`;
        return rows.flatMap(({ answer, text }): GoldenPair[] => {
          const question = halfOf(text);
          return question === null ? [] : [{ workspaceId, question, within: '', answer }];
        });
      }),

    nearest: ({ workspaceId }, modelId, values, k) =>
      db.inWorkspace(workspaceId, async (tx) => {
        const rows = await tx.$queryRaw<{ id: string }[]>`
          SELECT talent_id::text AS id FROM talent_vector WHERE model_id = ${modelId}
          ORDER BY embedding <=> ${toVector(values)}::halfvec, talent_id LIMIT ${k}`;
        return rows.map(({ id }) => id);
      }),

    drop: (workspaceId, modelId) =>
      db.inWorkspace(workspaceId, async (tx) => {
        await tx.$executeRaw`DELETE FROM role_vector WHERE model_id = ${modelId}`;
        return tx.$executeRaw`
          DELETE FROM talent_vector WHERE (talent_id, chunk, model_id) IN
            (SELECT talent_id, chunk, model_id FROM talent_vector WHERE model_id = ${modelId} LIMIT ${dropBatch})`;
      }),
  };
}
