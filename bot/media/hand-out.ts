/** A file that the house makes for one person; the next of its kind replaces it. */
import type { Database } from '../../prisma/client.ts';
import { keepFile } from './keep.ts';
import type { MediaStore } from './store.ts';

const mimeType = 'text/plain';

export type HandedOut = { storageId: string; mimeType: string; bytes: number };

/** Never inside a transaction. Null when it could not be kept: the same file was just being removed, or its reader erased. */
export async function handOut(
  deps: { db: Database; files: MediaStore },
  file: {
    workspaceId: string;
    personId: string;
    kind: 'export' | 'import-report';
    fileName: string;
    text: string;
    now: Date;
    newId(): string;
  },
): Promise<HandedOut | null> {
  const { workspaceId, personId, kind, fileName, now } = file;
  const source = Buffer.from(file.text);
  let handed: HandedOut | null = null;
  await keepFile(
    { db: deps.db, store: deps.files },
    { workspaceId, source, mimeType },
    async (tx, { storageId, bytes, sha256 }) => {
      // Whoever is erased while it is made gets no copy of it, and none stays.
      const reader = await tx.$queryRaw<unknown[]>`
        SELECT 1 FROM person WHERE id = ${personId}::uuid AND erased_at IS NULL FOR SHARE`;
      if (reader.length === 0) return false;
      await tx.media.deleteMany({ where: { personId, kind } });
      const row = {
        workspaceId,
        personId,
        kind,
        state: 'kept',
        storageId,
        mimeType,
        fileName,
        bytes,
        sha256,
      };
      await tx.media.create({ data: { id: file.newId(), ...row, createdAt: now } });
      handed = { storageId, mimeType, bytes };
      return true;
    },
  );
  return handed;
}
