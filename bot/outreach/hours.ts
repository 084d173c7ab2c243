/** When nobody is written to unasked: 21:00 to 09:00 by the house clock, which is Indian time. */

const istMs = 5.5 * 3_600_000;
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const quietFrom = 21;
const quietTo = 9;

/** Midnight of the Indian day that `at` falls on. */
export const dayStart = (at: Date): Date =>
  new Date(Math.floor((at.getTime() + istMs) / dayMs) * dayMs - istMs);

const hourOf = (at: Date): number => (at.getTime() - dayStart(at).getTime()) / hourMs;

/** The end of the quiet hours that `at` falls into; null when it falls into none. */
export function quietUntil(at: Date): Date | null {
  const hour = hourOf(at);
  if (hour >= quietTo && hour < quietFrom) return null;
  return new Date(dayStart(at).getTime() + (hour < quietTo ? 0 : dayMs) + quietTo * hourMs);
}

/** `at`, or the morning after when it is quiet then. */
export const awake = (at: Date): Date => quietUntil(at) ?? at;

/** Nine in the morning of the next Indian day. */
export const nextMorning = (at: Date): Date => new Date(dayStart(at).getTime() + dayMs + quietTo * hourMs);

export const later = (at: Date, ms: number): Date => new Date(at.getTime() + ms);

/** `YYYY-MM-DD` of the Indian day. */
export const istDay = (at: Date): string => new Date(at.getTime() + istMs).toISOString().slice(0, 10);

/** `18:05` */
export const istTime = (at: Date): string => new Date(at.getTime() + istMs).toISOString().slice(11, 16);

/**
 * By when an answer is wanted: a day after the question, within waking hours, and before what is stated in the brief.
 * Full hours read better than minutes.
 */
export function replyBy(sentAt: Date, submitBy: string | null): Date {
  const day = later(sentAt, dayMs);
  const usual = later(dayStart(day), (quietUntil(day) ? 20 : Math.floor(hourOf(day))) * hourMs);
  const stated = submitBy ? submitTime(submitBy) : null;
  return stated && stated > later(sentAt, 2 * hourMs) && stated < usual ? stated : usual;
}

/** A day means its evening; an instant is itself; anything else says nothing. */
function submitTime(words: string): Date | null {
  if (/^\d{4}-\d\d-\d\d$/.test(words)) return new Date(`${words}T20:00:00+05:30`);
  const at = Date.parse(words);
  return Number.isNaN(at) ? null : new Date(at);
}

/** One reminder, well after the question and some hours before the answer is due; null when there is no such time. */
export function reminderAt(sentAt: Date, due: Date): Date | null {
  const at = awake(new Date(Math.max(due.getTime() - 4 * hourMs, sentAt.getTime() + 3 * hourMs)));
  return at < later(due, -hourMs / 2) ? at : null;
}
