/** After an update that prepares texts in another way, makes every vector anew beside the desk's work, and then reads the new ones. */
import { setTimeout as pause } from 'node:timers/promises';
import { outdateTexts } from '../matching/search/index-talents.ts';
import type { Embedder } from '../memory/embedding/embedder.ts';
import { reembed } from '../memory/embedding/reembed.ts';
import type { Shelf } from '../memory/embedding/shelf.ts';
import type { Database } from '../prisma/client.ts';

export function createVectorRenewal(deps: {
  db: Database;
  shelves: readonly Shelf[];
  /** Ours that takes the place of the model that is read; of nothing, all is well. */
  successor(): Promise<Embedder | undefined>;
  /** The new ones are read from now on; what has changed with the texts waits for its own. */
  onRenewed(workspaceIds: string[]): void;
  /** Aborted at the end of the process: what is left is done by whoever comes next. */
  signal: AbortSignal;
  wait?(ms: number): Promise<unknown>;
  /** Hears numbers, no words. */
  tell(line: string): void;
}) {
  const { db, signal } = deps;

  /**
   * Safe to be cut anywhere and to run twice at once: what has its new vector is passed over, and the pointer moves once.
   * Until then nobody reads either: the old vectors cannot be asked, and of the new ones those that are there would hide
   * those that are not.
   */
  return async function renewVectors(): Promise<void> {
    const to = await deps.successor();
    if (!to) return;
    const workspaces = await db.unscoped.workspace.findMany({ select: { id: true } });
    try {
      for (const { id } of workspaces) await db.inWorkspace(id, outdateTexts);
      const { outcome } = await reembed({
        db,
        shelves: deps.shelves,
        to,
        embedders: [to],
        tolerance: 0,
        force: false,
        signal,
        wait: deps.wait ?? pause,
        nowMs: () => performance.now(),
        tell: deps.tell,
      });
      if (outcome !== 'flipped') return;
    } catch (error) {
      if (signal.aborted) return;
      throw error;
    }
    deps.onRenewed(workspaces.map(({ id }) => id));
  };
}
