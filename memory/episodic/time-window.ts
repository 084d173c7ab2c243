/** Time expressions of the four written forms as a window: "last Diwali", "pichhle hafte", "in March", "2 saal pehle". */
import { gloss } from '../embedding/gloss/gloss.ts';

export interface TimeWindow {
  from: Date;
  /** Exclusive. */
  to: Date;
  /** The words that were read, as they stand in the (glossed) text. */
  words: string;
}

const DAY = 86_400_000;
/** India keeps one offset all year. */
const IST = 5.5 * 3_600_000;

/** Midnight IST of a calendar day; months and days may run over, as in Date.UTC. */
const day = (year: number, month: number, date: number) => Date.UTC(year, month, date) - IST;

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const monthName =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const number = '(\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|a|an|a couple of|a few|few)';
const numbers: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  'a couple of': 2,
  'a few': 3,
  few: 3,
};

/** Days of the feasts that people date by, from the published calendars; outside these years the word is not resolved. */
export const feasts: Record<string, readonly string[]> = {
  diwali: [
    '2021-11-04',
    '2022-10-24',
    '2023-11-12',
    '2024-11-01',
    '2025-10-20',
    '2026-11-08',
    '2027-10-29',
    '2028-10-17',
  ],
  holi: [
    '2021-03-29',
    '2022-03-18',
    '2023-03-08',
    '2024-03-25',
    '2025-03-14',
    '2026-03-04',
    '2027-03-22',
    '2028-03-11',
  ],
  ganpati: [
    '2021-09-10',
    '2022-08-31',
    '2023-09-19',
    '2024-09-07',
    '2025-08-27',
    '2026-09-14',
    '2027-09-04',
    '2028-08-23',
  ],
  navratri: [
    '2021-10-07',
    '2022-09-26',
    '2023-10-15',
    '2024-10-03',
    '2025-09-22',
    '2026-10-11',
    '2027-09-30',
    '2028-09-19',
  ],
  christmas: ['2021', '2022', '2023', '2024', '2025', '2026', '2027', '2028'].map((year) => `${year}-12-25`),
};

interface Now {
  time: number;
  year: number;
  month: number;
  date: number;
  weekday: number;
}

type Rule = [RegExp, (match: RegExpMatchArray, now: Now) => [from: number, to: number] | undefined];

const monthIndex = (name: string) => months.indexOf(name.slice(0, 3).toLowerCase());
const count = (word: string) => numbers[word.toLowerCase()] ?? Number(word);

/** A month without a year is the latest one that has begun; "next" the first that has not. */
function monthWindow(month: number, year: number | undefined, now: Now, ahead: boolean): [number, number] {
  const y =
    year ??
    (ahead ? (month > now.month ? now.year : now.year + 1) : month <= now.month ? now.year : now.year - 1);
  return [day(y, month, 1), day(y, month + 1, 1)];
}

function feastWindow(
  name: string,
  which: string | undefined,
  year: string | undefined,
  now: Now,
): [number, number] | undefined {
  const days = (feasts[name] ?? []).map((iso) => Date.parse(`${iso}T00:00:00+05:30`));
  const at = year
    ? days.find((time) => new Date(time + IST).getUTCFullYear() === Number(year))
    : which === 'next'
      ? days.find((time) => time > now.time)
      : days.filter((time) => time <= now.time).at(-1);
  return at === undefined ? undefined : [at - 10 * DAY, at + 6 * DAY];
}

const unit: Record<string, number> = { day: 1, week: 7, month: 30, year: 365 };

