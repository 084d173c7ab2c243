import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../prisma/testing.ts';
import { ownRedis } from '../../workers/testing.ts';
import { flush, redisUrl } from '../lab/ground.ts';
import { runFaults } from './run.ts';

let database: TestDatabase;
let redis: Awaited<ReturnType<typeof ownRedis>>;
const data = mkdtempSync(join(tmpdir(), 'castmatch-faults-'));
beforeAll(async () => {
  [database, redis] = await Promise.all([createTestDatabase(), ownRedis()]);
});
afterAll(async () => {
  await redis.stop();
  await database.drop();
  rmSync(data, { recursive: true, force: true });
});

it(
  'loses, doubles and reorders nothing of 200 messages while the application is killed eight times and Redis wiped once',
  { timeout: 600_000 },
  async () => {
    const report = await runFaults({
      messages: 200,
      conversations: 20,
      kills: 8,
      flushes: 1,
      // The server belongs to all tests.
      crashes: 0,
      crashPostgres: null,
      seed: 11,
      pace: 'off',
      // All channels take part in the bench; Slack's late repetitions would only make this wait.
      on: ['web', 'telegram'],
      lifeMs: { least: 1_000, most: 5_000 },
      settings: {
        CASTMATCH_DATA: data,
        DATABASE_URL: database.url,
        DATABASE_POOL: String(database.poolSize),
        REDIS_URL: redisUrl(redis.connection),
      },
      flushRedis: () => flush(redis.connection),
      settleMs: 180_000,
      log: () => undefined,
    });
    expect(report).toMatchObject({
      kills: 8,
      flushes: 1,
      said: 200,
      answered: 200,
      lost: 0,
      answeredTwice: 0,
      outOfOrder: 0,
      misrouted: 0,
      storedWrongly: 0,
      limitViolations: 0,
    });
    expect(report.leftBehind).toBeLessThanOrEqual(report.leftBehindAllowed);
  },
);
