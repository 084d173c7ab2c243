/** Gives every talent and open role whose words changed a vector of the active model, in small batches beside the desk's work. */
import type { Database } from '../prisma/client.ts';
import {
  dropOrphans,
  indexTexts,
  pendingTalents,
  staleTexts,
  storeVectors,
  type ToEnglish,
} from '../matching/search/index-talents.ts';
import { neutral } from '../matching/search/neutral.ts';
import { pendingRoles, storeRoleVector } from '../matching/search/role-vector.ts';
import { istDay, type Embedding } from '../matching/matching.ts';

const batch = 16;
const staleBatch = 500;

/** `inForce` throws where no model can be asked: words alone are searched then, and the next backfill finds the rest. */
export function createTalentIndexer(deps: {
  db: Database;
  inForce(): Promise<Embedding>;
  /** For biographies that nobody translated; they stay as they are without it. */
  english?: ToEnglish;
  now(): Date;
}) {
  const { db } = deps;

  /** Works until nothing is pending; a batch that was cut is simply found again. */
  return async function indexTalents({ workspaceId }: { workspaceId: string }): Promise<void> {
    const today = istDay(deps.now());
    for (;;) {
      const stale = await db.inWorkspace(workspaceId, async (tx) => {
        const ids = await staleTexts(tx, today, staleBatch);
        if (ids.length > 0) await indexTexts(tx, ids, today, deps.english);
        return ids.length;
      });
      if (stale < staleBatch) break;
    }
    for (;;) {
      const model = await deps.inForce().catch(() => null);
      if (!model) break;
      const { modelId, embed } = model;
      const pending = await db.inWorkspace(workspaceId, (tx) => pendingTalents(tx, modelId, batch));
      if (pending.length === 0) break;
      // No transaction is held while the model thinks.
      const vectors = await embed(
        pending.map((row) => row.text),
        'document',
      );
      await db.inWorkspace(workspaceId, (tx) =>
        storeVectors(
          tx,
          modelId,
          pending.flatMap((row, i) => (vectors[i] ? [{ ...row, vector: vectors[i] }] : [])),
        ),
      );
    }
    await indexRoles(workspaceId);
    await db.inWorkspace(workspaceId, (tx) => dropOrphans(tx, today));
  };

  /** A search whose own vector comes too late finds this one. */
  async function indexRoles(workspaceId: string): Promise<void> {
    for (;;) {
      const model = await deps.inForce().catch(() => null);
      if (!model) return;
      const { modelId, embed } = model;
      const pending = await db.inWorkspace(workspaceId, (tx) => pendingRoles(tx, modelId, batch));
      const vectors = await embed(
        pending.map(({ text }) => neutral(text, '')),
        'query',
      );
      await db.inWorkspace(workspaceId, async (tx) => {
        for (const [i, { roleId, text }] of pending.entries()) {
          const vector = vectors[i];
          if (vector) await storeRoleVector(tx, { roleId, modelId, text, vector });
        }
      });
      if (pending.length < batch) return;
    }
  }
}
