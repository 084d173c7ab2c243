/** Message batches: accepted at once, ended after a while, results unordered by custom_id. */
import { z } from 'zod';
import type { ApiError } from './wire.ts';

const batchRequest = z.strictObject({
  requests: z
    .array(z.strictObject({ custom_id: z.string().regex(/^[a-zA-Z0-9_-]{1,64}$/), params: z.unknown() }))
    .min(1)
    .max(100_000),
});

export type BatchDeps = {
  now: () => number;
  newId: () => string;
  /** How long a batch stays in progress. */
  takesMs: number;
  /** Answers one request of a batch. */
  answer: (params: unknown) => Promise<{ ok: true; message: object } | { ok: false; error: ApiError }>;
};

type Batch = {
  id: string;
  createdAt: number;
  canceledAt: number | null;
  requests: z.infer<typeof batchRequest>['requests'];
};

export function createBatches({ now, newId, takesMs, answer }: BatchDeps) {
  const batches = new Map<string, Batch>();
  const iso = (ms: number): string => new Date(ms).toISOString();

  function describe(batch: Batch, origin: string, fresh = false): object {
    const endedAt = batch.canceledAt ?? batch.createdAt + takesMs;
    const ended = !fresh && now() >= endedAt;
    const count = batch.requests.length;
    const canceled = batch.canceledAt !== null;
    return {
      id: batch.id,
      type: 'message_batch',
      processing_status: ended ? 'ended' : 'in_progress',
      request_counts: {
        processing: ended ? 0 : count,
        succeeded: ended && !canceled ? count : 0,
        errored: 0,
        canceled: canceled ? count : 0,
        expired: 0,
      },
      created_at: iso(batch.createdAt),
      expires_at: iso(batch.createdAt + 24 * 3_600_000),
      ended_at: ended ? iso(endedAt) : null,
      archived_at: null,
      cancel_initiated_at: canceled ? iso(endedAt) : null,
      results_url: ended ? `${origin}/v1/messages/batches/${batch.id}/results` : null,
    };
  }

  return {
    create(body: unknown, origin: string): { ok: true; batch: object } | { ok: false; error: ApiError } {
      const parsed = batchRequest.safeParse(body);
      const ids = parsed.success ? parsed.data.requests.map((r) => r.custom_id) : [];
      if (!parsed.success || new Set(ids).size !== ids.length)
        return {
          ok: false,
          error: {
            status: 400,
            type: 'invalid_request_error',
            message: parsed.success
              ? 'requests: custom_id must be unique'
              : `${parsed.error.issues[0]?.path.join('.') ?? ''}: ${parsed.error.issues[0]?.message ?? 'Invalid'}`,
          },
        };
      const batch = {
        id: `msgbatch_${newId()}`,
        createdAt: now(),
        canceledAt: null,
        requests: parsed.data.requests,
      };
      batches.set(batch.id, batch);
      return { ok: true, batch: describe(batch, origin, true) };
    },
    find(id: string, origin: string): object | null {
      const batch = batches.get(id);
      return batch ? describe(batch, origin) : null;
    },
    cancel(id: string, origin: string): object | null {
      const batch = batches.get(id);
      if (!batch) return null;
      batch.canceledAt ??= now();
      return describe(batch, origin);
    },
    /** Only what has ended can be deleted. */
    remove(id: string): { id: string; type: 'message_batch_deleted' } | { error: ApiError } | 'unknown' {
      const batch = batches.get(id);
      if (!batch) return 'unknown';
      if (batch.canceledAt === null && now() < batch.createdAt + takesMs)
        return {
          error: {
            status: 400,
            type: 'invalid_request_error',
            message: `${id} is in progress and cannot be deleted`,
          },
        };
      batches.delete(id);
      return { id, type: 'message_batch_deleted' };
    },
    list: (origin: string): object[] => [...batches.values()].reverse().map((b) => describe(b, origin)),
    /** JSON lines, last request first: nobody may rely on the order. null when unknown or not ended. */
    async results(id: string): Promise<string[] | null> {
      const batch = batches.get(id);
      if (!batch || (batch.canceledAt === null && now() < batch.createdAt + takesMs)) return null;
      const lines: string[] = [];
      for (const { custom_id, params } of batch.requests.toReversed()) {
        const answered = batch.canceledAt === null ? await answer(params) : null;
        const result = !answered
          ? { type: 'canceled' }
          : answered.ok
            ? { type: 'succeeded', message: answered.message }
            : {
                type: 'errored',
                error: {
                  type: 'error',
                  error: { type: answered.error.type, message: answered.error.message },
                  request_id: null,
                },
              };
        lines.push(JSON.stringify({ custom_id, result }));
      }
      return lines;
    },
  };
}
