/** Prepares Postgres once for a run of the tests: a native cluster where one can be had, and a migrated embedded folder to copy. */
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { startEmbeddedPostgres } from './embedded/postgres.ts';
import { applyMigrations, migrationsDir } from './migrate.ts';
import { findPostgres } from './native/binaries.ts';
import { startCluster } from './native/cluster.ts';
import { scratchRoot } from './testing-scratch.ts';

/** What the test files get of it. Databases of the run are called `<prefix>…`. */
export type PostgresGround = {
  embedded: { template: string };
  native: { adminUrl: string; template: string; prefix: string } | { missing: string };
};

declare module 'vitest' {
  interface ProvidedContext {
    postgres: PostgresGround;
  }
}

const cacheDir = fileURLToPath(new URL('../node_modules/.cache/castmatch', import.meta.url));

/** TEST_DATABASE_URL: a server of your own instead of a private one. CASTMATCH_TEST_POSTGRES=embedded: no native one. */
export async function preparePostgres(
  env: NodeJS.ProcessEnv,
  log: (line: string) => void,
): Promise<{ ground: PostgresGround; stop(): Promise<void> }> {
  const [template, native] = await Promise.all([embeddedTemplate(log), prepareNative(env, log)]);
  return { ground: { embedded: { template }, native: native.ground }, stop: native.stop };
}

/** A folder with a migrated database (`db`) and one without tables (`empty`), made once for each state of the migrations and of the engine. */
async function embeddedTemplate(log: (line: string) => void): Promise<string> {
  const hash = createHash('sha256');
  for (const name of readdirSync(migrationsDir)
    .filter((each) => /^\d{14}_/.test(each))
    .sort()) {
    hash.update(name).update(readFileSync(join(migrationsDir, name, 'migration.sql')));
  }
  const engine = createRequire(import.meta.url).resolve('@electric-sql/pglite');
  hash.update(readFileSync(join(dirname(engine), '../package.json')));
  const template = join(cacheDir, `template-${hash.digest('hex').slice(0, 16)}`);
  if (existsSync(join(template, 'db'))) return template;
  log('making the embedded database that tests copy');
  const draft = `${template}.${randomUUID().slice(0, 8)}`;
  mkdirSync(draft, { recursive: true });
  await (await startEmbeddedPostgres({ dir: draft, log: () => undefined })).stop();
  cpSync(join(draft, 'db'), join(draft, 'empty'), { recursive: true });
  const server = await startEmbeddedPostgres({ dir: draft, log: () => undefined });
  try {
    await applyMigrations({ url: server.url, dir: migrationsDir, log: () => undefined });
  } finally {
    await server.stop();
  }
  for (const name of readdirSync(cacheDir)) {
    // Older states of the migrations, unless a run that is still going may use them.
    const old = Date.now() - statSync(join(cacheDir, name)).mtimeMs > 3_600_000;
    if (old && name.startsWith('template-')) rmSync(join(cacheDir, name), { recursive: true, force: true });
  }
  try {
    renameSync(draft, template);
  } catch (error) {
    if (!existsSync(join(template, 'db'))) throw error;
    rmSync(draft, { recursive: true, force: true }); // another run was quicker with the same
  }
  return template;
}

async function prepareNative(
  env: NodeJS.ProcessEnv,
  log: (line: string) => void,
): Promise<{ ground: PostgresGround['native']; stop(): Promise<void> }> {
  const nothing = async (): Promise<void> => undefined;
  if (env['CASTMATCH_TEST_POSTGRES'] === 'embedded') {
    return { ground: { missing: 'CASTMATCH_TEST_POSTGRES=embedded' }, stop: nothing };
  }
  // Where others may enter: Postgres does not run as root, and the project may lie in root's home.
  const name = `castmatch-native-${userInfo().uid}`;
  let adminUrl = env['TEST_DATABASE_URL'];
  let stopServer = nothing;
  try {
    if (!adminUrl) {
      const binaries = await findPostgres({ cacheDir: join(tmpdir(), name), log });
      const cluster = await startCluster({
        binaries,
        parent: join(scratchRoot(), name),
        password: randomBytes(12).toString('hex'),
      });
      adminUrl = cluster.url;
      stopServer = cluster.stop;
    }
    const prefix = `castmatch_test_${randomUUID().slice(0, 8)}_`;
    const template = `${prefix}template`;
    await asAdmin(adminUrl, (client) => client.query(`CREATE DATABASE ${template}`));
    const url = databaseUrl(adminUrl, template);
    await applyMigrations({ url, dir: migrationsDir, log: () => undefined });
    const admin = adminUrl;
    const stop = async (): Promise<void> => {
      await asAdmin(admin, async (client) => {
        const { rows } = await client.query<{ datname: string }>(
          'SELECT datname FROM pg_database WHERE starts_with(datname, $1)',
          [prefix],
        );
        for (const { datname } of rows) await client.query(`DROP DATABASE IF EXISTS ${datname} WITH (FORCE)`);
      });
      await stopServer();
    };
    return { ground: { adminUrl, template, prefix }, stop };
  } catch (error) {
    await stopServer();
    if (env['TEST_DATABASE_URL']) throw error; // asked for by name: its fault must be seen
    const missing = (error as Error).message;
    log(`tests that need a native Postgres are skipped: ${missing}`);
    return { ground: { missing }, stop: nothing };
  }
}

/** Runs `work` on a connection of its own to the database of `url`. */
export async function asAdmin<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined); // the query under way reports it
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The same server and login, another database. */
export function databaseUrl(url: string, database: string): string {
  const parsed = new URL(url);
  parsed.pathname = `/${database}`;
  return parsed.href;
}
