import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';

let house = '';
beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'castmatch-ci-'));
  cpSync(fileURLToPath(new URL('../.ci', import.meta.url)), join(house, '.ci'), { recursive: true });
});
afterEach(() => rmSync(house, { recursive: true, force: true }));

type Run = { install?: number; check?: number; tests?: number; report?: object };

/** Runs the script with an `npm` that ends as told, and writes the report that the tests would have written. */
function ci({ install = 0, check = 0, tests = 0, report }: Run): {
  last: string | undefined;
  code: number | null;
} {
  const npm = join(house, 'bin/npm');
  mkdirSync(dirname(npm));
  const write = report
    ? `for word in "$@"; do case "$word" in --outputFile.json=*) echo '${JSON.stringify(report)}' > "\${word#*=}";; esac; done`
    : ':';
  const body = `case "$*" in ci*) exit ${install};; *check) exit ${check};; *) ${write}; echo "npm says more"; exit ${tests};; esac`;
  writeFileSync(npm, `#!/bin/sh\n${body}\n`);
  chmodSync(npm, 0o755);
  const run = spawnSync(join(house, '.ci/run'), [], {
    encoding: 'utf8',
    env: { PATH: [dirname(npm), dirname(process.execPath), '/usr/bin', '/bin'].join(delimiter) },
  });
  return { last: run.stdout.trimEnd().split('\n').at(-1), code: run.status };
}
const report = (passed: number, failed: number, pending = 0): object => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: pending,
  numTodoTests: 0,
});

it.each<[string, Run, string, number]>([
  ['all is well', { report: report(12, 0, 3) }, '12 passed, 0 failed, 3 skipped', 0],
  ['a test fails', { tests: 1, report: report(11, 1) }, '11 passed, 1 failed, 0 skipped', 1],
  [
    'coverage is missed or a file does not load',
    { tests: 1, report: report(12, 0) },
    '12 passed, 1 failed, 0 skipped',
    1,
  ],
  ['a check fails', { check: 1, report: report(12, 0) }, '12 passed, 1 failed, 0 skipped', 1],
  [
    'a check and a test fail',
    { check: 1, tests: 1, report: report(10, 2) },
    '10 passed, 3 failed, 0 skipped',
    1,
  ],
  ['the install fails', { install: 1 }, '0 passed, 1 failed, 0 skipped', 1],
  ['the tests never report', { tests: 1 }, '0 passed, 1 failed, 0 skipped', 1],
  ['there are no tests', { report: report(0, 0) }, '0 passed, 0 failed, 0 skipped', 1],
])('the script’s last line and exit are right when %s', (_case, run, last, code) => {
  expect(ci(run)).toEqual({ last, code });
});
