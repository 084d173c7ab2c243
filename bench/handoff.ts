/**
 * What of the bot reaches a person after a human has the conversation: take-overs at random moments, with slow sends, lost
 * receipts and growing answers. Options: `--takeovers --at-once --seed`, `--ground native|embedded`, `--postgres URL`.
 */
import { z } from 'zod';
import { createRandom } from '../prisma/demo/random.ts';
import { applyMigrations, migrationsDir } from '../prisma/migrate.ts';
import { parseRedisUrl } from '../workers/redis.ts';
import { runHandOffs } from './handoff/run.ts';
import { startGround } from './lab/ground.ts';

const argsSchema = z.object({
  json: z.boolean().default(false),
  takeovers: z.coerce.number().int().default(10_000),
  'at-once': z.coerce.number().int().default(16),
  seed: z.coerce.number().int().default(1),
  postgres: z.string().optional(),
});

export async function run(args: Record<string, unknown>): Promise<Record<string, unknown>> {
  const { json, takeovers, 'at-once': atOnce, seed, postgres } = argsSchema.parse(args);
  const log = (line: string): void => void (json || process.stderr.write(`${line}\n`));
  // One transaction at a time, as the embedded server runs them, would hide every race.
  const ground = await startGround({ ground: 'native', postgres, log });
  try {
    const { DATABASE_URL: url = '', REDIS_URL: redisUrl = '' } = ground.settings;
    await applyMigrations({ url, dir: migrationsDir, log });
    const report = await runHandOffs({
      url,
      poolSize: 20,
      redis: { connection: parseRedisUrl(redisUrl), prefix: 'bench' },
      takeOvers: takeovers,
      atOnce,
      random: createRandom(`handoff ${seed}`).next,
      log,
    });
    return { ground: ground.kind, seed, atOnce, ...report };
  } finally {
    await ground.stop();
  }
}
