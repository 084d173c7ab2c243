import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Embedder } from '../embedding/embedder.ts';
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

it('does not look through what is settled with every message', async () => {
  const { workspaceId, said } = await ground.fresh();
  const { inForce } = reading();
  const { embedWaiting, embedMissed } = createEmbedding({
    db: ground.db,
    inForce,
    asQuestion: () => undefined,
  });
  await ground.memory.remember(said('I ride', day(1)));
  await embedWaiting(workspaceId);
  const [before] = await ground.db.unscoped.$queryRaw<
    { no: bigint }[]
  >`SELECT max(no) AS no FROM memory_item`;
  await ground.db.unscoped.$executeRaw`SELECT setval('memory_item_no_seq', ${Number(before!.no) + 5_000})`;
  await ground.memory.remember(said('I swim', day(2)));
  await embedWaiting(workspaceId);
  await ground.db.unscoped
    .$executeRaw`DELETE FROM memory_vector v USING memory_item i WHERE v.item_no = i.no AND i.text = 'I ride'`;
  await embedWaiting(workspaceId);
  const left = await ground.db.unscoped.$queryRaw<{ text: string }[]>`
    SELECT text FROM memory_item i WHERE workspace_id = ${workspaceId}::uuid AND NOT EXISTS (SELECT 1 FROM memory_vector v WHERE v.item_no = i.no)`;
  expect(left).toEqual([{ text: 'I ride' }]);
  // Whoever is told that something is missing looks at everything, and so does a process that has just started.
  await embedMissed(workspaceId);
  expect(await ground.memory.embedPending(workspaceId)).toBe(0);
});
