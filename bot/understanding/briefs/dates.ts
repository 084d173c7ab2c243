/** Groups of days as written ("14 & 15 Nov", "25 Nov se 5 Dec", "Sat-Sun", "kal"), resolved in IST. */
import {
  addDays,
  comingWeekday,
  daysBetween,
  monthNames,
  nextIsoDay,
  weekdayNames,
  weekdayOf,
} from './calendar.ts';
import type { Span } from './spans.ts';
import { matches } from './spans.ts';

export type DateGroup = Span & { days: string[]; joint: 'list' | 'range' | 'or'; weekday: boolean };

const month = `(${monthNames.join('|')})`;
const nth = `(?:\\s*(?:st|nd|rd|th|date|dates|va|ve|vi))?`;
const dayNumber = `(\\d{1,2})${nth}`;
const notNumber = `(?![\\d:]|\\.\\d)`;
const separators = `\\s*(?:-|to|se|until|and|&|or|,|\\/|\\+|ya)\\s*(?:and |&\\s*|or )?`;
const year = `(?:\\s*,?\\s*(20\\d{2}))?`;

const monthNumber = (name: string) => monthNames.indexOf(name as (typeof monthNames)[number]) + 1;

type Piece = { day: number; join: string };

function pieces(text: string): Piece[] {
  const out: Piece[] = [];
  let last = 0;
  for (const hit of text.matchAll(/\d{1,2}/g)) {
    out.push({ day: Number(hit[0]), join: text.slice(last, hit.index) });
    last = hit.index + hit[0].length;
  }
  return out;
}

/** The month, counted from 1, in which the next day of that number falls. */
function monthOfNext(day: number, today: string): number {
  const [now, here] = [Number(today.slice(5, 7)), Number(today.slice(8, 10))];
  return day >= here ? now : (now % 12) + 1;
}

const isRange = (join: string) => /-|\bto\b|\bse\b|until/.test(join);

/** "16-18", "12, 13, 14", "20-21-22", "14 or 15" of one month. */
function listed(
  text: string,
  monthIndex: number,
  today: string,
  yearText?: string,
  between = false,
): DateGroup['days'] | undefined {
  const list = pieces(text.replace(/[a-z]+(?=\s*\d)/g, (word) => ` ${word} `));
  const resolve = (day: number) =>
    nextIsoDay(monthIndex, day, today, yearText ? Number(yearText) : undefined);
  const first = list[0] && resolve(list[0].day);
  if (first === undefined) return undefined;
  if (list.length === 2 && (isRange(list[1]!.join) || between)) {
    const second = resolve(list[1]!.day);
    if (second === undefined || second < first) return undefined;
    return daysBetween(first, second);
  }
  // "20-22-24" names three days.
  const dashed = list.length === 3 && list.slice(1).every(({ join }) => isRange(join));
  const days: string[] = [first];
  for (let i = 1; i < list.length; i++) {
    const here = resolve(list[i]!.day);
    if (here === undefined) return undefined;
    const previous = days.at(-1)!;
    if (isRange(list[i]!.join) && !dashed && here > addDays(previous, 1))
      days.push(...daysBetween(addDays(previous, 1), here));
    else days.push(here);
  }
  return [...new Set(days)].sort();
}

