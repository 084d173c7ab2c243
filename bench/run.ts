/** `npm run bench -- NAME [--data FILE] [--out FILE] [--json] [--any value]`: with --json the last line is one JSON object. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export type BenchArguments = { data?: string; out?: string; json: boolean; [flag: string]: unknown };
type Bench = { run(args: BenchArguments): Promise<Record<string, unknown>> };

/** `--talents 1000 --json` becomes `{ talents: '1000', json: true }`. */
export function readArguments(words: readonly string[]): BenchArguments {
  const args: BenchArguments = { json: false };
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    if (!word.startsWith('--')) throw new Error(`"${word}" is no option; options start with --`);
    const [name = '', inline] = word.slice(2).split('=', 2);
    const next = words[i + 1];
    if (inline !== undefined) args[name] = inline;
    else if (next !== undefined && !next.startsWith('--')) {
      args[name] = next;
      i++;
    } else args[name] = true;
  }
  return args;
}

const benches = (): string[] =>
  readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'run.ts')
    .map((file) => file.slice(0, -3))
    .toSorted();

async function main([name, ...rest]: string[]): Promise<void> {
  const file = join(import.meta.dirname, `${name ?? ''}.ts`);
  if (!name || name === 'run' || !existsSync(file)) {
    process.stderr.write(
      `usage: npm run bench -- NAME [--data FILE] [--out FILE] [--json]\nbenches: ${benches().join(', ')}\n`,
    );
    process.exit(2);
  }
  const args = readArguments(rest);
  const bench = (await import(pathToFileURL(file).href)) as Partial<Bench>;
  if (!bench.run) throw new Error(`${name} is not a bench of its own`);
  const figures = await bench.run(args);
  process.stdout.write(
    args.json ? `${JSON.stringify({ bench: name, ...figures })}\n` : `${JSON.stringify(figures, null, 2)}\n`,
  );
  process.exit(0);
}

if (process.argv[1] === import.meta.filename) await main(process.argv.slice(2));
