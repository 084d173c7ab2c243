import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { scratchDir } from './prisma/testing-scratch.ts';

let house = '';

/** A house of the real entry and rooms of a line each, so that the test says when each is ready. */
beforeEach(() => {
  house = scratchDir('main');
  mkdirSync(join(house, 'operations'));
  symlinkSync(join(import.meta.dirname, 'node_modules'), join(house, 'node_modules'));
  for (const own of ['main.ts', 'operations/env-file.ts'])
    cpSync(join(import.meta.dirname, own), join(house, own));
  write('package.json', '{ "type": "module" }');
  write('config.ts', `export const readSettings = () => ({ CASTMATCH_DATA: 'data' });`);
  write('operations/log.ts', `export const createLog = () => ({ error: console.error });`);
  write(
    'operations/ground.ts',
    `export const prepareGround = async () => ({ stop: async () => console.log('the ground is stopped') });`,
  );
});
afterEach(() => rmSync(house, { recursive: true, force: true }));

const write = (path: string, text: string): void => writeFileSync(join(house, path), text);

async function run(
  onSaid: (said: string, stop: () => void) => void,
): Promise<{ code: number; said: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'main.ts'], { cwd: house });
  let said = '';
  child.stdout.on('data', (part: Buffer) => {
    said += part.toString('utf8');
    onSaid(said, () => child.kill('SIGINT'));
  });
  child.stderr.resume();
  const code = await new Promise<number>((resolve) => {
    child.on('exit', (status) => resolve(status ?? -1));
  });
  return { code, said };
}

describe('a start that ends early stops the ground', () => {
  it('when somebody presses Ctrl-C while the house is still being read', async () => {
    write(
      'app.ts',
      `setImmediate(() => console.log('reading'));\nawait new Promise((r) => setTimeout(r, 60_000));`,
    );
    const { code, said } = await run((heard, stop) => {
      if (heard.endsWith('reading\n')) stop();
    });
    expect(said).toContain('the ground is stopped');
    expect(code).toBe(0);
  });

  it('when the house cannot be read', async () => {
    write('app.ts', `throw new Error('a room is missing');`);
    const { code, said } = await run(() => {});
    expect(said).toContain('the ground is stopped');
    expect(code).toBe(1);
  });
});
