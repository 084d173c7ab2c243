/** The house's clock is Indian Standard Time, wherever the reader sits. */
import { monthsIn, sayIn } from './spoken.js';

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
/** @param {string} at ISO 8601 */
export const timeOf = (at) => clock.format(new Date(at));

/** A key that is the same for two moments of one day. @param {string} at */
export const dayOf = (at) => day.format(new Date(at));

/** @param {string} at @param {Date} now @param {string} [language] */
export function dayName(at, now, language) {
  const that = dayOf(at);
  if (that === day.format(now)) return sayIn(language).today();
  if (that === day.format(new Date(now.getTime() - 86_400_000))) return sayIn(language).yesterday();
  const sameYear = that.slice(0, 4) === day.format(now).slice(0, 4);
  if (inLatin(language)) return (sameYear ? written : writtenYear).format(new Date(at));
  const [year, month, date] = that.split('-').map(Number);
  return `${date} ${monthsIn(language)[month - 1]}${sameYear ? '' : ` ${year}`}`;
}

/** `2026-09-03` as `Sep 2026`. @param {string} date @param {string} [language] */
export function monthOf(date, language) {
  const at = new Date(date);
  return Number.isNaN(at.getTime()) ? '' : `${monthsIn(language)[at.getUTCMonth()]} ${at.getUTCFullYear()}`;
}

const inLatin = (/** @type {string | undefined} */ language) => language !== 'hi' && language !== 'mr';
