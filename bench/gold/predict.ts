/** Reads a gold file line by line, lets a reader predict each, and writes the predictions for the judge. */
import { readFile, writeFile } from 'node:fs/promises';
import type { z } from 'zod';
import type { BenchArguments } from '../run.ts';

/** `data` is a JSONL file; predictions go to `out` where given. Throws when the file cannot be read or has another shape. */
export async function predictGold<Item extends { id: string }, Prediction extends object>(
  name: string,
  args: BenchArguments,
  line: z.ZodType<Item>,
  read: (item: Item) => Prediction,
): Promise<{ predictions: (Prediction & { id: string })[]; n: number; msPerMessage: number }> {
  if (args.data === undefined) throw new Error(`${name} needs --data FILE`);
  const rows = (await readFile(args.data, 'utf8')).split('\n').filter((text) => text.trim() !== '');
  const items = rows.map((text) => line.parse(JSON.parse(text)));
  const started = performance.now();
  const predictions = items.map((item) => ({ id: item.id, ...read(item) }));
  const ms = performance.now() - started;
  if (args.out !== undefined)
    await writeFile(args.out, predictions.map((one) => `${JSON.stringify(one)}\n`).join(''));
  return {
    predictions,
    n: items.length,
    msPerMessage: Math.round((ms / Math.max(1, items.length)) * 1000) / 1000,
  };
}
