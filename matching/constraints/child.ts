/** Who counts as a child: below 18 by date of birth; without one, whoever has a guardian or plays only below 18. */
import type { TalentFacts } from '../talent/facts.ts';
import { ageOn } from './days.ts';

export function isChild(
  talent: Pick<TalentFacts, 'dob' | 'guardianId' | 'playingAge'>,
  today: string,
): boolean {
  if (talent.dob !== null) return ageOn(talent.dob, today) < 18;
  const oldest = talent.playingAge?.max ?? talent.playingAge?.min ?? null;
  return talent.guardianId !== null || (oldest !== null && oldest < 18);
}
