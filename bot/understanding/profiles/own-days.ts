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
import { bareDays, withMonths } from './bare-days.ts';
import { monthOfNext, stretchIn } from './stretches.ts';

const busy = signs.find(([sign]) => sign === 'busy')?.[1] ?? phrase('busy');
const free = phrase('free|available|khali|khaali|khaalee|rikam*|mokl*|फ्री|फ़्री|ख़ाली|खाली|उपलब्ध|रिकाम*|मोकळ*|avl|open dates?'); // prettier-ignore
const cannot = phrase(`
  not (available|free|possible|in town|around|here)|(cant|cannot|wont) .. (come|shoot|work|do|make it)
  no (work|shoot|shoots)
  (nahi|nahi|नहीं|नाही) (aa|aau|aa*|ho|hu|hai|mil*|kar*|jam*|chal*|आ*|हो|हूँ|कर*|जम*|येऊ|मिळ*)
  (available|free|possible|फ्री|उपलब्ध) (nahi|नहीं|नाही)|(yeu|yeta|येऊ|येता|जमणार|jamnar|जमत) (nahi|नाही)|chhutti|sutti
  छुट्टी|सुट्टी|off|leave
`); // prettier-ignore
const elsewhere = phrase('tour|on tour|daure|daura|dauryavar|dauryaavar|दौरा|दौरे|दौऱ्यावर|दौऱ्या*|exam|exams|pariksha|परीक्षा|wedding|shaadi|lagna|लग्न|शादी'); // prettier-ignore
const no = phrase('nahi|not|नहीं|नाही');
const partly = phrase(
  'half day|adha din|aadha din|ardha divas|(subah|morning|evening|shaam|sakali) .. (tak|until)|mushkil|difficult',
);
/** "Only five hours": a child may work no longer anyway, and it is less than the day. */
const someHours = phrase(`
  (only|sirf|bas|fakt|max|maximum|सिर्फ|सिर्फ़|फक्त|फ़क़त) # (hour|hours|hrs|ghante|ghanta|tas|taas|घंटे|तास)
  # (hour|hours|hrs|ghante|ghanta|tas|taas|घंटे|तास) (hi|only|max|ही|फक्त|se zyada nahi|se jyada nahi
    पेक्षा जास्त नाही)
  # (tasach|taasach|तासच)
`); // prettier-ignore
const canShoot = phrase(`
  can (shoot|come|work|do)
  (shoot|shooting|kaam|शूट|काम) .. (kar|kr|kru|karu|कर|करू) (sakt*|skt*|shakt*|sakega|sakegi|lega|legi|सकत*
    शकत*|लेगा|लेगी)
  (aa|yeu|येऊ|आ) (sakt*|shakt*|सकत*|शकत*)
`); // prettier-ignore
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
function allBut({ apart, rest, state: told }: Exception, source: string, at: Date): OwnDays {
  const today = istDay(at);
  const { plain } = normalise(rest);
  const months = (text: string): string[] =>
    monthNames.filter((name) => new RegExp(String.raw`\b${name}\b`).test(text));
  const said = normalise(apart).plain;
  const month = months(said)[0] ?? months(plain)[0];
  const numbers = said.match(/(?<!\d)\d{1,2}(?!\d)/g)?.map(Number) ?? [];
  if (!month && bareDays(rest).length === 0 && numbers.length === 1)
    return { values: [], doubtful: numbers[0] ?? null };
  const nearest = monthNames[monthOfNext(numbers.at(-1) ?? 1, today) - 1] ?? '';
  const dated =
    months(said).length > 0
      ? said
      : said.replace(/(\d{1,2})(?:st|nd|rd|th)?(?=\D*$)/, `$1 ${month ?? nearest}`);
  const days = dateGroups(dated, today).flatMap((group) => group.days);
  const { line } = toSpoken(told);
  const state = [busy, cannot].some((words) => says(line, words)) ? 'free' : 'busy';
  const words = source.trim();
  const others = plainDays(month ? withMonths(rest, month) : rest, at).values.filter(
    ({ identity }) => !days.includes(identity ?? ''),
  );
  const values = days.map(
    (day): ProfileValue => ({ key: 'availability_window', identity: day, value: `${state} ${day}`, words }),
  );
  return { values: [...others.map((value) => ({ ...value, words })), ...values], doubtful: null };
}

