/** Heights in feet and inches or centimetres, as a range in whole centimetres. */
import type { Found } from './spans.ts';
import { matches } from './spans.ts';

export type HeightRange = { min: number | null; max: number | null };

const feet = `([4-7])\\s*(?:'|feet|"(?=\\s?\\d{1,2}\\b)|fit(?=\\s*\\d{1,2}\\b))[\\s.,-]{0,2}(?:and )?(\\d{1,2}(?:\\.5)?)?\\s*(?:"|''|inch)?`;
const feetPoint = `([4-7])\\.(\\d{1,2})\\s*(?:'|feet)`;
const centimetres = `(1[1-9]\\d|20\\d)\\s*(?:cm)?`;
const joint = `\\s*(?:-|to|se|until|and|\\/)\\s*`;
const before = `(above|below|about|until)\\s*(?:than\\s*)?`;
const after = `\\s*(?:ka\\s*|se\\s*|ki\\s*|height\\s*)?(\\+|above|below|until)?`;

/** Rounded to the nearest centimetre, a half up. */
export const toCm = (foot: number, inch: number) => Math.floor((foot * 12 + inch) * 2.54 + 0.5);

function bounded(cm: number, word: string | undefined): HeightRange {
  return word === 'below' || word === 'until' ? { min: null, max: cm } : { min: cm, max: null };
}

export function heights(plain: string): Found<HeightRange>[] {
  const found: Found<HeightRange>[] = [];
  const put = (start: number, end: number, value: HeightRange) => {
    const low = value.min ?? value.max ?? 0;
    const high = value.max ?? value.min ?? 0;
    if (low < 60 || high > 215 || low > high) return;
    if (!found.some((f) => start < f.end && f.start < end)) found.push({ start, end, value });
  };
  const inches = (text: string | undefined) => Number(text ?? 0);
  const valid = (inch: number) => inch < 12;
  for (const { start, end, groups: g } of matches(plain, new RegExp(`${feet}${joint}${feet}`, 'g'))) {
    if (!valid(inches(g[2])) || !valid(inches(g[4]))) continue;
    put(start, end, { min: toCm(Number(g[1]), inches(g[2])), max: toCm(Number(g[3]), inches(g[4])) });
  }
  for (const { start, end, groups: g } of matches(
    plain,
    new RegExp(`(?<![\\d.])${feetPoint}${joint}${feetPoint}`, 'g'),
  )) {
    if (!valid(inches(g[2])) || !valid(inches(g[4]))) continue;
    put(start, end, { min: toCm(Number(g[1]), inches(g[2])), max: toCm(Number(g[3]), inches(g[4])) });
  }
  for (const { start, end, groups: g } of matches(
    plain,
    new RegExp(`(?<![\\d.])(?:${before})?${feetPoint}${after}`, 'g'),
  ))
    if (valid(inches(g[3]))) put(start, end, bounded(toCm(Number(g[2]), inches(g[3])), g[1] ?? g[4]));
  for (const { start, end, groups: g } of matches(
    plain,
    new RegExp(`(?<![\\d.])(?:${before})?${feet}${after}`, 'g'),
  ))
    if (valid(inches(g[3]))) put(start, end, bounded(toCm(Number(g[2]), inches(g[3])), g[1] ?? g[4]));
  for (const { start, end, groups: g } of matches(
    plain,
    /\bheight\W{0,4}(?:is |of |minimum |ka |ki )?(above |below )?([4-7])[.-](\d{1,2})(?!\d)\s*(?:-|to|se)\s*([4-7])[.](\d{1,2})(?!\d)/g,
  ))
    if (valid(inches(g[3])) && valid(inches(g[5])))
      put(start, end, { min: toCm(Number(g[2]), inches(g[3])), max: toCm(Number(g[4]), inches(g[5])) });
  for (const { start, end, groups: g } of matches(
    plain,
    /\bheight\W{0,4}(?:is |of |ka |ki )?(above |below )?([4-7])(?:\.| )(\d{1,2})(?!\d)\s*(\+|above|below)?/g,
  ))
    if (valid(inches(g[3]))) put(start, end, bounded(toCm(Number(g[2]), inches(g[3])), g[1]?.trim() ?? g[4]));
  for (const { start, end, groups: g } of matches(
    plain,
    new RegExp(`(?<![\\d./-])(1[1-9]\\d|20\\d)\\s*(?:cm)?\\s*(?:-|to|se)\\s*(1[1-9]\\d|20\\d)\\s*cm`, 'g'),
  ))
    put(start, end, { min: Number(g[1]), max: Number(g[2]) });
  for (const { start, end, groups: g } of matches(
    plain,
    /\bheight\W{0,4}(1[1-9]\d|20\d)\s*(?:-|to|se)\s*(1[1-9]\d|20\d)\b/g,
  ))
    put(start, end, { min: Number(g[1]), max: Number(g[2]) });
  for (const { start, end, groups: g } of matches(
    plain,
    new RegExp(`(?<![\\d./-])(?:${before})?${centimetres.replace('(?:cm)?', 'cm')}${after}`, 'g'),
  ))
    put(start, end, bounded(Number(g[2]), g[1] ?? g[3]));
  for (const { start, end, groups: g } of matches(
    plain,
    /\bheight\W{0,4}(above |below )?(1[1-9]\d|20\d)\b\s*(\+|above|below)?/g,
  ))
    put(start, end, bounded(Number(g[2]), g[1]?.trim() ?? g[3]));
  return found.sort((a, b) => a.start - b.start);
}
