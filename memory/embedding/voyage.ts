/** The Voyage provider: one HTTP call for up to 128 texts, retried where the service says that a retry helps. */
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { EmbeddingError, toUnit, type Embedder, type TextKind } from './embedder.ts';

const answerSchema = z.object({
  data: z.array(z.object({ index: z.number().int(), embedding: z.array(z.number()) })),
});

export interface VoyageOptions {
  apiKey: string;
  /** Documents and queries may use different sizes of one family: the voyage-4 models share one vector space. */
  documentModel?: string;
  queryModel?: string;
  dims?: 256 | 512 | 1024 | 2048;
  baseUrl?: string;
  timeoutMs?: number;
  attempts?: number;
  wait?: (ms: number) => Promise<unknown>;
}

const PER_CALL = 128;

/** How long the service asked to wait (`retry-after` in seconds), else a doubling pause; at most 20 s. */
function pauseMs(response: Response | undefined, attempt: number): number {
  const asked = Number(response?.headers.get('retry-after'));
  return Math.min(Number.isFinite(asked) && asked > 0 ? asked * 1000 : 250 * 2 ** attempt, 20_000);
}

export function createVoyageEmbedder(options: VoyageOptions): Embedder {
  const dims = options.dims ?? 1024;
  const base = options.baseUrl ?? 'https://api.voyageai.com/v1';
  const wait = options.wait ?? ((ms: number) => delay(ms));
  const attempts = options.attempts ?? 5;
  const closing = new AbortController();

  async function send(input: readonly string[], kind: TextKind): Promise<Response | undefined> {
    try {
      return await fetch(`${base}/embeddings`, {
        method: 'POST',
        signal: AbortSignal.any([AbortSignal.timeout(options.timeoutMs ?? 15_000), closing.signal]),
        headers: { 'content-type': 'application/json', authorization: `Bearer ${options.apiKey}` },
        body: JSON.stringify({
          input,
          model:
            kind === 'query'
              ? (options.queryModel ?? 'voyage-4-lite')
              : (options.documentModel ?? 'voyage-4'),
          input_type: kind === 'query' ? 'query' : 'document',
          output_dimension: dims,
        }),
      });
    } catch (cause) {
      if (closing.signal.aborted)
        throw new EmbeddingError('The embedder is closed', { retryable: false, cause });
      return undefined; // Not reached or timed out: worth another attempt, like a 5xx.
    }
  }

  async function read(response: Response, count: number): Promise<Float32Array[]> {
    const parsed = answerSchema.safeParse(await response.json().catch(() => null));
    const rows = parsed.success ? parsed.data.data.toSorted((a, b) => a.index - b.index) : [];
    if (rows.length !== count || rows.some((row, i) => row.index !== i || row.embedding.length !== dims)) {
      throw new EmbeddingError('Voyage answered in an unknown shape', { retryable: false });
    }
    return rows.map((row) => toUnit(row.embedding));
  }

  async function call(texts: readonly string[], kind: TextKind): Promise<Float32Array[]> {
    // The service refuses empty strings; a space is the nearest it accepts.
    const input = texts.map((text) => (text.trim() === '' ? ' . ' : text));
    for (let attempt = 0; ; attempt++) {
      const response = await send(input, kind);
      if (response?.ok) return read(response, texts.length);
      const status = response?.status;
      const retryable = status === undefined || status === 429 || status >= 500;
      await response?.body?.cancel();
      if (!retryable || attempt + 1 >= attempts) {
        throw new EmbeddingError(
          status === undefined ? 'Voyage was not reached' : `Voyage answered ${status}`,
          {
            retryable,
          },
        );
      }
      await wait(pauseMs(response, attempt));
    }
  }

  return {
    modelId: `voyage-4@${dims}`,
    dims,
    embed: async (texts, kind) => {
      const out: Float32Array[] = [];
      for (let i = 0; i < texts.length; i += PER_CALL)
        out.push(...(await call(texts.slice(i, i + PER_CALL), kind)));
      return out;
    },
    close: async () => closing.abort(),
  };
}
