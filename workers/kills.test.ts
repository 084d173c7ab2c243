import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../prisma/testing.ts';
import { createWall, startEngine, text } from './engine-testing.ts';
import { ownRedis, testRedis } from './testing.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const program = fileURLToPath(new URL('./testing-engine-process.ts', import.meta.url));

/** Runs an engine until it prints `line` and `meanwhile` is over, then kills it without warning; everything it printed. */
async function liveUntil(
  line: string,
  redis: ReturnType<typeof testRedis>,
  { stopBefore = 0, gapMs = 0, toldMs = 0, meanwhile = () => Promise.resolve() },
) {
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
      String(gapMs),
      String(toldMs),
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const said: string[] = [];
  for await (const each of createInterface(child.stdout)) {
    said.push(each);
    if (each === line) break;
  }
  await meanwhile().finally(() => child.kill('SIGKILL'));
  expect(said.at(-1)).toBe(line);
  return said;
}

it('resumes a turn that was killed between its tool calls, and has each effect exactly once', async () => {
  const redis = testRedis();
  const receiver = await startEngine({ ...database, redis, wall: createWall(), works: false });
  await receiver.engine.accept(text('killed', 'do both'));
  await liveUntil('before 2', redis, { stopBefore: 2 });
  await liveUntil('before 3', redis, { stopBefore: 3 });
  const last = await liveUntil('sent both done', redis, {});
  expect(last.filter((line) => line.startsWith('sent'))).toEqual(['sent both done']);
  const effects = await receiver.db.inWorkspace(receiver.workspaceId, (tx) =>
    tx.person.findMany({ where: { name: { startsWith: 'effect' } }, select: { name: true } }),
  );
  expect(effects.map((person) => person.name).toSorted()).toEqual(['effect 1', 'effect 2']);
  await receiver.stop();
});

it('has not sent what only waited for its pace when it was killed: that leaves once, and nobody has to look for it', async () => {
  const redis = testRedis();
  const receiver = await startEngine({ ...database, redis, wall: createWall(), works: false });
  const first = await receiver.engine.accept(text('paced', 'first'));
  if (first.status !== 'stored') throw new Error('not stored');
  const { conversationId } = first;
  const second = () =>
    receiver.db.inWorkspace(receiver.workspaceId, async (tx) => ({
      row: (await tx.outbox.findMany({ where: { conversationId }, orderBy: { ordinal: 'asc' } }))[1],
      sender: (await tx.conversation.findUniqueOrThrow({ where: { id: conversationId } })).sendOwner,
    }));
  await liveUntil('sent both done', redis, {
    // Longer waits give the lease back; this one holds it until the kill.
    gapMs: 9_000,
    async meanwhile() {
      await receiver.engine.accept(text('paced', 'second'));
      const isTaken = async (): Promise<boolean> => {
        const { row, sender } = await second();
        return row !== undefined && sender !== null;
      };
      await expect.poll(isTaken, { timeout: 20_000, interval: 20 }).toBe(true);
    },
  });
  expect((await second()).row).toMatchObject({ state: 'pending', flightPart: null, attempts: 0 });
  await receiver.stop();

  const wall = createWall();
  const looked: string[] = [];
  const { find } = wall.channel;
  wall.channel.find = (to, uncertain) => {
    looked.push(uncertain.messageId);
    return find?.(to, uncertain) ?? Promise.resolve({ status: 'undecided' });
  };
  const next = await startEngine({ ...database, redis, wall, alone: true });
  expect(await wall.waitFor('paced', 1)).toEqual(['both done']);
  expect(looked).toEqual([]);
  await next.stop();
});

it.each(['off', 'platform'] as const)(
  'keeps the quiet that a platform asked for over a kill and an empty Redis, pace %s',
  async (pace) => {
    const server = await ownRedis();
    const redis = { connection: server.connection, prefix: 'quiet' };
    const chat = `quiet ${pace}`;
    const receiver = await startEngine({ ...database, redis, wall: createWall(), works: false });
    await receiver.engine.accept(text(chat, 'hello'));
    const until = () =>
      receiver.db.inWorkspace(receiver.workspaceId, async (tx) => {
        const rows = await tx.quiet.findMany({ where: { account: 'wall', until: { gt: new Date() } } });
        return rows[0]?.until.getTime() ?? 0;
      });
    await liveUntil('told', redis, {
      toldMs: 4_000,
      meanwhile: () => expect.poll(until, { timeout: 3_000, interval: 5 }).toBeGreaterThan(Date.now()),
    });
    const quietUntil = await until();
    const client = new Redis(redis.connection);
    await client.flushall();
    client.disconnect();
    await receiver.engine.accept(text(`${chat}, another chat`, 'hello as well'));

    const wall = createWall();
    const leftAt: number[] = [];
    wall.answer = () => {
      leftAt.push(Date.now());
      return 'arrives';
    };
    const next = await startEngine({ ...database, redis, wall, alone: true, pace });
    await Promise.all([wall.waitFor(chat, 1), wall.waitFor(`${chat}, another chat`, 1)]);
    expect(leftAt).toHaveLength(2);
    for (const at of leftAt) expect(at).toBeGreaterThanOrEqual(quietUntil - 2);
    await Promise.all([next.stop(), receiver.stop()]);
    await server.stop();
  },
);
