/** A typed number or label is the press that it stands for, also after a restart; its redelivery stays one message. */
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Brain } from '../bot/brain/brain.ts';
import { createTestDatabase, type TestDatabase } from '../prisma/testing.ts';
import { createWall, startEngine, text, type Bench, type Wall } from './engine-testing.ts';
import { testRedis } from './testing.ts';

let database: TestDatabase;
const benches: Bench[] = [];
beforeAll(async () => {
  database = await createTestDatabase();
});
afterEach(() => Promise.all(benches.splice(0).map((bench) => bench.stop())));
afterAll(() => database.drop());

/** Offers two choices to words, and says which choice a press meant. */
const offering: Brain = {
  name: 'rules',
  answer: async ({ said }) => {
    const content = said.at(-1)!.content;
    if (content.kind === 'press') return { text: `You chose ${content.choiceId}` };
    const choices = [
      { id: 'c:mon', label: 'Monday' },
      { id: 'c:tue', label: 'Tuesday' },
    ];
    return { text: `Heard ${content.kind}`, ...(said.at(-1)!.text === 'ask' ? { choices } : {}) };
  },
};

async function start(wall: Wall): Promise<Bench> {
  wall.channel.readTyped = (typed, shown) =>
    shown.choices[Number(typed) - 1] ??
    shown.choices.find(({ label }) => label.toLowerCase() === typed) ??
    null;
  const bench = await startEngine({ ...database, redis: testRedis(), wall, brain: offering });
  benches.push(bench);
  return bench;
}

it('reads a bare number as the choice of the last list', async () => {
  const wall = createWall();
  const { engine } = await start(wall);
  await engine.accept(text('one', '2'));
  expect(await wall.waitFor('one', 1)).toEqual(['Heard text']);
  await engine.accept(text('one', 'ask'));
  await wall.waitFor('one', 2);
  const answer = text('one', '2');
  await engine.accept(answer);
  expect((await wall.waitFor('one', 3)).at(-1)).toBe('You chose c:tue');
  // Another list may be the last by now: the same delivery is still the same message.
  expect(await engine.accept(answer)).toMatchObject({ status: 'duplicate' });
  await engine.accept(text('one', '2'));
  expect((await wall.waitFor('one', 4)).at(-1)).toBe('Heard text');
});

it('still knows the list after a restart, and the one that is quoted', async () => {
  const wall = createWall();
  const first = await start(wall);
  await first.engine.accept(text('two', 'ask'));
  await wall.waitFor('two', 1);
  await expect
    .poll(() =>
      first.db.inWorkspace(first.workspaceId, (tx) =>
        tx.message.count({ where: { direction: 'out', state: 'sent', conversation: { externalId: 'two' } } }),
      ),
    )
    .toBe(1);
  await benches.splice(0)[0]!.stop();
  const { engine } = await start(wall);
  await engine.accept(text('two', 'monday'));
  expect((await wall.waitFor('two', 2)).at(-1)).toBe('You chose c:mon');
  const asked = wall.seen.get('two')![0]!.externalId;
  await engine.accept(text('two', '2', { quote: { externalId: asked } }));
  expect((await wall.waitFor('two', 3)).at(-1)).toBe('You chose c:tue');
});
