/** The data folder: it can be written, only by this user, and its disk has room. */
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { freeMb as freeOn } from '../../prisma/embedded/folder.ts';
import { broken, look, ok, type Check, type Finding } from './check.ts';

/** Below the first a new database is refused and a running one soon stops; below the second files make it a matter of days. */
const neededMb = 150;
const comfortableMb = 1_000;

export const diskCheck = (options: { data: string; freeMb?: (dir: string) => number | null }): Check => ({
  name: 'disk',
  async run() {
    const dir = resolve(options.data);
    const there = nearest(dir);
    const findings: Finding[] = [];
    if (!mayWrite(there))
      findings.push(
        broken(
          'data folder',
          `${there} cannot be written by this user`,
          'give it to this user, or set CASTMATCH_DATA',
        ),
      );
    else if (existsSync(dir) && (statSync(dir).mode & 0o007) !== 0 && process.platform !== 'win32')
      findings.push(
        look('data folder', `${dir} is open to every user of this machine`, `chmod 700 ${options.data}`),
      );
    const free = (options.freeMb ?? freeOn)(there);
    if (free === null) return [...findings, ok('disk', 'the file system does not say how much is free')];
    const told = `${free >= 10_000 ? `${Math.round(free / 1000)} GB` : `${free} MB`} free for ${options.data}`;
    const mend = 'free some space, or set CASTMATCH_DATA to a folder on another disk';
    if (free < neededMb) findings.push(broken('disk', `${told}; ${neededMb} MB are needed`, mend));
    else if (free < comfortableMb) findings.push(look('disk', told, mend));
    else findings.push(ok('disk', told));
    return findings;
  },
});

/** Before the first start the folder is not there yet: what counts is where it will be made. */
function nearest(dir: string): string {
  return existsSync(dir) || dirname(dir) === dir ? dir : nearest(dirname(dir));
}

function mayWrite(dir: string): boolean {
  try {
    accessSync(dir, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
