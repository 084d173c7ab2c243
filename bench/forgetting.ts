/**
 * What is left of people who are erased at random moments, among jobs that work on them: looked for in every table and
 * file. Options: `--interleavings --at-once --seed`, `--postgres URL`.
 */
import { z } from 'zod';
import { createRandom } from '../prisma/demo/random.ts';
import { applyMigrations, migrationsDir } from '../prisma/migrate.ts';
import { parseRedisUrl } from '../workers/redis.ts';
import { runInterleavings } from './forgetting/interleavings.ts';
import { startGround } from './lab/ground.ts';

const argsSchema = z.object({
  json: z.boolean().default(false),
  interleavings: z.coerce.number().int().default(1_000),
  'at-once': z.coerce.number().int().default(8),
  seed: z.coerce.number().int().default(1),
  postgres: z.string().optional(),
});

export async function run(args: Record<string, unknown>): Promise<Record<string, unknown>> {
  const { json, interleavings, 'at-once': atOnce, seed, postgres } = argsSchema.parse(args);
  const log = (line: string): void => void (json || process.stderr.write(`${line}\n`));
  // One transaction at a time, as the embedded server runs them, would hide every race.
  const ground = await startGround({ ground: 'native', postgres, log });
  try {
    const { DATABASE_URL: url = '', REDIS_URL: redisUrl = '' } = ground.settings;
    await applyMigrations({ url, dir: migrationsDir, log });
    const redis = { connection: parseRedisUrl(redisUrl), prefix: 'bench' };
    const random = createRandom(`forgetting ${seed}`).next;
    const report = await runInterleavings({ url, poolSize: 20, redis, interleavings, atOnce, random, log });
    return { ground: ground.kind, seed, atOnce, ...report };
  } finally {
    await ground.stop();
  }
}
