import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
let house = '';
beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'castmatch-arrows-'));
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json'])
    cpSync(join(root, file), join(house, file));
});
afterEach(() => rmSync(house, { recursive: true, force: true }));

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(house, path)), { recursive: true });
  writeFileSync(join(house, path), text);
};
/** Two rooms' files, the first importing the second; a type only, which leaves no trace in JavaScript. */
const plant = (from: string, to: string, how = 'import type'): void => {
  const up = '../'.repeat(from.split('/').length - 1) || './';
  write(to, 'export type Thing = { name: string };\nexport const thing = 1;\n');
  write(
    from,
    `${how} { ${how === 'import' ? 'thing' : 'Thing'} } from '${up}${to}';\nexport const own = 1;\n`,
  );
};
/** `rule: from → to` of every violation. */
function violations(): string[] {
  const cli = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const run = spawnSync(
    process.execPath,
    [cli, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', '.'],
    {
      cwd: house,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    },
  );
  const { summary } = JSON.parse(run.stdout) as {
    summary: { violations: { rule: { name: string }; from: string; to: string }[]; totalCruised: number };
  };
  expect(summary.totalCruised).toBeGreaterThan(0); // a tool that sees no files would find no fault either
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}

it('lets every arrow of the house pass', () => {
  plant('adapters/web/index.ts', 'bot/message.ts');
  plant('bot/turn.ts', 'memory/memory.ts');
  plant('bot/search.ts', 'matching/search.ts');
  plant('memory/facts.ts', 'prisma/client.ts');
  plant('matching/rank.ts', 'prisma/vector.ts');
  plant('workers/turn.ts', 'bot/lease.ts');
  plant('app.ts', 'adapters/slack/index.ts');
  plant('main.ts', 'config.ts');
  plant('bot/turn.test.ts', 'adapters/telegram/index.ts');
  expect(violations()).toEqual([]);
});

it('catches every arrow that points up or sideways, though it carries a type alone', () => {
  const bad = [
    ['prisma/a.ts', 'bot/message.ts', 'prisma-imports-only-itself'],
    ['matching/a.ts', 'memory/facts.ts', 'matching-imports-only-prisma'],
    ['memory/a.ts', 'bot/message.ts', 'memory-imports-only-prisma'],
    ['bot/a.ts', 'adapters/web/index.ts', 'bot-imports-only-memory-matching-prisma'],
    ['bot/b.ts', 'workers/doorbell.ts', 'bot-imports-only-memory-matching-prisma'],
    ['adapters/web/a.ts', 'prisma/client.ts', 'adapters-imports-only-bot'],
    ['workers/a.ts', 'adapters/web/index.ts', 'workers-imports-only-bot-memory-matching-prisma'],
    ['workers/b.ts', 'operations/health.ts', 'workers-imports-only-bot-memory-matching-prisma'],
    ['adapters/telegram/a.ts', 'adapters/web/send.ts', 'no-channel-knows-another'],
    ['bot/c.ts', 'config.ts', 'settings-are-handed-in'],
    ['bot/d.ts', 'app.ts', 'the-root-is-imported-by-nobody'],
    ['memory/b.ts', 'standins/claude/server.ts', 'product-without-benches-and-stand-ins'],
    ['main.ts', 'bench/run.ts', 'product-without-benches-and-stand-ins'],
    ['prisma/b.ts', 'prisma/testing.ts', 'product-without-test-support'],
  ] as const;
  for (const [from, to] of bad) plant(from, to);
  expect(violations().sort()).toEqual(bad.map(([from, to, rule]) => `${rule}: ${from} → ${to}`).sort());
});

it('catches a ring of files, even one of types alone', () => {
  plant('bot/a.ts', 'bot/b.ts');
  write('bot/b.ts', "import type { own } from './a.ts';\nexport type Thing = typeof own;\n");
  expect(violations().join('\n')).toContain('no-cycles');
});

it('catches a value as well as a type', () => {
  plant('prisma/client.ts', 'bot/message.ts', 'import');
  expect(violations()).toHaveLength(1);
});
