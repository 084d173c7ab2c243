/** A legal age that the brief demands, on the first day of work. */
import { ageOn } from '../days.ts';
import type { Rule } from '../rule.ts';
import { firstDay } from '../work-days.ts';

export const legalAge: Rule = (role, talent, { today }) => {
  if (role.legalAgeMin === null) return [];
  const need = `${role.legalAgeMin}+ by law`;
  if (talent.dob === null)
    return [{ status: 'unknown', need, has: 'date of birth not known', attribute: 'dob' }];
  const age = ageOn(talent.dob, firstDay(role) ?? today);
  return [
    { status: age >= role.legalAgeMin ? 'met' : 'not_met', need, has: `${age} years old`, attribute: 'dob' },
  ];
};
