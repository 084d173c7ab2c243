import { afterAll, beforeAll, expect, it } from 'vitest';
import { EmbeddingError, type Embedder } from '../embedding/embedder.ts';
import { embedder, openMemory } from '../memory-testing.ts';
import { createEmbedding } from './embed-waiting.ts';

let ground: Awaited<ReturnType<typeof openMemory>>;
beforeAll(async () => {
  ground = await openMemory();
});
afterAll(() => ground.close());

const day = (n: number) => `2026-03-${String(n + 1).padStart(2, '0')}T10:00:00+05:30`;

/** The model of the tests, and what it was given to read as documents. */
function reading() {
  const read: string[] = [];
  const counting: Embedder = {
    ...embedder,
    embed: (texts, kind) => {
      if (kind !== 'query') read.push(...texts.map((text) => text.split('\n').at(-1) ?? ''));
      return embedder.embed(texts, kind);
    },
  };
  return { read, inForce: () => Promise.resolve(counting) };
}

it('reads what people said first, by its words alone, and everything whole once, however many ask at once', async () => {
  const { workspaceId, said } = await ground.fresh();
  const { read, inForce } = reading();
  const { embedWaiting } = createEmbedding({ db: ground.db, inForce, asQuestion: () => undefined });
  for (let n = 0; n < 20; n++)
    await ground.memory.remember(
      said(`saying ${n}`, day(n), n % 2 ? { speaker: 'bot', speakerName: 'CastMatch' } : {}),
    );
  const first = embedWaiting(workspaceId);
  // It comes while the other works, and is remembered after that one last looked or before: either way nothing is left.
  await ground.memory.remember(said('saying 20', day(20)));
  await Promise.all([first, embedWaiting(workspaceId), embedWaiting(workspaceId)]);
  const whole = read.filter((line) => line.includes(': '));
  expect(whole.toSorted()).toEqual([...new Set(whole)].toSorted());
  expect(whole).toHaveLength(21);
  expect(whole.slice(0, 10).every((line) => line.startsWith('Riya'))).toBe(true);
  expect(read.slice(0, 8)).toEqual(Array.from({ length: 8 }, (_, n) => `saying ${2 * n}`));
  expect(await ground.memory.embedPending(workspaceId)).toBe(0);
});

it('lends a saying the vector that it had as a question, until its own comes', async () => {
  const { workspaceId, said } = await ground.fresh();
  const { read, inForce } = reading();
  const [asked] = await embedder.embed(['can I come on Monday?'], 'query');
  const { embedPending } = createEmbedding({
    db: ground.db,
    inForce,
    asQuestion: (modelId, text) =>
      text === 'can I come on Monday?' ? Promise.resolve({ modelId, values: asked! }) : undefined,
  });
  for (const [n, text] of ['can I come on Monday?', 'I ride', 'I swim'].entries())
    await ground.memory.remember(said(text, day(n)));
  expect(await embedPending(workspaceId)).toBe(3);
  expect(read.toSorted()).toEqual(['I ride', 'I swim']);
  while ((await embedPending(workspaceId)) > 0);
  expect(read).toHaveLength(5);
});

const unread = async (workspaceId: string) =>
  (
    await ground.db.unscoped.$queryRaw<{ text: string; tries: number }[]>`
      SELECT i.text, u.tries FROM memory_unread u JOIN memory_item i ON i.no = u.item_no WHERE u.workspace_id = ${workspaceId}::uuid ORDER BY i.no`
  ).map(({ text, tries }) => [text, tries]);

it('keeps a list of what waits, so that nobody looks through what has its vector', async () => {
  const { workspaceId, riya, said } = await ground.fresh();
  const { inForce } = reading();
  const { embedWaiting, embedMissed } = createEmbedding({
    db: ground.db,
    inForce,
    asQuestion: () => undefined,
  });
  await ground.memory.remember(said('I ride', day(1)));
  expect(await unread(workspaceId)).toEqual([['I ride', 0]]);
  await embedWaiting(workspaceId);
  expect(await unread(workspaceId)).toEqual([]);
  // However a vector goes, its saying is on the list again, and not when the saying went with it.
  await ground.db.unscoped.$executeRaw`DELETE FROM memory_vector WHERE workspace_id = ${workspaceId}::uuid`;
  expect(await unread(workspaceId)).toEqual([['I ride', 0]]);
  await embedWaiting(workspaceId);
  expect(await unread(workspaceId)).toEqual([]);
  // What is missing there is found by whoever looks through everything, as a process that has just started does.
  await ground.memory.remember(said('I swim', day(2)));
  await ground.db.unscoped.$executeRaw`DELETE FROM memory_unread WHERE workspace_id = ${workspaceId}::uuid`;
  await embedWaiting(workspaceId);
  expect(await ground.db.unscoped.memoryVector.count({ where: { workspaceId } })).toBe(1);
  await embedMissed(workspaceId);
  expect(await ground.db.unscoped.memoryVector.count({ where: { workspaceId } })).toBe(2);
  await ground.memory.forget.person(workspaceId, riya);
  expect(await unread(workspaceId)).toEqual([]);
});

it.each([
  ['refuses', false],
  ['ends at', true],
])('sets a text aside that the model %s, and holds up nothing behind it', async (_, retryable) => {
  const { workspaceId, said } = await ground.fresh();
  let asked = 0;
  let away = false;
  const picky: Embedder = {
    ...embedder,
    embed: (texts, kind) => {
      const poisoned = texts.some((text) => text.includes('poison'));
      if (poisoned) asked++;
      return away || poisoned
        ? Promise.reject(new EmbeddingError('The model failed', { retryable }))
        : embedder.embed(texts, kind);
    },
  };
  const aside: number[] = [];
  const { embedWaiting, restEmbedding } = createEmbedding({
    db: ground.db,
    inForce: () => Promise.resolve(picky),
    asQuestion: () => undefined,
    onSetAside: (texts) => aside.push(texts),
  });
  await ground.memory.remember(said('poison', day(0)));
  for (const n of [1, 2, 3]) await ground.memory.remember(said(`saying ${n}`, `2026-05-0${n}T10:00:00+05:30`));
  // A model that is away is nobody's fault.
  away = true;
  await expect(embedWaiting(workspaceId)).rejects.toThrow('The model failed');
  expect((await unread(workspaceId)).map(([, tries]) => tries)).toEqual([0, 0, 0, 0]);
  away = false;
  for (const tries of [1, 2, 3]) {
    await embedWaiting(workspaceId);
    expect(await unread(workspaceId)).toEqual([['poison', tries]]);
    const before = asked;
    // It is not due: asking again asks the model nothing.
    await embedWaiting(workspaceId);
    expect(asked).toBe(before);
    await ground.db.unscoped.$executeRaw`UPDATE memory_unread SET due_at = clock_timestamp() WHERE workspace_id = ${workspaceId}::uuid`;
  }
  await embedWaiting(workspaceId);
  expect(aside).toEqual([1]);
  expect(await unread(workspaceId)).toEqual([['poison', 3]]);
  expect(asked).toBeLessThan(10);
  await ground.memory.remember(said('saying 4', '2026-05-04T10:00:00+05:30'));
  restEmbedding();
  await embedWaiting(workspaceId);
  expect(await ground.db.unscoped.memoryVector.count({ where: { workspaceId } })).toBe(3);
}); // prettier-ignore
