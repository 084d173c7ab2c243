/** The days a role needs, out of the dates of its brief. */
import type { RoleSpec } from '../role.ts';

/** Each date once, in order. */
export const shootDays = (role: RoleSpec): string[] => [...new Set(role.shootDates)].sort();

export const firstDay = (role: RoleSpec): string | null => shootDays(role)[0] ?? null;

/** How many of the dates are needed: all of them, or what the brief says of a choice. */
export function neededDays(role: RoleSpec): number {
  const dates = shootDays(role).length;
  return role.datesMode === 'any' ? Math.min(role.shootDays ?? 1, dates) : dates;
}

/** Length of the work in days, for money that is named for the whole; null when the brief does not say. */
export function paidDays(role: RoleSpec): number | null {
  if (role.shootDays !== null) return role.shootDays;
  const dates = shootDays(role).length;
  return dates > 0 && role.datesMode !== 'any' ? dates : null;
}

/** The longest row of days without a pause. */
export function longestRun(days: readonly string[]): number {
  let longest = 0;
  let run = 0;
  let before = Number.NaN;
  for (const day of days) {
    const number = Date.parse(day) / 86_400_000;
    run = number === before + 1 ? run + 1 : 1;
    before = number;
    longest = Math.max(longest, run);
  }
  return longest;
}
