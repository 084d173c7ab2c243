import { expect, it } from 'vitest';
import { createRandom } from '../../prisma/demo/random.ts';
import { createTestDatabase, nativeMissing } from '../../prisma/testing.ts';
import { testRedis } from '../../workers/testing.ts';
import { runInterleavings } from './interleavings.ts';

// The embedded server runs one transaction at a time and would hide every race.
it.skipIf(nativeMissing())(
  'an erasure wins every race against the work about the same person, 20 times',
  { timeout: 300_000 },
  async () => {
    const database = await createTestDatabase({ on: 'native' });
    try {
      const report = await runInterleavings({
        ...database,
        redis: testRedis(),
        interleavings: 20,
        atOnce: 4,
        random: createRandom('forgetting 1').next,
        log: () => undefined,
      });
      expect(report).toMatchObject({ interleavings: 20, left: 0, where: [] });
      expect(report.met).toBeGreaterThan(5);
    } finally {
      await database.drop();
    }
  },
);
