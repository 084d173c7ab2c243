/** What a failed request means: whether a retry helps, how long to wait, and whose fault it is. */
import { APIError } from '@anthropic-ai/sdk';

export type Failure = {
  /** Worth one more try before the first token. */
  retry: boolean;
  /** Milliseconds to wait first; null: a short pause of our own. */
  waitMs: number | null;
  /** `request`: this prompt was refused; it says nothing about the next one. */
  blame: 'service' | 'account' | 'request';
  /** For the log; never holds text of a prompt or an answer. */
  detail: { status?: number; type?: string; code?: string; requestId?: string; what: string };
};

export function readFailure(error: unknown): Failure {
  if (!isApiError(error)) {
    const what = error instanceof Error ? error.name : 'unknown';
    return { retry: true, waitMs: null, blame: 'service', detail: { what } };
  }
  const { status, type, errorCode, requestID, name } = error;
  const detail = {
    what: name,
    ...(typeof status === 'number' ? { status } : {}),
    ...(type ? { type } : {}),
    ...(errorCode ? { code: errorCode } : {}),
    ...(requestID ? { requestId: requestID } : {}),
  };
  const retryAfter = seconds(error.headers?.get('retry-after') ?? null);
  const account: Failure = { retry: false, waitMs: null, blame: 'account', detail };
  const again: Failure = { retry: true, waitMs: retryAfter, blame: 'service', detail };

  if (spendLimit(errorCode, error.apiMessage, retryAfter)) return account;
  // A model id that does not exist fails every time, like a bad key.
  if (status === 401 || status === 402 || status === 403 || status === 404) return account;
  if (status === undefined || status === 408 || status === 409 || status === 429 || status >= 500)
    return again;
  return { retry: false, waitMs: null, blame: 'request', detail };
}

/** The class is generic: a bare `instanceof` would make all of its fields `any`. */
const isApiError = (error: unknown): error is APIError => error instanceof APIError;

/**
 * Spend limits come as 429 with a code and no retry-after, or as 400 or 402 with a sentence. The sentence may change:
 * then the 400 is taken for a bad request, and every turn falls back one by one without the long rest.
 */
function spendLimit(code: string | null, message: string | null, retryAfter: number | null): boolean {
  if (code !== null && /spend_limit|billing|credit/.test(code)) return true;
  if (retryAfter !== null) return false;
  return /reached your specified .*usage limits|credit balance is too low|spend(ing)? limit/i.test(
    message ?? '',
  );
}

function seconds(header: string | null): number | null {
  const value = Number.parseFloat(header ?? '');
  return Number.isFinite(value) && value >= 0 ? value * 1000 : null;
}
