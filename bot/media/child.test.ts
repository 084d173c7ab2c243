import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDatabase, type Database } from '../../prisma/client.ts';
import { createTestDatabase, type TestDatabase } from '../../prisma/testing.ts';
import { outbound, type Outbound } from '../message.ts';
import { queueMessage } from '../outbox/queue.ts';
import { reviseMessage } from '../outbox/revise.ts';

let database: TestDatabase;
let db: Database;
const [workspaceId, child, adult] = [randomUUID(), randomUUID(), randomUUID()];
beforeAll(async () => {
  database = await createTestDatabase();
  db = createDatabase({ url: database.url, poolSize: 3 });
  await db.unscoped.workspace.create({ data: { id: workspaceId, slug: 'kids', name: 'Kids' } });
  await db.inWorkspace(workspaceId, async (tx) => {
    for (const [id, dob] of [
      [child, '2018-05-01'],
      [adult, '1980-05-01'],
    ] as const) {
      await tx.person.create({ data: { id, workspaceId, name: id.slice(0, 4), role: 'talent' } });
      await tx.$executeRaw`INSERT INTO talent (person_id, workspace_id, dob, updated_at) VALUES (${id}::uuid, ${workspaceId}::uuid, ${dob}::date, now())`;
    }
    for (const [storageId, isChilds] of [
      ['of-child', true],
      ['of-adult', false],
    ] as const)
      await tx.media.create({
        data: { id: randomUUID(), workspaceId, kind: 'image', state: 'kept', storageId, child: isChilds },
      });
  });
});
afterAll(async () => {
  await db.stop();
  await database.drop();
});

const card = (talentId: string) => ({
  ...{
    talentId,
    name: 'N',
    playingAge: null,
    heightCm: null,
    city: null,
    languages: [],
    why: [],
    unknown: [],
  },
  ...{ photoUrl: '/photo.jpg', photoDate: null },
});
const file = (storageId: string) => ({ storageId, mimeType: 'image/jpeg', fileName: 'a.jpg' });
const body = outbound.parse({
  text: 'Look',
  files: [file('of-child'), file('of-adult')],
  cards: [card(child), card(adult)],
});

async function said(kind: 'private' | 'group', revised = false): Promise<Outbound> {
  const [conversationId, messageId] = [randomUUID(), randomUUID()];
  return db.inWorkspace(workspaceId, async (tx) => {
    const place = { channel: 'slack', account: 'T1' };
    await tx.conversation.create({
      data: { id: conversationId, workspaceId, ...place, externalId: conversationId, kind },
    });
    const empty = outbound.parse({ text: 'first' });
    await queueMessage(tx, {
      ...{ messageId, workspaceId, conversationId, ...place, epoch: 0, turnId: null, replyToId: null },
      ...{ body: revised ? empty : body, at: new Date() },
    });
    if (revised) {
      await tx.outbox.update({ where: { messageId }, data: { state: 'sent' } });
      expect(await reviseMessage(tx, { messageId, conversationId, body })).toBe(true);
    }
    return outbound.parse((await tx.message.findUniqueOrThrow({ where: { id: messageId } })).body);
  });
}

it.each([false, true])('never goes to a group, whoever wants it there (as an edit: %s)', async (revised) => {
  const group = await said('group', revised);
  expect(group.files.map(({ storageId }) => storageId)).toEqual(['of-adult']);
  expect(group.cards.map(({ photoUrl }) => photoUrl)).toEqual([null, '/photo.jpg']);
  expect(group.text).toBe('Look');
});

it('is seen in private', async () => {
  expect(await said('private')).toEqual(body);
});
