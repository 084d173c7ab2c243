import { fork, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { scratchDir } from '../testing-scratch.ts';
import { asAdmin } from '../testing-ground.ts';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './postgres.ts';
import { lifeOf, markOf, type ProcessMark } from './process-mark.ts';

let dir = '';
const processes: ChildProcess[] = [];
const servers: EmbeddedPostgres[] = [];
beforeEach(() => {
  dir = scratchDir('pg');
  // Making a database takes seconds and is the matter of one test only.
  cpSync(join(inject('postgres').embedded.template, 'empty'), join(dir, 'db'), { recursive: true });
});
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
  for (const child of processes.splice(0)) child.kill('SIGKILL');
  rmSync(dir, { recursive: true, force: true });
});

const start = async (): Promise<EmbeddedPostgres> => {
  const server = await startEmbeddedPostgres({ dir, log: () => undefined });
  servers.push(server);
  return server;
};
type Said = { url: string; pid: number; refused?: string };
const owner = (): ChildProcess => {
  const script = fileURLToPath(new URL('./testing-owner.mjs', import.meta.url));
  const child = fork(script, [dir], { execArgv: ['--import', 'tsx'] });
  processes.push(child);
  return child;
};
const said = async (child: ChildProcess): Promise<Said> => ((await once(child, 'message')) as [Said])[0];
const kill = async (child: ChildProcess): Promise<void> => {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
};
const rows = (url: string): Promise<number[]> =>
  asAdmin(url, async (client) =>
    (await client.query<{ i: number }>('SELECT i FROM kept ORDER BY i')).rows.map(({ i }) => i),
  );
const keep = (url: string, i: number): Promise<unknown> =>
  asAdmin(url, async (client) => {
    await client.query('CREATE TABLE IF NOT EXISTS kept (i int)');
    await client.query('INSERT INTO kept VALUES ($1)', [i]);
  });
/** Tries until the server is there again, as an application with a pool does. */
const patiently = async <T>(work: () => Promise<T>): Promise<T> => {
  for (let tries = 0; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if (tries > 400) throw error;
      await new Promise((settle) => setTimeout(settle, 25));
    }
  }
};
const ended = async (mark: ProcessMark): Promise<boolean> => {
  await patiently(() =>
    lifeOf(mark) === 'dead' ? Promise.resolve() : Promise.reject(new Error('it still runs')),
  );
  return true;
};

