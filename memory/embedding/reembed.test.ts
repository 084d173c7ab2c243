import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createDatabase, type Database } from '../../prisma/client.ts';
import { createTestDatabase, type TestDatabase } from '../../prisma/testing.ts';
import { memoryShelf } from '../episodic/memory-shelf.ts';
import { createMemory, type Memory } from '../memory.ts';
import type { Embedder } from './embedder.ts';
import { createHashedEmbedder } from './hashed.ts';
import { dropIdle, reembed, type ReembedDeps } from './reembed.ts';
import { activeModel, followActive, followsWithinMs } from './registry.ts';
import { noShortTerm } from '../short-term/testing-none.ts';

const now = new Date('2026-11-23T10:00:00+05:30');
const old = createHashedEmbedder({ dims: 256 });
const better = createHashedEmbedder({ dims: 384 });

let database: TestDatabase;
let db: Database;
let memory: Memory;
let nowMs = 0;
const riya = randomUUID();
const workspaceId = randomUUID();

const followers = () => followActive({ db, embedders: [old, better], nowMs: () => nowMs });
const remember = (text: string) =>
  memory.remember({
    workspaceId,
    personId: riya,
    conversationId: workspaceId,
    messageId: randomUUID(),
    speaker: 'person',
    speakerName: 'Riya',
    channel: 'web',
    saidAt: now,
    text,
  });

/** Words of their own for every saying, so that a model that works finds each by half of them. */
const story = Array.from({ length: 70 }, (_, i) =>
  i === 0
    ? 'The white stallion galloped along the beach'
    : Array.from(
        { length: 8 },
        (__, j) =>
          `${['mel', 'tor', 'vin', 'sap', 'gru'][(i + j) % 5]}${'abcdefghij'[i % 10]}${'klmnopq'[Math.floor(i / 10)]}${'rstuvwxy'[j]}`,
      ).join(' '),
);

/** A house that was embedded with the old model, and whose process knows both. */
const remembering = (inForce: ReturnType<typeof followers>['inForce']) =>
  createMemory({
    db,
    embedder: inForce,
    shortTerm: noShortTerm,
    secret: 'test',
    now: () => now,
    newId: randomUUID,
  });

beforeAll(async () => {
  database = await createTestDatabase();
  db = createDatabase({ url: database.url, poolSize: database.poolSize });
  await db.unscoped.workspace.create({ data: { id: workspaceId, slug: workspaceId, name: 'Test' } });
  const { inForce } = followers();
  memory = remembering(inForce);
  for (const text of story) await remember(text);
});
afterAll(async () => {
  await db.stop();
  await database.drop();
});
beforeEach(async () => {
  await db.unscoped.$executeRaw`DELETE FROM memory_vector`;
  await db.unscoped.$executeRaw`DELETE FROM embedding_model`;
  nowMs = 0;
  const { inForce, prepare } = followers();
  await prepare();
  memory = remembering(inForce);
  while ((await memory.embedPending(workspaceId, 100)) > 0);
});

const run = (more: Partial<ReembedDeps> = {}) =>
  reembed({
    db,
    shelves: [memoryShelf(db)],
    to: better,
    embedders: [old, better],
    tolerance: 0.02,
    force: false,
    wait: () => Promise.resolve(),
    nowMs: () => performance.now(),
    tell: () => undefined,
    ...more,
  });
const vectorsOf = async (modelId: string) => {
  const rows = await db.unscoped.$queryRaw<
    { n: number }[]
  >`SELECT count(*)::int AS n FROM memory_vector WHERE model_id = ${modelId}`;
  return rows[0]!.n;
};
/** Asks as a turn would; the words are in no item, so what is found is found by its vector. */
const ask = async (text = 'stallionesque whiteish gallopade beachside') => {
  const question = await memory.questionVector(text);
  const { items } = await memory.recall({
    workspaceId,
    reader: { kind: 'private', personId: riya, office: false },
    text,
    vector: Promise.resolve(question),
    limit: 5,
  });
  return { modelId: question.modelId, top: items.map((item) => item.text).join('\n') };
};

