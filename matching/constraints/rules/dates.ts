/** Availability for every date, or for as many of them as the work takes. */
import type { TalentFacts, Window } from '../../talent/facts.ts';
import type { Rule } from '../rule.ts';
import { dayList } from '../say.ts';
import { neededDays, shootDays } from '../work-days.ts';

const care = { free: 0, tentative: 1, busy: 2 } as const;

/** The window that decides a day: the one said last; of two said at the same instant the more careful one. */
export function windowOn(talent: Pick<TalentFacts, 'windows'>, day: string): Window | null {
  let last: Window | null = null;
  for (const window of talent.windows) {
    if (window.from > day || window.to < day) continue;
    const later = last === null || window.saidAt > last.saidAt;
    if (later || (window.saidAt === last?.saidAt && care[window.state] > care[last.state])) last = window;
  }
  return last;
}

export const dates: Rule = (role, talent) => {
  const days = shootDays(role);
  if (days.length === 0) return [];
  const needed = neededDays(role);
  const need = needed === days.length ? dayList(days) : `any ${needed} of ${dayList(days)}`;
  const said = days.map((day) => windowOn(talent, day)?.state ?? null);
  const busy = days.filter((_, i) => said[i] === 'busy');
  const free = days.filter((_, i) => said[i] === 'free');
  const attribute = 'availability';
  if (days.length - busy.length < needed)
    return [{ status: 'not_met', need, has: `busy ${dayList(busy)}`, attribute }];
  if (free.length >= needed) return [{ status: 'met', need, has: `free ${dayList(free)}`, attribute }];
  const open = days.filter((_, i) => said[i] === null);
  const tentative = days.filter((_, i) => said[i] === 'tentative');
  const has = open.length > 0 ? `dates not asked: ${dayList(open)}` : `not sure of ${dayList(tentative)}`;
  return [{ status: 'unknown', need, has, attribute }];
};
