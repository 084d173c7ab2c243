import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDatabase, type Database } from '../../prisma/client.ts';
import { createTestDatabase, type TestDatabase } from '../../prisma/testing.ts';
import { noteTalentChanged } from './changed.ts';

let database: TestDatabase;
let db: Database;
beforeAll(async () => {
  database = await createTestDatabase();
  db = createDatabase(database);
});
afterAll(async () => {
  await db.stop();
  await database.drop();
});

it('keeps one word a talent, the newest, and none of who is no talent', async () => {
  const workspaceId = randomUUID();
  const talentId = randomUUID();
  await db.unscoped.workspace.create({ data: { id: workspaceId, slug: workspaceId, name: 'Blue Door' } });
  const rows = await db.inWorkspace(workspaceId, async (tx) => {
    await tx.person.create({ data: { id: talentId, workspaceId, name: 'Asha', role: 'talent' } });
    await tx.talent.create({ data: { personId: talentId, workspaceId } });
    const ids = [talentId, randomUUID()];
    for (const at of ['2026-11-23T10:00:00Z', '2026-11-23T11:00:00Z'])
      await noteTalentChanged(tx, { workspaceId, talentIds: ids, at: new Date(at) });
    return tx.talentChanged.findMany();
  });
  expect(rows).toEqual([{ talentId, workspaceId, changedAt: new Date('2026-11-23T11:00:00Z') }]);
});
