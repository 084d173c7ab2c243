/** Which embedding models have rows, and which one recall reads: a switch is a backfill and then a flip of the pointer. */
import type { Database, Tx } from '../../prisma/client.ts';
import type { Embedder } from './embedder.ts';

/** The model that recall reads, or nothing before the first start. */
export async function activeModel(tx: Tx): Promise<string | undefined> {
  const rows = await tx.$queryRaw<{ id: string }[]>`SELECT id FROM embedding_model WHERE active`;
  return rows[0]?.id;
}

/** Makes the model known; it becomes the active one only when there is none yet. */
export async function ensureModel(db: Database, model: Pick<Embedder, 'modelId' | 'dims'>): Promise<void> {
  await db.unscoped.$executeRaw`
    INSERT INTO embedding_model (id, dims, active) VALUES (${model.modelId}, ${model.dims}, NOT EXISTS (SELECT 1 FROM embedding_model WHERE active))
    ON CONFLICT (id) DO NOTHING`;
}

/** Items that the model has no vector of, in all workspaces together: 0 before a flip. */
export async function missingVectors(db: Database, modelId: string): Promise<number> {
  const rows = await db.unscoped.$queryRaw<{ n: bigint }[]>`
    SELECT count(*) AS n FROM memory_item i WHERE NOT EXISTS (SELECT 1 FROM memory_vector v WHERE v.item_no = i.no AND v.model_id = ${modelId})`;
  return Number(rows[0]?.n ?? 0);
}

/** Points recall at another model, in one statement; the old rows stay until they are removed. Throws for an unknown model. */
export async function activateModel(db: Database, modelId: string): Promise<void> {
  const changed = await db.unscoped.$executeRaw`
    UPDATE embedding_model SET active = (id = ${modelId}) WHERE EXISTS (SELECT 1 FROM embedding_model WHERE id = ${modelId})`;
  if (changed === 0) throw new Error('no such embedding model');
}