export function dateGroups(plain: string, today: string): DateGroup[] {
  const found: DateGroup[] = [];
  const put = (start: number, end: number, days: string[] | undefined, text: string) => {
    if (!days || days.length === 0 || found.some((f) => start < f.end && f.start < end)) return;
    const joint = /\bor\b|\bya\b/.test(text) ? 'or' : days.length > 1 && isRange(text) ? 'range' : 'list';
    found.push({
      start,
      end,
      days,
      joint,
      weekday: new RegExp(`\\b(?:${weekdayNames.join('|')})\\b`).test(plain.slice(start, end)),
    });
  };
  const rangeOfTwo = (from: string | undefined, to: string | undefined) =>
    from && to && from <= to ? daysBetween(from, to) : undefined;
  // 25 november se 5 december
  for (const { start, end, groups: g } of matches(
    plain,
    new RegExp(
      `(?<![\\d.])((?:\\d{1,2}${nth}\\s*(?:,|and|&)\\s*){0,6})${dayNumber}\\s*(?:of )?${month}${year}\\s*(?:-|to|se|until|from|and)\\s*${dayNumber}\\s*(?:of )?${month}${year}(?:\\s*until)?`,
      'g',
    ),
  )) {
    const from = nextIsoDay(monthNumber(g[3]!), Number(g[2]), today, g[4] ? Number(g[4]) : undefined);
    const to = nextIsoDay(monthNumber(g[6]!), Number(g[5]), from ?? today, g[7] ? Number(g[7]) : undefined);
    const single = /\band\b/.test(g[0]) && !/from|between/.test(plain.slice(Math.max(0, start - 12), start));
    const earlier = pieces(g[1]!).map(({ day }) => nextIsoDay(monthNumber(g[3]!), day, today));
    const listedDays = [...earlier, from, to].filter((d) => d !== undefined);
    put(start, end, single ? listedDays : rangeOfTwo(from, to), single ? '' : g[0]);
  }
  // december 20 - january 5
  for (const { start, end, groups: g } of matches(
    plain,
    new RegExp(
      `\\b${month}\\s*${dayNumber}${notNumber}\\s*(?:-|to|se|until)\\s*${month}\\s*${dayNumber}${notNumber}`,
      'g',
    ),
  )) {
    const from = nextIsoDay(monthNumber(g[1]!), Number(g[2]), today);
    put(start, end, rangeOfTwo(from, nextIsoDay(monthNumber(g[3]!), Number(g[4]), from ?? today)), g[0]);
  }
  // 11 12 13 december: days that follow each other need no comma
  for (const { start, end, groups: g } of matches(
    plain,
    new RegExp(`(?<![\\d.:/-])(\\d{1,2}(?:\\s+\\d{1,2}){1,5})${nth}\\s*${month}`, 'g'),
  )) {
    const days = g[1]!.trim().split(/\s+/).map(Number);
    if (days.every((day, i) => i === 0 || day === days[i - 1]! + 1))
      put(start, end, listed(days.join(', '), monthNumber(g[2]!), today), '');
  }
  // 14 & 15 november
  for (const { start, end, groups: g } of matches(
    plain,
    new RegExp(
      `(?<![\\d.:/])((?:\\d{1,2}${nth}${separators}){0,12}?\\d{1,2})${nth}\\s*(?:of |,\\s*)?${month}${year}`,
      'g',
    ),
  )) {
    const between =
      /between\s*$/.test(plain.slice(Math.max(0, start - 9), start)) ||
      /\bbetween\b/.test(plain.slice(end, end + 12));
    const aged = ageBefore(plain, start, g[1]!);
    const days = g[1]!.slice(aged);
    put(
      start + aged,
      end,
      listed(days, monthNumber(g[2]!), today, g[3], between && pieces(days).length === 2),
      days,
    );
  }
  // december 20-23, 25
  for (const { start, end, groups: g } of matches(
    plain,
    new RegExp(
      `\\b${month}(?:\\s*(?:in|ki|ke|ka|dates))?\\s*((?:\\d{1,2}${nth}${separators}){0,12}\\d{1,2})${nth}${notNumber}(?!\\s*(?:day|year|month|oclock|am\\b|pm\\b|k\\b|rs|thousand|lakh|people|\\d))${year}`,
      'g',
    ),
  )) {
    put(start, end, listed(g[2]!, monthNumber(g[1]!), today, g[3]), g[2]!);
  }
  // 27/11, 28/11 - 24/11/26 - 14.11.2026
  const numeric = `(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](20\\d{2}|\\d{2}))?`;
  const slash = `(?<![\\d./-])(\\d{1,2})/(\\d{1,2})(?:/(20\\d{2}|\\d{2}))?(?![\\d/])`;
  for (const { start, end, groups: g } of matches(
    plain,
    new RegExp(`${slash}\\s*(?:-|to|se|until)\\s*${slash.replace('(?<![\\d./-])', '')}`, 'g'),
  )) {
    const from = valid(g[1], g[2])
      ? nextIsoDay(Number(g[2]), Number(g[1]), today, g[3] ? Number(g[3]) : undefined)
      : undefined;
    const to = valid(g[4], g[5])
      ? nextIsoDay(Number(g[5]), Number(g[4]), from ?? today, g[6] ? Number(g[6]) : undefined)
      : undefined;
    put(start, end, rangeOfTwo(from, to), g[0]);
  }
  for (const { start, end, groups: g } of matches(
    plain,
    new RegExp(
      `(?<![\\d./:-])(\\d{1,2}(?:\\s*(?:-|,|&|and|to|or)\\s*\\d{1,2}){1,6})/(\\d{1,2})(?![\\d/])`,
      'g',
    ),
  ))
    if (Number(g[2]) >= 1 && Number(g[2]) <= 12) put(start, end, listed(g[1]!, Number(g[2]), today), g[1]!);
  for (const { start, end, groups: g } of matches(plain, new RegExp(slash, 'g')))
    if (valid(g[1], g[2]))
      put(
        start,
        end,
        oneOf(nextIsoDay(Number(g[2]), Number(g[1]), today, g[3] ? Number(g[3]) : undefined)),
        '',
      );
  for (const { start, end, groups: g } of matches(
    plain,
    new RegExp(`(?<![\\d./-])${numeric}(?![\\d/])`, 'g'),
  ))
    if (g[3] !== undefined && valid(g[1], g[2]))
      put(start, end, oneOf(nextIsoDay(Number(g[2]), Number(g[1]), today, Number(g[3]))), '');
  // 15 se 18 dates, 15 dates from 18 dates until: the next such days of a month
  for (const { start, end, groups: g } of matches(
    plain,
    /(?<![\d./:-])(\d{1,2}) ?(?:(?:dates ?)?(?:se|from)|dates ?(?:-|to|until)) ?(\d{1,2}) ?dates\b(?! ?[:-]? ?\d)(?: ?until\b)?/g,
  )) {
    const day = Number(g[1]);
    if (day >= 1 && day < Number(g[2]) && Number(g[2]) <= 31)
      put(start, end, listed(`${g[1]} to ${g[2]}`, monthOfNext(day, today), today), g[0]);
  }
  // 18 dates: the next such day of a month
  for (const { start, end, groups: g } of matches(
    plain,
    /(?<![\d./:-])((?:\d{1,2}\s*(?:-|,|and|&|or)\s*){0,5}\d{1,2})(?:\s*(?:st|nd|rd|th))?[^\S\n]+(?:dates\b(?!\s*[:-]|\s*\d)|ko dates|ko\b(?=[^.\n]{0,24}\bshoot\b)|ko\b(?<=\bshoot\b[^.\n]{0,24}))|\bdates\W{0,2}((?:\d{1,2}\s*(?:-|,|and|&|or)\s*){0,5}\d{1,2})(?:st|nd|rd|th)?(?=\s*[,.\n)]|$)/g,
  )) {
    const text = g[1] ?? g[2]!;
    const day = pieces(text)[0]?.day ?? 0;
    if (day >= 1 && day <= 31) put(start, end, listed(text, monthOfNext(day, today), today), text);
  }
  for (const { start, end, groups: g } of matches(
    plain,
    /(?<![\d./:-])(\d{1,2})(?:st|nd|rd|th)\b(?!\s*(?:week|half|fortnight|haftaa|saptaah|aathavad|floor|season|std|standard|class|episode|year|lead|schedule|century|pass|grade|round|anniversary|birthday|day|option|[a-z]* ?night leaves))(?:\s*(?:-|to|and|&)\s*(\d{1,2})(?:st|nd|rd|th)\b)?/g,
  )) {
    const day = Number(g[1]);
    const days = g[2] ? g[0].replace(/(?<=\d)(?:st|nd|rd|th)/g, '') : g[1]!;
    if (day >= 1 && day <= 31) put(start, end, listed(days, monthOfNext(day, today), today), g[0]);
  }
  relative(plain, today, put);
  return found.sort((a, b) => a.start - b.start);
}

