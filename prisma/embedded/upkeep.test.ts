import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { asAdmin } from '../testing-ground.ts';
import { scratchDir } from '../testing-scratch.ts';
import { startEmbeddedPostgres } from './postgres.ts';
import { tidyDatabase } from './upkeep.ts';

const byDay = new Date('2026-11-23T12:00:00+05:30');

it('takes dead rows out of the embedded server, and tells its planner how much there is', async () => {
  const dir = scratchDir('tidy');
  cpSync(join(inject('postgres').embedded.template, 'empty'), join(dir, 'db'), { recursive: true });
  const server = await startEmbeddedPostgres({ dir, log: () => undefined });
  try {
    const known = () =>
      asAdmin(server.url, async (client) => {
        const { rows } = await client.query<{ rows: number; pages: number; columns: number }>(
          `SELECT reltuples::int AS rows, relpages AS pages, (SELECT count(*)::int FROM pg_stats WHERE tablename = 'kept') AS columns
           FROM pg_class WHERE relname = 'kept'`,
        );
        return rows[0]!;
      });
    const write = () =>
      asAdmin(server.url, async (client) => {
        await client.query('CREATE TABLE IF NOT EXISTS kept (i int PRIMARY KEY, words text)');
        await client.query('DELETE FROM kept');
        await client.query(
          `INSERT INTO kept SELECT i, repeat('word ', 100) FROM generate_series(1, 500) AS i`,
        );
      });
    await write();
    expect((await known()).rows).toBe(-1);
    expect(await tidyDatabase(server.url, byDay)).toBe(1);
    const { pages, ...first } = await known();
    expect(first).toEqual({ rows: 500, columns: 2 });
    // The space of what was deleted is used again: without that a desk that talks for a year fills its disk.
    for (let day = 0; day < 5; day++) {
      await write();
      await tidyDatabase(server.url, byDay);
    }
    expect((await known()).pages).toBeLessThanOrEqual(pages * 2);
    expect(await tidyDatabase(server.url, byDay, AbortSignal.abort())).toBe(0);
  } finally {
    await server.stop();
    rmSync(dir, { recursive: true, force: true });
  }
});
