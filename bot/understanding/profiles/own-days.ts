/** "12 dec ko busy hu", "10 to 15 Jan out of town": days somebody tells of without having been asked, and ads they have out. */
import { dateGroups } from '../briefs/dates.ts';
import { addDays, daysBetween, istDay, monthNames } from '../briefs/calendar.ts';
import { normalise } from '../briefs/normalise.ts';
import { adFact } from '../replies/ad-terms.ts';
import { signs } from '../replies/lexicon.ts';
import { readConflict } from '../replies/objections.ts';
import { readReply } from '../replies/read-reply.ts';
import { phrase, says, toSpoken } from '../spoken.ts';
import { exceptionIn, type Exception } from './exceptions.ts';
import type { ProfileValue } from './profile.ts';
import { toAsciiDigits } from '../script.ts';
import { isAsked } from './said.ts';
import { stretchIn } from './stretches.ts';

const busy = signs.find(([sign]) => sign === 'busy')?.[1] ?? phrase('busy');
const free = phrase('free|available|khali|khaali|khaalee|rikam*|mokl*|फ्री|फ़्री|ख़ाली|खाली|उपलब्ध|रिकाम*|मोकळ*|avl|open dates?'); // prettier-ignore
const cannot = phrase('not (available|free|possible|in town|around|here)|(cant|cannot|wont) .. (come|shoot|work|do|make it)|no (work|shoot|shoots)|(nahi|nahi|नहीं|नाही) (aa|aau|aa*|ho|hu|hai|mil*|kar*|jam*|chal*|आ*|हो|हूँ|कर*|जम*|येऊ|मिळ*)|(available|free|possible|फ्री|उपलब्ध) (nahi|नहीं|नाही)|(yeu|yeta|येऊ|येता|जमणार|jamnar|जमत) (nahi|नाही)|chhutti|sutti|छुट्टी|सुट्टी|off|leave'); // prettier-ignore
const no = phrase('nahi|not|नहीं|नाही');
const partly = phrase(
  'half day|adha din|aadha din|ardha divas|(subah|morning|evening|shaam|sakali) .. (tak|until)|mushkil|difficult',
);
/** "Only five hours": a child may work no longer anyway, and it is less than the day. */
const someHours = phrase('(only|sirf|bas|fakt|max|maximum|सिर्फ|सिर्फ़|फक्त|फ़क़त) # (hour|hours|hrs|ghante|ghanta|tas|taas|घंटे|तास)|# (hour|hours|hrs|ghante|ghanta|tas|taas|घंटे|तास) (hi|only|max|ही|फक्त|se zyada nahi|se jyada nahi|पेक्षा जास्त नाही)|# (tasach|taasach|तासच)'); // prettier-ignore
const canShoot = phrase('can (shoot|come|work|do)|(shoot|shooting|kaam|शूट|काम) .. (kar|kr|kru|karu|कर|करू) (sakt*|skt*|shakt*|sakega|sakegi|lega|legi|सकत*|शकत*|लेगा|लेगी)|(aa|yeu|येऊ|आ) (sakt*|shakt*|सकत*|शकत*)'); // prettier-ignore
/** It was, or somebody else has it. */
const past = phrase('tha|thi|the shoot was|was|did|hota|hoti|zala|zali|था|थी|होता|होती|झाला|झाली|last (week|month|year)|kal raat|yesterday'); // prettier-ignore

/** A row of days longer than this is a season. */
const most = 45;
const farthest = 400;

/** "For 5 days" from there on; "5 days before" is notice that somebody wants. */
const howLong =
  /(?<!\d)(\d{1,2})\s*(?:per )?(?:din|days?|divas)\b(?!\s*(?:pehle|pahle|before|ahead|earlier|prior|notice|in advance|aadhi|agodar|baad))/;

export type OwnDays = {
  values: ProfileValue[];
  /** Days of a month that was not said: which, has to be asked. */
  doubtful: number | null;
};

const nothing: OwnDays = { values: [], doubtful: null };

export function ownDays(source: string, at: Date): OwnDays {
  if (source.length > 300 || isAsked(source)) return nothing;
  const exception = exceptionIn(source);
  return exception ? allBut(exception, source, at) : plainDays(source, at);
}

