/** Words as the lexical half of a search counts them: folded, stemmed a little, without the words that say nothing. */
import { conceptsIn } from '../words/concept.ts';

const idle = new Set(
  `a an the and or of for in on at to from with without by as is are was were be been being am i my me we our you your he she it its his her
  they them their this that these those who whom which what when where how not no nor so but if then than too very can could will would shall
  should may might must do does did done has have had having there here all any each some such only own same other more most also just about
  need needs needed want wants looking required reqd wanted please someone person people role roles character characters type types look looks
  year years old yrs age aged based lives known seen trained good skills speaks speaking speak easily plays play played part main actor actress artist
  talent profile roles come originally several experience work worked working new around similar like get plus etc`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Plurals and verb endings fold; short words and other scripts stay as they are. */
export function stem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  let base = word;
  if (base.endsWith('ies') && base.length > 4) base = `${base.slice(0, -3)}y`;
  else if (/(?:ss|sh|ch|x|z)es$/.test(base)) base = base.slice(0, -2);
  else if (base.endsWith('s') && !base.endsWith('ss') && !base.endsWith('us')) base = base.slice(0, -1);
  if (base.endsWith('ing') && base.length > 5 && /[aeiouy]/.test(base.slice(0, -3)))
    base = single(base.slice(0, -3));
  else if (base.endsWith('ed') && base.length > 4 && /[aeiouy]/.test(base.slice(0, -2)))
    base = single(base.slice(0, -2));
  return base.length > 3 && base.endsWith('e') ? base.slice(0, -1) : base;
}

const single = (base: string): string => (/([bdgmnprt])\1$/.test(base) ? base.slice(0, -1) : base);

/** Words in lower case, accents off; Devanagari keeps its signs. */
export const wordsOf = (text: string): string[] =>
  text.normalize('NFKD').toLowerCase().replace(/[\u0300-\u036f]/g, '').match(/[\p{L}\p{M}]+|\d+/gu) ?? []; // prettier-ignore

/** Each term once, in order of first use; `except` are words (not stems) to leave out, a person's name for one. */
export function termsOf(text: string, except: ReadonlySet<string> = new Set()): string[] {
  const found = new Set<string>();
  for (const word of wordsOf(text)) {
    if (word.length < 2 || /^\d+$/.test(word) || idle.has(word) || except.has(word)) continue;
    const term = stem(word);
    if (term.length > 1 && !idle.has(term)) found.add(term.slice(0, 40));
  }
  for (const concept of conceptsIn(text)) found.add(concept.slice(0, 40));
  return [...found];
}

/** How much a term tells people apart: that of BM25, where `count` of `total` have it. */
export const rarity = (count: number, total: number): number =>
  Math.log(1 + (Math.max(total, count) - count + 0.5) / (count + 0.5));
