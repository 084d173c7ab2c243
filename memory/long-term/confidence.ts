/** How far a fact may be relied on: by who said it, and less the longer nobody said it again. Derived when read, so that nothing has to run for it. */
import type { FactKey, Source } from './keys.ts';

const bySource: Record<Source, number> = {
  guardian: 0.95,
  self: 0.95,
  office: 0.85,
  agent: 0.8,
  other: 0.6,
  verdicts: 0.6,
};

/** Days after which half of it is left. A plan without a date is soon over, a language stays. */
const halfLife: Partial<Record<FactKey, number>> = {
  availability_window: 30,
  unavailable_until: 30,
  look: 240,
  contact_hours: 365,
  rate_floor: 540,
  travel: 540,
  agent: 730,
  playing_age: 730,
};
const longHalfLife = 1825;
const dayMs = 86_400_000;

/** Below this it is too old to be told as true without asking. */
export const faint = 0.25;

/** `saidAt`: when it was last said. One with an end of its own ends there and does not fade before. */
export function confidenceOf(
  fact: { key: FactKey; source: Source; saidAt: Date; validTo: Date | null },
  now: Date,
): number {
  const base = bySource[fact.source];
  if (fact.validTo !== null) return base;
  const days = Math.max(0, now.getTime() - fact.saidAt.getTime()) / dayMs;
  return base * 0.5 ** (days / (halfLife[fact.key] ?? longHalfLife));
}