/** What is set apart is the opposite of the rest; "all December" names no days, and then only the exception is kept. */
function allBut({ apart, rest }: Exception, source: string, at: Date): OwnDays {
  const today = istDay(at);
  const { plain } = normalise(rest);
  const months = (text: string): string[] =>
    monthNames.filter((name) => new RegExp(String.raw`\b${name}\b`).test(text));
  const said = normalise(apart).plain;
  const month = months(said)[0] ?? months(plain)[0];
  if (!month) return { values: [], doubtful: Number(/\d{1,2}/.exec(said)?.[0] ?? 0) || null };
  const dated =
    months(said).length > 0 ? said : said.replace(/(\d{1,2})(?:st|nd|rd|th)?(?=\D*$)/, `$1 ${month}`);
  const days = dateGroups(dated, today).flatMap((group) => group.days);
  const { line } = toSpoken(rest);
  const state = [busy, cannot].some((words) => says(line, words)) ? 'free' : 'busy';
  const words = source.trim();
  const others = plainDays(rest, at).values.filter(({ identity }) => !days.includes(identity ?? ''));
  const values = days.map(
    (day): ProfileValue => ({ key: 'availability_window', identity: day, value: `${state} ${day}`, words }),
  );
  return { values: [...others.map((value) => ({ ...value, words })), ...values], doubtful: null };
}

function plainDays(source: string, at: Date): OwnDays {
  const { line } = toSpoken(source);
  if (says(line, past)) return nothing;
  const today = istDay(at);
  // "२० तारखेनंतर": in Marathi "after" is an ending.
  const { plain } = normalise(source.replace(/(?<=[\u0900-\u097f])(?=नंतर)/gu, ' '));
  const stretch = stretchIn(plain, today, { busyWords: busy, refusals: cannot });
  if (!stretch) return tellsOfDays(line) ? namedDays(source, { plain, at }) : nothing;
  const words = source.trim();
  const values = stretch.busy.map((day): ProfileValue => ({ key: 'availability_window', identity: day, value: `busy ${day}`, words })); // prettier-ignore
  const rest = withMonths(stretch.rest, monthNames[Number(stretch.busy.at(-1)?.slice(5, 7)) - 1] ?? '');
  const others = /\d|tomorrow|dayafter/.test(rest) ? namedDays(rest, { plain: rest, at }).values : []; // prettier-ignore
  const told = others.filter(({ identity }) => !stretch.busy.includes(identity));
  return { values: [...values, ...told.map((value) => ({ ...value, words }))], doubtful: null };
}

function tellsOfDays(line: string): boolean {
  // "Parso nahi": a day and a no, and nothing else that it could be about.
  const bareNo = says(line, no) && line.trim().split(' ').length <= 4;
  return [busy, free, cannot, partly, someHours, canShoot].some((words) => says(line, words)) || bareNo;
}

function namedDays(source: string, { plain, at }: { plain: string; at: Date }): OwnDays {
  const today = istDay(at);
  const groups = dateGroups(plain, today).filter(({ weekday }) => !weekday);
  if (groups.length === 0) return { values: [], doubtful: bareDay(plain) };
  const days = groups.flatMap(({ days: named, start, end }) => {
    const [only] = named;
    const long = howLong.exec(plain.slice(end, end + 60))?.[1];
    // "Kal se 5 din", "from 3 Jan for 10 days".
    if (only && named.length === 1 && long) return daysBetween(only, addDays(only, Number(long) - 1), most);
    const upTo = named.length === 1 && /^\s*(?:until|ke baad hi)\b/.test(plain.slice(end)) && !/\bfree\b/.test(plain);
    const before = /\b(?:until|till|upto|up to)\s*$/.test(plain.slice(Math.max(0, start - 8), start));
    return only && (upTo || before) ? daysBetween(today, only, most) : named;
  });
  const asked = [...new Set(days)].filter((day) => day >= today && day <= addDays(today, farthest)).sort();
  if (asked.length === 0 || asked.length > most) return nothing;
  const [first] = groups;
  const stretch = asked.length > 1 && groups.length === 1 && first?.days.length === 1;
  const read = readReply(source, {
    asked: { dates: asked, datesMode: 'all', callTime: null, rateInr: null, usage: null, auditionDate: null },
    sentAt: at,
  });
  const { line } = toSpoken(source);
  const values = asked.flatMap((day): ProfileValue[] => {
    const said = read.availability[day] ?? 'unknown';
    // "Till the 15th", "for five days": the reader of replies sees the one day that was named.
    const answer = said === 'unknown' && stretch ? (read.availability[first?.days[0] ?? ''] ?? 'unknown') : said;
    const able = answer === 'unknown' && says(line, canShoot) && !says(line, no) ? 'yes' : answer;
    if (able === 'unknown' && !says(line, someHours)) return [];
    const hours = read.partialFrom[day] ? ` from ${read.partialFrom[day]}` : read.partialUntil[day] ? ` until ${read.partialUntil[day]}` : '';
    const state = able === 'no' ? 'busy' : able === 'yes' && !says(line, someHours) ? 'free' : 'tentative';
    return [{ key: 'availability_window', identity: day, value: `${state} ${day}${hours}`, words: source.trim() }];
  });
  return { values, doubtful: null };
} // prettier-ignore

