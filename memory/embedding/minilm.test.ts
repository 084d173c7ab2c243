import { afterAll, describe, expect, it } from 'vitest';
import { dot } from './embedder.ts';
import { embedderContract } from './embedder.contract.ts';
import { createMiniLmEmbedder } from './minilm.ts';

embedderContract('MiniLM in its thread', () => createMiniLmEmbedder());

describe('MiniLM in its thread', () => {
  const embedder = createMiniLmEmbedder();
  afterAll(() => embedder.close());

  it('lets a query overtake the documents that wait', async () => {
    await embedder.embed(['warm'], 'document');
    const order: string[] = [];
    const documents = Array.from({ length: 40 }, (_, i) => `a document about topic ${i}`);
    const backfill = embedder.embed(documents, 'document').then(() => order.push('documents'));
    const query = embedder.embed(['who rides horses'], 'query').then(() => order.push('query'));
    await Promise.all([backfill, query]);
    expect(order).toEqual(['query', 'documents']);
  });

  it('reads a saying before a backfill, and before the last question of a crowd that does not end', async () => {
    const order: string[] = [];
    const note = (what: string) => () => void order.push(what);
    const documents = Array.from({ length: 10 }, (_, i) => `another document about topic ${i}`);
    const questions = Array.from({ length: 30 }, (_, i) => `who was on shoot ${i}`);
    await Promise.all([
      embedder.embed(documents, 'document').then(note('documents')),
      embedder.embed(['I rode a horse yesterday'], 'saying').then(note('saying')),
      embedder.embed(questions.slice(0, 1), 'query').then(note('first question')),
      embedder.embed(questions.slice(1), 'query').then(note('questions')),
    ]);
    expect(order).toEqual(['first question', 'saying', 'questions', 'documents']);
  });

  it('gives up a query that nobody waits for any more, and answers it when it is asked again', async () => {
    const impatient = createMiniLmEmbedder({ queryPatienceMs: 20 });
    try {
      const first = impatient.embed(['who is asked first'], 'query');
      const late = impatient.embed(['who came behind'], 'query');
      await expect(late).rejects.toMatchObject({ retryable: true });
      await first;
      await expect(impatient.embed(['who came behind'], 'query')).resolves.toHaveLength(1);
    } finally {
      await impatient.close();
    }
  });

  it('takes the place of its own older versions, and of nothing else', () => {
    const { modelId } = embedder;
    const younger = modelId.replace(/\d+$/, (version) => String(Number(version) + 1));
    const all = [1, 2].map((version) => modelId.replace(/\d+$/, String(version)));
    expect([...all, modelId, younger, 'voyage-4@1024'].map((id) => embedder.supersedes?.(id))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('leaves the event loop free while it works', async () => {
    let beats = 0;
    const heart = setInterval(() => beats++, 5);
    await embedder.embed(
      Array.from({ length: 16 }, (_, i) => `${i} ${'long text '.repeat(40)}`),
      'document',
    );
    clearInterval(heart);
    expect(beats).toBeGreaterThan(10);
  });

  it('understands a Hindi question through the gloss', async () => {
    const [question] = await embedder.embed(['घोड़े पर बैठने वाला आदमी चाहिए'], 'query');
    const [rider, cook] = await embedder.embed(
      ['a horse rider and polo player', 'a chef and food blogger'],
      'document',
    );
    expect(dot(question!, rider!)).toBeGreaterThan(dot(question!, cook!) + 0.1);
  });
});
