import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { embeddingTextOf } from './episodic/embedding-text.ts';
import { keyOf, type Saying } from './episodic/key.ts';
import { readQuestion } from './episodic/question.ts';
import { createScopeIndex } from './episodic/scope-index.ts';
import { embedder, now, openMemory, type Place } from './memory-testing.ts';
import type { Remembered } from './memory.ts';

let ground: Awaited<ReturnType<typeof openMemory>>;
let memory: typeof ground.memory;
let workspaceId: Place['workspaceId'];
let riya: Place['riya'];
let said: Place['said'];
let ask: Place['ask'];
beforeAll(async () => {
  ground = await openMemory();
  ({ memory } = ground);
});
afterAll(() => ground.close());
beforeEach(async () => {
  ({ workspaceId, riya, said, ask } = await ground.fresh());
});

const story: [string, string, string][] = [
  ['Riya', 'I did a soap film with Ashok in Goa', '2026-03-02T10:00:00+05:30'],
  ['CastMatch', 'How was the director?', '2026-03-02T10:01:00+05:30'],
  ['Riya', 'Brilliant, and he wants me for his next one', '2026-03-02T10:02:00+05:30'],
  ['Riya', 'मुझे घुड़सवारी आती है', '2026-05-10T18:00:00+05:30'],
  ['Riya', 'My scooter broke down, I come by train', '2026-08-20T09:00:00+05:30'],
  ['Riya', 'Yesterday I auditioned for a bank commercial', '2026-11-12T09:00:00+05:30'],
];
const tellStory = async () => {
  const all: Remembered[] = story.map(([name, text, at]) =>
    said(text, at, { speakerName: name, speaker: name === 'Riya' ? 'person' : 'bot' }),
  );
  for (const item of all) await memory.remember(item);
  return all;
};

