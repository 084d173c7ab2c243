/** What a failed call means: whether the platform took it, who has to wait, and what helps. Codes as Meta documents them. */

export type Failure =
  /** Too many or not now: certainly not taken. `scope`: who has to wait. */
  | { kind: 'wait'; afterMs: number; scope: 'account' | 'chat'; reason: string }
  /** More than a day since the person wrote: only a template may be sent. */
  | { kind: 'outside the window'; reason: string }
  /** The file of this message was refused, not its words. */
  | { kind: 'media'; reason: string }
  /** It read it and said no. */
  | { kind: 'refused'; code: number; reason: string }
  /** Our token or number is not served: nothing can be sent until someone mends it. */
  | { kind: 'denied'; reason: string }
  /** It never left this machine. */
  | { kind: 'unsent'; reason: string }
  /** It left, and no answer came that says what became of it. */
  | { kind: 'uncertain'; reason: string };

const minute = 60_000;

/** Limits of the app, the account, the number and its quality: everybody waits. */
const accountWaits: Record<number, number> = {
  4: minute,
  80007: minute,
  130429: 1_000,
  131048: 10 * minute,
  131057: minute,
  133016: minute,
};
/** One message in six seconds to the same person. */
const pairLimit = 131056;
const pairMs = 6_000;
const windowClosed = 131047;
const mediaRefused = new Set([131052, 131053]);
/** Token, permissions, locked or unregistered numbers, missing payment. */
const denied = new Set([0, 3, 10, 190, 368, 131005, 131031, 131042, 131045, 133010]);

type Answer = {
  /** 0 when there was none. */
  status: number;
  retryAfter: string | null;
  error?: { code: number; message: string; error_data?: { details?: string | undefined } | undefined };
};

export function readFailure({ status, retryAfter, error }: Answer): Failure {
  const code = error?.code ?? 0;
  // Details may repeat what was sent: only the code and the platform's own title are kept.
  const reason = error ? `${code} ${titleOf(error.message)}`.trim() : `status ${status}`;
  const askedMs = retryAfter !== null && /^\d{1,5}$/.test(retryAfter) ? Number(retryAfter) * 1000 : 0;
  if (status >= 500) return { kind: 'uncertain', reason };
  if (code === pairLimit) return { kind: 'wait', scope: 'chat', afterMs: Math.max(pairMs, askedMs), reason };
  const accountMs = accountWaits[code];
  if (accountMs !== undefined)
    return { kind: 'wait', scope: 'account', afterMs: Math.max(accountMs, askedMs), reason };
  if (status === 429) return { kind: 'wait', scope: 'account', afterMs: Math.max(1_000, askedMs), reason };
  if (code === windowClosed) return { kind: 'outside the window', reason };
  if (mediaRefused.has(code)) return { kind: 'media', reason };
  if (status === 401 || status === 403 || (error && (denied.has(code) || (code >= 200 && code < 300))))
    return { kind: 'denied', reason };
  // A success that cannot be read was taken all the same.
  if (status < 400) return { kind: 'uncertain', reason };
  return { kind: 'refused', code, reason };
}

/** The platform's titles are plain words; anything that could carry a number or a text is left out. */
const titleOf = (message: string): string =>
  message
    .replace(/^\(#\d+\)\s*/, '')
    .replace(/["“'].*|\+?\d{5,}.*/su, '')
    .slice(0, 100)
    .trim();

/** Errors of looking up, connecting and shaking hands: no request has been written when they come. */
const beforeSending =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN|UND_ERR_CONNECT_TIMEOUT|CERT_|ERR_TLS|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/;

export function readNetworkFailure(error: unknown): Failure {
  const cause = error instanceof Error && error.cause ? error.cause : error;
  const inner: unknown = cause instanceof AggregateError ? cause.errors[0] : cause;
  const code =
    typeof inner === 'object' && inner !== null && 'code' in inner ? String(inner.code) : 'no answer';
  return beforeSending.test(code) ? { kind: 'unsent', reason: code } : { kind: 'uncertain', reason: code };
}
