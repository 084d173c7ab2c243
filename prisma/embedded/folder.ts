/** The folder of the embedded Postgres: made, checked and explained before a database is opened in it. */
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The embedded server is PostgreSQL 18; it cannot read the files of another major version. */
const majorVersion = '18';
/** A new database takes 50 MB; below this the first minutes would end in a full disk. */
const needMb = 150;

/** What a person can do something about: the message says what and where. */
export class DataFolderError extends Error {
  override name = 'DataFolderError';
}

const reasons: Record<string, string> = {
  EACCES: 'this user may not read or write it',
  EPERM: 'this user may not read or write it',
  EROFS: 'it is on a read-only disk',
  ENOTDIR: 'a file stands where a folder is needed',
  EEXIST: 'a file stands where a folder is needed',
  ENOSPC: 'the disk is full',
};

/** Megabytes that this user may still write on the disk of `dir`; null where the platform does not say. */
export function freeMb(dir: string): number | null {
  try {
    const { bavail, bsize } = fs.statfsSync(dir);
    return Math.floor((bavail * bsize) / 1e6);
  } catch {
    return null; // not every file system answers; then a full disk shows as a failed write
  }
}

/** Makes `dir` private to this user and proves that it can be written. Throws DataFolderError. */
export function prepareFolder(dir: string): void {
  try {
    fs.mkdirSync(dir, { recursive: true, mode: 0o700 });
    fs.chmodSync(dir, 0o700);
    const probe = join(dir, `.probe.${process.pid}`);
    fs.writeFileSync(probe, 'x');
    fs.rmSync(probe);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    throw new DataFolderError(
      `the data folder ${dir} cannot be used: ${reasons[code] ?? (error as Error).message}. Set CASTMATCH_DATA to another folder or repair this one.`,
      { cause: error },
    );
  }
}

/** True when a complete database is there. Call only while the folder is claimed: removes half-made ones. Throws DataFolderError. */
export function inspectFolder(dir: string): boolean {
  for (const name of fs.readdirSync(dir)) {
    if (name.startsWith('db.new-')) fs.rmSync(join(dir, name), { recursive: true, force: true });
  }
  const db = join(dir, 'db');
  if (!fs.existsSync(db)) {
    const free = freeMb(dir);
    if (free !== null && free < needMb) {
      throw new DataFolderError(`the disk of ${dir} has ${free} MB left; a new database needs ${needMb} MB.`);
    }
    return false;
  }
  let version: string;
  try {
    version = fs.readFileSync(join(db, 'PG_VERSION'), 'utf8').trim();
  } catch (error) {
    throw new DataFolderError(
      `${db} is not a readable database folder (${(error as Error).message}). Restore it from a backup, or move it away to begin anew.`,
      { cause: error },
    );
  }
  if (version !== majorVersion) {
    throw new DataFolderError(
      `${db} was written by PostgreSQL ${version}; this version reads ${majorVersion}. Dump it with the old version and load it into the new.`,
    );
  }
  return true;
}

/** Where the server listens. Unix sockets are limited to about 100 bytes of path, so a deep folder borrows a private one. */
export function socketFolder(dir: string): string {
  const fits = (folder: string): boolean => Buffer.byteLength(join(folder, '.s.PGSQL.5432')) <= 100;
  if (fits(dir)) return dir;
  return fs.mkdtempSync(join(fits(join(tmpdir(), 'castmatch-xxxxxx')) ? tmpdir() : '/tmp', 'castmatch-'));
}
