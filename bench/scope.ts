/**
 * Whether memory ever shows somebody what is not theirs: random operations over many offices, an oracle beside them, and
 * reads without the application's filters. Options: `--operations --workspaces --seed`, `--postgres URL`.
 */
import { z } from 'zod';
import { createRandom } from '../prisma/demo/random.ts';
import { openDatabase } from './desk-database.ts';
import { runScope } from './scope/run.ts';

const argsSchema = z.object({
  json: z.boolean().default(false),
  operations: z.coerce.number().int().default(100_000),
  workspaces: z.coerce.number().int().default(20),
  seed: z.coerce.number().int().default(1),
  postgres: z.string().optional(),
});

export async function run(args: Record<string, unknown>): Promise<Record<string, unknown>> {
  const { json, operations, workspaces, seed, postgres } = argsSchema.parse(args);
  const { db, kind, stop } = await openDatabase(postgres);
  try {
    const log = (line: string): void => void (json || process.stderr.write(`${line}\n`));
    const random = createRandom(`scope ${seed}`);
    return { ground: kind, seed, ...(await runScope({ db, operations, workspaces, random, log })) };
  } finally {
    await stop();
  }
}
