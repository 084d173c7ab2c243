/** Finds a Redis or Valkey server that BullMQ can work with: installed, or unpacked privately from Debian's packages. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { libraryFolders, unpackRedis } from './debian.ts';

const run = promisify(execFile);

/** `libraries`: folders that the dynamic linker needs besides its own; empty for an installed server. */
export type RedisBinary = {
  path: string;
  libraries: string[];
  version: string;
  source: 'installed' | 'unpacked';
};

/** No server can be had on this machine; the message says what was tried and what to do. */
export class NoRedisError extends Error {
  override name = 'NoRedisError';
}

/** BullMQ's scripts need commands that came with 6.2. */
const oldest = [6, 2] as const;
/** Besides the PATH: where servers live for users whose PATH lacks them. */
const names = ['valkey-server', 'redis-server'].flatMap((name) => [
  name,
  ...['/usr/bin', '/usr/sbin', '/usr/local/bin', '/opt/homebrew/bin'].map((dir) => join(dir, name)),
]);

/** Null when it does not run. */
async function versionOf(path: string, libraries: string[]): Promise<string | null> {
  try {
    const { stdout } = await run(path, ['--version'], {
      timeout: 10_000,
      ...(libraries.length > 0 ? { env: { LD_LIBRARY_PATH: libraries.join(':') } } : {}),
    });
    return /v=(\d+\.\d+\.\d+)/.exec(stdout)?.[1] ?? null;
  } catch {
    return null; // missing, not executable, or without its libraries: all mean "not this one"
  }
}

export function isRecentEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
}

/** The first installed server that is new enough; unpacks nothing. */
export async function findInstalledRedis(
  candidates = names,
): Promise<{ path: string; version: string } | null> {
  for (const path of candidates) {
    const version = await versionOf(path, []);
    if (version && isRecentEnough(version)) return { path, version };
  }
  return null;
}

/** `cacheDir` keeps what is unpacked (7 MB). `candidates` are names on the PATH or absolute paths. Throws NoRedisError. */
export async function findRedis(options: {
  cacheDir: string;
  log: (line: string) => void;
  candidates?: string[];
}): Promise<RedisBinary> {
  const { cacheDir, log, candidates = names } = options;
  const tried: string[] = [];
  for (const path of candidates) {
    const version = await versionOf(path, []);
    if (version && isRecentEnough(version)) return { path, libraries: [], version, source: 'installed' };
    if (version) tried.push(`${path} is ${version}, ${oldest.join('.')} is needed`);
  }
  if (tried.length === 0) tried.push('no valkey-server or redis-server is installed');

  const root = join(cacheDir, `redis-${process.platform}-${process.arch}`);
  const unpacked = async (folder: string): Promise<RedisBinary | null> => {
    const path = join(folder, 'usr/bin/redis-server');
    const libraries = libraryFolders(folder);
    const version = await versionOf(path, libraries);
    return version && isRecentEnough(version) ? { path, libraries, version, source: 'unpacked' } : null;
  };
  const cached = await unpacked(root);
  if (cached) return cached;
  try {
    await unpackRedis({ root, log, runs: async (folder) => (await unpacked(folder)) !== null });
    const fresh = await unpacked(root);
    if (fresh) return fresh;
    tried.push('the unpacked redis-server does not run');
  } catch (error) {
    tried.push(`unpacking Debian's packages: ${(error as Error).message}`);
  }
  throw new NoRedisError(
    [
      `No Redis server: ${tried.join('; ')}.`,
      'Do one of these:',
      '  Debian or Ubuntu: apt-get install redis-server',
      '  macOS: brew install valkey',
      '  any server of your own: set REDIS_URL=redis://host:6379',
    ].join('\n'),
  );
}
