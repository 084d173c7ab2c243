/**
 * Whether memory says what is true now after generated updates: every key, shuffled, doubled, contradicted, dated, deleted.
 * Options: `--histories --seed`, `--postgres URL` (an embedded database without it).
 */
import { z } from 'zod';
import { createRandom } from '../prisma/demo/random.ts';
import { openDatabase } from './desk-database.ts';
import { runUpdates } from './facts-updates/run.ts';

const argsSchema = z.object({
  json: z.boolean().default(false),
  histories: z.coerce.number().int().default(2_000),
  seed: z.coerce.number().int().default(1),
  postgres: z.string().optional(),
});

export async function run(args: Record<string, unknown>): Promise<Record<string, unknown>> {
  const { json, histories, seed, postgres } = argsSchema.parse(args);
  const { db, kind, stop } = await openDatabase(postgres);
  try {
    const log = (line: string): void => void (json || process.stderr.write(`${line}\n`));
    return {
      ground: kind,
      seed,
      ...(await runUpdates({ db, histories, random: createRandom(`updates ${seed}`), log })),
    };
  } finally {
    await stop();
  }
}