describe('a change of the embedding model', () => {
  it('is followed by a process that runs, which finds by meaning before, during and after it', async () => {
    const seen: string[] = [];
    const look = async () => {
      const { modelId, top } = await ask();
      expect(top).toContain('stallion');
      if (seen.at(-1) !== modelId) seen.push(modelId);
    };
    await look();
    const slow: Embedder = {
      ...better,
      embed: async (texts, kind) => {
        nowMs += followsWithinMs; // the pointer is read anew each time
        await look();
        return better.embed(texts, kind);
      },
    };
    const result = await run({ to: slow, embedders: [old, slow] });
    expect(result.outcome).toBe('flipped');
    expect(result.compared).toMatchObject([{ shelf: 'memories', pairs: 70 }]);
    // A process that has not looked at the pointer yet still asks the old vectors, which stand.
    await look();
    expect(seen).toEqual([old.modelId]);
    nowMs += followsWithinMs;
    await look();
    expect(seen).toEqual([old.modelId, better.modelId]);
    // What is said from now on gets a vector of the new model.
    await remember('And one more of another day altogether');
    expect(await memory.embedPending(workspaceId)).toBe(1);
    expect(await vectorsOf(better.modelId)).toBe(71);
    await db.unscoped.$executeRaw`DELETE FROM memory_item WHERE text LIKE 'And one more%'`;
  });

  it('does not embed twice what has its vector, when it is cut and begun again', async () => {
    let texts: string[] = [];
    const counting = (dieAfter: number): Embedder => ({
      ...better,
      embed: (given, kind) => {
        if (kind === 'document') texts.push(...given);
        if (texts.length > dieAfter) return Promise.reject(new Error('cut'));
        return better.embed(given, kind);
      },
    });
    await expect(run({ to: counting(64) })).rejects.toThrow('cut');
    expect(await activeModel(db)).toBe(old.modelId);
    const kept = await vectorsOf(better.modelId);
    expect(kept).toBe(64);
    texts = [];
    expect((await run({ to: counting(Infinity) })).outcome).toBe('flipped');
    expect(texts).toHaveLength(70 - kept);
    texts = [];
    expect((await run({ to: counting(Infinity) })).outcome).toBe('active already');
    expect(texts).toHaveLength(0);
  });

  it('leaves the pointer where it is when the new model finds less, unless told otherwise', async () => {
    const blind: Embedder = {
      ...better,
      embed: (texts) => better.embed(texts.map(() => 'same'), 'query'), // prettier-ignore
    };
    const worse = await run({ to: blind });
    expect(worse.outcome).toBe('worse');
    expect(worse.compared[0]!.before).toBeGreaterThan(0.9);
    expect(worse.compared[0]!.after).toBeLessThan(0.5);
    expect(await activeModel(db)).toBe(old.modelId);
    expect((await run({ to: blind, force: true })).outcome).toBe('flipped');
  });

  it('is not made blindly: a model that cannot be asked is not compared', async () => {
    expect((await run({ embedders: [better] })).outcome).toBe('not comparable');
    expect(await activeModel(db)).toBe(old.modelId);
  });

  it('judges by questions that are handed in', async () => {
    const answer = randomUUID();
    const golden = [{ workspaceId, question: 'horse', within: riya, answer }];
    const { compared } = await run({ golden });
    expect(compared).toEqual([{ shelf: 'memories', pairs: 1, before: 0, after: 0 }]);
  });

  it('keeps the old vectors until it is asked to drop them, and then all of them', async () => {
    await run();
    expect(await vectorsOf(old.modelId)).toBe(70);
    expect(await dropIdle({ db, shelves: [memoryShelf(db)], tell: () => undefined })).toBe(70);
    expect(await vectorsOf(old.modelId)).toBe(0);
    nowMs += followsWithinMs;
    expect((await ask()).top).toContain('stallion');
  });

  it('is won by one of two that flip at once', async () => {
    const other = createHashedEmbedder({ dims: 512 });
    const both = await Promise.all([run(), run({ to: other, embedders: [old, other] })]);
    expect(both.map(({ outcome }) => outcome).sort()).toEqual(['flipped', 'moved meanwhile']);
  });

  it('leaves words to find with where no model can be asked', async () => {
    const lost = createMemory({
      db,
      embedder: followActive({ db, embedders: [better], nowMs: () => nowMs }).inForce,
      shortTerm: noShortTerm,
      secret: 'test',
      now: () => now,
      newId: randomUUID,
    });
    const { items } = await lost.recall({
      workspaceId,
      reader: { kind: 'private', personId: riya, office: false },
      text: 'white beach',
      vector: lost.questionVector('white beach'),
    });
    expect(items[0]!.text).toContain('stallion');
    expect(await lost.embedPending(workspaceId)).toBe(0);
  });
});
