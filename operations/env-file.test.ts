import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { scratchDir } from '../prisma/testing-scratch.ts';
import { loadEnvironment } from './env-file.ts';

const dir = scratchDir('env');
afterAll(() => {
  delete process.env['CASTMATCH_OF_THE_TEST'];
  rmSync(dir, { recursive: true, force: true });
});

it('reads the file beside the command, where there is one', () => {
  loadEnvironment(join(dir, 'none'));
  writeFileSync(join(dir, 'env'), 'CASTMATCH_OF_THE_TEST=yes\n');
  loadEnvironment(join(dir, 'env'));
  expect(process.env['CASTMATCH_OF_THE_TEST']).toBe('yes');
});

it('says what to do about one that cannot be used', () => {
  mkdirSync(join(dir, 'folder'));
  expect(() => loadEnvironment(join(dir, 'folder'))).toThrow(/cannot be used: .*take it away/);
});
