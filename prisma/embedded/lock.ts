/**
 * Keeps a data folder for one running application: a living owner is refused, what a dead one left is waited for or ended.
 *
 * Owners are numbered files `owner.<n>.json`; the highest number owns the folder. A number is created exactly once
 * (hard link) and never used again, so of any number of starters that see the same dead owner one alone wins,
 * without a lock around the lock. Nothing here depends on the kernel releasing anything: kill -9 is the normal case.
 */
import { randomUUID } from 'node:crypto';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { lifeOf, markOf, type ProcessMark } from './process-mark.ts';

/** `writer` is the process that writes the files for the owner (a database server), when it is another one. */
type Entry = { owner: ProcessMark; writer: ProcessMark | null; released: boolean };
type Numbered = Entry & { n: number };

export type Claim = {
  /** Says which process now writes the folder. It must not write before this returns. */
  setWriter(pid: number): void;
  /** Gives the folder up. Call when nothing of ours writes to it any more. */
  release(): void;
};

/** The folder belongs to a running process: the person has to choose which of the two shall live. */
export class FolderInUseError extends Error {
  override name = 'FolderInUseError';
  readonly dir: string;
  readonly pid: number;
  constructor(dir: string, pid: number, what: string) {
    super(
      `${what}: the folder ${dir} is in use by process ${pid}. Stop that process first; only a house of its own takes another CASTMATCH_DATA.`,
    );
    this.dir = dir;
    this.pid = pid;
  }
}

const beatMs = 1_500;

/**
 * `what` opens the refusal, for example "Embedded Postgres". An orphaned server gets `patienceMs` to end by itself before
 * it is killed. A foreign owner (another container on the same volume) shows life by touching its file; silence for
 * `silenceMs` is death. Throws FolderInUseError, or what the file system says.
 */
export async function claimFolder(options: {
  dir: string;
  what: string;
  log: (line: string) => void;
  now?: () => number;
  patienceMs?: number;
  silenceMs?: number;
}): Promise<Claim> {
  const { dir, what, log, now = Date.now, patienceMs = 4_000, silenceMs = 6_000 } = options;
  const self = markOf(process.pid) ?? { pid: process.pid, started: '', space: '' };
  const path = (n: number): string => join(dir, `owner.${n}.json`);

  for (;;) {
    const top = highest(dir);
    if (top && !top.released) await outlive(top);
    const n = (top?.n ?? 0) + 1;
    if (!create(dir, path(n), { owner: self, writer: null, released: false })) continue;
    if (highest(dir)?.n === n) return hold(n);
    fs.rmSync(path(n), { force: true }); // we were slow: a later owner has come and gone or is there
  }

  /** Returns once nothing of that owner lives; throws when the owner itself does. */
  async function outlive(entry: Numbered): Promise<void> {
    const life = lifeOf(entry.owner);
    if (life === 'alive' || (life === 'foreign' && (await beats(path(entry.n), now, silenceMs)))) {
      throw new FolderInUseError(dir, entry.owner.pid, what);
    }
    const { writer } = entry;
    if (!writer || lifeOf(writer) !== 'alive') return;
    log(`process ${entry.owner.pid} died and left its server ${writer.pid} running: waiting for it to end`);
    const patience = now() + patienceMs;
    while (lifeOf(writer) === 'alive') {
      if (now() > patience) process.kill(writer.pid, 'SIGKILL');
      await pause(25);
    }
  }

  function hold(n: number): Claim {
    let entry: Entry = { owner: self, writer: null, released: false };
    for (const older of numbers(dir)) if (older < n) fs.rmSync(path(older), { force: true });
    const write = (next: Entry): void => {
      entry = next;
      const draft = `${path(n)}.${randomUUID()}`;
      try {
        fs.writeFileSync(draft, JSON.stringify(entry), { mode: 0o600 });
        fs.renameSync(draft, path(n));
      } finally {
        fs.rmSync(draft, { force: true });
      }
    };
    const beat = setInterval(() => {
      // A folder that was deleted under us is reported by whoever writes to it, not by the beat.
      fs.utimes(path(n), new Date(), new Date(), () => undefined);
    }, beatMs);
    beat.unref();
    return {
      setWriter: (pid) => write({ ...entry, writer: markOf(pid) }),
      release: () => {
        clearInterval(beat);
        try {
          write({ ...entry, writer: null, released: true });
        } catch (error) {
          // A full disk or a folder that is gone: then it is our death that releases it.
          log(`${dir} could not be released: ${(error as Error).message}`);
        }
      },
    };
  }
}

/** The living process that owns the folder, for whoever only looks; null when none does. One of another machine counts as living. */
export function ownerOf(dir: string): number | null {
  const top = fs.existsSync(dir) ? highest(dir) : null;
  return top && !top.released && lifeOf(top.owner) !== 'dead' ? top.owner.pid : null;
}

const numbers = (dir: string): number[] =>
  fs
    .readdirSync(dir)
    .map((name) => Number(/^owner\.(\d+)\.json$/.exec(name)?.[1] ?? 0))
    .filter((n) => n > 0)
    .sort((a, b) => b - a);

function highest(dir: string): Numbered | null {
  for (;;) {
    const [n] = numbers(dir);
    if (n === undefined) return null;
    try {
      const entry = JSON.parse(fs.readFileSync(join(dir, `owner.${n}.json`), 'utf8')) as Entry;
      return { ...entry, n };
    } catch (error) {
      // Removed since it was listed: look again. Torn (a power cut): its writer is gone with the power.
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') continue;
      if (!(error instanceof SyntaxError)) throw error;
      return { n, owner: { pid: 0, started: '', space: '' }, writer: null, released: true };
    }
  }
}

/** False when somebody else took that number first. Whole or not at all, since the content exists before the name. */
function create(dir: string, file: string, entry: Entry): boolean {
  const draft = join(dir, `.owner.${randomUUID()}`);
  fs.writeFileSync(draft, JSON.stringify(entry), { mode: 0o600 });
  try {
    fs.linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    fs.rmSync(draft, { force: true });
  }
}

async function beats(file: string, now: () => number, silenceMs: number): Promise<boolean> {
  const touched = (): number => fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const first = touched();
  for (const end = now() + silenceMs; now() < end; await pause(200)) if (touched() !== first) return true;
  return false;
}
