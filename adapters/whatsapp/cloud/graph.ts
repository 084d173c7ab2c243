/** Calls of the platform's HTTP API: one attempt each, with what its answer certainly means. Never retries by itself. */
import { z } from 'zod';
import { createGuardedFetch, type Address, type GuardedFetch } from '../../../bot/media/fetch-guard.ts';
import { readFailure, readNetworkFailure, type Failure } from './failure.ts';

export const publicRoot = 'https://graph.facebook.com/v24.0';

export type Called<T> = { ok: true; value: T } | { ok: false; failure: Failure };

export type Graph = {
  root: string;
  post<T>(path: string, body: object | FormData, read: z.ZodType<T>): Promise<Called<T>>;
  get<T>(path: string, read: z.ZodType<T>): Promise<Called<T>>;
  /** A file of the platform's, from an address that it gave. The token goes to its own hosts only. */
  download(address: string, limitBytes: number): ReturnType<GuardedFetch>;
};

const wireError = z.object({
  error: z.object({
    code: z.number(),
    message: z.string().default(''),
    error_subcode: z.number().optional(),
    error_data: z.object({ details: z.string().optional() }).optional(),
  }),
});

/** Hosts that hold what people sent. */
const mediaHosts = ['lookaside.fbsbx.com', 'mmg.whatsapp.net'];
const downloadMs = 120_000;

export function createGraph(deps: {
  token: string;
  apiRoot?: string | undefined;
  timeoutMs?: number;
  resolve?: (host: string) => Promise<Address[]>;
}): Graph {
  const given = (deps.apiRoot ?? publicRoot).replace(/\/+$/, '');
  const root = /\/v\d+(?:\.\d+)?$/.test(given) ? given : `${given}/v24.0`;
  const headers = { authorization: `Bearer ${deps.token}` };
  const timeoutMs = deps.timeoutMs ?? 30_000;
  const guarded = createGuardedFetch({
    hosts: mediaHosts,
    // Another API root serves its own files.
    trustedOrigins: given === publicRoot ? [] : [root],
    limitBytes: 0,
    resolve: deps.resolve,
  });

  async function call<T>(path: string, init: RequestInit, read: z.ZodType<T>): Promise<Called<T>> {
    let status = 0;
    let retryAfter: string | null = null;
    let body: unknown;
    try {
      const response = await fetch(`${root}/${path}`, {
        ...init,
        redirect: 'error',
        signal: AbortSignal.timeout(timeoutMs),
      });
      status = response.status;
      retryAfter = response.headers.get('retry-after');
      const text = await response.text();
      body = parseJson(text);
    } catch (error) {
      return { ok: false, failure: readNetworkFailure(error) };
    }
    const value = status < 300 ? read.safeParse(body) : null;
    if (value?.success) return { ok: true, value: value.data };
    const error = wireError.safeParse(body);
    return {
      ok: false,
      failure: readFailure({ status, retryAfter, ...(error.success ? { error: error.data.error } : {}) }),
    };
  }

  return {
    root,
    post: (path, body, read) =>
      call(
        path,
        body instanceof FormData
          ? { method: 'POST', headers, body }
          : {
              method: 'POST',
              headers: { ...headers, 'content-type': 'application/json' },
              body: JSON.stringify(body),
            },
        read,
      ),
    get: (path, read) => call(path, { headers }, read),
    download: (address, limitBytes) => guarded(address, { headers, timeoutMs: downloadMs, limitBytes }),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
