/** Numbers written out, as figures of money: "पैंसठ हज़ार", "forty two thousand", "pachas". */
import { numberWords } from '../briefs/lexicon/numbers.ts';
import { spokenKey, type Spoken } from '../spoken.ts';

/** As it is spelt, since "सात" and "साठ" have one key. */
const exact = new Map<string, number>();
const loose = new Map<string, number>();
const add = (value: number, names: readonly string[]): void => {
  for (const name of names)
    if (!name.includes(' ')) {
      exact.set(name, value);
      loose.set(spokenKey(name), value);
    }
};
for (const row of numberWords.split('\n')) {
  const [value, names] = row.split(' = ');
  if (names !== undefined && Number(value) < 100) add(Number(value), names.split(', '));
}
add(1.5, ['dedh', 'डेढ़', 'डेढ', 'दीड', 'deedh', 'did']);
add(2.5, ['dhai', 'ढाई', 'अडीच', 'adich']);
add(60, ['saath']);
/** "Saath" is sixty only where money follows; by itself it is "with". */
const doubtful = new Set(['saath', 'sath']);
/** Up to here it may be a day of the month. */
const lastDay = 31;

const written = ({ text, words }: Spoken, i: number): string => {
  const word = words[i];
  return word === undefined ? '' : text.slice(word.from, word.to).toLowerCase().normalize('NFC');
};

/** What the word at `i` counts where "thousand" or "lakh" follows. */
export function spelledAt(spoken: Spoken, i: number): number | undefined {
  const value = exact.get(written(spoken, i)) ?? loose.get(spoken.words[i]?.key ?? '');
  const before = exact.get(written(spoken, i - 1));
  return value !== undefined && value < 10 && before !== undefined && before >= 20 && before % 10 === 0
    ? before + value
    : value;
}

/** A figure by itself, too high for a day. */
export function figureAt(spoken: Spoken, i: number): number | undefined {
  const word = written(spoken, i);
  const value = doubtful.has(word) ? undefined : exact.get(word);
  return value !== undefined && value > lastDay ? value : undefined;
}

/** "काम" is work and "कम" is little, under one key; Latin "kam" may be either. */
export const isWork = (spoken: Spoken, i: number): boolean => /^(?:काम|kaam)$/.test(written(spoken, i));
export const isLittle = (spoken: Spoken, i: number): boolean => written(spoken, i) === 'कम';