/** "Guy 25-30, 20 december": how old he is stands before the day. The length of it; 0 where all are days. */
function ageBefore(plain: string, start: number, days: string): number {
  // "Subah 4, 14 dec": until four in the morning.
  const [hour = ''] = /\b(?:morning|evening|night|noon|afternoon)\s*$/.test(plain.slice(Math.max(0, start - 12), start)) ? (/^\d{1,2}\s*,\s*(?=\d)/.exec(days) ?? []) : [];
  if (hour !== '') return hour.length;
  const [range = '', last, next] = /^\d{1,2}\s*-\s*(\d{1,2})\s*,\s*(?=(\d{1,2}))/.exec(days) ?? [];
  if (range === '') return 0;
  const ofSomebody = /\b(?:girl|boy|guy|man|men|woman|women|lady|male|female|mother|father|son|daughter|actor|actress|model|kid|child|age|aged|ladki|ladka|aurat|aadmi|maa|mulgi|mulga|[mf])\W{0,2}$/;
  return Number(last) > Number(next) || ofSomebody.test(plain.slice(Math.max(0, start - 12), start)) ? range.length : 0;
} // prettier-ignore

const oneOf = (day: string | undefined) => (day === undefined ? undefined : [day]);
function valid(day: string | undefined, monthText: string | undefined): boolean {
  return Number(day) >= 1 && Number(day) <= 31 && Number(monthText) >= 1 && Number(monthText) <= 12;
}

