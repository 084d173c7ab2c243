/**
 * Wishes about people of a list, read by parts: "third one looks too modelly, pass", "1,2,3 shortlist karo par 2 backup",
 * "pass all except 2". A line is cut where its parts end; each part gives whom, what, or what is told of them, and only a
 * line of which every part found its place is a wish.
 */
import { isEnglish } from './english.ts';
import { allBut, answers, firstFew, joinedPlaces, notToBe, startsWithNot, ordinalWords, partEnds, places, someone, theRest, verbs, whomEnds, type Deed } from './list-act-words.ts'; // prettier-ignore
import { isQuestion } from './manner.ts';
import type { Pick } from './pick.ts';
import { toAsciiDigits } from './script.ts';

type Whom = { numbers: number[]; names: string[]; rest: boolean };
/** `free`: what is told, or a word that is none of these. */
type Part = { whom: Whom | null; deed: Deed | null; free: string };

const longest = 200;
/** Sums, sizes and days: a number beside them is no place. */
const ofTheRole =
  /\d\s*['’"″]|\d(?:\.\d+)?\s*(?:k|lakh|cm|feet|foot|ft|kg|saal|sal|years?|yrs?|days?|weeks?|hours?|hrs?|mins?|minutes?|pm|am|baje|more|options?|people|log|jan(?:uary)?|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\b|₹|[\d०-९]\s*(?:साल|दिन|दिवस|लोग|बजे)/iu;
/** An order about something else, though it stands where a reason could. */
const ordersMore =
  /^(?:please |pls )?(?:make|change|increase|reduce|raise|lower|set|ask|send|find|show|give|need|want|get|call|tell|share|forward|budget|age|height|shoot|usage|date|city|dikhao|bhejo|pucho|poocho|batao|dhoondo)(?![\p{L}\p{M}])/iu;
/** "2 hold pe hai", "1 final ho gaya": how things stand, and no order. */
const stands =
  /^(?:hai|hain|he|tha|thi|the|ho|hua|hui|ahe|aahe|kiya|ki|kar diya|(?:was|is|has)(?=\s*$|\s+(?:on|been|already)\b)|already|है|हैं|था|थी|हुआ|हुई|हो|आहे|होता|होती|झाला|झाली)(?![\p{L}\p{M}])/iu;
/** "Meera approved 2": of whom a verdict is reported. */
const reported = /^(?:the |on |no\.? ?)*(?:\d|\p{Lu})/u;
/** "Galti se ho gaya": what was done is to be as if it had not been, and no reason for more. */
const mistaken =
  /(?<![\p{L}\p{M}])(?:gh?alti|galat|by mistake|mistake|oops|गलती|ग़लती|चुकून|चुकलं)(?![\p{L}\p{M}])/iu;
const before =
  /^(?:(?:(?:is |us )?(?:short ?list|list) (?:me|mein|madhe|madhun)?(?: se)?(?= \d)|from the (?:short)?list|ok(?:ay)?|please|pls|haan|yes|final|verdicts?|decision|sorry|arre|are|acha|accha|so|bhai|yaar|sun|suno|ab|now|hmm+|actually|number|no\.?)[\s,.:!-]+)+/iu;
/** "एक नको, …": in a refusal a count is a place. */
const refusedCount = /^(?:(ek|one|एक)|(don|दोन)|(teen|तीन)|(chaar|char|चार))(?=\s+(?:nako|नको))/iu;

const whomFirst = new RegExp(String.raw`^(?:the |wo |ye |number |no\.? ?)*(?:${places}|${theRest})(?=\s|$)${whomEnds}\s*(?<after>.*)$`, 'su'); // prettier-ignore
const nameFirst = new RegExp(String.raw`^${someone}(?=\s|$)${whomEnds}\s*(?<after>.*)$`, 'su');

/** null when any part of the line is something else. `allBut` of a pick: everybody on the screen but these. */
export function readListActs(source: string): Pick[] | null {
  if (source.length > longest || mistaken.test(source)) return null;
  if (/[?？]/u.test(source)) return null;
  const text = placesInDigits(source.trim().replace(/[\s.!।👍🙏]+$/u, ''));
  // "2 is too young, pass": behind a place the verb asks nothing.
  if (isQuestion(source) && !/^\W*\d/u.test(text)) return null;
  const said = text.replace(before, '');
  const none = notToBe.map((form) => form.exec(said)?.groups?.['places']).find(Boolean);
  if (none) return [{ action: 'remove', numbers: numbersOf(none), names: [] }];
  const but = readAllBut(said);
  if (but) return [but];
  if (ofTheRole.test(text)) return null;
  const parts = said.split(partEnds).map((part) => part.trim()).filter((part) => part !== '').map(readPart); // prettier-ignore
  return assemble(parts, said);
}

/** "Third one", "the first two", "1, 2 aur 4" as the places that they are. */
function placesInDigits(source: string): string {
  let text = toAsciiDigits(source);
  const count =
    refusedCount
      .exec(text)
      ?.slice(1)
      .findIndex((word) => word !== undefined) ?? -1;
  if (count >= 0) text = text.replace(refusedCount, String(count + 1));
  firstFew.forEach((form, many) => {
    if (form) text = text.replace(form, Array.from({ length: many }, (_, i) => i + 1).join('+'));
  });
  ordinalWords.forEach((form, i) => (text = text.replace(form, String(i + 1))));
  return text
    .replace(/\b(\d{1,2})(?:st|nd|rd|th)\b/giu, '$1')
    .replace(fromTo, (all, a: string, b: string) => spread(Number(a), Number(b)) ?? all)
    .replace(joinedPlaces, (all) => (all.match(/\d+/gu) ?? []).join('+'))
    .replace(/\bno\.\s*(?=\d)/giu, '');
}

/** "1 se 3 tak", "2-4": every place of it. */
const fromTo = /(?<![\d.:/'’-])(\d{1,2})\s*(?:-|–|\bto\b|\bse\b|से|ते)\s*(\d{1,2})(?:\s*(?:tak|paryant|तक|पर्यंत))?(?![\d.:/'’%-])/giu; // prettier-ignore
const spread = (from: number, to: number): string | null =>
  from < to && to <= 20 ? Array.from({ length: to - from + 1 }, (_, i) => from + i).join('+') : null;

const numbersOf = (joined: string): number[] => joined.split('+').map(Number).filter((n) => n >= 1 && n <= 20); // prettier-ignore

function readAllBut(text: string): Pick | null {
  for (const form of allBut) {
    const { verb = '', places: joined = '' } = form.exec(text)?.groups ?? {};
    const deed = verbs.find(({ alone }) => alone.test(verb.trim()))?.deed;
    const numbers = numbersOf(joined);
    if (deed && numbers.length > 0) return { action: deed, numbers: [], names: [], allBut: numbers };
  }
  return null;
}

function readPart(text: string): Part {
  const alone = verbs.find((verb) => verb.alone.test(text));
  if (alone) return { whom: null, deed: alone.deed, free: '' };
  for (const { deed, first } of verbs) {
    const behind = first.test(text) ? text.replace(first, '') : null;
    const aimed = behind === null ? null : readWhom(behind);
    if (aimed) return withTail(aimed.whom, deed, aimed.after);
  }
  const headed = readWhom(text);
  if (!headed) return { whom: null, deed: null, free: text };
  const { whom, after } = headed;
  if (after === '') return { whom, deed: null, free: '' };
  const plain = answers.find(([, form]) => form.test(after));
  if (plain) return { whom, deed: plain[0], free: '' };
  for (const { deed, last } of verbs)
    if (last.test(after)) return { whom, deed, free: after.replace(last, '').trim() };
  for (const { deed, first } of verbs)
    if (first.test(after)) return { whom, deed, free: after.replace(first, '').trim() };
  return { whom, deed: null, free: after };
}

/** "Drop 2 from the list" has nothing behind it; "drop 2 she was late" a reason. */
const withTail = (whom: Whom, deed: Deed, after: string): Part => ({
  whom,
  deed,
  free: after.replace(/^(?:from|on|in|se)(?: the)? (?:short)?list$|^(?:please|pls|too|bhi|for now|karo|kar do)$/iu, ''),
}); // prettier-ignore

function readWhom(text: string): { whom: Whom; after: string } | null {
  const placed = whomFirst.exec(text)?.groups;
  if (placed) {
    const numbers = placed['places'] ? numbersOf(placed['places']) : [];
    if (numbers.length === 0 && !placed['rest']) return null;
    return { whom: { numbers, names: [], rest: Boolean(placed['rest']) }, after: (placed['after'] ?? '').trim() };
  }
  const named = nameFirst.exec(text)?.groups;
  const name = named?.['name'];
  if (!name || name.split(' ').some((word) => isEnglish(word.toLowerCase()) || isVerb(word))) return null;
  return { whom: { numbers: [], names: [name], rest: false }, after: (named['after'] ?? '').trim() };
} // prettier-ignore
const isVerb = (word: string): boolean =>
  verbs.some(({ alone }) => alone.test(word)) || /^(?:client|director|all|everyone|everybody|others?|rest|both|sab|baaki|yaar|bhai|ye|wo|nahi|not|don['’]?t|the|this|that|only|sirf|main|hum|kya|film|shoot|role|more)$/iu.test(word); // prettier-ignore

/** Whom and what of neighbouring parts belong together; what is told belongs to the verdict beside it. */
function assemble(parts: readonly Part[], said: string): Pick[] | null {
  const acts: (Whom & { deed: Deed; reason: string[] })[] = [];
  let waiting: (Whom & { told: string[] }) | null = null;
  for (const { whom, deed, free } of parts) {
    if (whom && deed) {
      // "1, 2 hold": those before it had nothing of their own.
      const joined = waiting?.told.length === 0 ? merged(waiting, whom) : whom;
      if (waiting && waiting.told.length > 0) return null;
      acts.push({ ...joined, deed, reason: free === '' ? [] : [free] });
      waiting = null;
    } else if (whom) {
      const last = acts.at(-1);
      if (waiting && (waiting.told.length > 0 || free !== '')) return null;
      if (last && free === '' && !waiting && last.reason.length === 0) Object.assign(last, merged(last, whom));
      else waiting = { ...(waiting ? merged(waiting, whom) : whom), told: free === '' ? [] : [free] };
    } else if (deed) {
      if (!waiting) return null;
      acts.push({ ...waiting, deed, reason: waiting.told });
      waiting = null;
    } else {
      const last = acts.at(-1);
      if (ordersMore.test(free)) return null;
      if (waiting && waiting.told.length > 0) waiting.told.push(free);
      else if (!waiting && last) last.reason.push(free);
      else return null;
    }
  }
  return waiting || acts.length === 0 ? null : picksOf(acts, said);
} // prettier-ignore

const merged = (a: Whom, b: Whom): Whom => ({
  numbers: [...new Set([...a.numbers, ...b.numbers])],
  names: [...a.names, ...b.names],
  rest: a.rest || b.rest,
});

const because =
  /^(?:(?:because|since|as|kyunki|kyuki|kyonki|coz|bcoz|क्योंकि|कारण|but|par|pan|पर|पण)(?![\p{L}\p{M}])\s*)+/iu;
const courtesy =
  /^(?:thanks|thank you|thx|tysm|shukriya|dhanyavaad|please|pls|ok|okay|ji|na|now|abhi|too|also|bhi|धन्यवाद|शुक्रिया|कृपया)[\s.!]*$/iu;

const refuses = /^\d[\d+]*\s+(?:nako|नको|नकोय)$/iu;

function picksOf(acts: readonly (Whom & { deed: Deed; reason: string[] })[], said: string): Pick[] | null {
  const named: number[] = [];
  const picks: Pick[] = [];
  for (const { deed, numbers, names, rest, reason } of acts) {
    const why = reason
      .map((one) => one.replace(because, ''))
      .filter((one) => one !== '' && !courtesy.test(one))
      .join(', ');
    // A verb with its "not", and what tells how things stand: left to who asks.
    if (reason.some((one) => stands.test(one) || reported.test(one) || startsWithNot.test(one))) return null;
    if (why !== '' && deed === 'add') return null;
    if (
      reason.some((one) =>
        verbs.some(
          ({ deed: other, last }) =>
            other !== deed && /\d/.test(one) && last.test(one.replace(/\s*\d[\d+]*\s*$/u, '')),
        ),
      )
    )
      return null;
    // "2 नको" takes somebody off; only a reason makes a verdict of it.
    if (why === '' && deed === 'pass' && refuses.test(said)) return null;
    if (rest && (numbers.length + names.length > 0 || named.length === 0)) return null;
    picks.push({
      action: deed,
      numbers,
      names,
      ...(rest ? { allBut: [...named] } : {}),
      ...(why === '' ? {} : { reason: why }),
    });
    if (names.length > 0 && acts.some((one) => one.rest)) return null;
    named.push(...numbers);
  }
  return picks;
}
