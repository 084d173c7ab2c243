import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabase, type Database } from '../../prisma/client.ts';
import { createTestDatabase, type TestDatabase } from '../../prisma/testing.ts';
import { createSilences } from './silence.ts';

let database: TestDatabase;
let db: Database;
const [here, there] = [randomUUID(), randomUUID()];
const now = () => new Date('2026-11-23T10:00:00+05:30');
const silences = createSilences({ secret: 'a secret of this house', now });
const address = { channel: 'whatsapp', externalId: '919000000017' };

beforeAll(async () => {
  database = await createTestDatabase();
  db = createDatabase({ url: database.url, poolSize: 2 });
  for (const id of [here, there])
    await db.unscoped.workspace.create({ data: { id, slug: id, name: 'Test' } });
});
afterAll(async () => {
  await db.stop();
  await database.drop();
});

const silenced = (workspaceId: string, by = silences, where = address): Promise<boolean> =>
  db.inWorkspace(workspaceId, (tx) => by.isSilencedIn(tx, workspaceId, where));

describe('a wish for silence', () => {
  it('holds on every bot account of the channel, in this office alone, until it is taken back', async () => {
    expect(await silenced(here)).toBe(false);
    await db.inWorkspace(here, (tx) => silences.silenceIn(tx, here, [address, address]));
    await db.inWorkspace(here, (tx) => silences.silenceIn(tx, here, [address]));
    expect(await silenced(here)).toBe(true);
    expect(await silenced(there)).toBe(false);
    expect(await silenced(here, silences, { ...address, channel: 'telegram' })).toBe(false);
    await db.inWorkspace(here, (tx) => silences.unsilenceIn(tx, here, [address]));
    expect(await silenced(here)).toBe(false);
  });

  it('is kept without the address, and says nothing to who has no key', async () => {
    await db.inWorkspace(here, (tx) => silences.silenceIn(tx, here, [address]));
    const rows = await db.unscoped.$queryRaw<{ row: string }[]>`SELECT t::text AS row FROM memory_opt_out t`;
    expect(rows).toHaveLength(1);
    expect(rows[0]?.row).not.toContain(address.externalId);
    expect(await silenced(here, createSilences({ secret: 'another secret', now }))).toBe(false);
  });
});
