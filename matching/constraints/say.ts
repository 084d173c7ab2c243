/** Numbers as a casting assistant says them. */
import { shortDay } from './days.ts';

/** 163 → `5'4"` */
export function feet(cm: number): string {
  const inches = Math.round(cm / 2.54);
  return `${Math.floor(inches / 12)}'${inches % 12}"`;
}

/** `29–34`, `50+`, `up to 12`, `30` */
export function span(
  range: { min: number | null; max: number | null },
  say: (x: number) => string = String,
): string {
  const { min, max } = range;
  if (min === null) return max === null ? 'any' : `up to ${say(max)}`;
  if (max === null) return `${say(min)}+`;
  return min === max ? say(min) : `${say(min)}–${say(max)}`;
}

/** 15000 → `15k`, 150000 → `1.5L` */
export function rupees(amount: number): string {
  const short = (value: number): string => String(Math.round(value * 100) / 100);
  if (amount >= 100_000) return `${short(amount / 100_000)}L`;
  return amount >= 1000 ? `${short(amount / 1000)}k` : String(amount);
}

/** `14, 15 Dec`; long lists as `14 Dec … 2 Jan (12 days)`. */
export function dayList(days: readonly string[]): string {
  const sorted = [...days].sort();
  if (sorted.length > 4)
    return `${shortDay(sorted[0]!)} … ${shortDay(sorted.at(-1)!)} (${sorted.length} days)`;
  return sorted
    .map((day, i) =>
      sorted[i + 1]?.slice(0, 7) === day.slice(0, 7) ? String(Number(day.slice(8))) : shortDay(day),
    )
    .join(', ');
}
