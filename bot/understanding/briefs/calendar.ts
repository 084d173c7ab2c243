/** Calendar days in IST as ISO strings, without any clock of the machine. */

const dayMs = 86_400_000;
const istOffsetMs = 330 * 60_000;

export const monthNames = [
  'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november',
  'december',
] as const; // prettier-ignore
export const weekdayNames = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

/** The day in India at an instant. */
export function istDay(instant: Date): string {
  return new Date(instant.getTime() + istOffsetMs).toISOString().slice(0, 10);
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

/** Monday is 0. */
export function weekdayOf(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** A real day of that month, or undefined ("31 Feb"). */
export function isoDay(year: number, month: number, day: number): string | undefined {
  const made = new Date(Date.UTC(year, month - 1, day));
  if (made.getUTCMonth() !== month - 1 || made.getUTCDate() !== day) return undefined;
  return made.toISOString().slice(0, 10);
}

/** Without a year: the next such day, today counted. */
export function nextIsoDay(month: number, day: number, today: string, year?: number): string | undefined {
  if (year !== undefined) return isoDay(year < 100 ? 2000 + year : year, month, day);
  const now = Number(today.slice(0, 4));
  const here = isoDay(now, month, day);
  return here !== undefined && here >= today ? here : isoDay(now + 1, month, day);
}

/** Every day from first to last, both counted; empty when longer than `most` days or backwards. */
export function daysBetween(first: string, last: string, most = 120): string[] {
  const days: string[] = [];
  for (let day = first; day <= last && days.length <= most; day = addDays(day, 1)) days.push(day);
  return days.length > most ? [] : days;
}

/** The next such weekday after today; `following`: that day of the week after this one (weeks start on Monday). */
export function comingWeekday(weekday: number, today: string, following: boolean): string {
  if (following) return addDays(today, 7 - weekdayOf(today) + weekday);
  return addDays(today, (weekday - weekdayOf(today) + 7) % 7 || 7);
}

/** `minutes` after midnight in India of that day, as the house writes instants. */
export function istInstantText(day: string, minutes: number): string {
  const over = Math.floor(minutes / 1440);
  const rest = minutes - over * 1440;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${over ? addDays(day, over) : day}T${two(Math.floor(rest / 60))}:${two(rest % 60)}:00+05:30`;
}
