/** Where a file is written down while it comes in: its name is only known at its end. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { FileTooLarge, type MediaSource } from './store.ts';

/** Writes a source into a new file of the folder and gives its size and hash; leaves nothing behind when it fails. */
export async function spool(
  folder: string,
  source: MediaSource,
  limitBytes = Infinity,
): Promise<{ path: string; bytes: number; sha256: string }> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, randomUUID());
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
  return { path, bytes, sha256: hash.digest('hex') };
}

/** Longer than a connection may stand still while it sends. */
const staleMs = 10 * 60_000;

/** Removes the files to which nothing was added for long: whoever wrote them died. */
export async function removeStale(folder: string): Promise<void> {
  // No folder, no files.
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const path = join(folder, name);
    // Another process may have been quicker.
    const found = await stat(path).catch(() => null);
    if (found?.isFile() && found.mtimeMs < Date.now() - staleMs) await rm(path, { force: true });
  }
}
