/** Reads the intents of a gold file's messages by the rules and writes them in the gold's own shape. */
import { z } from 'zod';
import { readIntent } from '../bot/understanding/intents/read-intent.ts';
import { predictGold } from './gold/predict.ts';
import type { BenchArguments } from './run.ts';

const line = z.object({
  id: z.string(),
  persona: z.enum(['casting', 'production', 'talent']),
  text: z.string(),
});

export async function run(args: BenchArguments): Promise<Record<string, unknown>> {
  const { predictions, ...figures } = await predictGold('intents', args, line, (item) =>
    readIntent(item.text, { persona: item.persona }),
  );
  return { ...figures, unsure: predictions.filter((one) => one.confidence < 0.5).length };
}
