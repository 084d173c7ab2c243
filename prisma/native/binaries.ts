/** Finds or makes a native Postgres with pgvector for the tests; nothing is installed into the system. */
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { privateApt, type Apt } from './apt.ts';

const run = promisify(execFile);

/** `bin` holds initdb and postgres; `libraries` is what the dynamic linker needs besides its own folders. */
export type PostgresBinaries = { bin: string; libraries: string[] };

const versions = [18, 17, 16, 15];
const complete = (root: string, version: number): boolean =>
  existsSync(join(root, `usr/lib/postgresql/${version}/bin/postgres`)) &&
  existsSync(join(root, `usr/share/postgresql/${version}/extension/vector.control`));

function at(root: string): PostgresBinaries | null {
  const version = versions.find((candidate) => complete(root, candidate));
  if (version === undefined) return null;
  const libraries = ['usr/lib', 'lib'].flatMap((base) => {
    const dir = join(root, base);
    if (root === '/' || !existsSync(dir)) return [];
    const names = readdirSync(dir).filter((name) => name.includes('-linux-'));
    return names.map((name) => join(dir, name));
  });
  return { bin: join(root, `usr/lib/postgresql/${version}/bin`), libraries };
}

/**
 * The installed one, the one made earlier in `cacheDir`, or a new one made there: Debian's packages unpacked, pgvector
 * from its package or compiled from its source (a minute in all). Throws with the reason and the command that helps.
 */
export async function findPostgres(options: {
  cacheDir: string;
  log: (line: string) => void;
  lookInstalled?: boolean;
}): Promise<PostgresBinaries> {
  const { cacheDir, log, lookInstalled = true } = options;
  const root = join(cacheDir, `postgres-${process.arch}`);
  const found = (lookInstalled ? at('/') : null) ?? at(root);
  if (found) return found;
  log('no native Postgres with pgvector: making a private one, once');
  mkdirSync(cacheDir, { recursive: true });
  chmodSync(cacheDir, 0o755); // root makes it, another user runs it
  const work = mkdtempSync(join(cacheDir, 'making-'));
  const stage = join(work, 'root');
  try {
    const apt = await privateApt(work);
    const packaged = await firstOf(versions, (version) => apt.has(`postgresql-${version}-pgvector`));
    if (packaged !== null) {
      await apt.unpack([`postgresql-${packaged}`, `postgresql-${packaged}-pgvector`], stage);
    } else {
      const version = await firstOf(versions, (candidate) => apt.has(`postgresql-${candidate}`));
      if (version === null) throw new Error('the package sources have no PostgreSQL 15 or newer');
      await apt.unpack([`postgresql-${version}`, `postgresql-server-dev-${version}`], stage);
      await compileVector(apt, work, stage, version);
    }
    chmodSync(work, 0o755);
    const old = `${root}.${randomUUID()}`;
    if (existsSync(root)) renameSync(root, old);
    renameSync(stage, root);
    rmSync(old, { recursive: true, force: true });
  } catch (error) {
    const { stderr, message } = error as { stderr?: string; message: string };
    const said = (stderr || message).trim().split('\n').slice(-3).join(' | ');
    throw new Error(
      `${said}. To have one: apt-get install postgresql and pgvector, or set TEST_DATABASE_URL.`,
      {
        cause: error,
      },
    );
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  const made = at(root);
  if (!made) throw new Error(`the Postgres in ${root} is incomplete: remove that folder and run again`);
  return made;
}

/** Debian 12 has no pgvector, the release after it has its source; 46 C files in seconds, without make. */
async function compileVector(apt: Apt, work: string, stage: string, version: number): Promise<void> {
  const folder = await apt.source('pgvector', 'trixie');
  const archive = readdirSync(folder).find((name) => name.includes('.orig.tar'));
  if (!archive) throw new Error('the source package of pgvector holds no archive');
  const code = join(work, 'pgvector');
  mkdirSync(code);
  await run('tar', ['-xf', join(folder, archive), '--strip-components=1', '-C', code]);
  const sources = readdirSync(join(code, 'src')).filter((name) => name.endsWith('.c'));
  const include = [`usr/include/postgresql/${version}/server`, 'usr/include/postgresql', 'usr/include'];
  const flags = ['-O2', '-ftree-vectorize', '-fPIC', '-shared', '-fno-math-errno', '-fassociative-math'];
  const rest = ['-fno-signed-zeros', '-fno-trapping-math', '-w', '-o'];
  const extension = join(stage, `usr/share/postgresql/${version}/extension`);
  await run(
    'cc',
    [
      ...flags,
      ...rest,
      join(stage, `usr/lib/postgresql/${version}/lib/vector.so`),
      ...include.flatMap((dir) => ['-I', join(stage, dir)]),
      ...sources.map((name) => join(code, 'src', name)),
      '-lm',
    ],
    { maxBuffer: 1 << 24 },
  ).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT'
      ? new Error('there is no C compiler (apt-get install gcc libc6-dev)')
      : error;
  });
  const current = /default_version = '([^']+)'/.exec(
    (await run('cat', [join(code, 'vector.control')])).stdout,
  )?.[1];
  await run('cp', [join(code, 'vector.control'), extension]);
  await run('cp', [join(code, 'sql/vector.sql'), join(extension, `vector--${current}.sql`)]);
}

async function firstOf(
  candidates: number[],
  test: (candidate: number) => Promise<boolean>,
): Promise<number | null> {
  for (const candidate of candidates) if (await test(candidate)) return candidate;
  return null;
}
