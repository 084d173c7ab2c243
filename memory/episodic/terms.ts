/** Text as search terms, the same for the four written forms: glossed, lower-cased, stemmed, without small words. */
import { gloss } from '../embedding/gloss/gloss.ts';
import { stem } from './stem.ts';

const stopWords = new Set(
  `a an and any are as at be been being but by can could did do does doing done for from had has have having he her hers him
his how i if in into is it its just ll me might my no not of off on or our out own re s shall she should so some such t than
that the their them then there these they this those to too up us ve very was we were what when where which while who whom
whose why will with would yeah yes you your yours yourself im dont didnt am d m o oh hey hi wow ok okay about also likely`.split(
    /\s+/,
  ),
);

const word = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}]+)?/gu;

/** Terms in the order they stand; repeated ones stay, because BM25 counts them. */
export function termsOf(text: string): string[] {
  const out: string[] = [];
  for (const [match] of gloss(text).normalize('NFKC').toLowerCase().matchAll(word)) {
    const bare = match.replace(/['’].*$/, '');
    if (bare === '' || stopWords.has(bare)) continue;
    out.push(stem(bare));
  }
  return out;
}
