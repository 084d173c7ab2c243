import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { scratchDir } from '../testing-scratch.ts';
import { claimFolder, FolderInUseError } from './lock.ts';
import { markOf, type ProcessMark } from './process-mark.ts';

let dir = '';
const children: ChildProcess[] = [];
beforeEach(() => {
  dir = scratchDir('lock');
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(dir, { recursive: true, force: true });
});

const claim = (quick = {}) => claimFolder({ dir, what: 'Test', log: () => undefined, ...quick });
const sleeper = async (): Promise<ChildProcess> => {
  const child = spawn('sleep', ['600']);
  children.push(child);
  await once(child, 'spawn');
  return child;
};
const dead = async (): Promise<ProcessMark> => {
  const child = await sleeper();
  const mark = markOf(child.pid ?? 0) as ProcessMark;
  child.kill('SIGKILL');
  await once(child, 'exit');
  return mark;
};
const leave = (n: number, owner: ProcessMark, writer: ProcessMark | null = null): void =>
  writeFileSync(join(dir, `owner.${n}.json`), JSON.stringify({ owner, writer, released: false }));
const foreign = (): ProcessMark => ({ pid: 1, started: '5', space: 'another-machine|boot|pid:[1]' });

it('refuses while the owner lives, naming the folder and the process, and no longer', async () => {
  const held = await claim();
  await expect(claim()).rejects.toThrow(`the folder ${dir} is in use by process ${process.pid}`);
  await expect(claim()).rejects.toBeInstanceOf(FolderInUseError);
  held.release();
  (await claim()).release();
});

it('takes over at once from an owner that was killed', async () => {
  leave(4, await dead());
  const held = await claim();
  expect(readdirSync(dir)).toEqual(['owner.5.json']);
  held.release();
});

it('is not fooled by another process with the number of the dead owner', async () => {
  const alive = await sleeper();
  leave(1, { ...(markOf(alive.pid ?? 0) as ProcessMark), started: 'at another time' });
  (await claim()).release();
});

it('refuses while the owner lives though its server has just died', async () => {
  const owner = markOf((await sleeper()).pid ?? 0) as ProcessMark;
  leave(1, owner, await dead());
  await expect(claim()).rejects.toThrow(`process ${owner.pid}`);
});

it('waits for the server that a dead owner left to end by itself', async () => {
  const server = await sleeper();
  leave(1, await dead(), markOf(server.pid ?? 0));
  const taken = claim();
  server.kill('SIGTERM');
  (await taken).release();
  expect(server.signalCode ?? 'SIGTERM').toBe('SIGTERM');
});

it('ends the server that a dead owner left when it does not end by itself', async () => {
  const server = await sleeper();
  leave(1, await dead(), markOf(server.pid ?? 0));
  const gone = once(server, 'exit');
  (await claim({ patienceMs: 200 })).release();
  expect((await gone)[1]).toBe('SIGKILL');
});

it('names the server in the lock before the server may write', async () => {
  const server = await sleeper();
  const held = await claim();
  held.setWriter(server.pid ?? 0);
  expect(JSON.parse(readFileSync(join(dir, 'owner.1.json'), 'utf8'))).toMatchObject({
    owner: { pid: process.pid },
    writer: { pid: server.pid },
  });
  held.release();
});

it('takes an owner file that a power cut tore for an owner that is gone', async () => {
  writeFileSync(join(dir, 'owner.3.json'), '{"owner":{"pi');
  (await claim()).release();
});

it('believes an owner on another machine while it touches its file, and not for long after', async () => {
  leave(1, foreign());
  const beat = setInterval(() => utimesSync(join(dir, 'owner.1.json'), new Date(), new Date()), 50);
  await expect(claim({ silenceMs: 1_000 })).rejects.toThrow('in use');
  clearInterval(beat);
  (await claim({ silenceMs: 300 })).release();
});

it('lets one alone of many starters take a dead owner’s folder, though all saw it dead', async () => {
  leave(7, await dead());
  // Between seeing the dead owner and taking its place each call gives way to the others: the worst order of events.
  const claims = await Promise.allSettled(Array.from({ length: 10 }, () => claim()));
  const won = claims.filter((each) => each.status === 'fulfilled');
  expect(won).toHaveLength(1);
  for (const each of claims) {
    if (each.status === 'rejected') expect(each.reason).toBeInstanceOf(FolderInUseError);
    else each.value.release();
  }
});
