import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
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

const madeIn = (entry: string) => join(house, 'node_modules', '.cache', 'castmatch', 'made', entry);
const runIn = (cwd: string, ...words: string[]) =>
  promisify(execFile)(process.execPath, ['operations/run.mjs', 'entry.ts', ...words], { cwd });
const run = (...words: string[]) => runIn(house, ...words);
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
    const made = madeIn('entry');
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

  it('looks at what a source holds, not at when it was written: an image rounds that', async () => {
    await run('--make');
    writeFileSync(
      join(madeIn('entry'), 'entry.mjs'),
      'console.log(JSON.stringify({ page: "as made before" }));',
    );
    const rounded = new Date(Date.UTC(2027, 0, 1));
    for (const name of ['entry.ts', 'room/room.ts', 'package.json', 'operations/run.mjs'])
      utimesSync(join(house, name), rounded, rounded);
    expect((await said()).page).toBe('as made before');
    writeFileSync(join(house, 'package.json'), '{ "type": "module", "name": "other" }');
    expect((await said()).page).toBe('a page');
  });

  it('makes its own in a copy of the tree, and makes anew what is gone', async () => {
    await run('--make');
    const copy = scratchDir('run-copy');
    cpSync(house, copy, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
    try {
      expect(JSON.parse((await runIn(copy)).stdout)).toMatchObject({ place: join(copy, 'room', 'x') });
      rmSync(join(madeIn('entry'), 'entry.mjs'));
      expect((await said()).page).toBe('a page');
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
  });

  it('takes an entry from its own root wherever it is called, and two of one name apart', async () => {
    write('room/entry.ts', `console.log(JSON.stringify({ page: 'of the room', argv: process.argv }));`);
    for (const [entry, page] of [
      ['entry.ts', 'a page'],
      ['room/entry.ts', 'of the room'],
      ['entry.ts', 'a page'],
    ] as const) {
      const { stdout } = await promisify(execFile)(
        process.execPath,
        [join(house, 'operations', 'run.mjs'), entry],
        { cwd: '/' },
      );
      expect(JSON.parse(stdout)).toMatchObject({ page });
      expect(stdout).toContain(join(house, entry));
    }
  });

  it('says in one line what to do where it may not write', async () => {
    writeFileSync(join(house, 'node_modules', '.cache'), 'no folder');
    const failed = await run().catch((error: { stderr: string }) => error);
    expect(failed.stderr).toContain(madeIn('entry'));
    expect(failed.stderr).toContain('node operations/run.mjs entry.ts --make');
    expect(failed.stderr).not.toMatch(/\n\s+at /);
  });

  it('notes a source as it was read, when it is saved again while the house is made', async () => {
    // The plugin reads room.ts after the entry: a pipe holds it there until the entry was saved again.
    write(
      'entry.ts',
      `import { page } from './room/room.ts'; console.log(JSON.stringify({ page: page() }));`,
    );
    rmSync(join(house, 'room', 'room.ts'));
    await promisify(execFile)('mkfifo', [join(house, 'room', 'room.ts')]);
    const making = run('--make');
    const pipe = await open(join(house, 'room', 'room.ts'), 'w');
    write('entry.ts', `console.log(JSON.stringify({ page: 'saved meanwhile' }));`);
    rmSync(join(house, 'room', 'room.ts'));
    write('room/room.ts', `export const page = () => 'of the room';`);
    await pipe.writeFile(`export const page = () => 'of the room';`);
    await pipe.close();
    await making;
    expect((await said()).page).toBe('saved meanwhile');
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
