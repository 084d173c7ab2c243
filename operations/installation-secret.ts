/** The secret of this installation, drawn once and kept in the data folder, where no backup of the database finds it. */
import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export function installationSecret(dataDir: string): string {
  const file = join(dataDir, 'secret');
  const kept = read(file);
  if (kept !== undefined) return kept;
  mkdirSync(dataDir, { recursive: true });
  const mine = join(dataDir, `.secret-${randomBytes(6).toString('hex')}`);
  writeFileSync(mine, randomBytes(32).toString('base64url'), { mode: 0o600, flush: true });
  try {
    // Whole or not there, and the first of several processes wins.
    linkSync(mine, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(mine);
  }
  return readFileSync(file, 'utf8');
}

/** The same for whoever only looks: null where none was drawn yet. */
export const keptSecret = (dataDir: string): string | null => read(join(dataDir, 'secret')) ?? null;

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
