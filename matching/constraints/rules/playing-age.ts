/** Playing age: the ages a person can look and the ages a role wants must overlap. */
import type { Rule } from '../rule.ts';
import { span } from '../say.ts';

export const playingAge: Rule = (role, talent) => {
  const wanted = role.playingAge;
  if (wanted === null || (wanted.min === null && wanted.max === null)) return [];
  const need = `plays ${span(wanted)}`;
  const low = talent.playingAge?.min ?? talent.playingAge?.max ?? null;
  const high = talent.playingAge?.max ?? talent.playingAge?.min ?? null;
  if (low === null || high === null)
    return [{ status: 'unknown', need, has: 'playing age not known', attribute: 'playingAge' }];
  const overlaps = (wanted.max === null || low <= wanted.max) && (wanted.min === null || high >= wanted.min);
  return [
    {
      status: overlaps ? 'met' : 'not_met',
      need,
      has: `plays ${span({ min: low, max: high })}`,
      attribute: 'playingAge',
    },
  ];
};
