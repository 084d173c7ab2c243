import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { EmbeddingError, type Embedder } from '../memory/embedding/embedder.ts';
import { createHashedEmbedder } from '../memory/embedding/hashed.ts';
import { createMemory } from '../memory/memory.ts';
import { noShortTerm } from '../memory/short-term/testing-none.ts';
import { createDatabase } from '../prisma/client.ts';
import { createTestDatabase, type TestDatabase } from '../prisma/testing.ts';
import { createWall, startEngine } from './engine-testing.ts';
import { testRedis } from './testing.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

it('gives a vector to what was said while the model was away, although nobody says anything more', async () => {
  const db = createDatabase({ url: database.url, poolSize: database.poolSize });
  const hashed = createHashedEmbedder({ dims: 64 });
  let away = true;
  const embedder: Embedder = {
    ...hashed,
    embed: (texts, kind) =>
      away
        ? Promise.reject(new EmbeddingError('The model is away', { retryable: true }))
        : hashed.embed(texts, kind),
  };
  const memory = createMemory({
    db,
    embedder,
    shortTerm: noShortTerm,
    secret: 'test',
    now: () => new Date(),
    newId: randomUUID,
  });
  await memory.prepare();
  const workspaceId = randomUUID();
  await db.unscoped.workspace.create({ data: { id: workspaceId, slug: workspaceId, name: 'Test' } });
  await memory.remember({
    workspaceId,
    personId: randomUUID(),
    conversationId: randomUUID(),
    messageId: randomUUID(),
    speaker: 'person',
    speakerName: 'Riya',
    channel: 'web',
    saidAt: new Date(Date.now() - 60_000),
    text: 'I ride horses',
  });
  await expect(memory.embedWaiting(workspaceId)).rejects.toThrow('away');
  let asked = 0;
  const { stop } = await startEngine({
    ...database,
    redis: testRedis(),
    wall: createWall(),
    lookForVectorsEveryMs: 200,
    embedMemories: async (ref) => {
      asked++;
      await memory.embedMissed(ref.workspaceId).catch(() => undefined);
    },
  });
  const vectors = () => db.unscoped.memoryVector.count({ where: { workspaceId } });
  await expect.poll(() => asked, { timeout: 20_000 }).toBeGreaterThan(1);
  expect(await vectors()).toBe(0);
  away = false;
  await expect.poll(vectors, { timeout: 20_000 }).toBe(1);
  await stop();
  await db.stop();
});
