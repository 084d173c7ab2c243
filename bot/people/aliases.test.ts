import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDatabase, type Database } from '../../prisma/client.ts';
import { createTestDatabase, type TestDatabase } from '../../prisma/testing.ts';
import { createTicks, type Tick } from '../outbox/ticks.ts';
import { createAliases } from './aliases.ts';

let database: TestDatabase;
let db: Database;
const workspaceId = randomUUID();
beforeAll(async () => {
  database = await createTestDatabase();
  db = createDatabase({ url: database.url, poolSize: database.poolSize });
  await db.unscoped.workspace.create({ data: { id: workspaceId, slug: 'blue-door', name: 'Blue Door' } });
});
afterAll(async () => {
  await db.stop();
  await database.drop();
});

/** A process of its own: nothing is remembered between two of them. */
const house = (account = 'a') => {
  const of = {
    db,
    workspaceOf: () => Promise.resolve({ id: workspaceId }),
    channel: 'whatsapp',
    account,
    now: () => new Date(),
    newId: randomUUID,
  } as const;
  return { ...createAliases(of), ticks: createTicks(of) };
};

it('keeps the first id of a person for ever, whichever of their ids comes later', async () => {
  expect(await house().knownAs({ number: '910000000001', lasting: 'IN.one' })).toBe('910000000001');
  expect(await house().knownAs({ lasting: 'IN.one' })).toBe('910000000001');
  expect(await house().addressOf('910000000001')).toBe('910000000001');
  // Two processes that meet somebody at the same moment agree.
  const both = await Promise.all(
    [house(), house(), house(), house()].map((one) =>
      one.knownAs({ number: '910000000002', lasting: 'IN.two' }),
    ),
  );
  expect(new Set(both)).toEqual(new Set(['910000000002']));
});

it('follows a person to a new number and writes to the new one', async () => {
  await house().knownAs({ number: '910000000003' });
  await house().moved('910000000003', '910000000033');
  expect(await house().knownAs({ number: '910000000033' })).toBe('910000000003');
  expect(await house().addressOf('910000000003')).toBe('910000000033');
});

it('does not take the new owner of a number for the old one', async () => {
  await house().knownAs({ number: '910000000004', lasting: 'IN.old' });
  expect(await house().knownAs({ number: '910000000004', lasting: 'IN.new' })).toBe('IN.new');
  expect(await house().knownAs({ number: '910000000004' })).toBe('IN.new');
  expect(await house().knownAs({ lasting: 'IN.old' })).toBe('910000000004');
  // What is written to the old owner no longer goes to the number.
  expect(await house().addressOf('910000000004')).toBe('IN.old');
});

it('keeps the accounts of a workspace apart', async () => {
  await house('a').knownAs({ number: '910000000005', lasting: 'IN.five' });
  expect(await house('b').knownAs({ lasting: 'IN.five' })).toBe('IN.five');
});

it('lets reports of a send climb only, and finds a send by the mark it carried', async () => {
  const { ticks } = house();
  const before = new Date(Date.now() - 1_000);
  const tick = (stage: Tick['stage'], more: Partial<Tick> = {}): Tick => ({
    externalId: '91:wamid.1',
    stage,
    callback: 'message-1.0',
    problem: null,
    at: new Date(),
    ...more,
  });
  expect(await ticks.sentAs('message-1.0')).toBeNull();
  for (const stage of ['delivered', 'sent', 'failed', 'read', 'delivered'] as const)
    await house().ticks.note([tick(stage, { callback: stage === 'delivered' ? null : 'message-1.0' })]);
  const rows = await db.inWorkspace(workspaceId, (tx) => tx.deliveryTick.findMany());
  expect(rows).toMatchObject([{ stage: 'read', callback: 'message-1.0' }]);
  expect(await ticks.sentAs('message-1.0')).toBe('91:wamid.1');
  expect(await ticks.heardSince(before)).toBe(true);
  expect(await ticks.heardSince(new Date(Date.now() + 60_000))).toBe(false);
});
