/** Reads the talent replies of a gold file by the rules and writes what was understood, in the gold's own shape. */
import { z } from 'zod';
import { readReply } from '../bot/understanding/replies/read-reply.ts';
import { predictGold } from './gold/predict.ts';
import type { BenchArguments } from './run.ts';

const line = z.object({
  id: z.string(),
  sentAt: z.string(),
  text: z.string(),
  asked: z.object({
    dates: z.array(z.string()),
    datesMode: z.enum(['all', 'any']),
    callTime: z.string().nullable(),
    rateInr: z.number().nullable(),
    usage: z.string().nullable(),
    auditionDate: z.string().nullable(),
  }),
});

export async function run(args: BenchArguments): Promise<Record<string, unknown>> {
  const { predictions: _, ...figures } = await predictGold('replies', args, line, (item) =>
    readReply(item.text, { asked: item.asked, sentAt: new Date(item.sentAt) }),
  );
  return figures;
}
