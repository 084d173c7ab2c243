/** Remembered sayings as a shelf of a backfill: embedded item by item, asked within the person whose they are. */
import type { Database } from '../../prisma/client.ts';
import { embedEach, isVector } from '../embedding/embed-each.ts';
import { halfOf, type GoldenPair, type Shelf } from '../embedding/shelf.ts';
import { nearestItems, readMeanings } from './dense.ts';
import { pendingVectors, storeVectors } from './vectors.ts';

const batch = 64;
const dropBatch = 5_000;

export function memoryShelf(db: Database): Shelf {
  return {
    name: 'memories',

    waiting: (workspaceId, modelId) =>
      db.quickly(workspaceId, async (tx) => {
        const [row] = await tx.$queryRaw<{ n: number }[]>`
          SELECT count(*)::int AS n FROM memory_item i WHERE i.workspace_id = ${workspaceId}::uuid
            AND NOT EXISTS (SELECT 1 FROM memory_vector v WHERE v.item_no = i.no AND v.model_id = ${modelId})`;
        return row?.n ?? 0;
      }),

    async fill(workspaceId, embedder, cursor) {
      const pending = await db.quickly(workspaceId, (tx) =>
        pendingVectors(tx, {
          workspaceId,
          modelId: embedder.modelId,
          most: batch,
          after: BigInt(cursor ?? 0),
        }),
      );
      const texts = pending.map(({ text }) => text);
      const vectors = await embedEach(embedder, texts, 'document');
      await db.quickly(workspaceId, (tx) =>
        storeVectors(
          tx,
          { workspaceId, modelId: embedder.modelId },
          pending.flatMap(({ no, textHash }, i) =>
            isVector(vectors[i]!) ? [{ no, textHash, values: vectors[i] }] : [],
          ),
        ),
      );
      const last = pending.reduce((most, { no }) => (no > most ? no : most), 0n);
      return { cursor: pending.length < batch ? null : String(last), done: pending.length };
    },

    /** Facts first: each names the message that it was read from. Then sayings, asked by half of their words. */
    pairs: (workspaceId, most) =>
      db.quickly(workspaceId, async (tx) => {
        const facts = await tx.$queryRaw<{ person: string; question: string; answer: string }[]>`
          SELECT person_id::text AS person, replace(key, '_', ' ') || ' ' || value AS question, message_id::text AS answer FROM memory_fact f
          WHERE workspace_id = ${workspaceId}::uuid AND NOT ends AND production_id IS NULL
            AND EXISTS (SELECT 1 FROM memory_item i WHERE i.message_id = f.message_id AND i.person_id = f.person_id AND i.production_id IS NULL)
          ORDER BY md5(id::text) LIMIT ${Math.ceil(most / 2)}`;
        const said = await tx.$queryRaw<{ person: string; text: string; answer: string }[]>`
          SELECT person_id::text AS person, text, message_id::text AS answer FROM memory_item
          WHERE workspace_id = ${workspaceId}::uuid AND speaker = 'person' AND length(text) >= 30 AND production_id IS NULL
          ORDER BY md5(message_id::text), no LIMIT ${most}`;
        const halves = said.flatMap(({ person, text, answer }) => {
          const question = halfOf(text);
          return question === null ? [] : [{ person, question, answer }];
        });
        return [...facts, ...halves]
          .slice(0, most)
          .map(
            ({ person, question, answer }): GoldenPair => ({ workspaceId, question, within: person, answer }),
          );
      }),

    nearest: ({ workspaceId, within }, modelId, values, k) =>
      db.quickly(workspaceId, async (tx) => {
        const meanings = await readMeanings(tx, {
          workspaceId,
          scope: { kind: 'person', personIds: [within], productionIds: [] },
          vector: { modelId, values },
        });
        const rows = await tx.$queryRaw<{ id: string }[]>`
          SELECT message_id::text AS id FROM memory_item WHERE workspace_id = ${workspaceId}::uuid AND no = ANY(${nearestItems(meanings, k)}::bigint[])`;
        return rows.map(({ id }) => id);
      }),

    drop: (workspaceId, modelId) =>
      db.quickly(
        workspaceId,
        (tx) => tx.$executeRaw`
          DELETE FROM memory_vector WHERE workspace_id = ${workspaceId}::uuid AND (item_no, model_id) IN
            (SELECT item_no, model_id FROM memory_vector WHERE workspace_id = ${workspaceId}::uuid AND model_id = ${modelId} LIMIT ${dropBatch})`,
      ),
  };
}
