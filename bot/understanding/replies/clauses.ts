/** Cuts a reply into clauses and tags in each what speaks of days: signs, days named, hours. */
import { findAll, lineOf, phrase, says, type Spoken, type SpokenWord } from '../spoken.ts';
import type { Asked } from '../reply.ts';
import { dayInWords } from './day-words.ts';
import { daysNamed, type DayMention } from './days.ts';
import { signs, type Sign } from './lexicon.ts';
import { comes, thingComes } from './lexicon/answers.ts';
import { isNumber } from './numbers.ts';
import { isLittle } from './spelled.ts';
import { hoursNamed, unglued, type HourMention } from './times.ts';

export type Item =
  | { kind: Sign; from: number; to: number }
  | { kind: 'day'; from: number; to: number; day: DayMention }
  | { kind: 'hour'; from: number; to: number; hour: HourMention };

/** `line` is the clause alone; `asks` when it ends in a question mark or holds a question word; `mark` is what ends it. */
export type Clause = {
  line: string;
  items: Item[];
  asks: boolean;
  mark: string;
  /** It stands behind a "but" or its like. */
  joined: boolean;
};

const joint = phrase(`
  but|par|lekin|magar|however|although|though|whereas|while|yet|पर|लेकिन|मगर|पण|परंतु|मात्र|lekin|pan|kintu|किंतु
  warna|otherwise|because|kyunki|क्योंकि|कारण|karan
`);
const allBut = phrase('(all|any|every day|everything|any day) but');
/** What follows from the clause before; in "so early" it is only a measure. */
const hence = phrase(
  'so (i|im|ill|ive|we|she|he|her|his|the|my|its|you|only|post|after|from|till|not|no|nope|can|cant|will|wont|on|both|#)',
  'therefore|hence|isliye|is liye|इसलिए|इस लिए|म्हणून|mhanun|त्यामुळे|tyamule',
);
const questionWords = phrase(`
  kya|kab|kaha|kahan|kitna|kitne|kitni|kaun|kaunsa|kaise|what|whats|when|where|who|whos|how|which|is it
  is there|are there|can (i|we|you|the|it)|could (i|we|you)|will (it|there|you|the)|do you|does|did
  should i|क्या|कब|कहाँ|कितना|कितने|कितनी|कौन|कैसे|काय|कधी|कुठे|कुठं|किती|कोण|कसं|कशी|का|kuthe|kiti|kadhi|kay
`);

/** Whether somebody may come along says nothing of one's own days. */
const companion = phrase(`
  (papa|mummy|mom|mother|father|dad|parents|husband|wife|pati|patni|sister|brother|behen|bhai|friend|dost
    aai|baba|son|daughter|beti|beta|kid|माँ|मम्मी|पापा|पिताजी|पति|पत्नी|बहन|भाई|आई|बाबा|नवरा|बायको|बहीण|भाऊ|मैत्रीण) .. (bhi|also
    pan|भी|पण|come|along|saath|sath|stay|साथ|सोबत)
  (main|mai|mi|i|मैं|मी) (bhi |pan |भी |पण )?.. (saath|sath|sobat|along|with (her|him|them|my (son|daughter
    child|kid))|साथ|सोबत|बरोबर) .. (reh|ruk|aa|aau|sakta|sakti|thambu|stay|रह|रुक|आ|थांबू|राहू|येऊ|सकता|सकती|शकते|शकतो)
`);

/** A day in a farewell answers nothing. */
const seeYou = phrase('see (you|u|ya)|milte (hai|hain)|मिलते हैं|भेटू|भेटूया');

/** Questions that "will be" and "is fine" words in them do not answer. */
const openQuestion = phrase(`
  kitn* (baje|milega|paisa|paise|din|log|der|saal|mahine)|kaha|kahan|kab|kaun|kaise
  kya (karna|karni|pehenna|lana|hoga|role|hai)|what|where|when|how|which|who|क्या (करना|करनी|पहनना|लाना|होगा|रोल)|कहाँ
  कब|कौन|कैसे|कितन*|काय (करायचं|करावं|आणायचं|घालायचं)|कुठे|कधी|किती|कोण|कसं|कसा|कशी|kuthe|kadhi|kiti|kay karaych*
`);

export const asksSomething = (line: string): boolean => says(line, questionWords);

/** No answer has more; what has is a table or a joke. */
const mostClauses = 60;

