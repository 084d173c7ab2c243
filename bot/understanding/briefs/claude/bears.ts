/** Whether words bear a value: what a model claims to have read there must be sayable from them. */
import { daysBetween } from '../calendar.ts';
import { dateGroups } from '../dates.ts';
import { languageWords } from '../lexicon/languages.ts';
import { normalise } from '../normalise.ts';

/** Every number of the value stands in the words, as digits or as number words of the four languages. */
export function bearsNumbers(words: string, numbers: readonly (number | null)[]): boolean {
  const there = new Set((normalise(words).plain.match(/\d+/g) ?? []).map(Number));
  return numbers.every((n) => n === null || there.has(n));
}

/** "About 50" is 45 to 55 and "40s" 40 to 49: at least one bound, or the number between, must be said. */
export function bearsAge(words: string, { min, max }: { min: number | null; max: number | null }): boolean {
  const said = (normalise(words).plain.match(/\d+/g) ?? []).map(Number);
  if (bearsNumbers(words, [min, max])) return true;
  return said.some(
    (n) => n >= (min ?? 0) && n <= (max ?? 99) && (min === null || max === null || max - min <= 10),
  );
}

/** Feet, inches or centimetres are said at all. */
export const bearsHeight = (words: string): boolean => /\d/.test(normalise(words).plain);

/** The days lie among those that the words themselves name, or the words hold the number of the day. */
export function bornDays(today: string, words: string, from: string, to: string): string[] {
  const { plain } = normalise(words);
  const days = daysBetween(from, to);
  const read = new Set(dateGroups(plain, today).flatMap((group) => group.days));
  if (read.size > 0) return days.filter((day) => read.has(day));
  const numbers = new Set((plain.match(/\d+/g) ?? []).map(Number));
  return [from, to].every((day) => numbers.has(Number(day.slice(8)))) ? days : [];
}

/** The language is named among the words; of one that the lexicon does not know nothing can be said. */
export function bearsLanguage(words: string, code: string): boolean {
  const named = normalise(words)
    .terms.filter((term) => term.kind === 'language')
    .flatMap((term) => term.value.split(' '));
  return named.length > 0 ? named.includes(code) : !knownLanguages.has(code) && words.trim() !== '';
}

/** "Ladki" does not bear a man. Words without any sign of a sex (an ending, a name) are left to the cross-check. */
export function bearsGender(words: string, gender: string): boolean {
  const sexes = new Set(
    normalise(words)
      .terms.filter((term) => term.kind === 'person')
      .map((term) => term.note.split(':')[0])
      .filter((sex) => sex === 'm' || sex === 'f'),
  );
  if (gender === 'male') return sexes.size === 0 || sexes.has('m');
  if (gender === 'female') return sexes.size === 0 || sexes.has('f');
  return true;
}

const knownLanguages: ReadonlySet<string> = new Set(
  languageWords
    .split('\n')
    .flatMap((line) => (line.includes(' = ') ? line.slice(0, line.indexOf(' = ')).trim().split(' ') : [])),
);
