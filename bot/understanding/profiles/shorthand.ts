/** "27 f 5.5 dusky", "m 31, 5'10": how people type themselves into a chat, in the middle of a sentence. */
import type { BriefText } from '../briefs/normalise.ts';
import { toCm } from '../briefs/heights.ts';
import { grown } from './bare-age.ts';
import { elsewhere, placeAt } from './person.ts';
import type { ProfileValue } from './profile.ts';
import { ofOneself } from './said.ts';

const sex = '(f|m|fem|female|male|girl|boy)';
const pair = new RegExp(
  String.raw`(?<![\d.,'/:])\b([1-9]\d)\s*(?:years?\s*)?[/,|-]?\s*${sex}\b(?!')|(?<![\w'])${sex}\s*[/,|-]?\s*([1-9]\d)(?![\d.'/:"]|\s*(?:k\b|cm|kg|kilo|feet|per|day|year of|december|january))`,
);
const tall =
  /(?<![\d.:-])([4-6])\s*(?:['.]|feet|ft)\s*(\d{1,2})?(?!\d|\s*(?:k\b|lakh|l\b|cr|am|pm|oclock|years?))/;
/** Somebody who is looked for, and not the writer. */
const wanted =
  /\b(?:need|needed|required|require|reqd|wanted|looking|chahiye|chahie|pahije|pahijet|role|for a|son|daughter|beta|beti|mulga|mulgi|kid|friend)\b/;
const longest = 120;

/** "15 m away": metres or minutes, and no sex. */
const far = /^\s*(?:away|late|more|from|walk\p{L}*|in|mein|me|door|dur)\b/u;

/** Under eighteen nothing is read of it: whoever that would make a child of is asked. */
export const young = (text: BriefText): boolean => {
  const hit = hitIn(text, ofOneself);
  return hit !== null && Number(hit[1] ?? hit[4]) < grown;
};

function hitIn({ plain, terms }: BriefText, self: RegExp): RegExpExecArray | null {
  const hit = plain.length <= longest && !wanted.test(plain) ? pair.exec(plain) : null;
  if (!hit || (hit[2] === 'm' && far.test(plain.slice(hit.index + hit[0].length)))) return null;
  const beside = tall.test(plain) || terms.some(({ kind }) => kind === 'place') || self.test(plain);
  return beside || plain.trim() === hit[0].trim() ? hit : null;
}

/** The two letters of the trade count only beside a height, a place, or a word about oneself. */
export function shorthand(text: BriefText, self: RegExp): ProfileValue[] {
  const { plain } = text;
  const hit = hitIn(text, self);
  if (!hit || Number(hit[1] ?? hit[4]) < grown) return [];
  const height = tall.exec(plain);
  const inches = Number(height?.[2] ?? 0);
  const [place, another] = text.terms.filter(({ kind }) => kind === 'place');
  const quote = ({ index, 0: all }: RegExpExecArray): string => text.quote({ start: index, end: index + all.length });
  const words = quote(hit);
  const of = (key: ProfileValue['key'], value: string, said: string): ProfileValue => ({ key, identity: '', value, words: said });
  return [
    of('age', hit[1] ?? hit[4] ?? '', words),
    of('gender', /^f|girl/.test(hit[2] ?? hit[3] ?? '') ? 'female' : 'male', words),
    ...(place && !another && !elsewhere.test(plain) ? [placeAt(text, [place], { start: place.start, end: place.end })] : []),
    ...(height && inches < 12 ? [of('height', `${toCm(Number(height[1]), inches)} cm`, quote(height))] : []),
  ];
} // prettier-ignore
