/** Which embedding models have rows, and which one recall reads: a switch is a backfill and then a flip of the pointer. */
import type { Database, Sql } from '../../prisma/client.ts';
import type { Embedder } from './embedder.ts';

/** The model that recall reads, or nothing before the first start. */
export async function activeModel(tx: Sql): Promise<string | undefined> {
  const rows = await tx.$queryRaw<{ id: string }[]>`SELECT id FROM embedding_model WHERE active`;
  return rows[0]?.id;
}

/** Makes the model known; it becomes the active one only when there is none yet. */
export async function ensureModel(db: Database, model: Pick<Embedder, 'modelId' | 'dims'>): Promise<void> {
  await db.unscoped.$executeRaw`
    INSERT INTO embedding_model (id, dims, active) VALUES (${model.modelId}, ${model.dims}, NOT EXISTS (SELECT 1 FROM embedding_model WHERE active))
    ON CONFLICT (id) DO NOTHING`;
}
