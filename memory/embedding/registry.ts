/** Which embedding models have vectors, and which one is read: a switch is a backfill and then a flip of the pointer. */
import type { Database } from '../../prisma/client.ts';
import { EmbeddingError, type Embedder } from './embedder.ts';

type Model = Pick<Embedder, 'modelId' | 'dims'>;

/** The model that recall and search read, or nothing before the first start. */
export async function activeModel(db: Database): Promise<string | undefined> {
  const rows = await db.unscoped.$queryRaw<{ id: string }[]>`SELECT id FROM embedding_model WHERE active`;
  return rows[0]?.id;
}

/** Makes the model known; it becomes the active one only when there is none yet. */
export async function ensureModel(db: Database, model: Model): Promise<void> {
  await db.unscoped.$executeRaw`
    INSERT INTO embedding_model (id, dims, active) VALUES (${model.modelId}, ${model.dims}, NOT EXISTS (SELECT 1 FROM embedding_model WHERE active))
    ON CONFLICT DO NOTHING`;
}

/** Points recall and search to another model; false when it no longer was `from`, because another process has moved it. */
export async function flipModel(db: Database, from: string | undefined, to: Model): Promise<boolean> {
  return db.unscoped.$transaction(async (tx) => {
    await tx.$executeRaw`INSERT INTO embedding_model (id, dims) VALUES (${to.modelId}, ${to.dims}) ON CONFLICT DO NOTHING`;
    const left =
      await tx.$executeRaw`UPDATE embedding_model SET active = false WHERE active AND id = ${from ?? ''}`;
    if (from !== undefined && left === 0) return false;
    return (await tx.$executeRaw`UPDATE embedding_model SET active = true WHERE id = ${to.modelId}`) === 1;
  });
}

/** Models that are known and not read. */
export async function idleModels(db: Database): Promise<string[]> {
  const rows = await db.unscoped.$queryRaw<
    { id: string }[]
  >`SELECT id FROM embedding_model WHERE NOT active ORDER BY id`;
  return rows.map(({ id }) => id);
}

export async function dropModel(db: Database, modelId: string): Promise<void> {
  await db.unscoped.$executeRaw`DELETE FROM embedding_model WHERE id = ${modelId} AND NOT active`;
}

/** Longest time after a flip in which a process may still ask in the old model; its vectors stand until they are dropped. */
export const followsWithinMs = 2_000;

export interface FollowingEmbedder {
  /** The embedder of the active model, as of at most `followsWithinMs` ago. Never within a transaction. */
  inForce(): Promise<Embedder>;
  /** Ours that takes the place of the model that is read, where that is an older version of it. */
  successor(): Promise<Embedder | undefined>;
  /** At start-up: the first of ours becomes the active one where there is none yet. */
  prepare(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Hands out whichever of `embedders` the pointer names, so that a running process follows a flip. The first is the one
 * for a new house. Throws EmbeddingError when the pointer names none of them: recall and search go by words alone then.
 */
export function followActive(deps: {
  db: Database;
  embedders: readonly [Embedder, ...Embedder[]];
  nowMs(): number;
}): FollowingEmbedder {
  const { db, embedders } = deps;
  let read: { at: number; id: Promise<string | undefined> } | undefined;
  let last: string | undefined;

  async function pointer(): Promise<string | undefined> {
    try {
      last = await activeModel(db);
    } catch {
      read = undefined; // What was known goes on holding until the database answers again.
    }
    return last;
  }

  async function known(): Promise<string | undefined> {
    const at = deps.nowMs();
    if (!read || at - read.at >= followsWithinMs) read = { at, id: pointer() };
    return read.id;
  }

  return {
    async inForce() {
      const id = await known();
      const found = embedders.find(({ modelId }) => modelId === id);
      if (found) return found;
      throw new EmbeddingError(`The vectors are of ${id ?? 'no model'}, which this process cannot ask`, {
        retryable: false,
      });
    },
    async successor() {
      const id = await known();
      if (id === undefined || embedders.some(({ modelId }) => modelId === id)) return undefined;
      return embedders.find((embedder) => embedder.supersedes?.(id));
    },
    prepare: () => ensureModel(db, embedders[0]),
    async close() {
      await Promise.all(embedders.map((embedder) => embedder.close()));
    },
  };
}
