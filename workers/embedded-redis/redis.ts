/** Runs a private Redis under the data folder, restarts it when it dies, and stops with the application, however that ends. */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { prepareFolder } from '../../prisma/embedded/folder.ts';
import { keepRunning, type Death, type Running } from '../../prisma/embedded/keep-running.ts';
import { claimFolder } from '../../prisma/embedded/lock.ts';
import { findRedis, type RedisBinary } from './binary.ts';
import { runServer } from './server.ts';
import { chooseConnection, settings, type RedisConnection } from './settings.ts';

export type EmbeddedRedis = {
  /** Stays the same over restarts. */
  connection: RedisConnection;
  version: string;
  source: RedisBinary['source'];
  /** Of the server as it runs now. */
  readonly pid: number;
  onDeath(listener: (death: Death) => void): void;
  stop(): Promise<void>;
};

/**
 * `cacheDir` keeps an unpacked server and may be shared; `candidates` as for findRedis. Throws NoRedisError,
 * FolderInUseError or DataFolderError, whose messages are meant for a person.
 */
export async function startEmbeddedRedis(options: {
  dir: string;
  log: (line: string) => void;
  cacheDir?: string;
  candidates?: string[];
  now?: () => number;
  newPassword?: () => string;
}): Promise<EmbeddedRedis> {
  const dir = resolve(options.dir);
  const { log, now = Date.now, newPassword = () => randomBytes(24).toString('base64url') } = options;
  prepareFolder(dir);
  const claim = await claimFolder({ dir, what: 'Embedded Redis', log, now });
  try {
    const { candidates, cacheDir = join(dir, 'binary') } = options;
    const binary = await findRedis({ cacheDir, log, ...(candidates ? { candidates } : {}) });
    const connection = await chooseConnection(dir, newPassword());
    const conf = join(dir, 'redis.conf');
    rmSync(conf, { force: true }); // a mode is only given to a file that is new
    writeFileSync(conf, settings(dir, connection), { mode: 0o600 });
    rmSync(join(dir, 'redis.log'), { force: true });
    mkdirSync(join(dir, 'data'), { recursive: true, mode: 0o700 });

    const start = async (): Promise<Running> => {
      const began = now();
      const running = await runServer({ dir, binary, connection, named: claim.setWriter });
      log(
        `Redis ${binary.version} (${binary.source}) answers after ${now() - began} ms (process ${running.pid})`,
      );
      return running;
    };
    const first = await start().catch(async (error: Error) => {
      // Nothing in Redis is the only copy, so data that it cannot read must not keep the house closed.
      if (!setAside(dir)) throw error;
      log(`${error.message}: its data was set aside as ${join(dir, 'data.unreadable')}, starting empty`);
      return start();
    });
    const kept = keepRunning(first, { start, log, now });
    let stopped: Promise<void> | undefined;
    return {
      connection,
      version: binary.version,
      source: binary.source,
      get pid() {
        return kept.current.pid;
      },
      onDeath: kept.onDeath,
      stop: () => (stopped ??= kept.stop().then(claim.release)),
    };
  } catch (error) {
    claim.release();
    throw error;
  }
}

/** False when there was no data to blame. Keeps the newest unreadable data only. */
function setAside(dir: string): boolean {
  const data = join(dir, 'data');
  if (!existsSync(join(data, 'appendonlydir')) && !existsSync(join(data, 'appendonly.aof'))) return false;
  rmSync(join(dir, 'data.unreadable'), { recursive: true, force: true });
  renameSync(data, join(dir, 'data.unreadable'));
  mkdirSync(data, { mode: 0o700 });
  return true;
}
