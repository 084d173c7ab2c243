import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabase, type Database } from './client.ts';
import { transactSql } from './sql.ts';
import { createStatements } from './statements.ts';
import { createTestDatabase, nativeMissing, type TestDatabase } from './testing.ts';

describe.each(['embedded', 'native'] as const)('a quick transaction on the %s server', (on) => {
  let database: TestDatabase;
  let db: Database;
  const [mine, theirs] = [randomUUID(), randomUUID()];
  beforeAll(async () => {
    if (on === 'native' && nativeMissing()) return;
    database = await createTestDatabase({ on });
    db = createDatabase(database);
    for (const id of [mine, theirs]) await db.unscoped.workspace.create({ data: { id, slug: id, name: id } });
  });
  afterAll(async () => {
    await db?.stop();
    await database?.drop();
  });
  const test = it.skipIf(on === 'native' && nativeMissing());

  const add = (workspaceId: string, name: string, as = workspaceId) =>
    db.quickly(as, (sql) => {
      const row = [randomUUID(), workspaceId, name];
      return sql.$executeRaw`INSERT INTO person (id, workspace_id, name, role) VALUES (${row[0]}::uuid, ${row[1]}::uuid, ${row[2]}, 'talent')`;
    });
  const names = async (workspaceId: string): Promise<string[]> => {
    const rows = await db.quickly(
      workspaceId,
      (sql) => sql.$queryRaw<{ name: string }[]>`SELECT name FROM person ORDER BY name`,
    );
    return rows.map((row) => row.name);
  };

  test('sees and writes rows of its own workspace only', async () => {
    expect(await add(mine, 'Asha')).toBe(1);
    expect(await add(theirs, 'Noor')).toBe(1);
    expect(await names(mine)).toEqual(['Asha']);
    await expect(add(theirs, 'Intruder', mine)).rejects.toThrow(/row-level security/);
    expect(await names(theirs)).toEqual(['Noor']);
  });

  test('leaves nothing behind when its work fails, and the connection goes on', async () => {
    const failing = db.quickly(mine, async (sql) => {
      await sql.$executeRaw`UPDATE person SET name = 'Changed'`;
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await names(mine)).toEqual(['Asha']);
  });

  test('leaves neither role nor workspace on its connection', async () => {
    await Promise.all(Array.from({ length: database.poolSize }, () => names(mine)));
    const [who] = await db.unscoped.$queryRaw<{ role: string; workspace: string }[]>`
      SELECT current_user::text AS role, current_setting('castmatch.workspace', true) AS workspace`;
    expect(who?.role).not.toBe('castmatch_app');
    expect(who?.workspace ?? '').toBe('');
  });

  test('reads values as the client does, whatever the text holds', async () => {
    const said = `'); DROP TABLE person; -- "\\ ₹ नमस्ते`;
    const at = new Date('2026-11-23T10:11:12.345Z');
    const [row] = await db.quickly(
      mine,
      (sql) => sql.$queryRaw<Record<string, unknown>[]>`
        SELECT ${said} AS said, 9007199254740993::int8 AS big, ${at}::timestamptz AS at, ${JSON.stringify({ a: [1] })}::jsonb AS json,
          ${[1, 2]}::int[] AS list, 1.5::float8 AS half, ${null}::text AS none`,
    );
    expect(row).toEqual({
      said,
      big: 9007199254740993n,
      at,
      json: { a: [1] },
      list: [1, 2],
      half: 1.5,
      none: null,
    });
  });

  test('goes on when a table changes under its prepared statements', async () => {
    const few = createDatabase({ ...database, poolSize: 1 });
    await few.unscoped.$executeRaw`CREATE TABLE changing AS SELECT 1 AS one`;
    await few.unscoped.$executeRaw`GRANT SELECT ON changing TO castmatch_app`;
    const read = () => few.quickly(mine, (sql) => sql.$queryRaw`SELECT * FROM changing`);
    for (let i = 0; i < 3; i++) expect(await read()).toEqual([{ one: 1 }]);
    await few.unscoped.$executeRaw`ALTER TABLE changing ADD COLUMN two int DEFAULT 2`;
    for (let i = 0; i < 3; i++) expect(await read()).toEqual([{ one: 1, two: 2 }]);
    await few.unscoped.$executeRaw`DROP TABLE changing`;
    await few.stop();
  });

  test('prepares what comes again, and goes on without where the server forgets it', async () => {
    const few = createDatabase({ ...database, poolSize: 1 });
    const read = (i: number) => few.quickly(mine, (sql) => sql.$queryRaw`SELECT ${i}::int + 1 AS next`);
    const prepared = async () => {
      const [row] = await few.unscoped.$queryRaw<{ n: number }[]>`
        SELECT count(*)::int AS n FROM pg_prepared_statements WHERE name LIKE 'castmatch%' AND statement LIKE '%AS next'`;
      return row?.n;
    };
    for (let i = 0; i < 3; i++) expect(await read(i)).toEqual([{ next: i + 1 }]);
    expect(await prepared()).toBe(1);
    await few.unscoped.$executeRawUnsafe('DEALLOCATE ALL');
    for (let i = 0; i < 3; i++) expect(await read(i)).toEqual([{ next: i + 1 }]);
    expect(await prepared()).toBe(0);
    await few.stop();
  });

  test('runs nothing of a transaction that could not begin, although it did not wait', async () => {
    const pool = new pg.Pool({ connectionString: database.url, max: 1, pipeline: true });
    const add = (role: string) =>
      transactSql({ pool, statements: createStatements() }, { role, workspaceId: mine }, (sql) => {
        const row = [randomUUID(), mine, 'Nobody'];
        return sql.$executeRaw`INSERT INTO person (id, workspace_id, name, role) VALUES (${row[0]}::uuid, ${row[1]}::uuid, ${row[2]}, 'talent')`;
      });
    await expect(add('nobody_such')).rejects.toThrow('role "nobody_such" does not exist');
    expect(await names(mine)).not.toContain('Nobody');
    expect(await add('castmatch_app')).toBe(1);
    await pool.end();
  });

  test('lets no statement run after its end', async () => {
    let late: Promise<unknown> = Promise.resolve();
    const failing = db.quickly(mine, async (sql) => {
      late = new Promise((resolve) => setImmediate(resolve)).then(
        () => sql.$executeRaw`UPDATE person SET name = 'Late'`,
      );
      late.catch(() => undefined);
      await sql.$executeRaw`SELECT 1 / 0`;
    });
    await expect(failing).rejects.toThrow('division by zero');
    await expect(late).rejects.toThrow();
    expect(await names(mine)).not.toContain('Late');
  });

  test('says so when a failure that was swallowed has undone everything', async () => {
    const swallowing = db.quickly(mine, async (sql) => {
      await sql.$executeRaw`UPDATE person SET name = 'Swallowed'`;
      await sql.$executeRaw`SELECT 1 / 0`.catch(() => undefined);
    });
    await expect(swallowing).rejects.toThrow('undone');
    expect(await names(mine)).not.toContain('Swallowed');
  });

  test('refuses to be opened inside another one', async () => {
    await expect(db.inWorkspace(mine, () => names(mine))).rejects.toThrow('inside another one');
  });
});
