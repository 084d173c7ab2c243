/** Where tests keep databases that nobody needs afterwards: in memory where there is room, since disks make them wait. */
import { existsSync, mkdtempSync, readdirSync, rmSync, statfsSync, statSync } from 'node:fs';
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

/** Removes what runs that were killed left behind: folders of ours that nobody has touched for hours. */
export function sweepScratch(now = Date.now()): void {
  const root = scratchRoot();
  for (const name of readdirSync(root).filter((each) => /^castmatch-[a-z]+-\w{6}$/.test(each))) {
    const age = now - (statSync(join(root, name), { throwIfNoEntry: false })?.mtimeMs ?? now);
    if (age > 6 * 3_600_000) rmSync(join(root, name), { recursive: true, force: true });
  }
}
