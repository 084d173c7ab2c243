import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { moodOf } from '../bot/understanding/mood/mood-of.ts';
import { createDatabase, type Database } from '../prisma/client.ts';
import { createTestDatabase, type TestDatabase } from '../prisma/testing.ts';
import { createMoodNoting } from './moods.ts';

let database: TestDatabase;
let db: Database;
beforeAll(async () => {
  database = await createTestDatabase();
  db = createDatabase(database);
});
afterAll(async () => {
  await db.stop();
  await database.drop();
});

/** A conversation with one talent who said these, oldest first. */
async function said(texts: string[], dob: Date | null = null) {
  const workspaceId = randomUUID();
  const [conversationId, authorId] = [randomUUID(), randomUUID()];
  await db.unscoped.workspace.create({ data: { id: workspaceId, slug: workspaceId, name: 'Blue Door' } });
  await db.inWorkspace(workspaceId, async (tx) => {
    await tx.person.create({ data: { id: authorId, workspaceId, name: 'Asha', role: 'talent' } });
    await tx.talent.create({ data: { personId: authorId, workspaceId, dob } });
    await tx.conversation.create({
      data: {
        id: conversationId,
        workspaceId,
        channel: 'web',
        account: 'a',
        externalId: conversationId,
        kind: 'private',
      },
    });
    for (const [i, text] of texts.entries())
      await tx.message.create({
        data: {
          id: randomUUID(), workspaceId, conversationId, direction: 'in', authorId, channel: 'web', account: 'a',
          externalId: randomUUID(), kind: 'text', body: { kind: 'text', text }, text, state: 'answered',
          sentAt: new Date(Date.UTC(2026, 10, 23, 10, i)),
        },
      }); // prettier-ignore
  });
  const noteMoods = createMoodNoting({ db });
  await noteMoods({ workspaceId, conversationId });
  await noteMoods({ workspaceId, conversationId });
  return db.inWorkspace(workspaceId, async (tx) => ({
    noted: await tx.messageMood.count(),
    mood: await moodOf(tx, conversationId),
  }));
}

it('notes each message once and shows the worst of the last few to whoever takes over', async () => {
  const { noted, mood } = await said([
    'thank you, lovely team',
    'abhi tak koi jawab nahi, bahut galat baat hai',
    'aaj hi chahiye payment',
  ]);
  expect(noted).toBe(3);
  expect(mood).toEqual({ sentiment: -1, urgency: 1, at: new Date(Date.UTC(2026, 10, 23, 10, 2)) });
});

it('forgets a feeling that lies far back', async () => {
  const { mood } = await said([
    'this is ridiculous, are you serious',
    ...Array.from({ length: 5 }, () => 'ok'),
  ]);
  expect(mood).toMatchObject({ sentiment: 0, urgency: 0 });
});

it('notes nothing of a child', async () => {
  const tenYearsOld = new Date(Date.now() - 10 * 365 * 86_400_000);
  expect(await said(['I am so angry'], tenYearsOld)).toEqual({ noted: 0, mood: null });
});