function relative(
  plain: string,
  today: string,
  put: (start: number, end: number, days: string[] | undefined, text: string) => void,
) {
  const weekday = `(${weekdayNames.join('|')})`;
  const index = (name: string) =>
    weekdayNames.indexOf((name === 'sun' ? 'sunday' : name) as (typeof weekdayNames)[number]);
  for (const { start, end, groups: g } of matches(
    plain,
    new RegExp(
      `(?:\\b(next week (?:ka |ke |ki )?|next|this)\\s*)?\\b${weekday}(?:\\s*(-|to|and|&|or|\\/|,|\\s)\\s*${weekday.replace(')', '|sun)')})?\\b`,
      'g',
    ),
  )) {
    if (/¤/.test(plain[end] ?? '')) continue;
    const first = comingWeekday(index(g[2]!), today, (g[1] ?? '').startsWith('next'));
    if (!g[4]) {
      put(start, end, [first], '');
      continue;
    }
    const gap = (index(g[4]) - weekdayOf(first) + 7) % 7;
    const last = addDays(first, gap);
    put(start, end, /-|to/.test(g[3]!) ? daysBetween(first, last) : [first, last].sort(), g[3]!);
  }
  for (const { start, end, groups: g } of matches(
    plain,
    /\b(today|tomorrow|dayafter)(?:\s*(?:and|-|&|or|,)\s*(tomorrow|dayafter))?\b/g,
  )) {
    const offset: Record<string, number> = { today: 0, tomorrow: 1, dayafter: 2 };
    if (/^'s/.test(plain.slice(end, end + 2))) continue;
    if (
      /^\s*(?:ka |ki |ke |hi )?(?:requirement|need|casting|update|post|urgent|ek |1 |morning update|breakdown)/.test(
        plain.slice(end, end + 24),
      )
    )
      continue;
    const days = [addDays(today, offset[g[1]!]!)];
    if (g[2]) days.push(addDays(today, offset[g[2]]!));
    put(start, end, days, g[0].includes(' or ') ? ' or ' : '');
  }
}
