/**
 * The way of every file into the store: announced, stored, then referred to. A crash between any two of these leaves a file
 * that is known and will be removed; an erasure meanwhile leaves nobody who refers to it.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Database, Tx } from '../../prisma/client.ts';
import { announceFile, settleFile, type Settled } from './refer.ts';
import type { MediaStore, StoredFile } from './store.ts';

/** Removing a file takes a moment; a stream cannot be read twice, so whoever sends one is asked to send it again. */
const tries = 3;
const pauseMs = 200;

/**
 * Never inside a transaction. `refer` makes a row refer to the file, in the transaction that says so, and tells whether one
 * does; it may run more than once. `again`: the same bytes are just being removed, which passes within seconds. Throws what
 * the store throws; nothing refers to the file then.
 */
export async function keepFile(
  deps: { db: Database; store: MediaStore },
  file: Parameters<MediaStore['stage']>[0],
  refer: (tx: Tx, stored: StoredFile) => Promise<boolean>,
): Promise<Settled> {
  for (let left = file.source instanceof Uint8Array ? tries : 1; ; ) {
    const settled = await keepOnce(deps, file, refer);
    if (settled !== 'again' || --left === 0) return settled;
    await pause(pauseMs);
  }
}

const keepOnce: typeof keepFile = async ({ db, store }, file, refer) => {
  const { workspaceId } = file;
  const staged = await store.stage(file);
  try {
    const { storageId } = staged;
    const announced = await db.quickly(workspaceId, (tx) => announceFile(tx, workspaceId, storageId));
    if (!announced) return 'again';
    await staged.store();
    return await db.inWorkspace(workspaceId, (tx) =>
      settleFile(tx, workspaceId, storageId, () => refer(tx, staged)),
    );
  } finally {
    await staged.discard();
  }
};
