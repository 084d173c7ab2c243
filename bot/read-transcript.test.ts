import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDatabase, type Database } from '../prisma/client.ts';
import { seedDemo } from '../prisma/demo/seed-demo.ts';
import { createTestDatabase, type TestDatabase } from '../prisma/testing.ts';
import { readTranscript } from './read-transcript.ts';

let database: TestDatabase;
let db: Database;
beforeAll(async () => {
  database = await createTestDatabase();
  db = createDatabase({ url: database.url, poolSize: 2 });
});
afterAll(async () => {
  await db.stop();
  await database.drop();
});

it('opens no conversation of another channel, whoever knows its id', async () => {
  const now = new Date('2026-11-23T11:00:00+05:30');
  const { workspaceId } = await seedDemo(db, { talents: 0, now });
  const said = { direction: 'in', kind: 'text', body: { kind: 'text', text: 'hi' }, text: 'hi', sentAt: now };
  const read = async (channel: string): Promise<number> => {
    const [conversationId, place] = [randomUUID(), { workspaceId, channel, account: channel }];
    return db.inWorkspace(workspaceId, async (tx) => {
      const row = { id: conversationId, ...place, externalId: 'someone', kind: 'private' };
      await tx.conversation.create({ data: row });
      await tx.message.create({
        data: { id: randomUUID(), conversationId, seq: 1, state: 'answered', ...place, ...said },
      });
      const page = { conversationId, channel: 'web', account: 'web' };
      return (await readTranscript(tx, page, { after: 0, limit: 10 })).length;
    });
  };
  expect(await read('web')).toBe(1);
  expect(await read('telegram')).toBe(0);
});
