import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRandom } from '../../prisma/demo/random.ts';
import { createTestDatabase, nativeMissing, type TestDatabase } from '../../prisma/testing.ts';
import { testRedis } from '../../workers/testing.ts';
import { runHandOffs } from './run.ts';

// The embedded server runs one transaction at a time and would hide every race.
describe.skipIf(nativeMissing())('a take-over at a random moment', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase({ on: 'native' });
  });
  afterAll(() => database.drop());

  it(
    'is never followed by a word of the bot, and loses none of the human’s, 100 times',
    { timeout: 600_000 },
    async () => {
      const report = await runHandOffs({
        ...database,
        redis: testRedis(),
        takeOvers: 100,
        atOnce: 8,
        random: createRandom('handoff').next,
        log: () => undefined,
      });
      expect(report).toMatchObject({ takeOvers: 100, botAfterwards: 0, humanTwice: 0, resumed: 100 });
      // Without these the run would prove nothing.
      expect(report.hadToSettle).toBeGreaterThan(10);
    },
  );
});
