import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Embedder } from '../memory/embedding/embedder.ts';
import { createHashedEmbedder } from '../memory/embedding/hashed.ts';
import { activeModel, followActive } from '../memory/embedding/registry.ts';
import { memoryShelf } from '../memory/episodic/memory-shelf.ts';
import { createMemory } from '../memory/memory.ts';
import { noShortTerm } from '../memory/short-term/testing-none.ts';
import { createDatabase, type Database } from '../prisma/client.ts';
import { createTestDatabase, type TestDatabase } from '../prisma/testing.ts';
import { createWall, startEngine } from './engine-testing.ts';
import { createVectorRenewal } from './renew-vectors.ts';
import { testRedis } from './testing.ts';

const hashed = createHashedEmbedder({ dims: 64 });
/** Versions of one model: the same vectors, which nobody could tell from the numbers. */
const version = (n: number): Embedder => ({
  ...hashed,
  modelId: `hashed@64+v${n}`,
  supersedes: (id) => Array.from({ length: n - 1 }, (_, i) => `hashed@64+v${i + 1}`).includes(id),
});
/** More than a batch. */
const sayings = 70;

let database: TestDatabase;
let db: Database;
const workspaceId = randomUUID();
const personId = randomUUID();

const follow = (embedder: Embedder) =>
  followActive({ db, embedders: [embedder], nowMs: () => performance.now() });
const memoryOf = (embedder: Embedder) =>
  createMemory({
    db,
    embedder: follow(embedder).inForce,
    shortTerm: noShortTerm,
    secret: 'test',
    now: () => new Date(),
    newId: randomUUID,
  });
const remember = (text: string) =>
  memoryOf(version(2)).remember({
    workspaceId,
    personId,
    conversationId: workspaceId,
    messageId: randomUUID(),
    speaker: 'person',
    speakerName: 'Riya',
    channel: 'web',
    saidAt: new Date(Date.now() - 60_000),
    text,
  });
const vectorsOf = (modelId: string) => db.unscoped.memoryVector.count({ where: { modelId } });
const unread = () => db.unscoped.memoryUnread.count();
async function recalled(embedder: Embedder, text: string) {
  const memory = memoryOf(embedder);
  const vector = memory.questionVector(text);
  vector.catch(() => undefined);
  const reader = { kind: 'private' as const, personId, office: false };
  const { items } = await memory.recall({ workspaceId, reader, text, vector, limit: 3 });
  return items.map((item) => item.text);
}

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

/** A house of the second version, with something said after its last start that has no vector yet. */
beforeEach(async () => {
  db = createDatabase({ url: database.url, poolSize: database.poolSize });
  await db.unscoped.workspace.create({ data: { id: workspaceId, slug: workspaceId, name: 'Test' } });
  await follow(version(2)).prepare();
  for (let i = 0; i < sayings; i++) await remember(`On day ${i} I rode the ${i}th horse`);
  await memoryOf(version(2)).embedMissed(workspaceId);
  await remember('And I sail');
});
afterEach(async () => {
  await db.unscoped.$executeRaw`DELETE FROM memory_item`;
  await db.unscoped.$executeRaw`DELETE FROM embedding_model`;
  await db.unscoped.workspace.deleteMany();
  await db.stop();
});

function renewal(embedder: Embedder, more: Partial<Parameters<typeof createVectorRenewal>[0]> = {}) {
  const renewed: string[] = [];
  const renew = createVectorRenewal({
    db,
    shelves: [memoryShelf(db)],
    successor: follow(embedder).successor,
    onRenewed: (ids) => renewed.push(...ids),
    signal: new AbortController().signal,
    wait: () => Promise.resolve(),
    tell: () => undefined,
    ...more,
  });
  return { renew, renewed };
}

describe('after an update that prepares texts in another way', () => {
  it('makes every vector anew by itself, which a start of the workers sets going', async () => {
    const { successor } = follow(version(3));
    const { renew } = renewal(version(3), { successor });
    const { stop } = await startEngine({
      ...database,
      redis: testRedis(),
      wall: createWall(),
      lookForVectorsEveryMs: 200,
      renewal: { renew, outdated: async () => (await successor()) !== undefined },
      embedMemories: async ({ workspaceId: id }) => memoryOf(version(3)).embedMissed(id),
    });
    await expect.poll(() => activeModel(db), { timeout: 60_000 }).toBe('hashed@64+v3');
    await expect.poll(() => vectorsOf('hashed@64+v3'), { timeout: 60_000 }).toBe(sayings + 1);
    // The list of what waits was kept for the old version.
    await expect.poll(unread, { timeout: 60_000 }).toBe(0);
    await stop();
    expect(await vectorsOf('hashed@64+v2')).toBe(sayings);
  }, 240_000);

  it('finds by words until every vector is there, and never asks those of one version with the other', async () => {
    const seen: string[][] = [];
    const looking: Embedder = {
      ...version(3),
      embed: async (texts, kind) => {
        if (kind === 'document') {
          await expect(memoryOf(version(3)).questionVector('horse')).rejects.toThrow('cannot ask');
          seen.push(await recalled(version(3), 'who sails? I sail'));
        }
        return hashed.embed(texts, kind);
      },
    };
    const { renew, renewed } = renewal(looking);
    await renew();
    expect(seen.length).toBeGreaterThan(1);
    for (const [first] of seen) expect(first).toBe('And I sail');
    expect(renewed).toEqual([workspaceId]);
    expect((await memoryOf(version(3)).questionVector('horse')).modelId).toBe('hashed@64+v3');
  });

  it('goes on where it was cut', async () => {
    const ending = new AbortController();
    let texts = 0;
    const counting: Embedder = {
      ...version(3),
      embed: (given, kind) => {
        if (kind === 'document') texts += given.length;
        return hashed.embed(given, kind);
      },
    };
    const cut = renewal(
      { ...counting, embed: (given, kind) => (ending.abort(), counting.embed(given, kind)) },
      { signal: ending.signal },
    );
    await cut.renew();
    expect(cut.renewed).toEqual([]);
    expect(await activeModel(db)).toBe('hashed@64+v2');
    const kept = await vectorsOf('hashed@64+v3');
    expect(kept).toBe(texts);
    expect(kept).toBeLessThan(sayings);
    await renewal(counting).renew();
    expect(texts).toBe(sayings + 1);
    expect(await activeModel(db)).toBe('hashed@64+v3');
  });

  it('is done once, however many do it at once', async () => {
    const both = [renewal(version(3)), renewal(version(3))];
    await Promise.all(both.map(({ renew }) => renew()));
    expect(both.filter(({ renewed }) => renewed.length > 0)).toHaveLength(1);
    expect(await vectorsOf('hashed@64+v3')).toBe(sayings + 1);
  });

  it('never goes back: an older process beside a younger one leaves its vectors alone', async () => {
    await renewal(version(3)).renew();
    const older = renewal(version(2), { successor: follow(version(2)).successor });
    await older.renew();
    expect(older.renewed).toEqual([]);
    expect(await activeModel(db)).toBe('hashed@64+v3');
    expect(await recalled(version(2), 'who sails? I sail')).toContain('And I sail');
  });
});
