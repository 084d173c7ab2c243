/** A database for benches: the one given, DATABASE_URL (migrated first), or an embedded one in a temporary folder. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDatabase, type Database } from '../prisma/client.ts';
import { startEmbeddedPostgres } from '../prisma/embedded/postgres.ts';
import { applyMigrations, migrationsDir } from '../prisma/migrate.ts';

export type DeskDatabase = {
  db: Database;
  url: string;
  kind: 'real' | 'embedded';
  stop: () => Promise<void>;
};

const log = (line: string): void => void process.stderr.write(`${line}\n`);

export async function openDatabase(
  given: unknown,
  { poolSize = 4 }: { poolSize?: number } = {},
): Promise<DeskDatabase> {
  const url = typeof given === 'string' ? given : process.env.DATABASE_URL;
  if (url) {
    await applyMigrations({ url, dir: migrationsDir, log });
    const db = createDatabase({ url, poolSize });
    return { db, url, kind: 'real', stop: () => db.stop() };
  }
  const dir = mkdtempSync(join(tmpdir(), 'castmatch-bench-'));
  const server = await startEmbeddedPostgres({ dir, log });
  await applyMigrations({ url: server.url, dir: migrationsDir, log });
  const db = createDatabase({ url: server.url, poolSize: 2 });
  return {
    db,
    url: server.url,
    kind: 'embedded',
    stop: async () => {
      await db.stop();
      await server.stop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