/** The number of the next such day, where several were named and the month of none. */
function withNearest(source: string, today: string): string {
  const named = monthNames.filter((name) => new RegExp(String.raw`\b${name}\b`).test(normalise(source).plain));
  if (named.length === 1) return withMonths(source, named[0] ?? '');
  const numbers = new Set(bareDays(source));
  const row = /\d\s*(?:se|to|te|ते|से|-|–)\s*\d/iu.test(toAsciiDigits(source));
  return named.length === 0 && (numbers.size > 1 || row) && numbers.size > 0
    ? withMonths(source, (day) => monthNames[monthOfNext(day, today) - 1] ?? '')
    : source;
} // prettier-ignore

function plainDays(written: string, at: Date): OwnDays {
  const today = istDay(at);
  const { line: all } = toSpoken(written);
  if (says(all, past)) return nothing;
  const wide = wholeMonths(written, at);
  if (wide.length > 0) return { values: wide, doubtful: null };
  const source =
    (tellsOfDays(all) || answersDays(written)) && !notDays.test(written)
      ? withNearest(written, today)
      : written;
  // "२० तारखेनंतर": in Marathi "after" is an ending.
  const { plain } = normalise(source.replace(/(?<=[\u0900-\u097f])(?=नंतर)/gu, ' '));
  const stretch = stretchIn(plain, today, { busyWords: busy, refusals: cannot });
  const words = written.trim();
  if (!stretch) {
    if (!tellsOfDays(all) && !answersDays(source)) return nothing;
    if (auditions.test(written) && ![busy, free, cannot].some((told) => says(all, told))) return nothing;
    const { values, doubtful } = namedDays(source, { plain, at });
    // A month that was only supposed is one of the next two.
    const last = addDays(today, source === written ? farthest : 62);
    return {
      values: values.filter(({ identity }) => identity <= last).map((value) => ({ ...value, words })),
      doubtful,
    };
  }
  const values = stretch.busy.map((day): ProfileValue => ({ key: 'availability_window', identity: day, value: `busy ${day}`, words })); // prettier-ignore
  const rest = withMonths(stretch.rest, monthNames[Number(stretch.busy.at(-1)?.slice(5, 7)) - 1] ?? '');
  const others = /\d|tomorrow|dayafter/.test(rest) ? namedDays(rest, { plain: rest, at }).values : []; // prettier-ignore
  const told = others.filter(({ identity }) => !stretch.busy.includes(identity));
  return { values: [...values, ...told.map((value) => ({ ...value, words }))], doubtful: null };
}

/** Numbers of something else, and what sets a number right. */
const notDays =
  /(?<![\p{L}\p{M}])(?:play\w*|age|umar|umr|vay|years?|yrs?|saal|sal|fee|rate|height|feet|role|roles|charge|lunga|lungi|k|oops|galti|typo|वय|उम्र|साल|रेट|उंची|रोल)(?![\p{L}\p{M}])/iu;
const auditions = /audition|ऑडिशन/iu;
const yesOrNo = phrase(`
  yes|haan|ok|okay|nahi|no|not|chalega|chalegi|chalel|maybe|shayad|kadachit|bahutek|possible|pakka|sure
  jamel|jamnar|mushkil|difficult|half day|only|sirf|fakt|हाँ|हो|नहीं|नाही|चलेगा|चलेगी|चालेल|शायद|कदाचित|जमेल|सिर्फ़|फक्त|नको
  nako|can do|ho jayega|ho payega
`); // prettier-ignore
const dayTalk =
  /(?:\d+|yes|no|not|nahi+n?|haan|ha|ok|okay|ko|la|th|st|nd|rd|dates?|tareekh|and|aur|but|par|pan|lekin|or|ya|maybe|shayad|shaayad|chalega|chalegi|chalel|possible|i|can|do|main|mai|mi|mujhe|mala|is|on|the|to|se|te|till|until|tak|from|after|before|am|pm|baje|oclock|morning|evening|afternoon|only|sirf|subah|shaam|dopahar|free|busy|available|work|works|fine|full|half|day|dono|both|hai|hu|hoon|ho|aahe|ahe|jamel|jamnar|jayega|payega|sakta|sakti|pakka|sure|for|me|mein|mushkil|difficult|baad|ke|baki|baaki|theek|thik|beech|bhi|pls|please|sir|mam|hi|hello|hey|namaste|december|january|february|march|april|may|june|july|august|september|october|november|today|tomorrow)/;

/** "15 ko shayad", "the 11th is difficult, I'll see". */
const doubts =
  /\b(?:maybe|may be|shaa?yad|mushkil|difficult|not sure|dekh\w*|pata not|kadaa?chit|bahutek|tentative|might|kathin)\b/;

