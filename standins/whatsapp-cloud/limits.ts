/**
 * The platform's rates: eighty messages a second a number, one in six seconds to the same person of which 45 may be
 * borrowed at once. Counts what breaks them; a bot that was told to wait must then keep still for as long.
 */
import { Refusal } from './refusal.ts';

export type LimitMode = 'enforce' | 'count' | 'off';
export type Violation = { at: number; what: string; to: string };

const pairMs = 6_000;
const pairBurst = 45;
const perSecond = 80;
/** The real windows are not published to the millisecond: this much too early is not held against the bot. */
const graceMs = 40;

export type Limits = ReturnType<typeof createLimits>;

export function createLimits(deps: { mode: LimitMode; now: () => number }) {
  let mode = deps.mode;
  const violations: Violation[] = [];
  const owed = new Map<string, number>();
  const waits = new Map<string, number>();
  let all: number[] = [];

  const violate = (what: string, to: string): void => void violations.push({ at: deps.now(), what, to });

  function refuse(what: string, to: string, scope: string, code: number, waitMs: number): void {
    violate(what, to);
    if (mode !== 'enforce') return;
    waits.set(scope, deps.now() + waitMs);
    throw new Refusal(429, code, `(#${code}) Rate limit hit`, Math.ceil(waitMs / 1000));
  }

  return {
    /** The bot was asked to wait: `scope` is a person, or `all`. */
    asked: (scope: string, waitMs: number): void => void waits.set(scope, deps.now() + waitMs),
    /** Called for every message that is about to be taken. */
    sending(to: string): void {
      const now = deps.now();
      for (const scope of [to, 'all'])
        if (now < (waits.get(scope) ?? 0) - graceMs) violate('sent while told to wait', to);
      if (mode === 'off') return;
      all = all.filter((at) => now - at < 1_000 - graceMs);
      if (all.length >= perSecond) refuse('more than eighty messages a second', to, 'all', 130429, 1_000);
      const free = Math.max(owed.get(to) ?? 0, now);
      if (free - now > (pairBurst - 1) * pairMs + graceMs)
        refuse('too many messages to one person', to, to, 131056, pairMs);
      owed.set(to, free + pairMs);
      all.push(now);
    },
    violate,
    violations: () => [...violations],
    setMode: (next: LimitMode): void => void (mode = next),
  };
}
