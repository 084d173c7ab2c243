import pg from 'pg';
import { expect, it } from 'vitest';
import { createTestDatabase } from './testing.ts';

it('guards every table that carries a workspace, also against its owner', async () => {
  const database = await createTestDatabase();
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string; guarded: boolean }>(`
      SELECT c.relname AS name, c.relrowsecurity AND c.relforcerowsecurity AND EXISTS (
        SELECT 1 FROM pg_policies p WHERE p.tablename = c.relname AND p.policyname = 'workspace'
          AND p.roles = '{castmatch_app}' AND p.qual LIKE '%castmatch_workspace()%' AND p.with_check LIKE '%castmatch_workspace()%'
      ) AS guarded
      FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'workspace_id' AND NOT a.attisdropped
      WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace AND c.relname <> 'bot_account'`);
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter((row) => !row.guarded).map((row) => row.name)).toEqual([]);
  } finally {
    await client.end();
    await database.drop();
  }
});
