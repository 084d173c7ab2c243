/** Files in a folder: written beside their place and moved there whole, so that no half file ever stands under a name. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { removeStale, spool } from './spool.ts';
import type { MediaStore, StagedFile } from './store.ts';
import { endingOf, readStorageId, type MediaType } from './types.ts';

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

/** The name says nothing about the content to anyone who does not know the office as well. */
export const nameOf = (workspaceId: string, sha256: string, mimeType: MediaType): string =>
  `${createHash('sha256').update(`${workspaceId} ${sha256}`).digest('hex')}.${endingOf(mimeType)}`;

export function createFolderStore(deps: { folder: string }): MediaStore {
  const { folder } = deps;
  const incoming = join(folder, 'incoming');
  const placeOf = (storageId: string): string | null => {
    const read = readStorageId(storageId);
    return read && join(folder, read.hash.slice(0, 2), read.hash.slice(2, 4), storageId.slice(4));
  };

  return {
    async stage({ workspaceId, source, mimeType, limitBytes }): Promise<StagedFile> {
      const { path, bytes, sha256 } = await spool(incoming, source, limitBytes);
      const storageId = nameOf(workspaceId, sha256, mimeType);
      const place = placeOf(storageId)!;
      return {
        storageId,
        bytes,
        sha256,
        async store() {
          await mkdir(join(place, '..'), { recursive: true, mode: 0o700 });
          await rename(path, place);
        },
        discard: () => rm(path, { force: true }),
      };
    },

    async open(storageId) {
      const place = placeOf(storageId);
      if (!place) return null;
      try {
        return { bytes: await readFile(place), mimeType: readStorageId(storageId)!.mimeType };
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },

    async stream(storageId) {
      const place = placeOf(storageId);
      if (!place) return null;
      try {
        const { size } = await stat(place);
        const mimeType = readStorageId(storageId)!.mimeType;
        return { stream: createReadStream(place), bytes: size, mimeType };
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },

    async remove(storageId) {
      const place = placeOf(storageId);
      if (place) await rm(place, { force: true });
    },

    tidy: () => removeStale(incoming),
  };
}
