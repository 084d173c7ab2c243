import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sortTests } from './tiers.ts';

let house = '';
beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'castmatch-tiers-'));
});
afterEach(() => rmSync(house, { recursive: true, force: true }));
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(house, path)), { recursive: true });
  writeFileSync(join(house, path), text);
};

// Pieced together, or this file would itself be sorted by what it writes.
const browser = ['playwright', 'core'].join('-');
const servers = ['../prisma', 'testing.ts'].join('/');

it('sorts tests by what they import, however far away', () => {
  write('prisma/testing.ts', '');
  write('bot/a.test.ts', `import { a } from './a.ts';`);
  write('bot/a.ts', `import { z } from 'zod';`);
  write('bot/b.test.ts', `import {\n  suite,\n} from './suite.ts';`);
  write('bot/suite.ts', `export { x } from '${servers}';\nimport './b.test.ts';`);
  write('bot/c.test.ts', `const { chromium } = await import('${browser}');`);
  write('node_modules/x/d.test.ts', '');
  expect(sortTests(house)).toEqual({
    unit: ['bot/a.test.ts'],
    database: ['bot/b.test.ts'],
    browser: ['bot/c.test.ts'],
  });
});
