/** A file that the house makes for one person: known before it is stored, so that an erasure finds it, and replaced by the next of its kind. */
import { createHash } from 'node:crypto';
import type { Database } from '../../prisma/client.ts';
import { nameOf } from './folder-store.ts';
import { leaveFile, referTo } from './refer.ts';
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
  const sha256 = createHash('sha256').update(source).digest('hex');
  const storageId = nameOf(workspaceId, sha256, mimeType);
  const row = { workspaceId, personId, kind, state: 'kept', storageId, mimeType, fileName, sha256 };
  const noted = await deps.db.inWorkspace(workspaceId, (tx) =>
    referTo(tx, storageId, async () => {
      await tx.media.deleteMany({ where: { personId, kind, storageId: { not: storageId } } });
      const there = await tx.media.count({ where: { personId, kind, storageId } });
      if (there === 0)
        await tx.media.create({ data: { id: file.newId(), ...row, bytes: source.length, createdAt: now } });
    }),
  );
  if (!noted) return null;
  await deps.files.put({ workspaceId, source, mimeType });
  // Whoever erases everything while it is made gets no copy of it, and none stays.
  const wanted = await deps.db.inWorkspace(workspaceId, async (tx) => {
    const stands = (await tx.media.count({ where: { storageId } })) > 0;
    if (!stands) await leaveFile(tx, workspaceId, storageId);
    return stands;
  });
  return wanted ? { storageId, mimeType, bytes: source.length } : null;
}
