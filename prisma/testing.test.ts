import { afterAll, describe, expect, it } from 'vitest';
import { createTestDatabase, nativeMissing, type TestDatabase } from './testing.ts';
import { asAdmin } from './testing-ground.ts';

const made: TestDatabase[] = [];
const create = async (...args: Parameters<typeof createTestDatabase>): Promise<TestDatabase> => {
  const database = await createTestDatabase(...args);
  made.push(database);
  return database;
};
afterAll(() => Promise.all(made.map((database) => database.drop())));

const addWorkspace = (url: string, slug: string): Promise<string[]> =>
  asAdmin(url, async (client) => {
    await client.query(`INSERT INTO workspace (id, slug, name) VALUES (gen_random_uuid(), $1, $1)`, [slug]);
    const { rows } = await client.query<{ slug: string }>('SELECT slug FROM workspace');
    return rows.map((row) => row.slug);
  });

describe.each(['embedded', 'native'] as const)('a test database on the %s server', (on) => {
  it.skipIf(on === 'native' && nativeMissing())('is migrated, empty and of its own', async () => {
    const [one, two] = await Promise.all([create({ on }), create({ on })]);
    expect(await addWorkspace(one.url, 'first')).toEqual(['first']);
    expect(await addWorkspace(two.url, 'second')).toEqual(['second']);
  });

  it.skipIf(on === 'native' && nativeMissing())('can be asked for without the migrations', async () => {
    const bare = await create({ on, empty: true });
    await expect(addWorkspace(bare.url, 'x')).rejects.toThrow('does not exist');
  });
});
