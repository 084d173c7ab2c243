/** Removes the files that nobody refers to any more: after a deletion, an erasure, or an upload that came to nothing. */
import type { Database } from '../../prisma/client.ts';
import { leavingMs, leftoversAreGone, takeLeftovers } from './refer.ts';
import type { MediaStore } from './store.ts';

const batch = 50;

export function createDropMedia(deps: { db: Database; store: MediaStore }) {
  const { db, store } = deps;

  /** Works until nothing is left over; whatever is cut is found again. */
  return async function dropMedia({ workspaceId }: { workspaceId: string }): Promise<void> {
    for (;;) {
      const leaving = await db.quickly(workspaceId, (tx) => takeLeftovers(tx, batch));
      if (leaving.length === 0) return;
      const until = performance.now() + leavingMs / 2;
      const gone: string[] = [];
      for (const storageId of leaving) {
        // What is too slow is left to the next one, who may begin when our time is over.
        if (performance.now() > until) break;
        await store.remove(storageId);
        gone.push(storageId);
      }
      await db.quickly(workspaceId, (tx) => leftoversAreGone(tx, gone));
      if (gone.length < leaving.length) return;
    }
  };
}
