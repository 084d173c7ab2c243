import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabase, type Database } from '../../prisma/client.ts';
import { createTestDatabase, type TestDatabase } from '../../prisma/testing.ts';
import { createBotAccounts } from './bot-accounts.ts';

let database: TestDatabase;
let db: Database;
beforeAll(async () => {
  database = await createTestDatabase({ on: 'embedded' });
  db = createDatabase(database);
  for (const slug of ['demo', 'blue-door'])
    await db.unscoped.workspace.create({ data: { id: randomUUID(), slug, name: slug } });
});
afterAll(async () => {
  await db?.stop();
  await database?.drop();
});

describe('a bot account', () => {
  it('keeps its office: another one in the settings is refused by name, not passed over', async () => {
    const accounts = createBotAccounts({ db, now: () => new Date() });
    await accounts.bind('telegram', '7001', 'demo');
    await accounts.bind('telegram', '7001', 'demo');
    await expect(accounts.bind('telegram', '7001', 'blue-door')).rejects.toThrow('TELEGRAM_WORKSPACE=demo');
    await expect(accounts.bind('telegram', '7002', 'nowhere')).rejects.toThrow('no workspace "nowhere"');
    expect(await accounts.workspaceOf('telegram', '7001')).toMatchObject({ demo: false });
    await accounts.bind('telegram', '7002', 'blue-door');
  });
});
