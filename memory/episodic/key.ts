/** The key under which a saying is found: its words, who said it, when, what it answers, what was learnt from it; each term with its weight. */
import { parseTimeWindow } from './time-window.ts';
import { termsOf } from './terms.ts';

export interface Saying {
  speakerName: string;
  text: string;
  /** Caption, transcript or quoted message; found like the words, at half their weight. */
  attached: string;
  saidAt: Date;
}

export interface ItemKey {
  /** `own`: the saying itself. `near`: with its surroundings, which is what "yes, I love those" is found by. */
  terms: Map<string, { own: number; near: number }>;
  ownLength: number;
  nearLength: number;
  isQuestion: boolean;
  namesTime: boolean;
  namesNumber: boolean;
}

/** What stands before and after lends its words at these weights; chosen on the development half. */
const lent = { before: [0.5, 0.25], after: 0.25 };
const ATTACHED = 0.5;
/** A fact read from it names what it is about ("home city") where the saying itself may not. */
const LEARNT = 0.5;

const timeWords =
  /\b(?:yesterday|today|tomorrow|ago|last|next|week|weekend|month|year|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|recently|since|tonight|morning|\d{4})\b/i;
const numberWords = /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|once|twice|couple|few)\b/i;

const dayParts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Kolkata',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

/** "8 May 2023" as terms, by the house clock. */
const dateTerms = (date: Date) => termsOf(dayParts.format(date));

/** The words of a saying with their weights, without its surroundings. */
function wordsOf(saying: Saying): [string, number][] {
  return [
    ...termsOf(saying.text).map((term): [string, number] => [term, 1]),
    ...termsOf(saying.attached).map((term): [string, number] => [term, ATTACHED]),
  ];
}

/** A single day that the saying speaks of ("I went there yesterday") is a date it is found by. */
function spokenDate(saying: Saying): string[] {
  const window = parseTimeWindow(saying.text, saying.saidAt);
  if (!window || window.to.getTime() - window.from.getTime() > 86_400_000) return [];
  const said = new Set(dateTerms(saying.saidAt));
  return dateTerms(window.from).filter((term) => !said.has(term));
}

/** What was learnt from a saying. */
export interface Learnt {
  key: string;
  value: string;
}

/**
 * `before`: the sayings of the same sitting just before it, nearest first. `after`: the one that follows, once known. What
 * was `learnt` makes a saying no longer: it is found by more, and is worth no less for it.
 */
export function keyOf(
  saying: Saying,
  before: readonly Saying[] = [],
  after?: Saying,
  learnt: readonly Learnt[] = [],
): ItemKey {
  const terms = new Map<string, { own: number; near: number }>();
  const add = (term: string, own: number, near: number) => {
    const entry = terms.get(term);
    if (entry) {
      entry.own += own;
      entry.near += near;
    } else terms.set(term, { own, near });
  };
  for (const [term, weight] of wordsOf(saying)) add(term, weight, weight);
  for (const term of [...termsOf(saying.speakerName), ...dateTerms(saying.saidAt), ...spokenDate(saying)])
    add(term, 1, 1);
  lent.before.forEach((weight, i) => {
    const other = before[i];
    if (other) for (const [term, count] of surroundings(other)) add(term, 0, weight * count);
  });
  if (after) for (const [term, count] of surroundings(after)) add(term, 0, lent.after * count);
  let ownLength = 0;
  let nearLength = 0;
  for (const { own, near } of terms.values()) {
    ownLength += own;
    nearLength += near;
  }
  for (const { key, value } of learnt)
    for (const term of termsOf(`${key.replaceAll('_', ' ')} ${value}`)) add(term, LEARNT, LEARNT);
  return {
    terms,
    ownLength,
    nearLength,
    isQuestion: /[?？]\s*$/.test(saying.text),
    namesTime: timeWords.test(saying.text),
    namesNumber: numberWords.test(saying.text),
  };
}

/** What a saying lends to its neighbours: its words and attachments alike. */
function surroundings(saying: Saying): [string, number][] {
  return [...termsOf(saying.text), ...termsOf(saying.attached)].map((term) => [term, 1]);
}
