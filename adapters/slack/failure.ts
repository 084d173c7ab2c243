/** What a failed call means: whether the platform took it, and what helps. */
import { webApi } from '@slack/bolt';

export type Failure =
  /** Too many: certainly not taken. */
  | { kind: 'wait'; afterMs: number; reason: string }
  /** The platform read it and said no; `reason` is its own word. */
  | { kind: 'refused'; reason: string }
  /** Our token or its scopes do not do: nothing can be sent until someone mends it. */
  | { kind: 'denied'; reason: string }
  /** It never left this machine. */
  | { kind: 'unsent'; reason: string }
  /** It left, and no answer came that says what became of it. */
  | { kind: 'uncertain'; reason: string };

/** Errors of looking up, connecting and shaking hands: no request has been written when they come. */
const beforeSending =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN|CERT_|ERR_TLS|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|UND_ERR_CONNECT_TIMEOUT)/;
/** The platform says of these that a part of what was asked may have been done. */
const halfDone = new Set(['fatal_error', 'internal_error', 'service_unavailable', 'request_timeout']);
const ours = new Set([
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'missing_scope',
  'not_allowed_token_type',
  'no_permission',
  'org_login_required',
  'ekm_access_denied',
  'access_denied',
  'team_access_not_granted',
]);
const fallbackWaitMs = 1_000;

/** The code of the innermost cause: fetch wraps what the socket said. */
function codeOf(error: unknown): string {
  for (let at: unknown = error; typeof at === 'object' && at !== null; ) {
    if ('code' in at && typeof at.code === 'string' && !at.code.startsWith('slack_')) return at.code;
    at = 'cause' in at ? at.cause : undefined;
  }
  return '';
}

export function readFailure(error: unknown): Failure {
  if (error instanceof webApi.WebAPIRateLimitedError)
    return { kind: 'wait', afterMs: Math.ceil(error.retryAfter * 1000), reason: 'ratelimited' };
  if (error instanceof webApi.WebAPIPlatformError) {
    const reason = error.data.error;
    // The SDK puts an answer that is not JSON (cut short, or a proxy's page) where the word would be.
    if (!/^[a-z][a-z0-9_]{0,80}$/.test(reason)) return { kind: 'uncertain', reason: 'no readable answer' };
    if (reason === 'ratelimited' || reason === 'rate_limited')
      return { kind: 'wait', afterMs: fallbackWaitMs, reason };
    if (halfDone.has(reason)) return { kind: 'uncertain', reason };
    return { kind: ours.has(reason) ? 'denied' : 'refused', reason };
  }
  if (error instanceof webApi.WebAPIHTTPError) {
    const reason = `status ${error.statusCode}`;
    return { kind: error.statusCode >= 500 ? 'uncertain' : 'denied', reason };
  }
  const code = codeOf(error);
  if (error instanceof webApi.WebAPIRequestError) {
    if (beforeSending.test(code)) return { kind: 'unsent', reason: code };
    return { kind: 'uncertain', reason: code || 'no answer' };
  }
  // The SDK has no class for a 429 without a time.
  if (error instanceof Error && /Retry header/.test(error.message))
    return { kind: 'wait', afterMs: fallbackWaitMs, reason: 'ratelimited' };
  throw error;
}
