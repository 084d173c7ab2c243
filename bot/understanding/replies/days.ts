/** Which days a reply names: by number, month, range, weekday, place in the list, or "kal" counted from sending. */
import { findAll, lineOf, phrase, says, spokenKey, type SpokenWord } from '../spoken.ts';
import type { Asked } from '../reply.ts';
import { isMonth, isNumber, monthOf, opensDate, useOf } from './numbers.ts';

/** `days` is empty when the word could be two days ("kal" at one in the night). Positions are half-open. */
export type DayMention = {
  from: number;
  to: number;
  days: string[];
  bound: 'after' | 'from' | 'before' | 'until' | null;
  ambiguous: boolean;
  /** "kal", "Friday": words that also stand in sentences about something else. */
  loose: boolean;
};

export const dayAfter = (day: string, steps: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + steps * 86_400_000).toISOString().slice(0, 10);

/** The IST calendar day and hour of an instant. */
export const istOf = (at: Date): { day: string; hour: number } => {
  const shifted = new Date(at.getTime() + 19_800_000);
  return { day: shifted.toISOString().slice(0, 10), hour: shifted.getUTCHours() };
};

const weekdays = [
  'sunday sun itvar ravivar raviwar itwar रविवार रविवारी इतवार', 'monday mon somvar somwar सोमवार सोमवारी',
  'tuesday tue tues mangalvar mangalwar मंगलवार मंगळवार मंगळवारी mangalvari', 'wednesday wed budhvar budhwar बुधवार बुधवारी',
  'thursday thu thurs guruvar guruwar गुरुवार गुरुवारी गुरूवार', 'friday fri shukravar shukrawar शुक्रवार शुक्रवारी',
  'saturday sat shanivar shaniwar शनिवार शनिवारी',
].map((names) => new Set(names.split(' ').map(spokenKey))); // prettier-ignore

const relative: readonly (readonly [number, ReturnType<typeof phrase>])[] = [
  [2, phrase('day after tomorrow|day after tmrw|overmorrow|parso|parva|parwa|परसों|परवा|परवाला|परवाच')],
  [1, phrase('tomorrow|kal|udya|udyaa|कल|उद्या|उद्याच|उद्याला')],
  [0, phrase('today|tonight|aaj|आज|आजच')],
];
const placed: readonly (readonly [number, ReturnType<typeof phrase>])[] = [
  [
    0,
    phrase(`
      first (day|date|one)|1 st (day|date)|day (1|one)|(pehla|pehle|pahla|pahle|phele) (din|date)
      pehle wale|pehla wala|पहला दिन|पहले दिन|पहिला दिवस|पहिल्या दिवशी|pahila divas|pahilya divshi
    `),
  ],
  [
    1,
    phrase(`
      second (day|date|one)|2 nd (day|date)|day (2|two)|(doosra|dusra|dusre|doosre) (din|date)|दूसरा दिन
      दूसरे दिन|दुसरा दिवस|दुसऱ्या दिवशी|dusra divas|dusrya divshi
    `),
  ],
  [
    2,
    phrase(
      'third (day|date|one)|3 rd (day|date)|day (3|three)|(teesra|tisra|teesre|tisre) (din|date)|तीसरा दिन|तीसरे दिन|तिसरा दिवस|तिसऱ्या दिवशी',
    ),
  ],
  [
    -1,
    phrase(`
      last (day|date|one)|(aakhri|akhri|aakhiri|last) (din|date|wala din)|आख़िरी दिन|आखिरी दिन|अंतिम दिन|शेवटचा दिवस
      शेवटच्या दिवशी|shevtcha divas
    `),
  ],
];
const middle = phrase(`
  middle (day|one|date)|day in between|beech (ka|wala|wale)( din)?|बीच का दिन|बीच वाला|मधला दिवस|मधल्या दिवशी
  madhla divas|madhlya divshi
`);
const weekend = phrase('weekend|weekends|वीकेंड|वीकेंडला');
const to = new Set(
  ['-', 'to', 'se', 'till', 'until', 'thru', 'through', 'te', 'ते', 'से', 'pasun', 'पासून'].map(
    (word) => spokenKey(word) || word,
  ),
);
const between = ['between', 'and'].map(spokenKey);
const ordinal = new Set(
  ['th', 'st', 'nd', 'rd', 'ko', 'la', 'tareekh', 'को', 'ला', 'तारीख', 'tarkhela'].map(spokenKey),
);

const afterDay = phrase(
  '(only |hi )?after|ke (baad|bad)|के बाद|नंतर|च्या नंतर|chya nantar|nantar|ke baad hi|baad',
);
const fromDay = phrase(
  '(se|pasun|पासून|से) (aage|free|फ़्री|फ्री|मोकळे|khali|available|hi|onwards|मोकळा|मोकळी|खाली|ख़ाली|उपलब्ध|पुढे|बाद)|onwards|onward',
);
const beforeDay = phrase('se pehle|se phele|से पहले|च्या आधी|chya adhi|chya aadhi|आधी|पूर्वी|aadhi');
const untilDay = phrase('tak|paryant|तक|पर्यंत');

