/** Redis for test files: the run's shared server under a prefix of one's own, or a private one that may be killed and wiped. */
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { inject } from 'vitest';
import { scratchDir } from '../prisma/testing-scratch.ts';
import { startEmbeddedRedis, type EmbeddedRedis } from './embedded-redis/redis.ts';
import type { RedisConnection } from './embedded-redis/settings.ts';
import { redisCache } from './testing-ground.ts';

/** `prefix` is unique: give it to BullMQ as `prefix`, and put it before every key and channel. Never flush this server. */
export function testRedis(): { connection: RedisConnection; prefix: string } {
  const connection = inject('redis') as RedisConnection | undefined;
  if (!connection)
    throw new Error('no test Redis: this file was not recognised as a database test (vitest.config.ts)');
  return { connection, prefix: `t${randomUUID().slice(0, 8)}` };
}

/** A server for this test alone, up in 0.1 s. `stop()` also removes its data. */
export async function ownRedis(): Promise<EmbeddedRedis> {
  const dir = scratchDir('redis');
  const server = await startEmbeddedRedis({ dir, cacheDir: redisCache, log: () => undefined });
  const stop = async (): Promise<void> => {
    await server.stop();
    rmSync(dir, { recursive: true, force: true });
  };
  return Object.assign(Object.create(server) as EmbeddedRedis, { stop });
}
