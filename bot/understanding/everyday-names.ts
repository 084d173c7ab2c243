/** Names that are words of every day as well: "diya" is "gave", "zara" is "a bit". What stands around one tells which it is. */
import { wordKey } from './script.ts';

const keys = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(wordKey));

/** Said in almost every message, with or without somebody of that name. */
const plain = keys(
  'diya diye kiya kya asha aasha aaya aayi aaye rahi raha zara jara sara saara sare sari saari naya nayi abhi ani mala khushi sahi jaise kaise vaise aise ' +
    'balki sona maan jai jay man',
);
/** Days and months, as some are called; here a number or a "ko" behind it speaks for the day. */
const calendar = keys('mangal som budh guru shukra shukr shani sunday monday april june july august may');

const ownMark = String.raw`(?:k|ke|ki|ka|ne|la|cha|chi|che|chya|sathi|saathi|baddal|nu|के|की|का|ने|ला|चा|ची|चे|च्या|साठी|बद्दल)`;
const doing = String.raw`\p{L}*(?:egi|ega|sakti|sakta|paayegi|payega|paati|pata|nar|ेगी|ेगा|सकती|सकता|णार)`;
const told = String.raw`(?:is|has|can|cannot|cant|will|wants|free|busy|available|khali|फ्री|बिज़ी|बिजी|खाली)`;
const nobodyEnds = String.raw`(?![\p{L}\p{M}])`;
const marked = new RegExp(String.raw`^(?:['’]s|\s+(?:${ownMark}|ko|को|bhi|भी)${nobodyEnds})`, 'iu');
const markedDay = new RegExp(String.raw`^(?:['’]s|\s+(?:${ownMark}|${told})${nobodyEnds})`, 'iu');
/** Of the first word of a clause: "Diya 12 ko free hai", "Asha nahi aayegi". */
const opening = new RegExp(String.raw`^\s*(?:[:–-]?\s*[\d०-९]|${told}${nobodyEnds}|(?:nahi|nahin|nai|नहीं|नाही)\s+(?:\p{L}+\s+)?${doing}${nobodyEnds}|${doing}${nobodyEnds})`, 'iu'); // prettier-ignore
const lead = /(?:^|[\s,])(?:for|about|ask|with|only|just|sirf|bas|except|stop|skip|start|keep|of|without|मेरी|meri beti|mera beta|सिर्फ)\s*$/iu; // prettier-ignore
const joined = /^\s*(?:&|\+|and|aur|ani|aani|और|आणि)\s/iu;
const clauseStart = /(?:^|[.!?।\n,;:])\s*$/u;
const clauseEnd = /^\s*(?:$|[.!?।\n,;])/u;

/** Whether this word may be meant as an everyday one at all. */
export const isEveryday = (word: string): boolean => plain.has(wordKey(word)) || calendar.has(wordKey(word));

/** Whether it names somebody here, by what stands before and behind it. */
export function standsAsName(word: string, before: string, behind: string): boolean {
  const first = clauseStart.test(before);
  if (first && clauseEnd.test(behind)) return true;
  if (calendar.has(wordKey(word))) return markedDay.test(behind);
  // "Abhi ke liye" is "for now".
  if (/^(?:abhi|अभी)$/u.test(word)) return first && opening.test(behind);
  const capital = !first && /^\p{Lu}\p{Ll}/u.test(word);
  return (
    capital || marked.test(behind) || lead.test(before) || (first && (opening.test(behind) || joined.test(behind)))
  );
} // prettier-ignore
