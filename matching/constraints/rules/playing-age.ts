/** Playing age: the ages a person can look and the ages a role wants must overlap. */
import { ageOn } from '../days.ts';
import type { Rule } from '../rule.ts';
import { span } from '../say.ts';

/**
 * How many years from the real age a playing age may lie, where nobody said it: a quarter of a life for adults, two
 * years for children. Beyond that asking would be silly.
 */
export const reach = (age: number): number => (age < 18 ? 2 : Math.max(4, Math.floor(age / 4)));

/** A guardian speaks for a child; without one only the grown are engaged. What somebody of unknown age could be seen as. */
export const seenAs = (guarded: boolean): { from: number; to: number } =>
  guarded ? { from: -reach(0), to: 17 + reach(17) } : { from: 18 - reach(18), to: Infinity };

export const playingAge: Rule = (role, talent, { today }) => {
  const wanted = role.playingAge;
  if (wanted === null || (wanted.min === null && wanted.max === null)) return [];
  const need = `plays ${span(wanted)}`;
  const low = talent.playingAge?.min ?? talent.playingAge?.max ?? null;
  const high = talent.playingAge?.max ?? talent.playingAge?.min ?? null;
  const within = (from: number, to: number): boolean =>
    (wanted.max === null || from <= wanted.max) && (wanted.min === null || to >= wanted.min);
  if (low === null || high === null) {
    const age = talent.dob === null ? null : ageOn(talent.dob, today);
    if (age !== null && !within(age - reach(age), age + reach(age)))
      return [{ status: 'not_met', need, has: `is ${age}`, attribute: 'dob' }];
    // Nobody grown is seen as eight: who is, has a guardian, or is no candidate until there is one.
    const guarded = talent.guardianId !== null;
    const seen = seenAs(guarded);
    if (age === null && !within(seen.from, seen.to))
      return [
        {
          status: 'not_met',
          need,
          has: guarded ? 'a child' : 'age not known, no guardian',
          attribute: 'playingAge',
        },
      ];
    const has = age === null ? 'playing age not known' : `is ${age}, playing age not known`;
    return [{ status: 'unknown', need, has, attribute: 'playingAge' }];
  }
  return [
    {
      status: within(low, high) ? 'met' : 'not_met',
      need,
      has: `plays ${span({ min: low, max: high })}`,
      attribute: 'playingAge',
    },
  ];
};
