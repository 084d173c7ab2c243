import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareSql } from '../../bench/constraints.ts';
import { createTestDatabase, type TestDatabase } from '../../prisma/testing.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

describe('the filter of a search', () => {
  it('gives the answer of the oracle to every requirement of 20,000 pairs: true, false or null', async () => {
    const { pairs, differences, examples } = await compareSql(database.url, 'suite', 40, 500);
    expect(examples).toEqual([]);
    expect(differences).toBe(0);
    expect(pairs).toBe(20_000);
  }, 120_000);
});
