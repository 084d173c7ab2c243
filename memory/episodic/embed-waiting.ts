/** Gives what was said its vectors: a few at a time, people's own words first, and each text once, however many ask for it. */
import type { Database } from '../../prisma/client.ts';
import type { Embedder } from '../embedding/embedder.ts';
import { pendingVectors, storeVectors } from './store.ts';

/** Stored together: a model reads one text after the other, and what is read is to be found before the last of a crowd is. */
const few = 8;

export function createEmbedding({ db, inForce }: { db: Database; inForce(): Promise<Embedder> }) {
  const working = new Map<string, { again: boolean }>();

  /** Embeds some of what waits, outside of any transaction; returns how many vectors were kept. Safe to run twice at once. */
  async function embedPending(workspaceId: string, limit = few): Promise<number> {
    // Without a model what was said waits: it is found by its words, and the next backfill finds it.
    const embedder = await inForce().catch(() => null);
    if (!embedder) return 0;
    const { modelId } = embedder;
    const pending = await db.quickly(workspaceId, async (tx) => {
      const said = await pendingVectors(tx, workspaceId, modelId, limit, { speaker: 'person' });
      return said.length > 0 ? said : pendingVectors(tx, workspaceId, modelId, limit);
    });
    if (pending.length === 0) return 0;
    const vectors = await embedder.embed(
      pending.map(({ text }) => text),
      'document',
    );
    return db.quickly(workspaceId, (tx) =>
      storeVectors(
        tx,
        workspaceId,
        modelId,
        pending.map(({ no, textHash }, i) => ({ no, textHash, values: vectors[i]! })),
      ),
    );
  }

  return {
    embedPending,

    /** Until nothing waits. Who comes while another works leaves it to that one, which looks again. */
    async embedWaiting(workspaceId: string): Promise<void> {
      const other = working.get(workspaceId);
      if (other) {
        other.again = true;
        return;
      }
      const mine = { again: false };
      working.set(workspaceId, mine);
      try {
        do {
          mine.again = false;
          while ((await embedPending(workspaceId)) > 0);
        } while (mine.again);
      } finally {
        working.delete(workspaceId);
      }
    },
  };
}
