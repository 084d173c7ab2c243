import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { scratchDir } from '../prisma/testing-scratch.ts';

const root = join(import.meta.dirname, '..');
let house = '';

beforeEach(() => {
  house = scratchDir('run');
  mkdirSync(join(house, 'operations'));
  mkdirSync(join(house, 'node_modules'));
  for (const name of ['esbuild', '@esbuild', 'zod'])
    symlinkSync(join(root, 'node_modules', name), join(house, 'node_modules', name));
  cpSync(join(root, 'operations', 'run.mjs'), join(house, 'operations', 'run.mjs'));
  mkdirSync(join(house, 'room'));
  writeFileSync(join(house, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(house, 'room', 'page.txt'), 'a page');
  write(
    'room/room.ts',
    `
    import { readFileSync } from 'node:fs';
    import { join } from 'node:path';
    export const page = (): string => readFileSync(new URL('./page.txt', import.meta.url), 'utf8');
    export const place: string = join(import.meta.dirname, 'x');
    export const fail = (): never => { throw new Error('of the room'); };`,
  );
  write(
    'entry.ts',
    `
    import { z } from 'zod';
    import { fail, page, place } from './room/room.ts';
    if (process.argv[2] === 'fail') fail();
    console.log(JSON.stringify({ page: page(), place, argv: process.argv.slice(1), zod: typeof z.object }));`,
  );
});
afterEach(() => rmSync(house, { recursive: true, force: true }));

let ticks = 0;
/** Written at a time of its own: two writes in one tick of the clock would look alike. */
function write(path: string, text: string): void {
  writeFileSync(join(house, path), text);
  const at = new Date(Date.UTC(2026, 0, 1) + ++ticks * 1000);
  utimesSync(join(house, path), at, at);
}

const run = (...words: string[]) =>
  promisify(execFile)(process.execPath, ['operations/run.mjs', 'entry.ts', ...words], { cwd: house });
const said = async (...words: string[]) =>
  JSON.parse((await run(...words)).stdout) as { page: string; place: string; argv: string[] };

describe('running an entry', () => {
  it('gives it its command line, and every source finds what lies beside it', async () => {
    expect(await said('--json', 'a b')).toEqual({
      page: 'a page',
      place: join(house, 'room', 'x'),
      argv: [join(house, 'entry.ts'), '--json', 'a b'],
      zod: 'function',
    });
  });

  it('takes what it made before, and makes it anew when any source has changed', async () => {
    await run('--make');
    const made = join(house, 'node_modules', '.cache', 'castmatch', 'made', 'entry');
    // Whoever reads it sees that the second run made nothing.
    writeFileSync(join(made, 'entry.mjs'), 'console.log(JSON.stringify({ page: "as made before" }));');
    expect((await said()).page).toBe('as made before');
    write(
      'room/room.ts',
      `export const page = () => 'changed'; export const place = ''; export const fail = () => {};`,
    );
    expect((await said()).page).toBe('changed');
    expect(readdirSync(made).filter((name) => /\.\d+$/.test(name))).toEqual([]);
  });

  it('names the source and its line where something fails', async () => {
    const failed = await run('fail').catch((error: { stderr: string }) => error);
    expect(failed.stderr).toMatch(/room\/room\.ts:6/);
    expect(failed.stderr).toContain('of the room');
  });

  it('comes whole from several starts at once', async () => {
    const all = await Promise.all([said(), said(), said()]);
    expect(all.map(({ page }) => page)).toEqual(['a page', 'a page', 'a page']);
  });
});
