import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../prisma/testing.ts';
import { createWall, startEngine, text } from './engine-testing.ts';
import { testRedis } from './testing.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const program = fileURLToPath(new URL('./testing-engine-process.ts', import.meta.url));

/** Runs an engine until it prints `line`, then kills it without warning; everything it printed. */
async function liveUntil(line: string, redis: ReturnType<typeof testRedis>, stopBefore: number) {
  const child = spawn(
    process.execPath,
    [
      '--import',
      'tsx',
      program,
      database.url,
      JSON.stringify(redis.connection),
      redis.prefix,
      String(stopBefore),
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const said: string[] = [];
  for await (const each of createInterface(child.stdout)) {
    said.push(each);
    if (each === line) break;
  }
  child.kill('SIGKILL');
  expect(said.at(-1)).toBe(line);
  return said;
}

it('resumes a turn that was killed between its tool calls, and has each effect exactly once', async () => {
  const redis = testRedis();
  const receiver = await startEngine({ ...database, redis, wall: createWall(), works: false });
  await receiver.engine.accept(text('killed', 'do both'));
  await liveUntil('before 2', redis, 2);
  await liveUntil('before 3', redis, 3);
  const last = await liveUntil('sent both done', redis, 0);
  expect(last.filter((line) => line.startsWith('sent'))).toEqual(['sent both done']);
  const effects = await receiver.db.inWorkspace(receiver.workspaceId, (tx) =>
    tx.person.findMany({ where: { name: { startsWith: 'effect' } }, select: { name: true } }),
  );
  expect(effects.map((person) => person.name).toSorted()).toEqual(['effect 1', 'effect 2']);
  await receiver.stop();
});
