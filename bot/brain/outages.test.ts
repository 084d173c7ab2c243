import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDatabase, type Database } from '../../prisma/client.ts';
import { createTestDatabase, type TestDatabase } from '../../prisma/testing.ts';
import { createOutages } from './outages.ts';

let database: TestDatabase;
let db: Database;
beforeAll(async () => {
  database = await createTestDatabase();
  db = createDatabase({ url: database.url, poolSize: database.poolSize });
});
afterAll(async () => {
  await db.stop();
  await database.drop();
});

it('is told once an outage, however many processes meet it, and of the next one again', async () => {
  let clock = Date.parse('2026-11-23T10:00:00Z');
  const now = (): Date => new Date(clock);
  const processes = Array.from({ length: 4 }, () => createOutages({ db, now }));
  const [a, b] = processes;
  const workspaceId = randomUUID();
  const told = await Promise.all(processes.map((process) => process.failed(workspaceId, now())));
  expect(told.filter(Boolean)).toHaveLength(1);

  // A success in another process, and too little calm.
  const worked = async (): Promise<void> => {
    b?.worked(workspaceId);
    await expect
      .poll(() =>
        db.quickly(workspaceId, (tx) => tx.$queryRaw<{ w: boolean }[]>`SELECT worked_since AS w FROM outage`),
      )
      .toEqual([{ w: true }]);
  };
  await worked();
  clock += 60_000;
  expect(await a?.failed(workspaceId, now())).toBe(false);
  clock += 61_000;
  await worked();
  clock += 11 * 60_000;
  expect(await a?.failed(workspaceId, now())).toBe(true);
  // Still down much later, with no success between: the same outage.
  clock += 3_600_000;
  expect(await a?.failed(workspaceId, now())).toBe(false);
  expect(await a?.failed(randomUUID(), now())).toBe(true);
});
