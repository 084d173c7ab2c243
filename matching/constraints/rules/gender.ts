/** The gender a role names. */
import type { Rule } from '../rule.ts';

export const gender: Rule = (role, talent) => {
  if (role.gender === 'any') return [];
  const need = role.gender;
  if (talent.gender === null)
    return [{ status: 'unknown', need, has: 'gender not known', attribute: 'gender' }];
  return [
    { status: talent.gender === need ? 'met' : 'not_met', need, has: talent.gender, attribute: 'gender' },
  ];
};
