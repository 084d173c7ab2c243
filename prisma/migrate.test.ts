import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applyMigrations, MigrationError, migrationsDir } from './migrate.ts';
import { asAdmin } from './testing-ground.ts';
import { scratchDir } from './testing-scratch.ts';
import { createTestDatabase, nativeMissing, type TestDatabase } from './testing.ts';

let dir = '';
let database: TestDatabase;
const logged: string[] = [];
const log = (line: string): void => void logged.push(line);
const migration = (name: string, sql: string): void => {
  mkdirSync(join(dir, name), { recursive: true });
  writeFileSync(join(dir, name, 'migration.sql'), sql);
};
const apply = (from = dir): Promise<string[]> => applyMigrations({ url: database.url, dir: from, log });
const column = (sql: string): Promise<unknown[]> =>
  asAdmin(database.url, async (client) =>
    (await client.query<{ value: unknown }>(sql)).rows.map(({ value }) => value),
  );

describe.each(['embedded', 'native'] as const)('migrations on the %s server', (on) => {
  beforeEach(async ({ skip }) => {
    const missing = on === 'native' ? nativeMissing() : null;
    if (missing) skip(missing);
    dir = scratchDir('migrations');
    logged.length = 0;
    database = await createTestDatabase({ on, empty: true });
  });
  afterEach(async () => {
    await (database as TestDatabase | undefined)?.drop();
    rmSync(dir, { recursive: true, force: true });
  });

  it('applies the real ones, and nothing the second time', async () => {
    expect((await apply(migrationsDir)).length).toBeGreaterThan(0);
    expect(await apply(migrationsDir)).toEqual([]);
  });

  it('applies each one once when several processes start together', async () => {
    for (let n = 1; n <= 5; n++)
      migration(
        `2026010100000${n}_step`,
        `CREATE TABLE step_${n} (i int); INSERT INTO step_${n} VALUES (1);`,
      );
    const applied = await Promise.all([apply(), apply(), apply(), apply()]);
    expect(applied.flat().sort()).toEqual([1, 2, 3, 4, 5].map((n) => `2026010100000${n}_step`));
    expect(await column('SELECT count(*)::int AS value FROM step_5')).toEqual([1]);
  });

  it('keeps nothing of a migration that fails, and all before it', async () => {
    migration('20260101000001_good', 'CREATE TABLE good (i int);');
    migration('20260101000002_bad', 'CREATE TABLE half (i int); SELECT 1 / 0;');
    await expect(apply()).rejects.toThrow('20260101000002_bad failed: division by zero');
    expect(
      await column(`SELECT tablename::text AS value FROM pg_tables WHERE tablename IN ('good', 'half')`),
    ).toEqual(['good']);
    migration('20260101000002_bad', 'CREATE TABLE half (i int);');
    expect(await apply()).toEqual(['20260101000002_bad']);
  });

  it('refuses a migration that was edited after it was applied', async () => {
    migration('20260101000001_one', 'CREATE TABLE one (i int);');
    await apply();
    migration('20260101000001_one', 'CREATE TABLE one (i bigint);');
    await expect(apply()).rejects.toBeInstanceOf(MigrationError);
    await expect(apply()).rejects.toThrow('20260101000001_one was edited after it was applied');
  });

  it('leaves a failure that Prisma itself recorded to a person', async () => {
    migration('20260101000001_one', 'CREATE TABLE one (i int);');
    await apply();
    await column(`UPDATE "_prisma_migrations" SET finished_at = NULL RETURNING 1 AS value`);
    await expect(apply()).rejects.toThrow('failed earlier');
  });

  it('says when the database is ahead of the code', async () => {
    migration('20260101000001_one', 'CREATE TABLE one (i int);');
    migration('20260101000002_two', 'CREATE TABLE two (i int);');
    await apply();
    rmSync(join(dir, '20260101000002_two'), { recursive: true });
    await apply();
    expect(logged.at(-1)).toContain('20260101000002_two');
  });
});
