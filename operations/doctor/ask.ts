/** One bounded HTTP call to somebody else's server, which also tells the time that it is there. */

/** `status` is 0 when nobody answered: then `reason` says why, in a code of the system's. */
export type Answer = { status: number; headers: Headers; body: unknown; reason: string };

export type Ask = (address: string, init?: RequestInit) => Promise<Answer>;

export type Clocks = {
  ask: Ask;
  /** How far the other clocks are ahead of ours, in ms; one entry a server that told the time. */
  skews: { where: string; aheadMs: number }[];
};

const patienceMs = 8_000;

export function createAsk(now: () => Date): Clocks {
  const skews: Clocks['skews'] = [];
  const ask: Ask = async (address, init = {}) => {
    try {
      const asked = now().getTime();
      const response = await fetch(address, {
        redirect: 'manual',
        signal: AbortSignal.timeout(patienceMs),
        ...init,
      });
      const text = await response.text();
      const told = Date.parse(response.headers.get('date') ?? '');
      // The header has whole seconds, and the way back takes its time.
      const half = (asked + now().getTime()) / 2;
      if (!Number.isNaN(told)) skews.push({ where: new URL(address).host, aheadMs: told + 500 - half });
      return { status: response.status, headers: response.headers, body: parse(text), reason: '' };
    } catch (error) {
      return { status: 0, headers: new Headers(), body: null, reason: reasonOf(error) };
    }
  };
  return { ask, skews };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text; // not every answer is JSON, and a wrong one is told by whoever asked
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof Error && error.name === 'TimeoutError')
    return `no answer within ${patienceMs / 1000} s`;
  const cause = error instanceof Error && error.cause ? error.cause : error;
  const inner: unknown = cause instanceof AggregateError ? cause.errors[0] : cause;
  return typeof inner === 'object' && inner !== null && 'code' in inner ? String(inner.code) : 'not reached';
}

export const header = (token: string): Record<string, string> => ({ authorization: `Bearer ${token}` });