describe('the embedded Postgres', () => {
  it('has the extensions that search and memory need', async () => {
    const { url } = await start();
    const found = await asAdmin(url, async (client) => {
      for (const name of ['vector', 'pg_trgm', 'unaccent', 'btree_gin'])
        await client.query(`CREATE EXTENSION ${name}`);
      return (await client.query(`SELECT '[1,2]'::vector <-> '[1,4]' AS far, unaccent('é') AS plain`)).rows;
    });
    expect(found).toEqual([{ far: 2, plain: 'e' }]);
  });

  it('serves several connections without mixing their statements', async () => {
    const { url } = await start();
    const pool = new pg.Pool({ connectionString: url, max: 5 });
    const asked = Array.from({ length: 200 }, (_, i) => i);
    const got = await Promise.all(
      asked.map(async (i) =>
        i % 2
          ? Number((await pool.query<{ n: string }>('SELECT $1::text AS n', [i])).rows[0]?.n)
          : (await pool.query<{ n: number }>('SELECT $1::int + $2::int AS n', [i, 0])).rows[0]?.n,
      ),
    );
    expect(got).toEqual(asked);
    await pool.end();
  });

  it('is not ended by words of people that read like its own errors', async () => {
    const server = await start();
    const { pid } = server;
    for (const words of ['why does it say Mcannot drop active portal ?', 'SPANIC', 'SFATAL', 'C53100'])
      for (const text of [`SELECT $1::text AS said`, `SELECT $1::text AS said, 1 AS one`])
        expect(
          await asAdmin(server.url, async (client) => (await client.query(text, [words])).rows),
        ).toMatchObject([{ said: words }]);
    await asAdmin(server.url, (client) => client.query('SELECT 1'));
    expect(server.pid).toBe(pid);
  });

  it('undoes the transaction of a client that vanishes, and goes on for the others', async () => {
    const { url } = await start();
    await keep(url, 1);
    const victim = new pg.Client({ connectionString: url });
    victim.on('error', () => undefined);
    await victim.connect();
    await victim.query('BEGIN');
    await victim.query('INSERT INTO kept VALUES (2)');
    const others = rows(url);
    (victim as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy();
    expect(await others).toEqual([1]);
  });

  it('comes back at the same address with all its data when its process is killed', async () => {
    const server = await start();
    const pool = new pg.Pool({ connectionString: server.url, max: 5 });
    pool.on('error', () => undefined);
    for (let round = 1; round <= 3; round++) {
      await patiently(() => keep(server.url, round));
      const { pid } = server;
      const told = new Promise((settle) => server.onDeath(settle));
      process.kill(pid, 'SIGKILL');
      expect(await told).toMatchObject({ final: false });
      expect((await patiently(() => pool.query('SELECT i FROM kept'))).rowCount).toBe(round);
      await vi.waitFor(() => expect(server.pid).not.toBe(pid)); // told a moment after the server itself answers
    }
    await pool.end();
  });

  it('refuses a second start on the folder while the first lives', async () => {
    await start();
    const second = await said(owner());
    expect(second.refused).toContain(dir);
    expect(second.refused).toContain(`process ${process.pid}`);
  });

  it('ends by itself when its application is killed, loses nothing, and is taken over within 10 s', async () => {
    const first = owner();
    const { url, pid } = await said(first);
    await keep(url, 1);
    const mark = markOf(pid) as ProcessMark;
    await kill(first);
    expect(await ended(mark)).toBe(true); // nobody had to end it
    const began = performance.now();
    const server = await start();
    expect(performance.now() - began).toBeLessThan(15_000); // 10 s for what the dead owner left, the rest for the start itself
    expect(await rows(server.url)).toEqual([1]);
  });

  it('is ended when its application was killed in the middle of a query that never ends', async () => {
    const first = owner();
    const { url, pid } = await said(first);
    await keep(url, 1);
    const busy = new pg.Client({ connectionString: url });
    busy.on('error', () => undefined);
    await busy.connect();
    const endless = busy.query('SELECT count(*) FROM generate_series(1, 1e12::bigint)').catch(() => 'cut');
    const mark = markOf(pid) as ProcessMark;
    await kill(first);
    const began = performance.now();
    const server = await start();
    expect(performance.now() - began).toBeLessThan(15_000); // 10 s for what the dead owner left, the rest for the start itself
    expect(lifeOf(mark)).toBe('dead');
    expect(await rows(server.url)).toEqual([1]);
    expect(await endless).toBe('cut');
  });

  it('survives the killing of application and server at once', async () => {
    const first = owner();
    const { url, pid } = await said(first);
    await keep(url, 1);
    process.kill(pid, 'SIGKILL');
    await kill(first);
    expect(await rows((await start()).url)).toEqual([1]);
  });

  it('leaves a usable folder however often it is killed during the first making', async () => {
    rmSync(join(dir, 'db'), { recursive: true });
    for (const sign of ['db.new-', 'PG_VERSION']) {
      const first = owner();
      await appearance(sign);
      await kill(first);
    }
    expect(existsSync(join(dir, 'db'))).toBe(false);
    const server = await start();
    await keep(server.url, 1);
    expect(await rows(server.url)).toEqual([1]);
    expect(readdirSync(dir).filter((name) => name.startsWith('db.new-'))).toEqual([]);
  });

  it('says what is wrong with a folder that it cannot use', async () => {
    rmSync(join(dir, 'db'), { recursive: true });
    mkdirSync(join(dir, 'db'));
    await expect(start()).rejects.toThrow('not a readable database folder');
    writeFileSync(join(dir, 'db/PG_VERSION'), '17\n');
    await expect(start()).rejects.toThrow('written by PostgreSQL 17');
    writeFileSync(join(dir, 'db/PG_VERSION'), '18\n');
    await expect(start()).rejects.toThrow(`the embedded Postgres in ${dir} stopped`);
    rmSync(dir, { recursive: true });
    writeFileSync(dir, 'a file');
    await expect(start()).rejects.toThrow('a file stands where a folder is needed');
  });

  it('works in a folder whose path is too long for a socket', async () => {
    const deep = join(dir, 'x'.repeat(100));
    mkdirSync(deep);
    cpSync(join(dir, 'db'), join(deep, 'db'), { recursive: true });
    const server = await startEmbeddedPostgres({ dir: deep, log: () => undefined });
    servers.push(server);
    await keep(server.url, 1);
    expect(await rows(server.url)).toEqual([1]);
  });

  /** Settles when a half-made database appears in the folder, or a file of that name in it. */
  async function appearance(name: string): Promise<void> {
    const before = new Set(readdirSync(dir));
    const draft = (): string | undefined =>
      readdirSync(dir).find((each) => each.startsWith('db.new-') && !before.has(each));
    await seen(dir, () => draft() !== undefined);
    const folder = join(dir, draft() ?? '');
    if (name !== 'db.new-') await seen(folder, () => existsSync(join(folder, name)));
  }
});

const seen = (folder: string, there: () => boolean): Promise<void> =>
  new Promise((settle) => {
    const eye = watch(folder, () => {
      if (!there()) return;
      eye.close();
      settle();
    });
    if (there()) eye.emit('change');
  });

describe('a full disk', () => {
  const disk = (): string => join(dir, 'disk');
  const mounted = (size: string): boolean => {
    mkdirSync(disk(), { recursive: true });
    return spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', disk()]).status === 0;
  };
  afterEach(() => void spawnSync('umount', [disk()]));

  it('is named when there is no room for a new database', async ({ skip }) => {
    if (!mounted('60m')) skip('mounting a small disk needs root');
    await expect(startEmbeddedPostgres({ dir: join(disk(), 'pg'), log: () => undefined })).rejects.toThrow(
      /has \d+ MB left; a new database needs/,
    );
  });

  it('is named when it stops a running database, which goes on with all its data when there is room again', async ({
    skip,
  }) => {
    if (!mounted('120m')) skip('mounting a small disk needs root');
    cpSync(join(dir, 'db'), join(disk(), 'db'), { recursive: true });
    const server = await startEmbeddedPostgres({ dir: disk(), log: () => undefined });
    servers.push(server);
    await keep(server.url, 1);
    const told = new Promise<{ reason: string }>((settle) => server.onDeath(settle));
    const filler = join(disk(), 'filler');
    spawnSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=1M']);
    // The log wants a new file and finds no room: the worst moment, since the session does not survive it.
    await asAdmin(server.url, (client) => client.query('SELECT pg_switch_wal()'));
    await expect(keep(server.url, 9)).rejects.toThrow('No space left');
    await rows(server.url).catch(() => undefined); // whatever comes next finds the session lost
    expect((await told).reason).toContain(`the disk of ${disk()} is full`);
    rmSync(filler);
    await patiently(() => keep(server.url, 2));
    expect(await patiently(() => rows(server.url))).toEqual([1, 2]);
    await server.stop();
    servers.pop();
  });
});
