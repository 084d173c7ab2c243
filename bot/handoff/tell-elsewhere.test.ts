import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDatabase, type Database } from '../../prisma/client.ts';
import { createTestDatabase, type TestDatabase } from '../../prisma/testing.ts';
import { announceToOffice } from '../outbox/office-notice.ts';
import { createTicks } from '../outbox/ticks.ts';
import { openHandOff } from './hand-off.ts';
import { tellElsewhere } from './tell-elsewhere.ts';

let database: TestDatabase;
let db: Database;
const workspaceId = randomUUID();
beforeAll(async () => {
  database = await createTestDatabase();
  db = createDatabase({ url: database.url, poolSize: 3 });
  await db.unscoped.workspace.create({ data: { id: workspaceId, slug: 'tell', name: 'Tell' } });
});
afterAll(async () => {
  await db.stop();
  await database.drop();
});

/** Somebody with private conversations on these channels, the one of the last written to last. */
async function person(name: string, role: string, ...channels: string[]): Promise<string[]> {
  const personId = randomUUID();
  return db.inWorkspace(workspaceId, async (tx) => {
    await tx.person.create({ data: { id: personId, workspaceId, name, role } });
    const chats: string[] = [];
    for (const [i, channel] of channels.entries()) {
      const [id, place] = [randomUUID(), { workspaceId, channel, account: 'a' }];
      chats.push(id);
      await tx.conversation.create({ data: { id, ...place, externalId: `${name}:${i}`, kind: 'private' } });
      await tx.message.create({
        data: { id: randomUUID(), ...place, conversationId: id, seq: 1, direction: 'in', authorId: personId, externalId: `${name}:${i}:1`,
          kind: 'text', body: {}, text: 'hi', state: 'answered', sentAt: new Date(), storedAt: new Date(Date.now() + i * 1000) },
      });
    }
    return chats;
  });
} // prettier-ignore

it('tells of a hand-off where else the office writes once no place took it, and tells each place once', async () => {
  const [whatsApp] = (await person('Kavya', 'casting', 'telegram', 'whatsapp')).slice(1);
  const telegram = (await db.unscoped.conversation.findFirstOrThrow({ where: { externalId: 'Kavya:0' } })).id;
  await person('Meera', 'production', 'slack');
  const [asking] = await person('Riya', 'talent', 'telegram');
  const now = (): Date => new Date();
  const ids = { workspaceId, conversationId: asking!, personId: null, sourceMessageId: null };
  const copies = await db.inWorkspace(workspaceId, async (tx) => {
    const opened = await openHandOff(tx, { ...ids, id: randomUUID(), why: 'harassment', at: now() });
    const made = await announceToOffice(tx, {
      workspaceId,
      text: 'Riya needs you',
      at: now(),
      newId: randomUUID,
    });
    for (const { messageId } of made)
      await tx.$executeRaw`INSERT INTO relay (copy_id, workspace_id, hand_off_id, direction)
        VALUES (${messageId}::uuid, ${workspaceId}::uuid, ${opened.handOffId}::uuid, 'to_office')`;
    return made;
  });
  expect(copies.map(({ conversationId }) => conversationId)).toEqual([whatsApp]);
  const refuse = (messageId: string) =>
    db.inWorkspace(workspaceId, async (tx) => {
      await tx.outbox.update({ where: { messageId }, data: { state: 'failed' } });
      return tellElsewhere(tx, { workspaceId, messageId }, { now, newId: randomUUID });
    });
  expect(await refuse(copies[0]!.messageId)).toBe(1);
  const there = await db.unscoped.message.findMany({ where: { kind: 'notice', conversationId: telegram } });
  expect(there.map(({ text }) => text)).toEqual(['Riya needs you']);
  // The second place has it: the first one's refusal is no news any more, and when that fails too nobody is left.
  expect(await refuse(copies[0]!.messageId)).toBe(0);
  expect(await refuse(there[0]!.id)).toBe(0);
  expect(await db.unscoped.message.count({ where: { kind: 'notice' } })).toBe(2);
});

it('hears late of a notice that the platform took and could not bring, and tells it elsewhere then', async () => {
  const now = (): Date => new Date();
  const [asking] = await person('Sana', 'talent', 'telegram');
  const ids = { workspaceId, conversationId: asking!, personId: null, sourceMessageId: null };
  const [copy] = await db.inWorkspace(workspaceId, async (tx) => {
    const opened = await openHandOff(tx, { ...ids, id: randomUUID(), why: 'human', at: now() });
    const made = await announceToOffice(tx, { workspaceId, text: 'Sana needs you', at: now(), newId: randomUUID });
    for (const { messageId, conversationId } of made) {
      await tx.$executeRaw`INSERT INTO relay (copy_id, workspace_id, hand_off_id, direction)
        VALUES (${messageId}::uuid, ${workspaceId}::uuid, ${opened.handOffId}::uuid, 'to_office')`;
      await tx.message.update({ where: { id: messageId }, data: { state: 'sent' } });
      await tx.outbox.update({ where: { messageId }, data: { state: 'sent' } });
      await tx.receipt.create({ data: { workspaceId, conversationId, messageId, part: 0, externalId: `91:${messageId}` } });
    }
    return made;
  }); // prettier-ignore
  const ticks = createTicks({
    db,
    workspaceOf: () => Promise.resolve({ id: workspaceId }),
    channel: 'whatsapp',
    account: 'a',
    now,
    newId: randomUUID,
  });
  const failed = {
    externalId: `91:${copy!.messageId}`,
    stage: 'failed',
    callback: null,
    problem: '131047',
    at: now(),
  } as const;
  await ticks.note([failed]);
  await ticks.note([failed]);
  const told = await db.unscoped.message.findMany({ where: { text: 'Sana needs you' } });
  expect(told.map(({ state }) => state).toSorted()).toEqual(['failed', 'pending']);
});
