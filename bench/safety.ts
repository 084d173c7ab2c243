/** Screens the messages of a gold file by the rules and writes the verdicts in the gold's own shape. */
import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { readSafety } from '../bot/understanding/safety/read-safety.ts';

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
  if (args.data === undefined) throw new Error('safety needs --data FILE');
  const rows = (await readFile(args.data, 'utf8')).split('\n').filter((text) => text.trim() !== '');
  const items = rows.map((text) => line.parse(JSON.parse(text)));
  const started = performance.now();
  const predictions = items.map((item) => {
    const { verdict, ...rest } = readSafety(item.text, { persona: item.persona });
    return { id: item.id, expect: verdict, ...rest };
  });
  const ms = performance.now() - started;
  if (args.out !== undefined)
    await writeFile(args.out, predictions.map((p) => `${JSON.stringify(p)}\n`).join(''));
  const verdicts: Record<string, number> = {};
  for (const { expect } of predictions) verdicts[expect] = (verdicts[expect] ?? 0) + 1;
  return {
    bench: 'safety',
    n: items.length,
    verdicts,
    msPerMessage: Math.round((ms / Math.max(1, items.length)) * 1000) / 1000,
  };
}
