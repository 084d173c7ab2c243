import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { embedderContract } from './embedder.contract.ts';
import { EmbeddingError } from './embedder.ts';
import { startVoyage, type VoyageStandIn } from './testing-voyage.ts';
import { createVoyageEmbedder } from './voyage.ts';

let voyage: VoyageStandIn;
beforeAll(async () => {
  voyage = await startVoyage();
});
afterAll(() => voyage.stop());
beforeEach(() => {
  voyage.refusals.length = 0;
  voyage.seen.length = 0;
});

const waits: number[] = [];
const create = () =>
  createVoyageEmbedder({
    apiKey: 'k',
    dims: 256,
    baseUrl: voyage.url,
    wait: async (ms) => void waits.push(ms),
  });

embedderContract('Voyage over HTTP', create);

describe('Voyage over HTTP', () => {
  it('tries again when told to slow down, after the pause it was asked for', async () => {
    waits.length = 0;
    voyage.refusals.push({ status: 429, retryAfter: '2' }, { status: 503 });
    const vectors = await create().embed(['a'], 'query');
    expect(vectors).toHaveLength(1);
    expect(waits).toEqual([2000, 500]);
  });

  it('gives up at once on what a retry does not mend, and says so', async () => {
    voyage.refusals.push({ status: 401 });
    const failure = await create()
      .embed(['a'], 'query')
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(EmbeddingError);
    expect(failure).toMatchObject({ retryable: false });
    expect(voyage.seen).toHaveLength(1);
  });

  it('gives up after its attempts, as a fault that may pass', async () => {
    voyage.refusals.push(...Array.from({ length: 9 }, () => ({ status: 500 })));
    await expect(create().embed(['a'], 'query')).rejects.toMatchObject({ retryable: true });
    expect(voyage.seen).toHaveLength(5);
  });

  it('says which kind of text it is, for the model and in the request', async () => {
    const embedder = create();
    await embedder.embed(['a'], 'query');
    await embedder.embed(
      Array.from({ length: 130 }, (_, i) => `${i}`),
      'document',
    );
    expect(voyage.seen.map((r) => [r.model, r.input_type, r.input.length])).toEqual([
      ['voyage-4-lite', 'query', 1],
      ['voyage-4', 'document', 128],
      ['voyage-4', 'document', 2],
    ]);
    expect(voyage.seen[0]).toMatchObject({ key: 'Bearer k', output_dimension: 256 });
  });
});