/** First rule that fits wins: the more exact stand first. `match` groups are those of the pattern. */
const rules: Rule[] = [
  [
    /\b(\d{4})-(\d{2})-(\d{2})\b/,
    (m) => [day(+m[1]!, +m[2]! - 1, +m[3]!), day(+m[1]!, +m[2]! - 1, +m[3]! + 1)],
  ],
  [
    new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${monthName})\\b,? ?(\\d{4})?`, 'i'),
    (m, now) => dated(+m[1]!, m[2]!, m[3], now),
  ],
  [
    new RegExp(`\\b(${monthName}) (\\d{1,2})(?:st|nd|rd|th)?\\b(?!\\d),? ?(\\d{4})?`, 'i'),
    (m, now) => dated(+m[2]!, m[1]!, m[3], now),
  ],
  [
    /\b(?:(last|previous|next|this) )?(diwali|holi|ganpati|navratri|christmas)\b(?: (?:of |in )?(\d{4}))?/i,
    (m, now) => feastWindow(m[2]!.toLowerCase(), m[1]?.toLowerCase(), m[3], now),
  ],
  [/\bday before yesterday\b/i, (_, now) => dayOff(now, -2)],
  [/\byesterday\b/i, (_, now) => dayOff(now, -1)],
  [/\b(?:today|tonight)\b/i, (_, now) => dayOff(now, 0)],
  [
    new RegExp(`\\b${number} (day|week|month|year)s?(?: old age)? (?:ago|before|back)\\b`, 'i'),
    (m, now) => {
      const length = unit[m[2]!.toLowerCase()]!;
      const middle = now.time - count(m[1]!) * length * DAY;
      // The larger the unit, the looser people mean it.
      const slack = Math.max(0.5, length * 0.5) * DAY;
      return [middle - slack, middle + slack];
    },
  ],
  [
    new RegExp(`\\b(?:last|past|previous) ${number} (day|week|month|year)s?\\b`, 'i'),
    (m, now) => [now.time - count(m[1]!) * unit[m[2]!.toLowerCase()]! * DAY, now.time + DAY],
  ],
  [
    /\b(?:last|previous) (sunday|monday|tuesday|wednesday|thursday|friday|saturday)\b/i,
    (m, now) => {
      const back = (now.weekday - weekdays.indexOf(m[1]!.toLowerCase()) + 7) % 7 || 7;
      return dayOff(now, -back);
    },
  ],
  [
    /\b(last|previous|this|next) week(?:end)?\b/i,
    (m, now) => {
      const monday = now.date - ((now.weekday + 6) % 7) + 7 * step(m[1]!);
      return [day(now.year, now.month, monday), day(now.year, now.month, monday + 7)];
    },
  ],
  [
    /\b(last|previous|this|next) month\b/i,
    (m, now) => [day(now.year, now.month + step(m[1]!), 1), day(now.year, now.month + step(m[1]!) + 1, 1)],
  ],
  [
    /\b(last|previous|this|next) year\b/i,
    (m, now) => [day(now.year + step(m[1]!), 0, 1), day(now.year + step(m[1]!) + 1, 0, 1)],
  ],
  [
    new RegExp(`\\b(?:(last|previous|next|this|early|mid|late) )?(${monthName})\\b,? ?(?:of )?(\\d{4})`, 'i'),
    (m, now) => monthWindow(monthIndex(m[2]!), Number(m[3]), now, false),
  ],
  // "may" and "march" are words too: without a year a month needs "in", "last" and the like before it.
  [
    new RegExp(`\\b(in|during|last|previous|next|this|since|around) (${monthName})\\b`, 'i'),
    (m, now) => monthWindow(monthIndex(m[2]!), undefined, now, /next/i.test(m[1]!)),
  ],
  [
    /\b(?:last|this|previous) (summer|monsoon|rain monsoon|winter)\b/i,
    (m, now) => season(m[1]!.toLowerCase(), now),
  ],
  [/\b(?:in|during|of) ((?:19|20)\d{2})\b/i, (m) => [day(+m[1]!, 0, 1), day(+m[1]! + 1, 0, 1)]],
];

const step = (word: string) => ({ last: -1, previous: -1, this: 0, next: 1 })[word.toLowerCase()] ?? 0;
const dayOff = (now: Now, off: number): [number, number] => [
  day(now.year, now.month, now.date + off),
  day(now.year, now.month, now.date + off + 1),
];

function dated(
  date: number,
  month: string,
  year: string | undefined,
  now: Now,
): [number, number] | undefined {
  if (date < 1 || date > 31) return undefined;
  const index = monthIndex(month);
  const latest = day(now.year, index, date) <= now.time ? now.year : now.year - 1;
  const y = year ? Number(year) : latest;
  return [day(y, index, date), day(y, index, date + 1)];
}

function season(name: string, now: Now): [number, number] {
  const [start, length] = name === 'summer' ? [2, 4] : name === 'winter' ? [10, 4] : [5, 4];
  const year = day(now.year, start, 1) <= now.time ? now.year : now.year - 1;
  return [day(year, start, 1), day(year, start + length, 1)];
}

/** The window that the text speaks of, seen from `now`, or nothing. Calendar days are days in India. */
export function parseTimeWindow(text: string, now: Date): TimeWindow | undefined {
  const local = new Date(now.getTime() + IST);
  const at: Now = {
    time: now.getTime(),
    year: local.getUTCFullYear(),
    month: local.getUTCMonth(),
    date: local.getUTCDate(),
    weekday: local.getUTCDay(),
  };
  // Hindi says "two years before" and "last week" with words that the gloss turns into the English ones.
  const english = gloss(text)
    .replace(/\blast previous\b/gi, 'last')
    .replace(/\bday week\b/gi, 'week');
  for (const [pattern, read] of rules) {
    const match = english.match(pattern);
    const window = match ? read(match, at) : undefined;
    if (match && window)
      return { from: new Date(window[0]), to: new Date(window[1]), words: match[0].trim() };
  }
  return undefined;
}
