import { afterAll, beforeAll, expect, it } from 'vitest';
import { randomUUID } from 'node:crypto';
import { createTicks, heedEarlier, type Tick, type Ticks } from '../../../bot/outbox/ticks.ts';
import { createTestDatabase, nativeMissing, type TestDatabase } from '../../../prisma/testing.ts';
import { createWall, startEngine, type Bench } from '../../../workers/engine-testing.ts';
import { testRedis } from '../../../workers/testing.ts';
import { account, openCloud, person } from './testing-channel.ts';

let database: TestDatabase;
let bench: Bench;
let cloud: Awaited<ReturnType<typeof openCloud>>;
let ticks: Ticks;

beforeAll(async () => {
  database = await createTestDatabase();
  const wall = createWall();
  const notYet = (): Promise<never> => Promise.reject(new Error('not yet'));
  let note: Ticks['note'] = notYet;
  cloud = await openCloud({
    accept: (inbound) => bench.engine.accept(inbound),
    ticks: {
      note: (all) => note(all),
      sentAs: (callback) => ticks.sentAs(callback),
      heardSince: (moment) => ticks.heardSince(moment),
    },
    timeoutMs: 2_000,
  });
  wall.channel = cloud.channel;
  bench = await startEngine({ url: database.url, poolSize: 5, redis: testRedis(), wall });
  ticks = createTicks({
    db: bench.db,
    workspaceOf: () => Promise.resolve({ id: bench.workspaceId }),
    channel: 'whatsapp',
    account,
    now: () => new Date(),
    newId: randomUUID,
  });
  ({ note } = ticks);
  await cloud.channel.start();
});
afterAll(async () => {
  await cloud.close();
  await bench.stop();
  await database.drop();
});

const answerTo = async (text: string) => {
  const { workspaceId, db } = bench;
  return db.inWorkspace(workspaceId, async (tx) => {
    const message = await tx.message.findFirst({ where: { direction: 'out', text } });
    const row = message && (await tx.outbox.findUnique({ where: { messageId: message.id } }));
    return message && { state: message.state, outbox: row?.state, problem: row?.problem };
  });
};
const failed = { state: 'failed', outbox: 'failed', problem: expect.stringContaining('131026') };

it('shows as failed what was reported so before the send itself was answered', async () => {
  cloud.standin.people.say(person, 'one');
  await expect.poll(() => answerTo('one'), { timeout: 20_000 }).toMatchObject({ state: 'sent' });
  cloud.standin.people.lose(person);
  cloud.standin.people.say(person, 'two');
  await expect.poll(() => answerTo('two'), { timeout: 20_000 }).toMatchObject(failed);
  // Nobody heard the answer to this one: the report alone says that it was taken, and what became of it.
  cloud.standin.faults.failNext('messages', { kind: 'acceptedThenCut' });
  cloud.standin.people.say(person, 'three');
  await expect.poll(() => answerTo('three'), { timeout: 30_000 }).toMatchObject(failed);
  expect(cloud.standin.transcript.messages(person).filter(({ text }) => text === 'three')).toHaveLength(2);
});

it('climbs on where it was read after all', async () => {
  const { externalId } = await bench.db.inWorkspace(bench.workspaceId, async (tx) => {
    const { id } = await tx.message.findFirstOrThrow({ where: { direction: 'out', text: 'two' } });
    return tx.receipt.findFirstOrThrow({ where: { messageId: id } });
  });
  const read: Tick = { externalId, stage: 'read', callback: null, problem: null, at: new Date() };
  await ticks.note([read]);
  expect(await answerTo('two')).toEqual({ state: 'sent', outbox: 'sent', problem: null });
  await ticks.note([{ ...read, stage: 'failed', problem: '131026' }]);
  expect(await answerTo('two')).toMatchObject({ state: 'sent' });
});

it.skipIf(nativeMissing() !== null)(
  'misses no failure that is reported while the receipt is being written',
  async () => {
    const { workspaceId, db } = bench;
    const conversation = await db.unscoped.conversation.findFirstOrThrow({ where: { externalId: person } });
    const [id, externalId] = [randomUUID(), `${person}:wamid.at-once`];
    const deps = { now: () => new Date(), newId: randomUUID };
    const failure: Tick = { externalId, stage: 'failed', callback: null, problem: '131026', at: new Date() };
    let ended = false;
    let written = (): void => undefined;
    // Begun out here: a transaction cannot be opened inside another.
    const noting = new Promise<void>((resolve) => (written = resolve))
      .then(() => ticks.note([failure]))
      .finally(() => (ended = true));
    await db.inWorkspace(workspaceId, async (tx) => {
    const place = { workspaceId, conversationId: conversation.id, channel: 'whatsapp', account };
    const sent = { direction: 'out', kind: 'reply', body: {}, text: 'at once', state: 'sent', seq: 900, sentAt: new Date() };
    await tx.message.create({ data: { id, ...place, ...sent } });
    await tx.receipt.create({ data: { workspaceId, conversationId: conversation.id, messageId: id, part: 0, externalId } });
    await heedEarlier(tx, { workspaceId, messageId: id }, deps);
    written();
    const waits = () => db.unscoped.$queryRaw<unknown[]>`SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
    await expect.poll(async () => ended || (await waits()).length > 0, { timeout: 20_000 }).toBe(true);
  }); // prettier-ignore
    await noting;
    expect(await answerTo('at once')).toMatchObject({ state: 'failed' });
  },
);
