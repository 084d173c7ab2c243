/** The database: reached, new enough, with its vector extension and the tables of this version; and what waits in it. */
import { resolve } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '../../prisma/embedded/postgres.ts';
import { compareMigrations } from '../../prisma/migrate.ts';
import type { Clocks } from './ask.ts';
import { broken, look, ok, skipped, type Check, type Finding } from './check.ts';
import { privatePostgres } from './private-servers.ts';
import { queueFindings } from './waiting.ts';

const openMs = 40_000;
const oldestServer = 14;

type Way = { url: string; where: string; close(): Promise<void> };
const open = (url: string, where: string): Way => ({ url, where, close: () => Promise.resolve() });

export type DatabaseOptions = {
  data: string;
  databaseUrl: string | undefined;
  migrations: string;
  /** Ids of the embedding models that the settings allow, the preferred one first. */
  modelIds: readonly string[];
  /** Whether a start makes the vectors of this one anew by itself. */
  renews?(modelId: string): boolean;
  skews: Clocks['skews'];
  /** Further looks at what is in it, by those who need the database for theirs. */
  inside?: readonly ((client: pg.Client) => Promise<Finding[]>)[];
  now: () => Date;
};

export const databaseCheck = (options: DatabaseOptions): Check => ({
  name: 'database',
  limitMs: openMs,
  async run() {
    const way = await findWay(options);
    if (Array.isArray(way)) return way;
    const client = new pg.Client({
      connectionString: way.url,
      connectionTimeoutMillis: 8_000,
      query_timeout: 8_000,
    });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return await lookInside(client, way.where, options);
    } catch (error) {
      return [broken('database', `${way.where}: ${reasonOf(error)}`, mendOf(error, options.databaseUrl))];
    } finally {
      await client.end().catch(() => undefined);
      await way.close();
    }
  },
});

async function findWay({ data, databaseUrl }: DatabaseOptions): Promise<Way | Finding[]> {
  if (databaseUrl !== undefined) return open(databaseUrl, `DATABASE_URL at ${new URL(databaseUrl).host}`);
  const server = privatePostgres(data);
  switch (server.state) {
    case 'not made':
      return [ok('database', `private, made in ${data}/postgres by the first start`)];
    case 'running':
      return server.way === null
        ? [skipped('database', `private, in use by process ${server.pid}; its socket is not in ${data}`)]
        : open(server.way, `private, served by process ${server.pid}`);
    case 'closed':
      break;
  }
  try {
    const embedded = await startEmbeddedPostgres({ dir: resolve(data, 'postgres'), log: () => undefined });
    return { url: embedded.url, where: 'private, opened for this look', close: () => embedded.stop() };
  } catch (error) {
    return [broken('database', reasonOf(error), 'read the line above: it says what stands in the way')];
  }
}

async function lookInside(client: pg.Client, where: string, options: DatabaseOptions): Promise<Finding[]> {
  const asked = options.now().getTime();
  const { rows } = await client.query<{
    version: string;
    at: Date;
    vector: string | null;
    offered: string | null;
  }>(
    `SELECT current_setting('server_version') AS version, clock_timestamp() AS at,
       (SELECT extversion FROM pg_extension WHERE extname = 'vector') AS vector,
       (SELECT default_version FROM pg_available_extensions WHERE name = 'vector') AS offered`,
  );
  const { version = '', at = new Date(), vector = null, offered = null } = rows[0] ?? {};
  options.skews.push({
    where: 'the database',
    aheadMs: at.getTime() - (asked + options.now().getTime()) / 2,
  });
  const findings = [
    Number.parseInt(version, 10) >= oldestServer
      ? ok('database', `${where}, Postgres ${version}`)
      : broken('database', `${where}: Postgres ${version}`, `use Postgres ${oldestServer} or newer`),
    vector !== null
      ? ok('vector extension', `pgvector ${vector}`)
      : offered !== null
        ? ok('vector extension', `pgvector ${offered}, switched on by the first start`)
        : broken(
            'vector extension',
            'this server has no pgvector',
            'install it on the server (postgresql-NN-pgvector) or use the image pgvector/pgvector',
          ),
  ];
  const tables = await migrationFinding(client, options.migrations);
  findings.push(tables);
  if (tables.state === 'broken' || tables.detail.startsWith('none')) return findings;
  findings.push(...(await modelFindings(client, options)), ...(await queueFindings(client)));
  for (const further of options.inside ?? []) findings.push(...(await further(client)));
  return findings;
}

async function migrationFinding(client: pg.Client, dir: string): Promise<Finding> {
  const { waiting, edited, failed, newer, applied } = await compareMigrations(client, dir);
  if (failed.length > 0)
    return broken(
      'migrations',
      `${failed.join(', ')} failed halfway`,
      `repair the database, then npx prisma migrate resolve --rolled-back ${failed[0]}`,
    );
  if (edited.length > 0)
    return broken(
      'migrations',
      `${edited.join(', ')} differs from what was applied`,
      'git checkout prisma/migrations: changes go into a further migration',
    );
  if (applied === 0) return ok('migrations', `none applied yet: the first start applies ${waiting.length}`);
  if (waiting.length > 0)
    return look(
      'migrations',
      `${waiting.length} not applied yet`,
      'restart the house: npm start applies them',
    );
  if (newer.length > 0)
    return look(
      'migrations',
      `the database is ahead of this code by ${newer.length}`,
      'update this checkout, or look whether DATABASE_URL is meant for it',
    );
  return ok('migrations', `all ${applied} applied`);
}

/** Recall reads the vectors of the active model alone: it has to be one that can still be asked. */
async function modelFindings(
  client: pg.Client,
  { modelIds: [preferred = '', ...others], renews }: DatabaseOptions,
): Promise<Finding[]> {
  const { rows } = await client.query<{ id: string }>('SELECT id FROM embedding_model WHERE active');
  const active = rows[0]?.id;
  if (active === undefined || active === preferred) return [];
  const check = 'embedding model';
  if (renews?.(active))
    return [
      look(
        check,
        `memory was written with ${active}, an older version; recall goes by words alone until it is made anew`,
        'start the house: it does so beside its work',
      ),
    ];
  return others.includes(active)
    ? [
        look(
          check,
          `memory is read with ${active}, ${preferred} could be`,
          'npm run reembed moves it, while the house runs',
        ),
      ]
    : [
        broken(
          check,
          `memory was written with ${active}, which the settings do not allow`,
          'set VOYAGE_API_KEY again, or npm run reembed to move to another model',
        ),
      ];
}

type Fault = Error & { code?: string };

/** Connecting tries every address of a name, and fails with all their errors as one. */
const firstOf = (error: unknown): Fault => {
  const first: unknown = error instanceof AggregateError ? error.errors[0] : error;
  return first instanceof Error ? first : new Error(String(first));
};

const reasonOf = (error: unknown): string => {
  const { message, code } = firstOf(error);
  return message.split('\n')[0] || code || 'not reached';
};

function mendOf(error: unknown, databaseUrl: string | undefined): string {
  if (databaseUrl === undefined) return 'stop the house and start it again; then look again';
  const { code = '' } = firstOf(error);
  if (code === '28P01' || code === '28000') return 'put the right user and password into DATABASE_URL';
  if (code === '3D000') return 'create the database that DATABASE_URL names, or name another';
  return 'start that server, or correct host and port in DATABASE_URL';
}
