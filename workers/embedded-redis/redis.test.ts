import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Redis } from 'ioredis';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createShortTerm } from '../../memory/short-term/short-term.ts';
import { lifeOf, markOf, type ProcessMark } from '../../prisma/embedded/process-mark.ts';
import { scratchDir } from '../../prisma/testing-scratch.ts';
import { redisCache } from '../testing-ground.ts';
import { startEmbeddedRedis, type EmbeddedRedis } from './redis.ts';
import type { RedisConnection } from './settings.ts';

let dir = '';
const logged: string[] = [];
const processes: ChildProcess[] = [];
const servers: EmbeddedRedis[] = [];
beforeEach(() => {
  dir = scratchDir('redis');
  logged.length = 0;
});
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
  for (const child of processes.splice(0)) child.kill('SIGKILL');
  rmSync(dir, { recursive: true, force: true });
});

const start = async (where = dir): Promise<EmbeddedRedis> => {
  const server = await startEmbeddedRedis({
    dir: where,
    cacheDir: redisCache,
    log: (line) => void logged.push(line),
  });
  servers.push(server);
  return server;
};
const ask = async <T>(connection: RedisConnection, work: (client: Redis) => Promise<T>): Promise<T> => {
  const client = new Redis({ ...connection, maxRetriesPerRequest: 40 });
  client.on('error', () => undefined);
  try {
    return await work(client);
  } finally {
    client.disconnect();
  }
};
type Said = { connection: RedisConnection; pid: number; refused?: string };
const owner = (): ChildProcess => {
  const script = fileURLToPath(new URL('./testing-owner.mjs', import.meta.url));
  const child = fork(script, [dir, redisCache], { execArgv: ['--import', 'tsx'] });
  processes.push(child);
  return child;
};
const said = async (child: ChildProcess): Promise<Said> => ((await once(child, 'message')) as [Said])[0];

it('is private: a socket and a password that only this user can read', async () => {
  const { connection } = await start();
  expect('path' in connection && statSync(connection.path).mode & 0o777).toBe(0o600);
  expect(statSync(join(dir, 'redis.conf')).mode & 0o777).toBe(0o600);
  expect(statSync(dir).mode & 0o777).toBe(0o700);
  await expect(ask({ ...connection, password: 'wrong' }, (client) => client.get('a'))).rejects.toThrow(
    /WRONGPASS|NOAUTH/,
  );
});

it('keeps what queues need: nothing evicted, everything logged to disk', async () => {
  const { connection } = await start();
  const read = (key: string) => ask(connection, (client) => client.config('GET', key));
  expect(await read('maxmemory-policy')).toEqual(['maxmemory-policy', 'noeviction']);
  expect(await read('appendonly')).toEqual(['appendonly', 'yes']);
});

it('comes back at the same address with all its data when it is killed', async () => {
  const server = await start();
  await ask(server.connection, async (client) => {
    for (let round = 1; round <= 4; round++) {
      await client.rpush('kept', String(round));
      const { pid } = server;
      const told = new Promise((settle) => server.onDeath(settle));
      process.kill(pid, 'SIGKILL');
      expect(await told).toMatchObject({ final: false });
      expect(await client.llen('kept')).toBe(round);
      await vi.waitFor(() => expect(server.pid).not.toBe(pid)); // told a moment after the server itself answers
    }
  });
});

it('refuses a second start on the folder while the first lives', async () => {
  await start();
  const second = await said(owner());
  expect(second.refused).toContain(dir);
  expect(second.refused).toContain(`process ${process.pid}`);
});

it('ends when its application is killed, loses nothing, and is taken over within 10 s', async () => {
  const first = owner();
  const { connection, pid } = await said(first);
  await ask(connection, (client) => client.set('kept', 'yes'));
  const mark = markOf(pid) as ProcessMark;
  first.kill('SIGKILL');
  await once(first, 'exit');
  await vi.waitFor(() => expect(lifeOf(mark)).toBe('dead'), { timeout: 10_000, interval: 20 }); // nobody had to end it
  const began = performance.now();
  const server = await start();
  expect(performance.now() - began).toBeLessThan(10_000);
  expect(await ask(server.connection, (client) => client.get('kept'))).toBe('yes');
});

it('keeps its data over an orderly stop, and leaves no process behind', async () => {
  const first = await start();
  await ask(first.connection, (client) => client.set('kept', 'yes'));
  const mark = markOf(first.pid) as ProcessMark;
  await Promise.all([first.stop(), first.stop()]);
  expect(lifeOf(mark)).toBe('dead');
  expect(await ask((await start()).connection, (client) => client.get('kept'))).toBe('yes');
});

it('starts empty, and says so, when its data cannot be read', async () => {
  const first = await start();
  await ask(first.connection, (client) => client.set('kept', 'yes'));
  await first.stop();
  const log = join(dir, 'data/appendonlydir');
  for (const name of readdirSync(log)) writeFileSync(join(log, name), 'neither a log nor a manifest\n');
  const second = await start();
  expect(await ask(second.connection, (client) => client.get('kept'))).toBeNull();
  expect(logged.join('\n')).toContain('set aside');
  expect(existsSync(join(dir, 'data.unreadable/appendonlydir'))).toBe(true);
});

it('listens on loopback in a folder whose path is too long for a socket', async () => {
  const deep = join(dir, 'x'.repeat(100));
  mkdirSync(deep);
  const { connection } = await start(deep);
  expect(connection).toMatchObject({ host: '127.0.0.1' });
  expect(await ask(connection, (client) => client.ping())).toBe('PONG');
});

it('keeps nothing of a forgotten conversation, in its file neither', async () => {
  const { connection } = await start();
  const inFile = () =>
    readdirSync(join(dir, 'data'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .some((entry) => readFileSync(join(entry.parentPath, entry.name)).includes('qzxpet'));
  await ask(connection, async (redis) => {
    const lines = Array.from({ length: 80 }, (_, i) => ({
      seq: i + 1,
      from: 'person' as const,
      name: 'Riya',
      text: 'I own a qzxpet',
      at: '2026-11-23T04:30:00.000Z',
    }));
    const shortTerm = createShortTerm({
      redis,
      prefix: 'test',
      load: () => Promise.resolve(lines),
      forgottenOf: () => Promise.resolve('0.0'),
    });
    expect(await shortTerm.before('w', 'c', 60, 1_000)).toHaveLength(59);
    await vi.waitFor(() => expect(inFile()).toBe(true), 5_000);
    await shortTerm.forget('w');
    await vi.waitFor(() => expect(inFile()).toBe(false), 10_000);
  });
});