/** Days that stand without a month in what tells when somebody is free or busy: "12 ko", "15 se 18", "the 12th", "12 13 dono", "14 subah". */
const spots: readonly RegExp[] = [
  new RegExp(String.raw`(?<![\d.:/'-])(\d{1,2})(?:th|st|nd|rd)?\s*(?:se|to|te|ते|से|-|–)\s*(\d{1,2})(?:th|st|nd|rd)?(?![\d.:/]|\s*(?:oclock|baje|am|pm|k\b|years?|days?|din|inch|feet|${monthNames.join('|')}))`, 'g'),
  new RegExp(String.raw`(?<![\d.:/'-])(\d{1,2})\s+(\d{1,2})\s+(?:alldays|dono|donon|both|donhi|दोनों|दोन्ही)`, 'g'),
  /(?<![\d.:/'-])(\d{1,2})\s*(?:ko|la|dates?|tareekh|tarikh|taarkhelaa|taareekh|tarkhela|th|st|nd|rd|को|ला|तारीख|तारखेला)(?![\p{L}\p{M}])/gu,
  /(?<=\b(?:on|the|dated?)\s+(?:the\s+)?)(\d{1,2})(?![\d.:/'-]|\s*(?:am|pm|oclock|k\b|year))/g,
  /(?<![\d.:/'-])(\d{1,2})\s+(?=(?:subah|sakali|sakal|morning|evening|shaam|sandhyakali|dopahar|dupari|afternoon)\b)/g,
]; // prettier-ignore

/** "12 ko busy hu", "busy on the 12th". */
function bareDay(plain: string): number | null {
  for (const spot of spots)
    for (const { 1: number } of plain.matchAll(spot))
      if (Number(number) >= 1 && Number(number) <= 31) return Number(number);
  return null;
}

/** The month behind every such day; "15 se 18" takes it at its end. */
function withMonths(text: string, month: string): string {
  const ends = new Set<number>();
  for (const spot of spots)
    for (const hit of toAsciiDigits(text).matchAll(spot)) {
      const numbers = [...hit[0].matchAll(/\d{1,2}(?:th|st|nd|rd)?/g)];
      const row = spot === spots[1];
      for (const one of row ? numbers : numbers.slice(-1)) ends.add(hit.index + one.index + one[0].length);
    }
  return [...ends].sort((a, b) => b - a).reduce((line, end) => `${line.slice(0, end)} ${month}${line.slice(end)}`, text);
} // prettier-ignore

/** "Dec", "december mein", "हाँ दिसंबर": the month that was asked for, put behind the day of what was said before. */
export function withMonth(before: string, answer: string): string | null {
  const { plain } = normalise(answer);
  if (plain.trim().split(/\s+/).length > 5) return null;
  const month = monthNames.find((name) => new RegExp(String.raw`\b${name}\b`).test(plain));
  const year = /(?<!\d)(20[2-9]\d)(?!\d)/.exec(plain)?.[1];
  if (!month) return null;
  const whole = `${month}${year ? ` ${year}` : ''}`;
  const dated = withMonths(before, whole);
  if (dated !== before) return dated;
  const spot = /[\d०-९]{1,2}(?:\s*(?:th|st|nd|rd))?/iu.exec(before);
  if (!spot) return null;
  const end = spot.index + spot[0].length;
  return `${before.slice(0, end)} ${whole}${before.slice(end)}`;
}

/** An advertisement of theirs that runs or ran, with its category, media, territory and end. */
export function ownAds(source: string, at: Date): ProfileValue[] {
  if (source.length > 300 || isAsked(source)) return [];
  const ad = readConflict(toSpoken(source), at);
  if (!ad || denied.test(source)) return [];
  const { category, until, ...terms } = ad;
  return [
    { key: 'conflict', identity: category, value: adFact(category, terms, until), words: source.trim() },
  ];
}

/** Offers, wishes and refusals of ads are none that were shot. */
const denied =
  /\b(?:not|never|no|nahi+n?|don'?t|won'?t|can'?t|didn'?t|offer\w*|want|wish|audition\w*|looking|interested|chahiye|chahta|chahti|karna hai|karni hai|karungi|karunga)\b|नहीं|नाही|चाहिए|ऑडिशन|करायची|करनी है/iu;
