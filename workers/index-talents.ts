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
import { noteRefusedRoles, noteRefusedTexts } from '../matching/search/refused.ts';
import { pendingRoles, storeRoleVector } from '../matching/search/role-vector.ts';
import { istDay, type Embedding } from '../matching/matching.ts';
import { embedEach, isVector } from '../memory/embedding/embed-each.ts';

const batch = 16;
const staleBatch = 500;

/** `inForce` throws where no model can be asked: words alone are searched then, and the next backfill finds the rest. */
export function createTalentIndexer(deps: {
  db: Database;
  inForce(): Promise<Embedding>;
  /** For biographies that nobody translated; they stay as they are without it. */
  english?: ToEnglish;
  /** So many texts are searched by their words alone from now on: the model refuses each of them. */
  onSetAside?: (texts: number) => void;
  now(): Date;
}) {
  const { db } = deps;
  const setAside = (texts: number): void => {
    if (texts > 0) deps.onSetAside?.(texts);
  };

  /** Works until nothing is pending; a batch that was cut is simply found again, and a text that the model refuses waits its turn. */
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
      const { modelId } = model;
      const pending = await db.inWorkspace(workspaceId, (tx) => pendingTalents(tx, modelId, batch));
      if (pending.length === 0) break;
      // No transaction is held while the model thinks.
      const read = await embedEach(
        model,
        pending.map((row) => row.text),
        'document',
      );
      const aside = await db.inWorkspace(workspaceId, async (tx) => {
        await storeVectors(
          tx,
          modelId,
          pending.flatMap((row, i) => (isVector(read[i]!) ? [{ ...row, vector: read[i] }] : [])),
        );
        return noteRefusedTexts(
          tx,
          modelId,
          pending.filter((_, i) => !isVector(read[i]!)),
        );
      });
      setAside(aside);
    }
    await indexRoles(workspaceId);
    await db.inWorkspace(workspaceId, (tx) => dropOrphans(tx, today));
  };

  /** A search whose own vector comes too late finds this one. */
  async function indexRoles(workspaceId: string): Promise<void> {
    for (;;) {
      const model = await deps.inForce().catch(() => null);
      if (!model) return;
      const { modelId } = model;
      const pending = await db.inWorkspace(workspaceId, (tx) => pendingRoles(tx, modelId, batch));
      if (pending.length === 0) return;
      const read = await embedEach(
        model,
        pending.map(({ text }) => neutral(text, '')),
        'query',
      );
      const aside = await db.inWorkspace(workspaceId, async (tx) => {
        for (const [i, { roleId, text }] of pending.entries()) {
          const vector = read[i]!;
          if (isVector(vector)) await storeRoleVector(tx, { roleId, modelId, text, vector });
        }
        return noteRefusedRoles(
          tx,
          modelId,
          pending.filter((_, i) => !isVector(read[i]!)),
        );
      });
      setAside(aside);
      if (pending.length < batch) return;
    }
  }
}
