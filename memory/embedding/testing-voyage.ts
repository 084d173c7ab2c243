/** Test support: answers like Voyage's embeddings endpoint as its documentation describes it; never compared with the real service. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { createHashedEmbedder } from './hashed.ts';

const asked = z.object({
  input: z.array(z.string()),
  model: z.string(),
  input_type: z.string(),
  output_dimension: z.number(),
});

export interface VoyageStandIn {
  /** What VOYAGE_API_ROOT takes. */
  url: string;
  seen: (z.infer<typeof asked> & { key: string | undefined })[];
  /** Answers that come first, one a request. `hang`: none comes. */
  refusals: ({ status: number; retryAfter?: string } | 'hang')[];
  stop(): Promise<void>;
}

export async function startVoyage(): Promise<VoyageStandIn> {
  const seen: VoyageStandIn['seen'] = [];
  const refusals: VoyageStandIn['refusals'] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += chunk));
    request.on('end', () => {
      const given = asked.parse(JSON.parse(body));
      seen.push({ ...given, key: request.headers.authorization });
      const refusal = refusals.shift();
      if (refusal === 'hang') return;
      if (refusal) {
        response.writeHead(refusal.status, refusal.retryAfter ? { 'retry-after': refusal.retryAfter } : {});
        response.end('{"detail":"no"}');
        return;
      }
      void createHashedEmbedder({ dims: given.output_dimension })
        .embed(given.input, 'document')
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
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    seen,
    refusals,
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
