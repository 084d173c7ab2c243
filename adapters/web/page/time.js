/** The house's clock is Indian Standard Time, wherever the reader sits. */
const zone = 'Asia/Kolkata';
const clock = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat('en-CA', { timeZone: zone });
const written = new Intl.DateTimeFormat('en-GB', { timeZone: zone, day: 'numeric', month: 'long' });
const writtenYear = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
// American for its short months alone: elsewhere September is `Sept`.
const month = new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', month: 'short', year: 'numeric' });

/** @param {string} at ISO 8601 */
export const timeOf = (at) => clock.format(new Date(at));

/** A key that is the same for two moments of one day. @param {string} at */
export const dayOf = (at) => day.format(new Date(at));

/** @param {string} at @param {Date} now */
export function dayName(at, now) {
  const that = dayOf(at);
  if (that === day.format(now)) return 'Today';
  if (that === day.format(new Date(now.getTime() - 86_400_000))) return 'Yesterday';
  const sameYear = that.slice(0, 4) === day.format(now).slice(0, 4);
  return (sameYear ? written : writtenYear).format(new Date(at));
}

/** `2026-09-03` as `Sep 2026`. @param {string} date */
export function monthOf(date) {
  const at = new Date(date);
  return Number.isNaN(at.getTime()) ? '' : month.format(at);
}