/** "14 ko haan 15 ko shaayad 16 nahi", "dec 12 morning only": days with an answer to each, and hardly a word beside. */
function answersDays(source: string): boolean {
  const { plain } = normalise(source);
  if (notDays.test(source)) return false;
  const words = plain.match(/[a-z]+|\d+/g) ?? [];
  const beside = words.filter((word) => !new RegExp(`^${dayTalk.source}$`).test(word));
  const { line } = toSpoken(source);
  const hours = /\b(?:morning|evening|afternoon|subah|shaam|oclock|am|pm|after|until)\b/.test(plain);
  return words.length <= 30 && beside.length * 5 <= words.length && /\d/.test(plain) && (says(line, yesOrNo) || hours);
} // prettier-ignore

const whole =
  /\b(?:total|poora|pura|poori|puri|whole|all|full|entire|saara|sara|sampoorna|purn|poorna|sagla|end to end)\b/;

/** "January me free hu poora", "all December free, January no": every day of a month that is named by itself. */
function wholeMonths(source: string, at: Date): ProfileValue[] {
  const { plain } = normalise(source);
  if (/\d/.test(plain) || !whole.test(plain)) return [];
  const today = istDay(at);
  const names = monthNames.filter((name) => new RegExp(String.raw`\b${name}\b`).test(plain));
  return source.split(/[,;.।]|(?<![\p{L}\p{M}])(?:but|and|par|pan|lekin|aur|और|लेकिन|पर|पण|आणि)(?![\p{L}\p{M}])/u).flatMap((part) => {
    const month = names.find((name) => new RegExp(String.raw`\b${name}\b`).test(normalise(part).plain));
    const { line } = toSpoken(part);
    const state = [busy, cannot, elsewhere, no].some((words) => says(line, words)) ? 'busy' : says(line, free) ? 'free' : null;
    if (month === undefined || state === null) return [];
    const number = monthNames.indexOf(month) + 1;
    const year = Number(today.slice(0, 4)) + (number < Number(today.slice(5, 7)) ? 1 : 0);
    const first = `${year}-${String(number).padStart(2, '0')}-01`;
    const days = daysBetween(first, addDays(first, 30)).filter((day) => day.slice(5, 7) === first.slice(5, 7) && day >= today);
    return days.map((day): ProfileValue => ({ key: 'availability_window', identity: day, value: `${state} ${day}`, words: source.trim() }));
  });
} // prettier-ignore

function tellsOfDays(line: string): boolean {
  // "Parso nahi": a day and a no, and nothing else that it could be about.
  const bareNo = says(line, no) && line.trim().split(' ').length <= 4;
  return (
    [busy, free, cannot, elsewhere, partly, someHours, canShoot].some((words) => says(line, words)) || bareNo
  );
}

function namedDays(source: string, { plain, at }: { plain: string; at: Date }): OwnDays {
  const today = istDay(at);
  const groups = dateGroups(plain, today).filter(({ weekday }) => !weekday);
  if (groups.length === 0) return { values: [], doubtful: bareDays(source)[0] ?? bareDays(plain)[0] ?? null };
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
  // What stands behind a day, up to the next one.
  const besideOf = (day: string): string => {
    const i = groups.findIndex((group) => group.days.includes(day));
    return i < 0 ? '' : plain.slice(groups[i]!.end, groups[i + 1]?.start ?? plain.length);
  };
  const isAbsent = (day: string): boolean => says(groups.length === 1 ? line : toSpoken(besideOf(day)).line, elsewhere) && !says(line, free);
  const values = asked.flatMap((day): ProfileValue[] => {
    const said = read.availability[day] ?? 'unknown';
    // "Till the 15th", "for five days": the reader of replies sees the one day that was named.
    const answer = said === 'unknown' && stretch ? (read.availability[first?.days[0] ?? ''] ?? 'unknown') : said;
    const absent = isAbsent(day);
    const able = absent && answer !== 'partial' ? 'no' : answer !== 'unknown' ? answer : says(line, canShoot) && !says(line, no) ? 'yes' : answer;
    const doubted = able === 'unknown' && (says(line, someHours) || doubts.test(besideOf(day)));
    if (able === 'unknown' && !doubted) return [];
    const hours = read.partialFrom[day] ? ` from ${read.partialFrom[day]}` : read.partialUntil[day] ? ` until ${read.partialUntil[day]}` : '';
    const state = able === 'no' ? 'busy' : able === 'yes' && !says(line, someHours) ? 'free' : 'tentative';
    return [{ key: 'availability_window', identity: day, value: `${state} ${day}${hours}`, words: source.trim() }];
  });
  return { values, doubtful: null };
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
