/** Measurements for the costume department: chest or bust, waist, hips, shoe, said one by one or as "36-28-36". */
import { toAsciiDigits } from '../script.ts';
import type { ProfileValue } from './profile.ts';

const number = String.raw`(\d{2}(?:\.\d)?)\s*(cm|cms|inch(?:es)?|in|इंच|सेमी|")?`;
const between = String.raw`(?:\s*(?:size|is|hai|he|ahe|aahe|ka|ki|:|=|-|–|mera|meri|number|no\.?|साइज़|साइज|है|आहे|का|की)){0,4}\s*`;
const kinds: readonly (readonly [string, string])[] = [
  ['chest', 'chest|bust|chhaati|chhati|chati|छाती|सीना|चेस्ट|बस्ट'],
  ['waist', 'waist|kamar|kambar|वेस्ट|कमर|कंबर'],
  ['hips', 'hips?|हिप्स?|नितंब'],
  ['shoulder', 'shoulders?|kandha|kandhe|शोल्डर|खांदा|कंधा'],
  ['inseam', 'inseam|trouser length|pant length'],
];
const shoe = new RegExp(String.raw`(?<![\p{L}\p{M}])(?:shoes?|shoe size|footwear|foot size|joota|joote|jute|juta|chappal|जूते?|जूता|बूट|चप्पल|शू)${between}(?:(uk|us|eu|ind(?:ia)?)\s*[- ]?\s*)?(\d{1,2}(?:\.5)?)(?!\d)(?:\s*(uk|us|eu|ind(?:ia)?))?`, 'iu'); // prettier-ignore
const three = /(?<![\d/.-])(\d{2})\s*[-–/]\s*(\d{2})\s*[-–/]\s*(\d{2})(?![\d/.-])/u;
const about = /measure|figure|vital|size|stats|माप|मेज़रमेंट|मेजरमेंट|साइज़|साइज/iu;

/** Inches where nothing else is said, as the trade does; a number that no body has is none. */
export function measures(source: string): ProfileValue[] {
  const text = toAsciiDigits(source);
  const found: ProfileValue[] = [];
  const put = (identity: string, value: string, words: string): void => {
    if (!found.some((one) => one.identity === identity)) found.push({ key: 'measurement', identity, value: `${identity} ${value}`, words });
  };
  for (const [identity, names] of kinds) {
    const hit = new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${names})${between}${number}(?!\d|\s*(?:baje|saal|years?|yrs?|k\b))`, 'iu').exec(text); // prettier-ignore
    if (!hit) continue;
    const metric = /cm|से/i.test(hit[2] ?? '') || Number(hit[1]) > 60;
    const [least, most] = metric ? [40, 160] : [16, 60];
    if (Number(hit[1]) < least || Number(hit[1]) > most) continue;
    put(identity, `${hit[1]} ${metric ? 'cm' : 'in'}`, wordsOf(source, hit));
  }
  const row = three.exec(text);
  if (row && (about.test(text) || found.length === 0) && sane(row)) {
    const words = wordsOf(source, row);
    put('chest', `${row[1]} in`, words);
    put('waist', `${row[2]} in`, words);
    put('hips', `${row[3]} in`, words);
  }
  const foot = shoe.exec(text);
  if (foot && Number(foot[2]) >= 1 && Number(foot[2]) <= 50) {
    const system = (foot[1] ?? foot[3] ?? '').slice(0, 3).toUpperCase();
    put('shoe', `${system === '' ? '' : `${system} `}${foot[2]}`, wordsOf(source, foot));
  }
  return found;
} // prettier-ignore

/** Digits of either script are one code unit: what stands at a place of the one stands there in the other. */
const wordsOf = (source: string, { index, 0: hit }: RegExpExecArray): string =>
  source.slice(index, index + hit.length).trim();

/** "10-12-26" is a day, and "28-30-32" dates in a list. */
function sane([, chest, waist, hips]: RegExpExecArray): boolean {
  const [a, b, c] = [Number(chest), Number(waist), Number(hips)];
  return a >= 28 && a <= 50 && b >= 20 && b <= 46 && c >= 28 && c <= 52 && b < a && b < c;
}