describe('recall', () => {
  it('finds what was said at once, before it has a vector', async () => {
    await tellStory();
    const { items, withVector } = await ask('which soap film did Riya do?');
    expect(items[0]!.text).toContain('soap film');
    expect(withVector).toBe(false);
  });

  it('waits for no vector where all that is remembered is brought anyway', async () => {
    await tellStory();
    const never = new Promise<never>(() => undefined);
    const asked = {
      workspaceId,
      reader: { kind: 'private', personId: riya, office: true },
      text: 'soap',
      vector: never,
    } as const;
    const { items, withVector } = await memory.recall({
      ...asked,
      vectorBudgetMs: 3_600_000,
      limit: story.length,
    });
    expect(items.map(({ text }) => text).toSorted()).toEqual(story.map(([, text]) => text).toSorted());
    expect(items[0]!.text).toContain('soap film');
    expect(withVector).toBe(false);
    const few = await memory.recall({ ...asked, vectorBudgetMs: 1, limit: 2 });
    expect(few.items[0]!.text).toContain('soap film');
  });

  it('brings what the meaning of a question finds, also when its vector comes last', async () => {
    await tellStory();
    await memory.embedWaiting(workspaceId);
    let hand: (vector: Awaited<ReturnType<typeof memory.questionVector>>) => void = () => undefined;
    const vector = new Promise<Awaited<ReturnType<typeof memory.questionVector>>>(
      (resolve) => (hand = resolve),
    );
    const asked = memory.recall({
      workspaceId,
      reader: { kind: 'private', personId: riya, office: true },
      text: 'a bank commercial',
      vector,
      vectorBudgetMs: 3_600_000,
      limit: 3,
    });
    hand(await memory.questionVector('a bank commercial'));
    const { items, withVector } = await asked;
    expect(withVector).toBe(true);
    expect(items[0]!.text).toContain('bank commercial');
  });

  it('finds across scripts and by a time that was meant', async () => {
    await tellStory();
    expect((await ask('can she do horse riding?')).items[0]!.text).toContain('घुड़सवारी');
    expect((await ask('what did she do last Diwali week?')).items[0]!.text).toContain('bank');
  });

  it('finds a saying by what was learnt from it, whichever of the two came first', async () => {
    const asked = async () => (await ask('which home city')).items.map(({ text }) => text);
    const first = said('I moved to Thane', '2026-03-02T10:00:00+05:30');
    await memory.remember(first);
    expect(await asked()).toEqual([]);
    await memory.consolidate(workspaceId, riya);
    expect(await asked()).toEqual(['I moved to Thane']);
    // A tool learns within the turn, before the message is remembered.
    const second = said('shifted to Pune', '2026-11-02T10:00:00+05:30');
    const { messageId, saidAt } = second;
    await memory.learn(workspaceId, riya, [
      { key: 'home_city', identity: '', value: 'Pune', source: 'self', messageId, quote: 'shifted to Pune', saidAt },
    ]); // prettier-ignore
    await memory.remember(second);
    expect((await asked()).toSorted()).toEqual(['I moved to Thane', 'shifted to Pune']);
  });

  it('scores in Postgres as the method does in memory', async () => {
    await tellStory();
    await memory.embedWaiting(workspaceId);
    expect(await memory.embedPending(workspaceId)).toBe(0);
    const sayings = story.map(
      ([speakerName, text, at]): Saying => ({ speakerName, text, attached: '', saidAt: new Date(at) }),
    );
    const sitting = (i: number) => sayings[i]!.saidAt.toISOString().slice(0, 10);
    const neighbours = (i: number) => ({
      before: [i - 1, i - 2].flatMap((j) => (sayings[j] && sitting(j) === sitting(i) ? [sayings[j]] : [])),
      after: sayings[i + 1] && sitting(i + 1) === sitting(i) ? sayings[i + 1] : undefined,
    });
    const vectors = await embedder.embed(
      sayings.map((s, i) => embeddingTextOf(s, neighbours(i).before[0])),
      'document',
    );
    const index = createScopeIndex(
      sayings.map((s, i) => ({
        key: keyOf(s, neighbours(i).before, neighbours(i).after),
        session: sitting(i),
        speakerName: s.speakerName,
        saidAt: s.saidAt,
        vector: vectors[i],
      })),
    );
    for (const text of [
      'What did the director say about Riya?',
      'when did she audition for a bank',
      'scooter',
    ]) {
      const [vector] = await embedder.embed([text], 'query');
      const scores = index.scores(readQuestion(text, now), vector);
      const { items, withVector } = await ask(text, { withVector: true });
      expect(withVector).toBe(true);
      expect(items).toHaveLength(story.length);
      for (const item of items)
        expect(item.score).toBeCloseTo(scores[sayings.findIndex((s) => s.text === item.text)]!, 4);
    }
  });

  it('goes without a vector that comes too late or not at all', async () => {
    await tellStory();
    const request = {
      workspaceId,
      reader: { kind: 'private' as const, personId: riya, office: false },
      text: 'soap film',
    };
    const never = new Promise<never>(() => undefined);
    const late = await memory.recall({ ...request, vector: never, vectorBudgetMs: 5 });
    expect(late.items[0]!.text).toContain('soap');
    const failed = await memory.recall({
      ...request,
      vector: Promise.reject(new Error('no model')),
      vectorBudgetMs: 1000,
    });
    expect(failed.withVector).toBe(false);
  });

  it('waits longer for a vector where no word of the question was ever said', async () => {
    await tellStory();
    await memory.embedWaiting(workspaceId);
    const asked = async (text: string) => {
      const late = new Promise<void>((resolve) => setTimeout(resolve, 100));
      const { withVector } = await memory.recall({
        workspaceId,
        reader: { kind: 'private', personId: riya, office: true },
        text,
        vector: late.then(() => memory.questionVector(text)),
        vectorBudgetMs: 5,
        patienceMs: 20_000,
        limit: 2,
      });
      return withVector;
    };
    expect(await asked('qualtagh zymurgical')).toBe(true);
    expect(await asked('soap')).toBe(false);
  });

  it('keeps to the token budget', async () => {
    await tellStory();
    const reader = { kind: 'private' as const, personId: riya, office: false };
    const { items } = await memory.recall({ workspaceId, reader, text: 'what did Riya do', tokens: 60 });
    expect(items.length).toBeGreaterThan(0);
    expect(items.length).toBeLessThan(story.length);
  });
});
