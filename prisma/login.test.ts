import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createDatabase } from './client.ts';
import { seedDemo } from './demo/seed-demo.ts';
import { applyMigrations, migrationsDir } from './migrate.ts';
import { asAdmin } from './testing-ground.ts';
import { createTestDatabase, nativeMissing } from './testing.ts';

describe('a login that is no superuser, as managed servers give it', () => {
  it('migrates, seeds, and learns which workspace an account serves, but reads no people', async ({
    skip,
  }) => {
    const missing = nativeMissing();
    if (missing) skip(missing);
    const database = await createTestDatabase({ on: 'native', empty: true });
    const login = `login_${randomUUID().slice(0, 8)}`;
    const url = new URL(database.url);
    await asAdmin(database.url, async (client) => {
      await client.query(`CREATE ROLE ${login} LOGIN CREATEROLE PASSWORD 'word'`);
      // Where a server does not trust its users with extensions, its administrator makes them.
      await client.query('CREATE EXTENSION vector; CREATE EXTENSION pg_trgm');
      await client.query(`ALTER SCHEMA public OWNER TO ${login}`);
    });
    url.username = login;
    url.password = 'word';
    try {
      await applyMigrations({ url: url.href, dir: migrationsDir, log: () => undefined });
      const db = createDatabase({ url: url.href, poolSize: 2 });
      try {
        const { workspaceId } = await seedDemo(db, { talents: 2, now: new Date('2026-11-23T05:30:00Z') });
        const served = await db.unscoped.$queryRaw<{ id: string }[]>`
          SELECT w.id FROM bot_account a JOIN workspace w ON w.id = a.workspace_id WHERE a.channel = 'web'`;
        expect(served).toEqual([{ id: workspaceId }]);
        expect(await db.unscoped.person.count()).toBe(0);
        expect(await db.inWorkspace(workspaceId, (tx) => tx.talent.count())).toBe(2);
        expect(await db.inWorkspace(randomUUID(), (tx) => tx.workspace.count())).toBe(0);
      } finally {
        await db.stop();
      }
    } finally {
      const adminUrl = new URL(database.url);
      adminUrl.pathname = '/postgres';
      await asAdmin(database.url, (client) => client.query(`DROP OWNED BY ${login} CASCADE`));
      await database.drop();
      await asAdmin(adminUrl.href, (client) => client.query(`DROP ROLE ${login}`));
    }
  });
});