export function clausesOf(spoken: Spoken, asked: Asked, sentAt: Date): Clause[] {
  const known = new Set(
    [...asked.dates, ...(asked.auditionDate === null ? [] : [asked.auditionDate])].map(dayOfMonth),
  );
  const words = spoken.words.flatMap((word, i) =>
    isLittle(spoken, i)
      ? { ...word, key: '_little' }
      : (dayInWords(spoken.words, i, known) ?? unglued(word.key)).map((key) => ({ ...word, key })),
  );
  const breaks = new Set<number>();
  const turns = new Set<number>();
  // "All but the 17th" sets a day apart and begins nothing.
  const apart = new Set(findAll(lineOf(words), allBut).map(({ to }) => to - 1));
  for (const at of findAll(lineOf(words), joint)) if (!apart.has(at.from)) turns.add(at.from);
  for (const at of [...turns, ...findAll(lineOf(words), hence).map(({ from }) => from)]) breaks.add(at);
  const clauses: Clause[] = [];
  let start = 0;
  const close = (end: number, mark: string): void => {
    const part = words.slice(start, end);
    if (part.length > 0)
      clauses.push({ ...clauseOf(part, mark, asked, sentAt, known), joined: turns.has(start - 1) });
    else if (mark === '?' && clauses.length > 0) clauses[clauses.length - 1]!.asks = true;
  };
  for (const [i, word] of words.entries()) {
    if (clauses.length >= mostClauses) return clauses;
    const mark = /^[.?!,;]$/.test(word.key) ? word.key : breaks.has(i) ? ',' : null;
    if (mark === null) continue;
    close(i, mark);
    start = i + 1;
  }
  close(words.length, '.');
  return clauses;
}

const dayOfMonth = (day: string): number => Number(day.slice(8));

function clauseOf(
  words: readonly SpokenWord[],
  mark: string,
  asked: Asked,
  sentAt: Date,
  known: ReadonlySet<number>,
): Omit<Clause, 'joined'> {
  const line = lineOf(words);
  const taken: boolean[] = words.map(() => false);
  const items: Item[] = [];
  const free = (from: number, to: number): boolean => !taken.slice(from, to).includes(true);
  const take = (item: Item): void => {
    taken.fill(true, item.from, item.to);
    items.push(item);
  };
  for (const [kind, wanted] of signs)
    for (const found of findAll(line, wanted)) {
      // In "6 ko hu" the "ko" belongs to the day.
      const ko = words[found.from]?.key === 'ko' && isNumber(words[found.from - 1]) ? 1 : 0;
      const at = { from: found.from + ko, to: found.to };
      if (free(at.from, at.to) && !(kind === 'topic' && isNumber(words[at.from - 1]))) take({ kind, ...at });
    }
  if (words.some(isNumber) && !says(line, thingComes))
    for (const at of findAll(line, comes)) if (free(at.from, at.to)) take({ kind: 'yes', ...at });
  const defers = items.some((item) => item.kind === 'defer');
  const asks = mark === '?' || asksSomething(line);
  const along = asks && says(line, companion);
  const unasked = (item: Item): boolean =>
    !(along && item.kind !== 'day') &&
    !(defers && item.kind === 'part-day') &&
    !(item.kind === 'yes' && asks && says(line, openQuestion)) &&
    !(item.kind === 'will' && asks);
  const call = asked.callTime;
  for (const found of hoursNamed(words, known)) {
    const sameHour =
      call !== null &&
      found.way === 'at' &&
      !found.evening &&
      (Number(found.at.slice(0, 2)) - Number(call.slice(0, 2))) % 12 === 0 &&
      found.at.slice(3) === call.slice(3);
    const hour = sameHour ? { ...found, at: call } : found;
    if (free(hour.from, hour.to)) take({ kind: 'hour', from: hour.from, to: hour.to, hour });
  }
  const parting = says(line, seeYou);
  for (const day of parting ? [] : daysNamed(words, asked, sentAt))
    if (free(day.from, day.to) && !(defers && day.loose))
      take({ kind: 'day', from: day.from, to: day.to, day });
  if (words[0]?.key === 'ho' && free(0, 1)) take({ kind: 'yes', from: 0, to: 1 });
  return { line, items: items.filter(unasked).sort((a, b) => a.from - b.from), asks, mark };
}
