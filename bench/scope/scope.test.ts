import { expect, it } from 'vitest';
import { createDatabase } from '../../prisma/client.ts';
import { createRandom } from '../../prisma/demo/random.ts';
import { createTestDatabase } from '../../prisma/testing.ts';
import { runScope } from './run.ts';

it(
  'shows nobody what is not theirs, whatever is done to memory, and not without its filters either',
  { timeout: 300_000 },
  async () => {
    const database = await createTestDatabase();
    const db = createDatabase({ url: database.url, poolSize: 2 });
    try {
      const report = await runScope({
        db,
        operations: 500,
        workspaces: 4,
        random: createRandom('scope 1'),
        log: () => undefined,
      });
      expect(report).toMatchObject({
        operations: 500,
        crossings: 0,
        examples: [],
        unfiltered: { foreign: 0 },
      });
      expect(report.unlinked.exact).toBe(report.unlinked.checked);
      expect(report.sight).toMatchObject({ crossings: 0 });
      expect(report.sight.answered).toBeGreaterThan(0);
      for (const { statements, crossings } of Object.values(report.without)) {
        expect(crossings).toBe(0);
        expect(statements).toBeGreaterThan(10);
      }
      // Without these the run would prove nothing.
      expect(report.answered).toBeGreaterThan(50);
      expect(report.unlinked.checked).toBeGreaterThan(5);
    } finally {
      await db.stop();
      await database.drop();
    }
  },
);
