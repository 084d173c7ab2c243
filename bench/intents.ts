/** Reads the intents of a gold file's messages by the rules and writes them in the gold's own shape. */
import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { readIntent } from '../bot/understanding/intents/read-intent.ts';

const line = z.object({
  id: z.string(),
  persona: z.enum(['casting', 'production', 'talent']),
  text: z.string(),
});

/** `data` is a JSONL file; predictions go to `out` where given. Throws when the file cannot be read or has another shape. */
export async function run(args: {
  data?: string;
  out?: string;
  json: boolean;
  [k: string]: unknown;
}): Promise<Record<string, unknown>> {
  if (args.data === undefined) throw new Error('intents needs --data FILE');
  const rows = (await readFile(args.data, 'utf8')).split('\n').filter((text) => text.trim() !== '');
  const items = rows.map((text) => line.parse(JSON.parse(text)));
  const started = performance.now();
  const predictions = items.map((item) => ({
    id: item.id,
    ...readIntent(item.text, { persona: item.persona }),
  }));
  const ms = performance.now() - started;
  if (args.out !== undefined)
    await writeFile(args.out, predictions.map((p) => `${JSON.stringify(p)}\n`).join(''));
  return {
    bench: 'intents', n: items.length,
    unsure: predictions.filter((p) => p.confidence < 0.5).length,
    msPerMessage: Math.round((ms / Math.max(1, items.length)) * 1000) / 1000,
  }; // prettier-ignore
}
