/**
 * Random documents against every channel's rendering: the property tests of the channel contract, as many as asked for.
 * Counts channels where a character was lost or split, a limit passed, or a mark or a choice broken. Options:
 * `--documents 100000`, `--channel telegram`.
 */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const argsSchema = z.object({
  documents: z.coerce.number().int().min(1).default(100_000),
  channel: z.string().optional(),
  json: z.boolean().default(false),
});

const root = join(import.meta.dirname, '..');
const suite = /(\d+) failed|(\d+) passed/g;

export async function run(args: Record<string, unknown>): Promise<Record<string, unknown>> {
  const { documents, channel } = argsSchema.parse(args);
  const files = readdirSync(join(root, 'adapters'), { recursive: true })
    .map((name) => join('adapters', String(name)))
    .filter((file) => file.endsWith('contract.test.ts') && (channel === undefined || file.includes(channel)));
  const channels: Record<string, unknown> = {};
  for (const file of files.toSorted()) {
    const name = file.split('/').slice(1, -1).join(' ');
    channels[name] = await check(file, documents);
    process.stderr.write(`${name}: ${JSON.stringify(channels[name])}\n`);
  }
  return { documents, channels };
}

/** One channel's rendering tests in a process of their own. */
function check(file: string, documents: number): Promise<Record<string, unknown>> {
  return new Promise((settle) => {
    const began = performance.now();
    const vitest = spawn('npx', ['vitest', 'run', file, '-t', 'rendering', '--testTimeout=7200000'], {
      cwd: root,
      env: { ...process.env, CASTMATCH_DOCUMENTS: String(documents), NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    vitest.stdout.on('data', (text: Buffer) => (said += text.toString()));
    vitest.stderr.on('data', (text: Buffer) => (said += text.toString()));
    vitest.once('close', (code) => {
      const line = /^\s*Tests\s+(.*)$/m.exec(said)?.[1] ?? '';
      const count = { failed: 0, passed: 0 };
      for (const [, failed, passed] of line.matchAll(suite)) {
        count.failed += Number(failed ?? 0);
        count.passed += Number(passed ?? 0);
      }
      const found = (pattern: RegExp): string | undefined => pattern.exec(said)?.[0].slice(0, 300);
      const first = found(/Counterexample:[^\n]*/);
      // By these the very document is made again, and what was wrong with it is told.
      const again = found(/seed: -?\d+, path: "[\d:]*"/);
      const why = found(/(?:Caused by|Got error|AssertionError):?[^\n]*/);
      settle({
        ok: code === 0 && count.passed > 0,
        ...count,
        seconds: Math.round((performance.now() - began) / 1_000),
        ...(first ? { first, again, why } : {}),
      });
    });
  });
}
