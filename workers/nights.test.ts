import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../prisma/testing.ts';
import { createWall, startEngine } from './engine-testing.ts';
import { ownRedis } from './testing.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});

it('begins a night although the schedule was wiped with Redis, and begins it once', async () => {
  const redis = await ownRedis();
  ends.push(() => redis.stop());
  let now = new Date('2026-11-23T12:00:00+05:30');
  const begun: string[] = [];
  const { engine, db, workspaceId, stop } = await startEngine({
    ...database,
    redis: { connection: redis.connection, prefix: 'nights' },
    wall: createWall(),
    now: () => now,
    async consolidate(ref) {
      begun.push(now.toISOString().slice(0, 10));
      const night = new Date(now.toISOString().slice(0, 10));
      await db.inWorkspace(ref.workspaceId, (tx) =>
        tx.memoryNight.upsert({
          where: { workspaceId: ref.workspaceId },
          create: { workspaceId: ref.workspaceId, night, state: 'done' },
          update: { night },
        }),
      );
    },
  });
  ends.push(stop);
  await expect.poll(() => begun, { timeout: 15_000 }).toEqual(['2026-11-23']);

  const client = new Redis(redis.connection);
  ends.push(() => Promise.resolve(client.disconnect()));
  const queue = new Queue('night', { connection: redis.connection, prefix: 'nights' });
  ends.push(() => queue.close());
  await expect.poll(() => queue.getJobSchedulersCount()).toBe(1);
  const [schedule] = await queue.getJobSchedulers();
  expect(schedule).toMatchObject({ pattern: '0 3 * * *', tz: 'Asia/Kolkata' });
  expect(new Date(schedule?.next ?? 0).toISOString()).toContain('T21:30:00');

  await client.flushall();
  now = new Date('2026-11-24T04:00:00+05:30');
  await expect.poll(() => begun, { timeout: 15_000 }).toEqual(['2026-11-23', '2026-11-23']);
  expect(engine.health().workers).toBe(true);
  expect(await db.unscoped.memoryNight.count({ where: { workspaceId } })).toBe(1);
});
