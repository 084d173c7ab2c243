/** Files in a folder: written beside their place and moved there whole, so that no half file ever stands under a name. */
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { FileTooLarge, type MediaSource, type MediaStore, type StoredFile } from './store.ts';
import { endingOf, readStorageId, type MediaType } from './types.ts';

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

/** The name says nothing about the content to anyone who does not know the office as well. */
export const nameOf = (workspaceId: string, sha256: string, mimeType: MediaType): string =>
  `${createHash('sha256').update(`${workspaceId} ${sha256}`).digest('hex')}.${endingOf(mimeType)}`;

/** Writes a source into a new file and gives its size and hash; leaves nothing behind when it fails. */
export async function spool(
  path: string,
  source: MediaSource,
  limitBytes = Infinity,
): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256');
  let bytes = 0;
  const file = await open(path, 'wx', 0o600);
  try {
    for await (const chunk of source instanceof Uint8Array ? [source] : source) {
      bytes += chunk.length;
      if (bytes > limitBytes) throw new FileTooLarge(limitBytes);
      hash.update(chunk);
      await file.write(chunk);
    }
  } catch (error) {
    await file.close();
    await rm(path, { force: true });
    throw error;
  }
  await file.close();
  return { bytes, sha256: hash.digest('hex') };
}

export function createFolderStore(deps: { folder: string }): MediaStore {
  const { folder } = deps;
  const placeOf = (storageId: string): string | null => {
    const read = readStorageId(storageId);
    return read && join(folder, read.hash.slice(0, 2), read.hash.slice(2, 4), storageId.slice(4));
  };

  return {
    async put({ workspaceId, source, mimeType, limitBytes }): Promise<StoredFile> {
      const incoming = join(folder, 'incoming');
      await mkdir(incoming, { recursive: true, mode: 0o700 });
      const temporary = join(incoming, randomUUID());
      const { bytes, sha256 } = await spool(temporary, source, limitBytes);
      const storageId = nameOf(workspaceId, sha256, mimeType);
      const place = placeOf(storageId)!;
      await mkdir(join(place, '..'), { recursive: true, mode: 0o700 });
      await rename(temporary, place);
      return { storageId, bytes, sha256 };
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
  };
}
