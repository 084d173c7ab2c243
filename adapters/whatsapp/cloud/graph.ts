/** Calls of the platform's HTTP API: one attempt each, with what its answer certainly means. Never retries by itself. */
import { z } from 'zod';
import { readFailure, readNetworkFailure, type Failure } from './failure.ts';

export const publicRoot = 'https://graph.facebook.com/v24.0';

export type Called<T> = { ok: true; value: T } | { ok: false; failure: Failure };

export type Graph = {
  root: string;
  post<T>(path: string, body: object | FormData, read: z.ZodType<T>): Promise<Called<T>>;
  get<T>(path: string, read: z.ZodType<T>): Promise<Called<T>>;
  /** A file of the platform's, from an address that it gave. The token goes to its own hosts only. */
  open(address: string): Promise<Response>;
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
const mediaHosts = /^(?:lookaside\.fbsbx\.com|mmg\.whatsapp\.net)$/;

export function createGraph(deps: {
  token: string;
  apiRoot?: string | undefined;
  timeoutMs?: number;
}): Graph {
  const given = (deps.apiRoot ?? publicRoot).replace(/\/+$/, '');
  const root = /\/v\d+(?:\.\d+)?$/.test(given) ? given : `${given}/v24.0`;
  const headers = { authorization: `Bearer ${deps.token}` };
  const timeoutMs = deps.timeoutMs ?? 30_000;

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
    open(address) {
      const to = URL.canParse(address) ? new URL(address) : null;
      // Another API root serves its own files; loopback and private addresses are reached by no other way.
      const ours = to?.origin === new URL(root).origin;
      if (!to || !(ours || (to.protocol === 'https:' && to.port === '' && mediaHosts.test(to.hostname))))
        throw new TypeError('not an address of the platform');
      return fetch(to, { headers, redirect: 'error', signal: AbortSignal.timeout(120_000) });
    },
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
