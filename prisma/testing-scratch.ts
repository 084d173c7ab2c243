/** Where tests keep databases that nobody needs afterwards: in memory where there is room, since disks make them wait. */
import { existsSync, mkdtempSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A container's 64 MB would not do: every database takes 50. */
const needBytes = 2e9;

export function scratchRoot(): string {
  const memory = '/dev/shm';
  if (!existsSync(memory)) return tmpdir();
  const { bavail, bsize } = statfsSync(memory);
  return bavail * bsize > needBytes ? memory : tmpdir();
}

/** A new private folder; the caller removes it. */
export const scratchDir = (prefix: string): string =>
  mkdtempSync(join(scratchRoot(), `castmatch-${prefix}-`));
