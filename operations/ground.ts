/** The ground the house stands on: the servers that were named, or private ones of its own. */
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../prisma/embedded/postgres.ts';
import { applyMigrations } from '../prisma/migrate.ts';
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

export async function prepareGround(options: {
  data: string;
  databaseUrl: string | undefined;
  redisUrl: string | undefined;
  pool: number | undefined;
  migrations: string;
  /** Told what is being done, so that a first start is not silent. */
  step<T>(what: string, work: () => Promise<T>): Promise<T>;
  log(line: string): void;
}): Promise<Ground> {
  const { step, log } = options;
  const stops: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const end of stops.toReversed()) await end();
  };
  try {
    const [databaseUrl, redis] = await Promise.all([
      options.databaseUrl ??
        step('private Postgres', async () => {
          const server = await startEmbeddedPostgres({ dir: join(options.data, 'postgres'), log });
          stops.push(server.stop);
          return server.url;
        }),
      options.redisUrl
        ? parseRedisUrl(options.redisUrl)
        : step('private Redis', async () => {
            const server = await startEmbeddedRedis({ dir: join(options.data, 'redis'), log });
            stops.push(server.stop);
            return server.connection;
          }),
    ]);
    await step('database schema', () => applyMigrations({ url: databaseUrl, dir: options.migrations, log }));
    return {
      databaseUrl,
      redis,
      poolSize: options.pool ?? (options.databaseUrl === undefined ? embeddedPool : serverPool),
      alone: options.databaseUrl === undefined && options.redisUrl === undefined,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
