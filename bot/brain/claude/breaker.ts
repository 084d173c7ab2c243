/**
 * Stops asking a model that is down: after a few failures in a row, or at once when the account itself is refused,
 * nobody waits for it; after a rest one turn probes, and its success lets everyone through again.
 */

/** `account`: key, credit or spending limit; every request will fail until a person acts. */
export type Blame = 'service' | 'account';

export type BreakerOptions = {
  /** Milliseconds on a clock that never goes back. */
  now: () => number;
  /** Failures in a row that open it. */
  failures?: number;
  /** First rest in milliseconds; doubles with every failed probe. */
  restMs?: number;
  maxRestMs?: number;
  /** The rest after an account was refused. */
  accountRestMs?: number;
};

/** Leave to ask once. Exactly one of the three ends it; further ones do nothing. */
export type Pass = { succeeded: () => void; failed: (blame: Blame) => void; dropped: () => void };

export type Breaker = {
  /** null: do not ask now. */
  enter: () => Pass | null;
  state: () => 'closed' | 'open' | 'probing';
};

export function createBreaker(options: BreakerOptions): Breaker {
  const { now, failures = 3, restMs = 15_000, maxRestMs = 300_000, accountRestMs = 600_000 } = options;
  let inARow = 0;
  let rests = 0;
  let openUntil: number | null = null;
  let probing = false;

  const open = (blame: Blame): void => {
    const rest = blame === 'account' ? accountRestMs : Math.min(maxRestMs, restMs * 2 ** rests);
    rests++;
    openUntil = now() + rest;
  };

  return {
    state: () => (openUntil === null ? 'closed' : probing ? 'probing' : 'open'),
    enter() {
      const probe = openUntil !== null;
      if (probe && (probing || now() < openUntil!)) return null;
      if (probe) probing = true;
      let ended = false;
      const end = (then: () => void) => (): void => {
        if (ended) return;
        ended = true;
        if (probe) probing = false;
        then();
      };
      return {
        succeeded: end(() => {
          inARow = 0;
          // A straggler that began before the outage proves nothing about now.
          if (probe) {
            rests = 0;
            openUntil = null;
          }
        }),
        failed: (blame) =>
          end(() => {
            inARow++;
            if (probe || (openUntil === null && (blame === 'account' || inARow >= failures))) open(blame);
          })(),
        dropped: end(() => undefined),
      };
    },
  };
}
