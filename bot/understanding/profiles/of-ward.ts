/** What a guardian says of the child: by name, as "he" or as "my son". What they say of themselves is never the child's. */
import { normalise } from '../briefs/normalise.ts';
import { withoutNamesOf } from '../names-said.ts';
import type { ProfileValue } from './profile.ts';
import { readChanges } from './read-changes.ts';
import { ofOneself, type Asked } from './said.ts';

const childWord = String.raw`(?:son|daughter|child|kid|boy|girl|beta|bete|beti|bachch?a|bachch?e|bachch?i|ladka|ladke|ladki|mulga|mulgi|mula|mulach\w*|mulich\w*|बेटा|बेटे|बेटी|बच्चा|बच्चे|बच्ची|लड़का|लड़की|मुलगा|मुलगी|मुलाच\S*|मुलीच\S*)`;
const mine = String.raw`(?:my|mera|mere|meri|hamar[aie]|humar[aie]|maz[aei]|ma[jz]h[aei]|majhya|mazya|मेरा|मेरे|मेरी|हमार\S*|माझा|माझी|माझ्या|आमच\S*)`;
const someone = String.raw`(?:he|she|his|her|him|wo|woh|vo|uska|uski|uske|usko|tyacha|tyachi|ticha|tichi|वह|वो|उसका|उसकी|उसके|तो|ती|त्याचा|त्याची|त्याचे|तिचा|तिची)`;
const mention = new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${mine}\s+(?:\p{L}+\s+)?${childWord}|${someone})(?![\p{L}\p{M}])`, 'giu'); // prettier-ignore
/** What is left of "Ishaan is 9". */
const bareAge =
  /^(?:is|was|ab|now|just|turned|abhi|hai|अब|आता|\s)*(\d{1,2}|[०-९]{1,2})\s*(?:now|years?|yrs?|hai|ka hai|ki hai|aahe|ahe|है|का है|की है|आहे)?[\s.!।]*$/iu;
/** Of a body or a career; where somebody lives or what they charge may well be said for the child. */
const bodily: ReadonlySet<string> = new Set([
  'age',
  'born',
  'playing_age',
  'gender',
  'height',
  'look',
  'name',
  'measurement',
  'training',
  'credit',
  'dialect',
  'papers',
  'union',
  'skill',
]);

export function readOfWard(
  source: string,
  { at, asked, names }: { at: Date; asked: Asked | null; names: readonly string[] },
): ProfileValue[] {
  const nameless = withoutNamesOf(names, source.replace(mention, ' '));
  // "Tara is free" would ask without the name.
  const about = /^\s*is\s/iu.test(source) ? nameless : nameless.replace(/^\s*is\s+/iu, '');
  if (about === source && ofOneself.test(normalise(source).plain))
    return readChanges(source, { at, asked }).filter(({ key }) => !bodily.has(key));
  const plain = bareAge.test(about);
  return readChanges(about, { at, asked: plain ? 'age' : asked, about: 'another' }).map((value) =>
    // A name was taken out of the middle: then all of it is quoted.
    source.includes(value.words) ? value : { ...value, words: source.trim().slice(0, 400) },
  );
}
