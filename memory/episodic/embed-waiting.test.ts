import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Embedder } from '../embedding/embedder.ts';
import { embedder, openMemory } from '../memory-testing.ts';
import { createEmbedding } from './embed-waiting.ts';

let ground: Awaited<ReturnType<typeof openMemory>>;
beforeAll(async () => {
  ground = await openMemory();
});
afterAll(() => ground.close());

it('reads each text once, however many ask at once, and what people said before what the desk said', async () => {
  const { workspaceId, said } = await ground.fresh();
  const read: string[] = [];
  const counting: Embedder = {
    ...embedder,
    embed: (texts, kind) => {
      read.push(...texts.map((text) => text.split('\n').at(-1) ?? ''));
      return embedder.embed(texts, kind);
    },
  };
  const { embedWaiting } = createEmbedding({ db: ground.db, inForce: () => Promise.resolve(counting) });
  const day = (n: number) => `2026-03-${String(n + 1).padStart(2, '0')}T10:00:00+05:30`;
  for (let n = 0; n < 20; n++)
    await ground.memory.remember(
      said(`saying ${n}`, day(n), n % 2 ? { speaker: 'bot', speakerName: 'CastMatch' } : {}),
    );
  const first = embedWaiting(workspaceId);
  // It comes while the other works, and is remembered after that one last looked or before: either way nothing is left.
  await ground.memory.remember(said('saying 20', day(20)));
  await Promise.all([first, embedWaiting(workspaceId), embedWaiting(workspaceId)]);
  expect(read.toSorted()).toEqual([...new Set(read)].toSorted());
  expect(read).toHaveLength(21);
  expect(read.slice(0, 8).every((line) => line.startsWith('Riya'))).toBe(true);
  expect(await ground.memory.embedPending(workspaceId)).toBe(0);
});
