/**
 * What is lost, doubled or reordered when everything goes wrong at once: the application is killed without warning, Redis
 * is wiped, Postgres crashes, Telegram, WhatsApp and Slack ask for patience, drop answers and deliver twice. Options: `--messages --conversations --kills
 * --flushes --crashes --seed`, `--on web,telegram`, `--ground native|embedded`, `--postgres URL`, `--log FILE`.
 */
import { z } from 'zod';
import { channels } from './faults/plan.ts';
import { runFaults } from './faults/run.ts';
import { startGround } from './lab/ground.ts';

const argsSchema = z.object({
  json: z.boolean().default(false),
  messages: z.coerce.number().int().default(2_000),
  conversations: z.coerce.number().int().default(100),
  kills: z.coerce.number().int().default(30),
  flushes: z.coerce.number().int().default(2),
  /** Of Postgres. */
  crashes: z.coerce.number().int().default(2),
  seed: z.coerce.number().int().default(1),
  /** Channels that take part, with commas between; all when not given. */
  on: z
    .string()
    .transform((names) => names.split(','))
    .pipe(z.array(z.enum(channels)))
    .optional(),
  ground: z.enum(['native', 'embedded']).optional(),
  postgres: z.string().optional(),
  log: z.string().optional(),
});

export async function run(args: Record<string, unknown>): Promise<Record<string, unknown>> {
  const { json, ground: wish, postgres, log: logTo, on, ...size } = argsSchema.parse(args);
  const log = (line: string): void => void (json || process.stderr.write(`${line}\n`));
  const ground = await startGround({ ground: wish, postgres, log });
  try {
    const report = await runFaults({
      ...size,
      ...(on ? { on } : {}),
      lifeMs: { least: 2_000, most: 14_000 },
      settings: ground.settings,
      flushRedis: ground.flushRedis,
      crashPostgres: ground.crashPostgres,
      settleMs: 180_000,
      ...(logTo ? { logTo } : {}),
      log,
    });
    return { ground: ground.kind, seed: size.seed, conversations: size.conversations, ...report };
  } finally {
    await ground.stop();
  }
}
