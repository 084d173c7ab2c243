/** "Height koi bhi chalegi", "language hata do", "age no bar": a requirement that an edit takes back. */
import type { ReadRole } from '../brief.ts';
import type { BriefText } from './normalise.ts';
import { matches, type Found } from './spans.ts';

/** What the draft says of a field once nothing is asked for any more. */
const fields: readonly (readonly [name: string, field: keyof ReadRole, empty: unknown])[] = [
  ['height', 'heightCm', null],
  ['(?:age|umar|umr|vay|vayachi)', 'playingAge', null],
  ['(?:languages?|bhasha)', 'languages', []],
  ['(?:city|location|shahar)', 'city', null],
  ['(?:skills?)', 'skills', []],
  ['(?:looks?|luk)', 'look', []],
  ['(?:gender)', 'gender', 'any'],
  ['(?:conflicts?)', 'conflicts', []],
  ['(?:rate|fee)', 'rate', null],
  ['(?:usage)', 'usage', null],
];
/** In the words that the lexicon makes of them: "hata do" reads as "withdrawn", "no bar" as "negotiable". */
const lifts =
  "(?:any|no(?= ok)|negotiable|withdrawn|(?:not|n't) (?:must|need|needed|required|important|necessary|matter)|(?:must|need) not|(?:doesn't|doesnt|no) matter|no (?:restriction|issue|problem|condition)|open|remove|drop|delete|hata\\w*|nikaa?l\\w*|kaadh\\w*)";
/** Money and usage fall to plain words only: "any rate" may be the beginning of anything. */
const weighty: ReadonlySet<keyof ReadRole> = new Set(['rate', 'usage', 'conflicts']);
const taken = '(?:remove|drop|delete|hata\\w*|withdrawn)';
const between =
  '(?:\\W+(?:ki|ka|ke|ko|wali|wala|se|is|hai|the|filter|condition|requirement|for|on)){0,3}\\W+';

const lifted = fields.map(([name, field, empty]) => {
  const before = weighty.has(field) ? taken : lifts;
  const words = `\\b(?:${name}${between}${lifts}|${before}${between}${name})(?![\\p{L}\\p{N}])`;
  return { pattern: new RegExp(words, 'gu'), value: { field, empty } };
});
/** "Any usage questions", "any city except Delhi": something else is meant. */
const elsewhere =
  /\b(?:questions?|doubts?|issues?|updates?|problems?|except|note|chhod\w*|siva\w*|siwa\w*)\b/;

/** Requirements that the text takes back, with the empty value of each. */
export function freed({ plain }: BriefText): Found<{ field: keyof ReadRole; empty: unknown }>[] {
  if (elsewhere.test(plain)) return [];
  return lifted.flatMap(({ pattern, value }) =>
    matches(plain, pattern)
      .slice(0, 1)
      .map(({ start, end }) => ({ start, end, value })),
  );
}
