/** The shape of a rule: pure, exact, one file each. */
import type { RoleSpec } from '../role.ts';
import type { TalentFacts } from '../talent/facts.ts';
import type { Finding, Situation } from './requirement.ts';

/** No finding means that the role does not ask for this. */
export type Rule = (role: RoleSpec, talent: TalentFacts, situation: Situation) => Finding[];

/** Case and outer blanks never decide anything; Postgres folds the same way in a search. */
export const fold = (text: string): string => text.replace(/^ +| +$/g, '').toLowerCase();
