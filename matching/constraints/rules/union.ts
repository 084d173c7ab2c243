/** Membership of a union that the brief requires. */
import { fold, type Rule } from '../rule.ts';

export const union: Rule = (role, talent) => {
  if (role.union === null) return [];
  const need = `${role.union} member`;
  if (talent.union === null)
    return [{ status: 'unknown', need, has: 'union card not asked', attribute: 'union' }];
  const member = fold(talent.union) === fold(role.union);
  const has = fold(talent.union) === 'none' ? 'no union card' : talent.union;
  return [{ status: member ? 'met' : 'not_met', need, has, attribute: 'union' }];
};
