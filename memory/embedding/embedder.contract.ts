/** The suite that every embedder passes; a provider's test file only says how to make one. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dot, type Embedder } from './embedder.ts';

export function embedderContract(name: string, create: () => Promise<Embedder> | Embedder) {
  describe(`${name} keeps the embedder contract`, () => {
    let embedder: Embedder;
    beforeAll(async () => {
      embedder = await create();
    });
    afterAll(async () => {
      await embedder.close();
    });

    const texts = ['a farmer from Satara', 'she rides a horse', 'available on Sunday'];

    it('names its model and its dimensions', () => {
      expect(embedder.modelId).toMatch(/@\d+/);
      expect(embedder.modelId).toContain(`@${embedder.dims}`);
    });

    it('gives one unit vector of its dimensions for each text', async () => {
      const vectors = await embedder.embed(texts, 'document');
      expect(vectors).toHaveLength(3);
      for (const vector of vectors) {
        expect(vector).toBeInstanceOf(Float32Array);
        expect(vector).toHaveLength(embedder.dims);
        expect(dot(vector, vector)).toBeCloseTo(1, 4);
      }
    });

    it('answers an empty list with an empty list', async () => {
      expect(await embedder.embed([], 'query')).toEqual([]);
    });

    it('keeps the order of the texts, in one call and across parallel calls', async () => {
      const together = await embedder.embed(texts, 'document');
      const apart = await Promise.all(texts.map((text) => embedder.embed([text], 'document')));
      apart.forEach(([vector], i) => expect(dot(vector!, together[i]!)).toBeGreaterThan(0.999));
    });

    it('is the same for the same text, today and again', async () => {
      const [first] = await embedder.embed([texts[0]!], 'query');
      const [again] = await embedder.embed([texts[0]!], 'query');
      expect([...again!]).toEqual([...first!]);
    });

    it('does not let a caller change what others receive', async () => {
      const [first] = await embedder.embed(['one two'], 'query');
      const before = [...first!];
      first!.fill(0);
      const [again] = await embedder.embed(['one two'], 'query');
      expect([...again!]).toEqual(before);
    });

    it('puts a question nearer to its answer than to something else', async () => {
      const [question] = await embedder.embed(['who rides a horse'], 'query');
      const documents = await embedder.embed(
        ['she rides a horse every day', 'the invoice is due in June'],
        'document',
      );
      expect(dot(question!, documents[0]!)).toBeGreaterThan(dot(question!, documents[1]!));
    });

    it('takes empty, very long and non-Latin texts', async () => {
      const vectors = await embedder.embed(
        ['', '   ', 'word '.repeat(4000), 'मराठी बोलणारी', '🎬'],
        'document',
      );
      for (const vector of vectors) expect(dot(vector, vector)).toBeCloseTo(1, 4);
    });

    it('takes more texts than fit one batch', async () => {
      const many = Array.from({ length: 40 }, (_, i) => `take ${i}`);
      const vectors = await embedder.embed(many, 'document');
      const [last] = await embedder.embed(['take 39'], 'document');
      expect(vectors).toHaveLength(40);
      expect(dot(vectors[39]!, last!)).toBeGreaterThan(0.999);
    });

    it('refuses work after it was closed', async () => {
      const other = await create();
      await other.close();
      await expect(other.embed(['late'], 'document')).rejects.toThrow(/closed/);
    });
  });
}
