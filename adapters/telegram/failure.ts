/** What a failed call means: whether the platform took it, and what helps. */
import { GrammyError, HttpError } from 'grammy';

export type Failure =
  /** Too many: certainly not taken. */
  | { kind: 'wait'; afterMs: number; reason: string }
  /** The platform read it and said no. */
  | { kind: 'refused'; code: number; reason: string; movedTo?: number }
  /** Our token is not known there: nothing can be sent until someone mends it. */
  | { kind: 'denied'; reason: string }
  /** It never left this machine. */
  | { kind: 'unsent'; reason: string }
  /** It left, and no answer came that says what became of it. */
  | { kind: 'uncertain'; reason: string };

/** Errors of looking up, connecting and shaking hands: no request has been written when they come. */
const beforeSending =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN|CERT_|ERR_TLS|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/;

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

export function readFailure(error: unknown): Failure {
  if (error instanceof GrammyError) {
    const { error_code: code, description: reason, parameters } = error;
    if (code === 429)
      return { kind: 'wait', afterMs: Math.ceil((parameters.retry_after ?? 1) * 1000), reason };
    if (code === 401 || code === 404) return { kind: 'denied', reason };
    if (code >= 500) return { kind: 'uncertain', reason: `${code} ${reason}` };
    const movedTo = parameters.migrate_to_chat_id;
    return { kind: 'refused', code, reason, ...(movedTo === undefined ? {} : { movedTo }) };
  }
  if (error instanceof HttpError) {
    const cause: unknown = error.error;
    const code = codeOf(cause);
    const connecting =
      code === 'ETIMEDOUT' && cause instanceof Error && /connect ETIMEDOUT/.test(cause.message);
    if (beforeSending.test(code) || connecting) return { kind: 'unsent', reason: code };
    return { kind: 'uncertain', reason: code || 'no readable answer' };
  }
  throw error;
}
