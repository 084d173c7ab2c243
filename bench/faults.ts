/**
 * What is lost, doubled or reordered when everything goes wrong at once: the application and its browser are killed
 * without warning, Redis is wiped, Postgres crashes, Telegram, WhatsApp and Slack ask for patience, drop answers and deliver
 * twice. WhatsApp by the web app lives in a second house beside the first, since a house has one WhatsApp. Options:
 * `--messages --conversations --kills --flushes --crashes --seed`, `--on web,telegram`, `--pace platform|off`,
 * `--ground native|embedded`, `--postgres URL`, `--log FILE`.
 */
import { z } from 'zod';
import { hasBrowser } from './lab/browser.ts';
import { channels } from './faults/plan.ts';
import { runFaults } from './faults/run.ts';
import { openPhone } from './faults/whatsapp-web.ts';
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
  /** Channels that take part, with commas between; all when not given, the web app of WhatsApp only beside a Chromium. */
  on: z
    .string()
    .transform((names) => names.split(','))
    .pipe(z.array(z.enum(channels)))
    .optional(),
  pace: z.enum(['platform', 'off']).default('off'),
  ground: z.enum(['native', 'embedded']).optional(),
  postgres: z.string().optional(),
  log: z.string().optional(),
});

export async function run(args: Record<string, unknown>): Promise<Record<string, unknown>> {
  const { json, ground: wish, postgres, log: logTo, ...size } = argsSchema.parse(args);
  const on = size.on ?? channels.filter((name) => name !== 'whatsapp-web' || hasBrowser());
  const log = (line: string): void => void (json || process.stderr.write(`${line}\n`));
  const ground = await startGround({ ground: wish, postgres, log });
  try {
    const report = await runFaults({
      ...size,
      on,
      lifeMs: { least: 2_000, most: 14_000 },
      settings: ground.settings,
      phone: { another: ground.another, open: openPhone },
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
