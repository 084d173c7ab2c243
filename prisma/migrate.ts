/**
 * Applies the SQL migrations at start-up, with Prisma's own bookkeeping, so that `prisma migrate status` agrees.
 *
 * Each migration and its bookkeeping row are one transaction, under the advisory lock that Prisma itself takes. The lock
 * is of the transaction, not of the session: the embedded server has a single session, in which a session's lock never
 * excludes anybody.
 */
import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

/** Prisma's migration lock: `prisma migrate deploy` and this wait for each other. */
const lockId = 72_707_369;

/** Where the house keeps its migrations. */
export const migrationsDir = join(import.meta.dirname, 'migrations');

type Migration = { name: string; sql: string; checksum: string };
type Applied = { migration_name: string; checksum: string; finished_at: Date | null };

/** The database and the code disagree, or a migration's SQL failed (then `cause` is the database's error). */
export class MigrationError extends Error {
  override name = 'MigrationError';
}

/**
 * `dir` holds `<14 digits>_<name>/migration.sql`. Returns the names applied now, oldest first; any number of processes may
 * call at once. Throws MigrationError: an applied file was edited, an earlier run failed halfway, or its SQL is wrong;
 * the migrations before it stay.
 */
export async function applyMigrations(options: {
  url: string;
  dir: string;
  log: (line: string) => void;
  now?: () => number;
  newId?: () => string;
}): Promise<string[]> {
  const { url, log, now = Date.now, newId = randomUUID } = options;
  const migrations = readMigrations(options.dir);
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined); // the query that is under way reports it
  await client.connect();
  try {
    const applied: string[] = [];
    await underLock(client, async () => client.query(bookkeeping));
    // One look tells what is done; only the rest needs the lock, under which it is looked at again.
    const done = await client.query<Applied>(
      'SELECT migration_name, checksum FROM "_prisma_migrations" WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
    );
    const same = new Set(done.rows.map((row) => `${row.migration_name} ${row.checksum}`));
    for (const migration of migrations.filter(({ name, checksum }) => !same.has(`${name} ${checksum}`))) {
      const began = now();
      const fresh = await underLock(client, () => applyOnce(client, migration, newId()));
      if (!fresh) continue;
      applied.push(migration.name);
      log(`migration ${migration.name} applied in ${now() - began} ms`);
    }
    const { rows } = await client.query<Applied>(
      'SELECT migration_name FROM "_prisma_migrations" WHERE rolled_back_at IS NULL ORDER BY 1',
    );
    const known = new Set(migrations.map(({ name }) => name));
    const newer = rows.map((row) => row.migration_name).filter((name) => !known.has(name));
    // Normal for a moment while replicas are replaced one by one; a reason for faults when it lasts.
    if (newer.length > 0) log(`the database is ahead of this version: it also has ${newer.join(', ')}`);
    return applied;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** How the database stands to the migrations of this version, by name. Changes nothing. */
export async function compareMigrations(
  client: pg.Client,
  dir: string,
): Promise<{ applied: number; waiting: string[]; edited: string[]; failed: string[]; newer: string[] }> {
  const migrations = readMigrations(dir);
  const { rows: made } = await client.query<{ made: boolean }>(
    `SELECT to_regclass('"_prisma_migrations"') IS NOT NULL AS made`,
  );
  const { rows } = made[0]?.made
    ? await client.query<Applied>(
        'SELECT migration_name, checksum, finished_at FROM "_prisma_migrations" WHERE rolled_back_at IS NULL ORDER BY 1',
      )
    : { rows: [] };
  const done = new Map(
    rows.filter((row) => row.finished_at !== null).map((row) => [row.migration_name, row]),
  );
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  return {
    applied: done.size,
    waiting: migrations.map(({ name }) => name).filter((name) => !done.has(name)),
    edited: migrations
      .filter(({ name, checksum }) => done.has(name) && done.get(name)?.checksum !== checksum)
      .map(({ name }) => name),
    failed: rows.map((row) => row.migration_name).filter((name) => !done.has(name)),
    newer: [...done.keys()].filter((name) => !known.has(name)),
  };
}

async function applyOnce(client: pg.Client, migration: Migration, id: string): Promise<boolean> {
  const { rows } = await client.query<Applied>(
    'SELECT checksum, finished_at FROM "_prisma_migrations" WHERE migration_name = $1 AND rolled_back_at IS NULL',
    [migration.name],
  );
  const done = rows.find((row) => row.finished_at !== null);
  if (done && done.checksum !== migration.checksum) {
    throw new MigrationError(
      `migration ${migration.name} was edited after it was applied: restore the file and write a further migration`,
    );
  }
  if (done) return false;
  if (rows.length > 0) {
    throw new MigrationError(
      `migration ${migration.name} failed earlier: repair the database, then \`npx prisma migrate resolve --rolled-back ${migration.name}\``,
    );
  }
  try {
    await client.query(migration.sql);
  } catch (error) {
    throw new MigrationError(`migration ${migration.name} failed: ${(error as Error).message}`, {
      cause: error,
    });
  }
  await client.query(
    'INSERT INTO "_prisma_migrations" (id, checksum, migration_name, finished_at, applied_steps_count) VALUES ($1, $2, $3, clock_timestamp(), 1)',
    [id, migration.checksum, migration.name],
  );
  return true;
}

async function underLock<T>(client: pg.Client, work: () => Promise<T>): Promise<T> {
  await client.query('BEGIN');
  try {
    await client.query('SELECT pg_advisory_xact_lock($1)', [lockId]);
    const result = await work();
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined); // a broken connection has rolled back already
    throw error;
  }
}

function readMigrations(dir: string): Migration[] {
  return readdirSync(dir)
    .filter((name) => /^\d{14}_/.test(name))
    .sort()
    .map((name) => {
      const sql = readFileSync(join(dir, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });
}

const bookkeeping = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`;
