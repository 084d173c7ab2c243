/** Screens the messages of a gold file by the rules and writes the verdicts in the gold's own shape. */
import { z } from 'zod';
import { readSafety } from '../bot/understanding/safety/read-safety.ts';
import { predictGold } from './gold/predict.ts';
import type { BenchArguments } from './run.ts';

const line = z.object({
  id: z.string(),
  persona: z.enum(['casting', 'production', 'talent']),
  text: z.string(),
});

export async function run(args: BenchArguments): Promise<Record<string, unknown>> {
  const { predictions, ...figures } = await predictGold('safety', args, line, (item) => {
    const { verdict, ...rest } = readSafety(item.text, { persona: item.persona });
    return { expect: verdict, ...rest };
  });
  const verdicts: Record<string, number> = {};
  for (const { expect } of predictions) verdicts[expect] = (verdicts[expect] ?? 0) + 1;
  return { ...figures, verdicts };
}
