/** Height between the bounds of the brief, both included. */
import type { Rule } from '../rule.ts';
import { feet, span } from '../say.ts';

export const height: Rule = (role, talent) => {
  const wanted = role.heightCm;
  if (wanted === null || (wanted.min === null && wanted.max === null)) return [];
  const need = span(wanted, feet);
  const cm = talent.heightCm;
  if (cm === null) return [{ status: 'unknown', need, has: 'height not known', attribute: 'heightCm' }];
  const fits = (wanted.min === null || cm >= wanted.min) && (wanted.max === null || cm <= wanted.max);
  return [{ status: fits ? 'met' : 'not_met', need, has: feet(cm), attribute: 'heightCm' }];
};
