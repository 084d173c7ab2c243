/** Downloads Debian's Redis packages and unpacks them into a private folder: no root, no service, nothing installed. */
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The server lives in redis-tools (one program, whose name decides what it is) and needs the libraries. */
const wanted = ['redis-server', 'redis-tools', 'libjemalloc2', 'liblzf1', 'libatomic1'];

/** Where unpacked packages keep shared libraries, of whatever architecture. */
export function libraryFolders(root: string): string[] {
  return ['usr/lib', 'lib'].flatMap((base) => {
    const folder = join(root, base);
    if (!existsSync(folder)) return [];
    return readdirSync(folder)
      .filter((name) => name.includes('-linux-'))
      .map((name) => join(folder, name));
  });
}

/**
 * Publishes `<root>/usr/bin/redis-server` whole or not at all; any number of processes may do so at once. `runs` tells
 * whether the server in a folder starts: if not, all its libraries are fetched. 2 s with fresh package lists, 10 s
 * without. Throws what apt says.
 */
export async function unpackRedis(options: {
  root: string;
  log: (line: string) => void;
  runs: (folder: string) => Promise<boolean>;
  newId?: () => string;
  now?: () => number;
}): Promise<void> {
  const { root, log, runs, newId = randomUUID, now = Date.now } = options;
  const began = now();
  const work = `${root}.${newId()}`;
  const downloads = join(work, 'debs');
  const stage = join(work, 'root');
  for (const dir of ['lists/partial', 'cache/archives/partial', 'debs', 'root']) {
    mkdirSync(join(work, dir), { recursive: true });
  }
  const base = [
    ...['-o', `Dir::Cache=${work}/cache`],
    ...['-o', 'APT::Sandbox::User='], // that user could not write our private folder
    ...['-o', 'Acquire::Retries=2', '-o', 'Acquire::http::Timeout=20', '-o', 'Acquire::Languages=none'],
  ];
  let flags = base;
  const apt = (program: string, args: string[]): Promise<{ stdout: string }> =>
    run(program, [...flags, ...args], { cwd: downloads, timeout: 180_000, maxBuffer: 1 << 24 });

  try {
    log('no Redis is installed: fetching the Debian packages for a private one');
    try {
      await apt('apt-get', ['download', ...wanted]);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
        throw new Error('this is not Debian or Ubuntu', { cause: error });
      }
      flags = [...base, '-o', `Dir::State::lists=${work}/lists`];
      log('the package lists are missing or old: fetching private ones');
      await apt('apt-get', ['update']);
      await apt('apt-get', ['download', ...wanted]);
    }
    await unpack(downloads, stage);
    const server = join(stage, 'usr/bin/redis-server');
    if (!existsSync(server)) symlinkSync('redis-check-rdb', server);
    if (!(await runs(stage))) {
      await apt('apt-get', ['download', ...(await libraries(apt))]);
      await unpack(downloads, stage);
    }
    mkdirSync(dirname(root), { recursive: true });
    rmSync(root, { recursive: true, force: true });
    renameSync(stage, root);
    log(`unpacked Redis in ${now() - began} ms`);
  } catch (error) {
    // Somebody else may have published in the same moment; the caller looks whether it runs.
    if ((error as NodeJS.ErrnoException).code !== 'ENOTEMPTY')
      throw new Error(lastLines(error), { cause: error });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function unpack(from: string, to: string): Promise<void> {
  for (const name of readdirSync(from).filter((file) => file.endsWith('.deb'))) {
    await run('dpkg-deb', ['-x', join(from, name), to], { timeout: 60_000 });
    rmSync(join(from, name));
  }
}

/** Everything that the server links to, but not the C library: a second one of those breaks the program. */
async function libraries(
  apt: (program: string, args: string[]) => Promise<{ stdout: string }>,
): Promise<string[]> {
  const only = ['recommends', 'suggests', 'conflicts', 'breaks', 'replaces', 'enhances', 'pre-depends'];
  const { stdout } = await apt('apt-cache', [
    'depends',
    '--recurse',
    ...only.map((kind) => `--no-${kind}`),
    'redis-tools',
  ]);
  const names = stdout.split('\n').filter((line) => /^lib/.test(line) && !/^libc6/.test(line));
  return [...new Set(names.map((line) => line.trim().split(':')[0] ?? ''))];
}

const lastLines = (error: unknown): string => {
  const { stderr, message } = error as { stderr?: string; message: string };
  return (stderr || message).trim().split('\n').slice(-3).join(' | ');
};