/** No answer names more numbers than this in one clause; a longer row is a forwarded table. */
const mostNumbers = 30;

/** Reads every day named in the words; days of the month without a month are placed near the days asked. */
export function daysNamed(words: readonly SpokenWord[], asked: Asked, sentAt: Date): DayMention[] {
  const { day: today, hour } = istOf(sentAt);
  const line = lineOf(words);
  const anchors = asked.auditionDate === null ? asked.dates : [...asked.dates, asked.auditionDate];
  const known = new Set(anchors.map((day) => Number(day.slice(8))));
  const found: DayMention[] = [];
  const taken = new Set<number>();
  const add = (mention: Omit<DayMention, 'bound' | 'ambiguous' | 'loose'> & Partial<DayMention>): void => {
    for (let i = mention.from; i < mention.to; i++) if (taken.has(i)) return;
    for (let i = mention.from; i < mention.to; i++) taken.add(i);
    found.push({ bound: null, ambiguous: false, loose: false, ...mention });
  };

  let numbers = 0;
  for (let i = 0; i < words.length; i++) {
    if (!isNumber(words[i]) || taken.has(i)) continue;
    if (++numbers > mostNumbers) break;
    const slash = slashed(words[i]?.key ?? '', asked, today);
    if (slash) {
      add({ from: i, to: i + 1, days: slash });
      continue;
    }
    const first = numbered(words, i, known);
    if (!first) continue;
    const link = words[first.to]?.key ?? '';
    const spans = to.has(link) || (link === between[1] && words[i - 1]?.key === between[0]);
    const second = spans ? numbered(words, first.to + 1, known, true) : null;
    const year = (number: number, month: number | null): string | null =>
      place(number, month ?? second?.month ?? null, anchors, today);
    if (
      second &&
      (first.marked ||
        second.marked ||
        known.has(first.number) ||
        known.has(second.number) ||
        covers(first.number, second.number, known))
    ) {
      const start = year(first.number, first.month);
      const end =
        start === null ? null : place(second.number, second.month ?? first.month, [start, ...anchors], start);
      if (start !== null && end !== null && end >= start) {
        add({ from: i, to: second.to, days: span(start, end) });
        i = second.to - 1;
        continue;
      }
    }
    if (first.marked || known.has(first.number) || useOf(words, i, known) === 'bare') {
      const day = year(first.number, first.month);
      if (day !== null && (first.marked || anchors.includes(day)))
        add({ from: i, to: first.to, days: [day], bound: boundOf(words, i, first.to) });
      else if (day !== null) add({ from: i, to: first.to, days: [day], loose: true });
    }
  }
  for (const [steps, wanted] of relative)
    for (const at of findAll(line, wanted)) {
      const night = hour < 4;
      add({ ...at, days: night ? [] : [dayAfter(today, steps)], ambiguous: night && steps > 0, loose: true });
    }
  for (const [index, wanted] of placed)
    for (const at of findAll(line, wanted)) {
      const day = asked.dates.at(index);
      if (day !== undefined && asked.dates.length > 1) add({ ...at, days: [day] });
    }
  for (const at of findAll(line, middle))
    if (asked.dates.length > 2) add({ ...at, days: asked.dates.slice(1, -1) });
  for (const at of findAll(line, weekend)) {
    const days = asked.dates.filter((day) => [0, 6].includes(weekdayOf(day)));
    if (days.length > 0) add({ ...at, days });
  }
  for (let i = 0; i < words.length; i++) {
    const index = weekdays.findIndex((names) => names.has(words[i]?.key ?? ''));
    if (index < 0) continue;
    const shoot = says(line, auditionWord) ? [] : asked.dates.filter((day) => weekdayOf(day) === index);
    const near = shoot.length > 0 ? shoot : anchors.filter((day) => weekdayOf(day) === index);
    let next = dayAfter(today, 1);
    while (weekdayOf(next) !== index) next = dayAfter(next, 1);
    add({ from: i, to: i + 1, days: near.length > 0 ? near : [next], loose: near.length === 0 });
  }
  return found.sort((a, b) => a.from - b.from);
}

/** "Friday" is the shoot's Friday where the audition has one too, unless the audition is named. */
const auditionWord = phrase('audition*|ऑडिशन*|odisan*|screen test|look test|callback');
const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();
const covers = (a: number, b: number, known: ReadonlySet<number>): boolean =>
  [...known].some((n) => n >= a && n <= b) && b <= 31;

