/** Prepares one private Redis for a run of the tests. */
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { scratchDir } from '../prisma/testing-scratch.ts';
import { startEmbeddedRedis } from './embedded-redis/redis.ts';
import type { RedisConnection } from './embedded-redis/settings.ts';

declare module 'vitest' {
  interface ProvidedContext {
    redis: RedisConnection;
  }
}

/** Where an unpacked server is kept between runs. */
export const redisCache = fileURLToPath(new URL('../node_modules/.cache/castmatch', import.meta.url));

export async function prepareRedis(
  log: (line: string) => void,
): Promise<{ connection: RedisConnection; stop(): Promise<void> }> {
  const dir = scratchDir('redis');
  const server = await startEmbeddedRedis({
    dir,
    cacheDir: redisCache,
    log: (line) => (/answers/.test(line) ? undefined : log(line)),
  });
  return {
    connection: server.connection,
    async stop() {
      await server.stop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
