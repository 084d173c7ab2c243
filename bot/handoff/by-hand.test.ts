import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDatabase, type Database } from '../../prisma/client.ts';
import { createTestDatabase, type TestDatabase } from '../../prisma/testing.ts';
import { createSilences } from '../../memory/forgetting/silence.ts';
import { startFor } from '../outreach/opt-out.ts';
import { createByHand } from './by-hand.ts';
import { tendHeld } from './relay.ts';
import { unfinishedHandOffs } from './unfinished.ts';

let database: TestDatabase;
let db: Database;
const [workspaceId, conversationId, taken] = [randomUUID(), randomUUID(), randomUUID()];
beforeAll(async () => {
  database = await createTestDatabase();
  db = createDatabase({ url: database.url, poolSize: 3 });
  await db.unscoped.workspace.create({ data: { id: workspaceId, slug: 'hand', name: 'Hand' } });
  await db.inWorkspace(workspaceId, async (tx) => {
    const place = { workspaceId, channel: 'whatsapp', account: 'web', kind: 'private' };
    await tx.conversation.create({ data: { id: conversationId, ...place, externalId: 'ira' } });
    await tx.conversation.create({
      data: { id: taken, ...place, externalId: 'held', epoch: 4, humanHolderId: workspaceId },
    });
  });
});
afterAll(async () => {
  await db.stop();
  await database.drop();
});
const stateOf = (id: string) =>
  db.inWorkspace(workspaceId, async (tx) => {
    const { epoch, humanHolderId } = await tx.conversation.findUniqueOrThrow({ where: { id } });
    return { epoch, held: humanHolderId !== null };
  });

const silences = createSilences({ secret: 'test', now: () => new Date() });

it('hears "stop" and "start" that were said to whoever types on the phone, each once', async () => {
  const [personId, chat] = [randomUUID(), randomUUID()];
  await db.inWorkspace(workspaceId, async (tx) => {
    await tx.person.create({ data: { id: personId, workspaceId, name: 'Lata', role: 'talent' } });
    await tx.identity.create({ data: { id: randomUUID(), workspaceId, personId, channel: 'whatsapp', account: 'web', externalId: 'lata' } });
    await tx.conversation.create({
      data: { id: chat, workspaceId, channel: 'whatsapp', account: 'web', kind: 'private', externalId: 'lata' },
    });
  }); // prettier-ignore
  let seq = 0;
  const says = (text: string) =>
    db.inWorkspace(workspaceId, (tx) =>
      tx.message.create({
        data: { id: randomUUID(), workspaceId, conversationId: chat, authorId: personId, seq: ++seq, direction: 'in', channel: 'whatsapp',
          account: 'web', externalId: `lata:${seq}`, kind: 'text', body: {}, text, state: 'waiting', sentAt: new Date() },
      }),
    ); // prettier-ignore
  const stopped = () =>
    db.inWorkspace(workspaceId, async (tx) => ({
      wishes: await tx.optOut.count({ where: { personId, liftedAt: null } }),
      addresses: await tx.memoryOptOut.count(),
    }));
  const of = { db, channel: 'whatsapp', account: 'web', silences, now: () => new Date(), newId: randomUUID };
  const byHand = createByHand({ ...of, workspaceOf: () => Promise.resolve({ id: workspaceId }) });
  const tend = () =>
    tendHeld(
      { ...of, ringDelivery: () => undefined, ringTurnLater: () => undefined },
      { workspaceId, conversationId: chat },
    );
  // Said to the bot; whoever typed on the phone was faster than its turn.
  await says('stop');
  await byHand.take('lata');
  expect(await stopped()).toEqual({ wishes: 1, addresses: 1 });
  await says('start');
  await Promise.all([tend(), tend()]);
  expect(await stopped()).toEqual({ wishes: 0, addresses: 0 });
  await says('stop');
  await tend();
  // Taken back elsewhere: what was heard once is not heard again.
  await db.inWorkspace(workspaceId, (tx) => startFor(tx, { personId, now: new Date() }));
  await tend();
  await byHand.take('lata');
  expect((await stopped()).wishes).toBe(0);
  await byHand.giveBack('lata');
});

it('is a hand-off like any other: the epoch rises once, the office sees it, and giving back ends it', async () => {
  const byHand = createByHand({
    db,
    workspaceOf: () => Promise.resolve({ id: workspaceId }),
    channel: 'whatsapp',
    account: 'web',
    silences,
    now: () => new Date(),
    newId: randomUUID,
  });
  await byHand.take('ira');
  await byHand.take('ira');
  expect(await stateOf(conversationId)).toEqual({ epoch: 1, held: true });
  const open = () => db.inWorkspace(workspaceId, (tx) => unfinishedHandOffs(tx, workspaceId));
  expect(await open()).toMatchObject([{ state: 'held', why: 'taken', holder: 'by hand on the phone' }]);
  await byHand.giveBack('ira');
  expect(await stateOf(conversationId)).toEqual({ epoch: 1, held: false });
  expect(await open()).toEqual([]);
  await byHand.take('ira');
  expect(await stateOf(conversationId)).toEqual({ epoch: 2, held: true });
  // What is typed by hand answers what was said before it; "resume" leaves the rest to the bot.
  const says = (n: number) =>
    db.inWorkspace(workspaceId, (tx) =>
      tx.message.create({
        data: { id: randomUUID(), workspaceId, conversationId, seq: n, direction: 'in', channel: 'whatsapp', account: 'web',
          externalId: `ira:${n}`, kind: 'text', body: {}, text: `question ${n}`, state: 'waiting', sentAt: new Date() },
      }),
    ); // prettier-ignore
  const waiting = async () =>
    (await db.inWorkspace(workspaceId, (tx) => tx.message.findMany({ where: { state: 'waiting' } }))).map(({ text }) => text); // prettier-ignore
  await says(1);
  await byHand.take('ira');
  expect(await waiting()).toEqual([]);
  await says(2);
  await byHand.giveBack('ira');
  expect(await waiting()).toEqual(['question 2']);
  // Whoever has it keeps it, and nobody unknown gives it back for them.
  await byHand.take('held');
  await byHand.giveBack('held');
  expect(await stateOf(taken)).toEqual({ epoch: 4, held: true });
  await byHand.take('nobody');
});