function span(start: string, end: string): string[] {
  const days: string[] = [];
  for (let day = start; day <= end && days.length < 62; day = dayAfter(day, 1)) days.push(day);
  return days;
}

type Numbered = { number: number; month: number | null; marked: boolean; to: number };

/** "12", "12th", "12 dec", "dec 12", "the 12th of january", "१२ तारखेला". */
function numbered(
  words: readonly SpokenWord[],
  i: number,
  known: ReadonlySet<number>,
  loose = false,
): Numbered | null {
  let at = i;
  let month: number | null = null;
  const here = words[at]?.key ?? '';
  if (opensDate(here) && isNumber(words[at + 1])) {
    month = monthOf(here) ?? null;
    at++;
  }
  const use = isNumber(words[at]) ? useOf(words, at, known) : 'amount';
  if (use !== 'day' && use !== 'bare' && !(loose && use === 'amount')) return null;
  const number = Number(words[at]?.key);
  if (!Number.isInteger(number) || number < 1 || number > 31) return null;
  let end = at + 1;
  let marked = false;
  if (ordinal.has(words[end]?.key ?? '')) {
    marked = true;
    end++;
  }
  if (words[end]?.key === 'of' && isMonth(words[end + 1]?.key ?? '')) end++;
  // "९ ला मी" is "I, on the 9th".
  const named = marked ? opensDate : isMonth;
  if (month === null && named(words[end]?.key ?? '')) {
    month = monthOf(words[end]?.key ?? '') ?? null;
    end++;
    if (words[end]?.key === 'ko' || words[end]?.key === 'la') end++;
  } else if (month === null && at > 0 && opensDate(words[at - 1]?.key ?? ''))
    month = monthOf(words[at - 1]?.key ?? '') ?? null;
  if (number <= 31 && month === null && !marked && !known.has(number) && !loose && use === 'day')
    marked = true;
  return { number, month, marked: marked || month !== null, to: end };
}

/** The day of that number nearest after today, preferring one that was asked or lies close to one. */
function place(
  number: number,
  month: number | null,
  anchors: readonly string[],
  today: string,
): string | null {
  const near = anchors.find(
    (day) => Number(day.slice(8)) === number && (month === null || Number(day.slice(5, 7)) === month),
  );
  if (near !== undefined) return near;
  const base = month === null ? (anchors[0] ?? today) : today;
  for (let step = month === null ? -20 : 0; step < 370; step++) {
    const day = dayAfter(base, step);
    if (day < today || Number(day.slice(8)) !== number) continue;
    if (month === null || Number(day.slice(5, 7)) === month) return day;
  }
  return null;
}

/** "13/12" is a date; "12/13" with both asked is two. */
function slashed(key: string, asked: Asked, today: string): string[] | null {
  const parts = /^(\d{1,2})\/(\d{1,2})(?:\/\d{2,4})?$/.exec(key);
  if (!parts) return null;
  const [a, b] = [Number(parts[1]), Number(parts[2])];
  const both = [a, b].map((n) => asked.dates.find((day) => Number(day.slice(8)) === n));
  if (both[0] !== undefined && both[1] !== undefined && a !== b) return [both[0], both[1]];
  if (b > 12 || a > 31 || a < 1 || b < 1) return null;
  const day = place(a, b, [...asked.dates], today);
  return day === null ? null : [day];
}

const near = (line: string, wanted: ReturnType<typeof phrase>, end: boolean): boolean => {
  const hits = findAll(line, wanted);
  const words = line.trim().split(' ').length;
  return hits.some((hit) => (end ? hit.to === words : hit.from === 0));
};

const priorTo = phrase('before the|before|prior to');
const laterThan = phrase('only after the|only after|after the|after|post');
const startingAt = phrase('from the|from|starting');
const upTo = phrase('till the|until the|till|until|upto');

const afterHour =
  /^ (?:=?only )?=?after (?:=?(?:my|the) )?(?:\d{1,2}(?:[.:]\d{2})?|=?(?:lunch|noon|school|college|kolege|kolej|lunk|work|office|ofis|exam|exams|class|shoot|gym|duty|breakfast)) /;

function boundOf(words: readonly SpokenWord[], from: number, to: number): DayMention['bound'] {
  const ahead = lineOf(words.slice(to, to + 3));
  const behind = lineOf(words.slice(Math.max(0, from - 2), from));
  if (near(behind, priorTo, true) || near(ahead, beforeDay, false)) return 'before';
  // "13th only after 4 pm": in English "after" stands before what it is about.
  const hour = afterHour.test(lineOf(words.slice(to, to + 6)));
  if (near(behind, laterThan, true) || (near(ahead, afterDay, false) && !hour)) return 'after';
  if (near(ahead, fromDay, false) || near(behind, startingAt, true)) return 'from';
  if (near(behind, upTo, true) || near(ahead, untilDay, false)) return 'until';
  return null;
}
