/** Dates as the prompt tells them: always Indian time, always with the weekday, so that "Friday" can be resolved. */

const istMs = 5.5 * 3_600_000;
const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

const two = (n: number): string => String(n).padStart(2, '0');

/** `Monday 23 November 2026, 14:05 IST`; the same instant always gives the same bytes. */
export function istMoment(at: Date): string {
  const local = new Date(at.getTime() + istMs);
  const day = `${days[local.getUTCDay()]} ${local.getUTCDate()} ${months[local.getUTCMonth()]} ${local.getUTCFullYear()}`;
  return `${day}, ${two(local.getUTCHours())}:${two(local.getUTCMinutes())} IST`;
}

/** `2026-11-23 14:05` */
export function istStamp(at: Date): string {
  return new Date(at.getTime() + istMs).toISOString().slice(0, 16).replace('T', ' ');
}
