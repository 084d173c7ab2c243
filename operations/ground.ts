/** The ground the house stands on: the servers that were named, or private ones of its own. */
import { join } from 'node:path';
import type { Death } from '../prisma/embedded/keep-running.ts';
import { startEmbeddedPostgres } from '../prisma/embedded/postgres.ts';
import { keepTidy } from '../prisma/embedded/upkeep.ts';
import { applyMigrations, migrationsDir } from '../prisma/migrate.ts';
import { startEmbeddedRedis } from '../workers/embedded-redis/redis.ts';
import { parseRedisUrl, type RedisConnection } from '../workers/redis.ts';

export type Ground = {
  databaseUrl: string;
  poolSize: number;
  redis: RedisConnection;
  /** Both servers are private to this process, so nobody else works on this data. */
  alone: boolean;
  stop(): Promise<void>;
};

/** One connection serves the embedded database; a pool above 5 only queues there. */
const embeddedPool = 5;
const serverPool = 20;

type Telling = {
  /** A private server died again and again and was given up: the process had better end and be started anew. */
  onGivenUp?(what: string): void;
  /** Told what is being done, so that a first start is not silent. */
  step<T>(what: string, work: () => Promise<T>): Promise<T>;
  log(line: string): void;
};

/** A migrated database: the one that was named, or the private one under `data`. */
export async function prepareDatabase(
  options: Telling & { data: string; databaseUrl: string | undefined },
): Promise<{ url: string; stop(): Promise<void> }> {
  const { step, log } = options;
  const server =
    options.databaseUrl === undefined
      ? await step('private Postgres', () =>
          startEmbeddedPostgres({ dir: join(options.data, 'postgres'), log }),
        )
      : { url: options.databaseUrl, stop: () => Promise.resolve() };
  watch(server, 'Postgres', options);
  try {
    await step('database schema', () => applyMigrations({ url: server.url, dir: migrationsDir, log }));
    return { url: server.url, stop: () => server.stop() };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

export async function prepareGround(
  options: Telling & {
    data: string;
    databaseUrl: string | undefined;
    redisUrl: string | undefined;
    pool: number | undefined;
  },
): Promise<Ground> {
  const { step, log, redisUrl } = options;
  // Both at once, and whichever came up is stopped again when the other cannot.
  const [database, redis] = await Promise.allSettled([
    prepareDatabase(options),
    redisUrl === undefined
      ? step('private Redis', () => startEmbeddedRedis({ dir: join(options.data, 'redis'), log }))
      : Promise.resolve({ connection: parseRedisUrl(redisUrl), stop: () => Promise.resolve() }),
  ]);
  if (redis.status === 'fulfilled') watch(redis.value, 'Redis', options);
  if (database.status === 'rejected' || redis.status === 'rejected') {
    if (database.status === 'fulfilled') await database.value.stop();
    if (redis.status === 'fulfilled') await redis.value.stop();
    throw database.status === 'rejected' ? database.reason : (redis as PromiseRejectedResult).reason;
  }
  const { url } = database.value;
  const tidy =
    options.databaseUrl === undefined ? keepTidy({ url, now: () => new Date(), log: options.log }) : null;
  return {
    databaseUrl: url,
    redis: redis.value.connection,
    poolSize: options.pool ?? (options.databaseUrl === undefined ? embeddedPool : serverPool),
    alone: options.databaseUrl === undefined && redisUrl === undefined,
    async stop() {
      await tidy?.stop();
      await redis.value.stop();
      await database.value.stop();
    },
  };
}

/** A server that was named by its address has nobody here to watch over it. */
function watch(
  server: object & { onDeath?: (listener: (death: Death) => void) => void },
  what: string,
  { log, onGivenUp }: Telling,
): void {
  server.onDeath?.((death) => {
    log(`the private ${what} died${death.final ? ' too often' : ' and is started again'}`);
    if (death.final) onGivenUp?.(what);
  });
}
