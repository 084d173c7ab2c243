/** The servers a bench runs the application on: native Postgres and a Redis of its own, or none (then all is embedded). */
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { findPostgres } from '../../prisma/native/binaries.ts';
import { startCluster } from '../../prisma/native/cluster.ts';
import { asAdmin, databaseUrl } from '../../prisma/testing-ground.ts';
import { scratchRoot } from '../../prisma/testing-scratch.ts';
import { startEmbeddedRedis } from '../../workers/embedded-redis/redis.ts';
import type { RedisConnection } from '../../workers/embedded-redis/settings.ts';

export type BenchGround = {
  kind: 'native' | 'embedded';
  /** The application's settings that lead it here. */
  settings: Record<string, string>;
  /** Settings for one more house on the same servers, with a database and a Redis of its own. */
  another(): Promise<Record<string, string>>;
  /** Wipes all of Redis, of every house; null where the application keeps a private one. */
  flushRedis: (() => Promise<void>) | null;
  /** Ends Postgres as a crash does and starts it again; null where it is not ours to end. */
  crashPostgres: (() => Promise<void>) | null;
  stop(): Promise<void>;
};

export type GroundWish = {
  ground?: 'native' | 'embedded' | undefined;
  /** A Postgres with pgvector where a database may be made; a throw-away cluster when not given. */
  postgres?: string | undefined;
  log(line: string): void;
};

/** Native where it can be had, unless told otherwise. */
export async function startGround(wish: GroundWish): Promise<BenchGround> {
  const data = mkdtempSync(join(scratchRoot(), 'castmatch-bench-'));
  const stops: (() => Promise<void>)[] = [async () => rmSync(data, { recursive: true, force: true })];
  const stop = async (): Promise<void> => {
    for (const end of stops.toReversed()) await end();
  };
  let houses = 0;
  const nextFolder = (): string => join(data, `castmatch-${++houses}`);
  const embedded = (): BenchGround => ({
    kind: 'embedded',
    settings: { CASTMATCH_DATA: nextFolder() },
    another: () => Promise.resolve({ CASTMATCH_DATA: nextFolder() }),
    // Servers that the application keeps for itself are killed with it.
    flushRedis: null,
    crashPostgres: null,
    stop,
  });
  if (wish.ground === 'embedded') return embedded();
  try {
    const postgres = await ownDatabase(wish);
    stops.push(postgres.stop);
    const connections: RedisConnection[] = [];
    const settle = async (url: string): Promise<Record<string, string>> => {
      const folder = nextFolder();
      const redis = await startEmbeddedRedis({
        dir: `${folder}-redis`,
        cacheDir: cacheDir(),
        log: wish.log,
      });
      stops.push(redis.stop);
      connections.push(redis.connection);
      return { CASTMATCH_DATA: folder, DATABASE_URL: url, REDIS_URL: redisUrl(redis.connection) };
    };
    return {
      kind: 'native',
      settings: await settle(postgres.url),
      async another() {
        const database = await ownDatabase({ ...wish, postgres: postgres.url });
        stops.push(database.stop);
        return settle(database.url);
      },
      flushRedis: async () => void (await Promise.all(connections.map(flush))),
      crashPostgres: postgres.crash,
      stop,
    };
  } catch (error) {
    if (wish.ground === 'native') {
      await stop();
      throw error;
    }
    wish.log(
      `embedded, since there is no native ground: ${error instanceof Error ? error.message : 'unknown'}`,
    );
    return embedded();
  }
}

const cacheDir = (): string => join(tmpdir(), `castmatch-native-${userInfo().uid}`);

type OwnDatabase = { url: string; crash: (() => Promise<void>) | null; stop(): Promise<void> };

async function ownDatabase(wish: GroundWish): Promise<OwnDatabase> {
  if (wish.postgres === undefined) {
    const parent = join(scratchRoot(), `castmatch-native-${userInfo().uid}`);
    const binaries = await findPostgres({ cacheDir: cacheDir(), log: wish.log });
    return startCluster({ binaries, parent, password: randomBytes(12).toString('hex') });
  }
  const admin = wish.postgres;
  const name = `castmatch_bench_${randomUUID().slice(0, 8)}`;
  await asAdmin(admin, (client) => client.query(`CREATE DATABASE ${name}`));
  return {
    url: databaseUrl(admin, name),
    crash: null,
    stop: () =>
      asAdmin(admin, async (client) => {
        await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      }),
  };
}

/** The setting that the application reads back into this connection. */
export function redisUrl(connection: RedisConnection): string {
  const password = encodeURIComponent(connection.password);
  return 'path' in connection
    ? `unix://:${password}@localhost${connection.path}`
    : `redis://:${password}@${connection.host}:${connection.port}`;
}

export async function flush(connection: RedisConnection): Promise<void> {
  const client = new Redis(connection);
  await client.flushall();
  client.disconnect();
}
