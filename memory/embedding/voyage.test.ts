import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { embedderContract } from './embedder.contract.ts';
import { EmbeddingError } from './embedder.ts';
import { createHashedEmbedder } from './hashed.ts';
import { createVoyageEmbedder } from './voyage.ts';

interface Request {
  input: string[];
  model: string;
  input_type: string;
  output_dimension: number;
}

/** Answers like the embeddings endpoint as its documentation describes it; never compared with the real service. */
let server: Server;
let baseUrl: string;
let refusals: { status: number; retryAfter?: string }[] = [];
let seen: (Request & { key: string | undefined })[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += chunk));
    request.on('end', () => {
      const asked = JSON.parse(body) as Request;
      seen.push({ ...asked, key: request.headers.authorization });
      const refusal = refusals.shift();
      if (refusal) {
        response.writeHead(refusal.status, refusal.retryAfter ? { 'retry-after': refusal.retryAfter } : {});
        response.end('{"detail":"no"}');
        return;
      }
      void createHashedEmbedder({ dims: asked.output_dimension })
        .embed(asked.input, 'document')
        .then((vectors) => {
          // Longer than one and in another order: the client has to sort and to normalise.
          const data = vectors
            .map((vector, index) => ({ index, embedding: [...vector].map((x) => x * 3) }))
            .reverse();
          response.end(JSON.stringify({ object: 'list', data }));
        })
        .catch((cause: unknown) => response.destroy(cause as Error));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
});
afterAll(() => new Promise((done) => server.close(done)));
beforeEach(() => {
  refusals = [];
  seen = [];
});

const waits: number[] = [];
const create = () =>
  createVoyageEmbedder({ apiKey: 'k', dims: 256, baseUrl, wait: async (ms) => void waits.push(ms) });

embedderContract('Voyage over HTTP', create);

describe('Voyage over HTTP', () => {
  it('tries again when told to slow down, after the pause it was asked for', async () => {
    waits.length = 0;
    refusals = [{ status: 429, retryAfter: '2' }, { status: 503 }];
    const vectors = await create().embed(['a'], 'query');
    expect(vectors).toHaveLength(1);
    expect(waits).toEqual([2000, 500]);
  });

  it('gives up at once on what a retry does not mend, and says so', async () => {
    refusals = [{ status: 401 }];
    const failure = await create()
      .embed(['a'], 'query')
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(EmbeddingError);
    expect(failure).toMatchObject({ retryable: false });
    expect(seen).toHaveLength(1);
  });

  it('gives up after its attempts, as a fault that may pass', async () => {
    refusals = Array.from({ length: 9 }, () => ({ status: 500 }));
    await expect(create().embed(['a'], 'query')).rejects.toMatchObject({ retryable: true });
    expect(seen).toHaveLength(5);
  });

  it('says which kind of text it is, for the model and in the request', async () => {
    const embedder = create();
    await embedder.embed(['a'], 'query');
    await embedder.embed(
      Array.from({ length: 130 }, (_, i) => `${i}`),
      'document',
    );
    expect(seen.map((r) => [r.model, r.input_type, r.input.length])).toEqual([
      ['voyage-4-lite', 'query', 1],
      ['voyage-4', 'document', 128],
      ['voyage-4', 'document', 2],
    ]);
    expect(seen[0]).toMatchObject({ key: 'Bearer k', output_dimension: 256 });
  });
});
