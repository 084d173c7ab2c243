/** `npm run check`: everything that must hold before the tests are worth running, timed, one line each. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
type Check = { name: string; proves: string; tool: string; args: string[] };

const checks: Check[] = [
  { name: 'types', proves: 'every type fits', tool: 'typescript/bin/tsc', args: ['-p', '.'] },
  {
    name: 'lint',
    proves: 'no floating promise, no any, no stray setting',
    tool: 'oxlint/bin/oxlint',
    args: ['--type-aware', '--quiet', '.'],
  },
  {
    name: 'format',
    proves: 'prettier would change nothing',
    tool: 'prettier/bin/prettier.cjs',
    args: ['--check', '--log-level', 'warn', '--cache', '--cache-strategy', 'content', '.'],
  },
  {
    name: 'arrows',
    proves: 'no room imports what it may not, no rings',
    tool: 'dependency-cruiser/bin/dependency-cruise.mjs',
    args: ['--config', '.dependency-cruiser.cjs', '--output-type', 'err', '.'],
  },
  {
    name: 'dead code',
    proves: 'every file, export and package is used',
    tool: 'knip/bin/knip.js',
    args: ['--no-progress'],
  },
];

type Outcome = { passed: boolean; output: string };

function run({ name, proves, tool, args }: Check): Promise<Outcome> {
  const began = performance.now();
  return new Promise((settle) => {
    // The tool's own file, not npx: no lookup, no network, the exact version of the lock.
    const child = spawn(process.execPath, [`${root}node_modules/${tool}`, ...args], { cwd: root });
    let output = '';
    const add = (bytes: Buffer): void => void (output += bytes.toString());
    child.stdout.on('data', add);
    child.stderr.on('data', add);
    child.on('error', (error) => add(Buffer.from(`${error.message}\n`)));
    child.on('close', (code) => {
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      const passed = code === 0;
      console.log(`${passed ? '✓' : '✗'} ${name.padEnd(9)} ${seconds.padStart(5)} s  ${proves}`);
      settle({ passed, output });
    });
  });
}

// One after the other: each tool uses the cores that there are, and the lines come in one order.
const failed: string[] = [];
for (const check of checks) {
  const { passed, output } = await run(check);
  if (!passed) failed.push(`\n── ${check.name}: what \`npm run check\` found ──\n${output.trim()}`);
}
for (const report of failed) console.error(report);
process.exitCode = failed.length > 0 ? 1 : 0;
