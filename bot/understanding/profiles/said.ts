/** In what way a text speaks of somebody: their own words, somebody's about them, or a sheet of details. */

import { isQuestion } from '../manner.ts';

/** What the desk asked just before, so that a bare answer means something. */
export type Asked =
  | 'name'
  | 'age'
  | 'city'
  | 'languages'
  | 'height'
  | 'gender'
  | 'rate'
  | 'skills'
  | 'playing_age';

export type Said = {
  at: Date;
  asked: Asked | null;
  about: 'self' | 'another';
  /** A profile as it is forwarded: labels and bare values count. */
  sheet: boolean;
  /** Somebody introduces themselves: bare values count, as in a sheet. */
  presents: boolean;
  /** The name by which they do, in `plain`. */
  called?: string | null;
  /** Words by which the text speaks of its subject, in `plain`. */
  self: RegExp;
};

/** "I", "my", "mera", "मी": in the plain English-like line that the readers see. */
export const ofOneself =
  /\b(?:i|i'm|im|my|me|mine|main|mai|mera|meri|mere|meraa|meree|mujhe|mee|mi|ma+jh\w*|mala+|ma+z[ai]|hum|hoon|hu|apna|apni)\b/;

/** Of somebody else, whose name was cut off before: every subject counts. */
export const ofAnother = /(?:)/;

const detail = String.raw`(?:height|age|umar|umr|dob|date of birth|birthday|lambai|unchi|weight|wazan|vay)\b`;
const detailInScript = 'लंबाई|लम्बाई|ऊँचाई|ऊंचाई|कद|क़द|उम्र|उमर|वय|उंची|वज़न|वजन|जन्म';
const others = [
  String.raw`\b(?:[hH]er|[hH]is|[tT]heir|[uU]sk[iae]|[tT]ich[iay]\w*|[tT]yach[iay]\w*)\s+${detail}`,
  String.raw`(?<![\p{L}])\p{Lu}[\p{L}]+(?:['’]s|\s+(?:ki|ka|ke|chi|cha|che))\s+${detail}`,
  String.raw`(?<![\p{L}\p{M}])(?!मेर|माझ|आपल|अपन|हमार|आमच)[\u0900-\u097f]{2,}\s?(?:की|का|के|ची|चा|चं|चे)\s+(?:${detailInScript})`,
];
/** "Myra ki height 4'2", "her dob is …", "परी की लंबाई": a detail of somebody who is named or pointed at, and not the writer's. */
export const ofSomebodyElse = new RegExp(others.join('|'), 'u');

/** "Have a passport", "Did a tea ad": the "I" was left out, and nothing is asked. */
const elliptical =
  /^\s*(?:have|has|can|will|did|was|could|would)\s+(?!(?:you|u|i|we|it|this|that|there|the|they)\b)/iu;
/** "Kiya" is done, and sounds like the "kya" that asks. */
const done = /(?<![\p{L}\p{M}])(?:kiy(?:a|aa|e|i)|किय(?:ा|े)|की है)(?![\p{L}\p{M}])/giu;
export const isAsked = (source: string): boolean =>
  isQuestion(source.replace(done, 'done')) && (/[?？]\s*$/u.test(source) || !elliptical.test(source));
