/** Test support: memory on a real database and Redis, with an office and a person of its own for each test. */
import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import { createDatabase, type Database } from '../prisma/client.ts';
import { createTestDatabase } from '../prisma/testing.ts';
import { testRedis } from '../workers/testing.ts';
import { createHashedEmbedder } from './embedding/hashed.ts';
import { createMemory, type Memory, type Remembered } from './memory.ts';
import { forgottenOf } from './short-term/forgotten.ts';
import { loadLines } from './short-term/load.ts';
import { createShortTerm } from './short-term/short-term.ts';

export const now = new Date('2026-11-23T10:00:00+05:30');
export const embedder = createHashedEmbedder({ dims: 64 });

export type Place = {
  workspaceId: string;
  riya: string;
  chat: string;
  said(text: string, at: string, more?: Partial<Remembered>): Remembered;
  ask(text: string, more?: { personId?: string; withVector?: boolean }): ReturnType<Memory['recall']>;
};

export async function openMemory() {
  const database = await createTestDatabase();
  const db: Database = createDatabase({ url: database.url, poolSize: database.poolSize });
  const ground = testRedis();
  const redis = new Redis({ ...ground.connection, maxRetriesPerRequest: null });
  const shortTerm = createShortTerm({ redis, prefix: ground.prefix, load: loadLines(db), forgottenOf: forgottenOf(db) }); // prettier-ignore
  const memory = createMemory({
    db,
    embedder,
    shortTerm,
    secret: 'test',
    now: () => now,
    newId: randomUUID,
  });
  await memory.prepare();
  return {
    db,
    memory,
    redis,
    prefix: ground.prefix,
    /** An office where nothing was said yet. */
    async fresh(): Promise<Place> {
      const [workspaceId, riya, chat] = [randomUUID(), randomUUID(), randomUUID()];
      await db.unscoped.workspace.create({ data: { id: workspaceId, slug: workspaceId, name: 'Test' } });
      return {
        workspaceId,
        riya,
        chat,
        said: (text, at, more = {}) => ({
          workspaceId,
          personId: riya,
          conversationId: chat,
          messageId: randomUUID(),
          speaker: 'person',
          speakerName: 'Riya',
          channel: 'telegram',
          saidAt: new Date(at),
          text,
          ...more,
        }),
        ask: (text, more = {}) =>
          memory.recall({
            workspaceId,
            reader: { kind: 'private', personId: more.personId ?? riya, office: false },
            text,
            vector: more.withVector ? memory.questionVector(text) : undefined,
            vectorBudgetMs: 1000,
          }),
      };
    },
    async close(): Promise<void> {
      redis.disconnect();
      await db.stop();
      await database.drop();
    },
  };
}
