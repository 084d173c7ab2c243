import { expect, it } from 'vitest';
import { createDatabase } from '../../prisma/client.ts';
import { createRandom } from '../../prisma/demo/random.ts';
import { createTestDatabase } from '../../prisma/testing.ts';
import { runUpdates } from './run.ts';

it('says what holds now and held then, in whatever order it was told, and after deletions', async () => {
  const database = await createTestDatabase();
  const db = createDatabase({ url: database.url, poolSize: 2 });
  try {
    const report = await runUpdates({
      db,
      histories: 20,
      random: createRandom('updates 1'),
      log: () => undefined,
    });
    expect(report).toMatchObject({ rightShare: 1, currentShare: 1, orderMatters: 0, wrong: [] });
    // Without these the run would prove nothing.
    expect(report.disputed.standing).toBeGreaterThan(0);
    expect(report.deleted).toBeGreaterThan(5);
  } finally {
    await db.stop();
    await database.drop();
  }
});
