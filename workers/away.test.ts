import Fastify from 'fastify';
import { Redis } from 'ioredis';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { createTelegramChannel } from '../adapters/telegram/index.ts';
import { createWebChannel } from '../adapters/web/index.ts';
import { createTestDatabase, nativeMissing, type TestDatabase } from '../prisma/testing.ts';
import { asAdmin, databaseUrl } from '../prisma/testing-ground.ts';
import { startTelegram } from '../standins/telegram/index.ts';
import { createWall, startEngine, text } from './engine-testing.ts';
import { ownRedis, testRedis } from './testing.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const ends: (() => Promise<void>)[] = [];
const later = (end: () => Promise<void>): void => void ends.push(end);
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});

async function startOnOwnRedis() {
  const redis = await ownRedis();
  later(() => redis.stop());
  const wall = createWall('edit');
  const begin = async () => {
    const bench = await startEngine({
      ...database,
      redis: { connection: redis.connection, prefix: 'away' },
      wall,
    });
    later(bench.stop);
    return bench;
  };
  return { redis, wall, begin };
}

const words = (wall: ReturnType<typeof createWall>, chat: string): string[] =>
  (wall.seen.get(chat) ?? []).flatMap((line) => line.text.split(' + '));

it('answers everything once although Redis is wiped again and again', async () => {
  const { redis, wall, begin } = await startOnOwnRedis();
  const { engine } = await begin();
  const client = new Redis(redis.connection);
  const chats = Array.from({ length: 10 }, (_, n) => `wiped-${n}`);
  for (let i = 0; i < 6; i++) {
    await Promise.all(chats.map((chat) => engine.accept(text(chat, String(i)))));
    if (i % 2 === 1) await client.flushall();
  }
  client.disconnect();
  const total = (): number => chats.reduce((sum, chat) => sum + words(wall, chat).length, 0);
  await expect.poll(total, { timeout: 60_000 }).toBeGreaterThanOrEqual(60);
  for (const chat of chats) expect(words(wall, chat)).toEqual(['0', '1', '2', '3', '4', '5']);
});

it('accepts while Redis is dead, and answers when it is back', async () => {
  const { redis, wall, begin } = await startOnOwnRedis();
  const { engine } = await begin();
  await engine.accept(text('dead', 'before'));
  await wall.waitFor('dead', 1);
  process.kill(redis.pid, 'SIGKILL');
  expect(await engine.accept(text('dead', 'meanwhile'))).toMatchObject({ status: 'stored' });
  expect(await wall.waitFor('dead', 2)).toEqual(['before', 'meanwhile']);
});

it('accepts while Redis hangs, also when it started that way, and answers when it is back', async () => {
  const { redis, wall, begin } = await startOnOwnRedis();
  process.kill(redis.pid, 'SIGSTOP');
  later(async () => void process.kill(redis.pid, 'SIGCONT'));
  const { engine } = await begin();
  for (const word of ['one', 'two', 'three'])
    expect(await engine.accept(text('hanging', word))).toMatchObject({ status: 'stored' });
  expect(await engine.doorbells.lengths()).toBeNull();
  process.kill(redis.pid, 'SIGCONT');
  await expect.poll(() => words(wall, 'hanging'), { timeout: 30_000 }).toEqual(['one', 'two', 'three']);
});

it.skipIf(nativeMissing())(
  'says 503 on the web and acknowledges nothing on Telegram while the database is away',
  async () => {
    const own = await createTestDatabase({ on: 'native' });
    later(() => own.drop());
    const wall = createWall();
    const bench = await startEngine({ ...own, redis: testRedis(), wall });
    later(bench.stop);
    const { engine } = bench;
    const log = {
      debug: () => undefined,
      info: () => undefined,
      warn: () => undefined,
      error: () => undefined,
    };

    const server = Fastify();
    const web = createWebChannel({
      accept: engine.accept,
      account: 'web',
      token: 'a-token',
      transcript: () => Promise.resolve([]),
      listen: () => Promise.resolve(() => Promise.resolve()),
      publish: () => Promise.resolve(),
      now: () => new Date(),
      log,
    });
    web.register(server);
    later(async () => server.close());
    const post = async (): Promise<number> => {
      const { statusCode } = await server.inject({
        method: 'POST',
        url: '/api/v1/messages',
        headers: { authorization: 'Bearer a-token' },
        payload: { id: 'm1', persona: 'talent', conversation: 'c', text: 'over the web' },
      });
      return statusCode;
    };
    const standin = await startTelegram({ token: '7002:away' });
    later(() => standin.close());
    const telegram = createTelegramChannel({
      token: '7002:away',
      apiRoot: standin.url,
      accept: engine.accept,
      log,
      now: () => new Date(),
    });
    later(() => telegram.stop());
    await telegram.start();

    const name = new URL(own.url).pathname.slice(1);
    const admin = databaseUrl(own.url, 'postgres');
    await asAdmin(admin, async (client) => {
      await client.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
      await client.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name]);
    });
    expect(await post()).toBe(503);
    standin.people.say(901, 'over Telegram');
    await expect.poll(() => Number(standin.stats()['delivered']), { timeout: 20_000 }).toBeGreaterThan(1);
    expect(standin.stats()).toMatchObject({ confirmed: 0, pending: 1 });

    await asAdmin(admin, (client) => client.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`));
    expect(await post()).toBe(202);
    expect(await wall.waitFor('talent:Sunita:c', 1)).toEqual(['over the web']);
    expect(await wall.waitFor('901', 1)).toEqual(['over Telegram']);
    await expect.poll(() => standin.stats()['pending'], { timeout: 10_000 }).toBe(0);
  },
);
