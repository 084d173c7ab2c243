/** Reads the talent replies of a gold file by the rules and writes what was understood, in the gold's own shape. */
import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { readReply } from '../bot/understanding/replies/read-reply.ts';

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

/** `data` is a JSONL file; predictions go to `out` where given. Throws when the file cannot be read or has another shape. */
export async function run(args: {
  data?: string;
  out?: string;
  json: boolean;
  [k: string]: unknown;
}): Promise<Record<string, unknown>> {
  if (args.data === undefined) throw new Error('replies needs --data FILE');
  const rows = (await readFile(args.data, 'utf8')).split('\n').filter((text) => text.trim() !== '');
  const items = rows.map((text) => line.parse(JSON.parse(text)));
  const started = performance.now();
  const predictions = items.map((item) => ({
    id: item.id,
    ...readReply(item.text, { asked: item.asked, sentAt: new Date(item.sentAt) }),
  }));
  const ms = performance.now() - started;
  if (args.out !== undefined)
    await writeFile(args.out, predictions.map((p) => `${JSON.stringify(p)}\n`).join(''));
  return {
    bench: 'replies',
    n: items.length,
    msPerMessage: Math.round((ms / Math.max(1, items.length)) * 1000) / 1000,
  };
}
