/** Days of which only an end is said: "20 tak gaon mein hu, uske baad free", "back after the 10th", "out for two weeks". */
import { addDays, daysBetween, monthNames, weekdayOf } from '../briefs/calendar.ts';
import { dateGroups } from '../briefs/dates.ts';
import { phrase, says, toSpoken, type Phrase } from '../spoken.ts';

export type Stretch = {
  busy: string[];
  /** The line without what was read here. */
  rest: string;
};

/** A row of days longer than this is a season. */
const most = 45;
const away = phrase(`
  out of @|bahar|baher|baahar|away|gaon*|gaav*|gavi|native|abroad|travel*|trip|in @|@ me (hu|hoon)
  @ in (hu|hoon)|exam*|pariksha|shoot*|leave|chhutti|sutti
`); // prettier-ignore
const free = String.raw`(?:free|phree|available|avl|kha+li|kha+lee|mokl\w*|rikam\w*)`;
const comes = String.raw`(?:${free}|a+u+ng\w*|aaoong\w*|a+ye\w*ng\w*|yeein|yei?n|yeto|yete|return\w*|back|wa+pas|laut\w*|mil\w*|jam\w*|possible)`;
/** "Uske baad free", "nantar mokli", "then free", "16 se free": what follows the end, and says no more than that. */
const afterwards = new RegExp(String.raw`^\s*[,.;-]?\s*(?:(?:and|but|par|pan|phir|fir|to|toh)\s+)?(?:(?:(?:us|is)ke|tya\s?chya|tya)?\s*(?:baad|nantar|tyanantar)\s*|then\s+|after (?:that|this)\s+|phir\s+|fir\s+|\d{1,2}(?: (?:${monthNames.join('|')}))? se\s+)(?:se |hi |also |only |ch )*(?:(?:main|mai|i am|i'm|im|i|mi|mee|poora|pura|completely|totally|sab din|any ?time) ){0,2}${free}(?: (?:hu|hoon|hun|hai|aahe|ahe|rahung\w*|hi))*`); // prettier-ignore
const boundary = /[,.;\n]|\b(?:but|par|lekin|pan|uske|then|phir|fir|nantar|and)\b/g;
const hours = /\b(?:oclock|am|pm|today|tonight|morning|evening|raat|shaam|subah)\b/;

/** Null where no stretch is told; `busyWords` and `refusals` say that somebody is away. */
export function stretchIn(plain: string, today: string, { busyWords, refusals }: { busyWords: Phrase; refusals: Phrase }): Stretch | null {
  const said = (text: string): boolean => {
    const { line } = toSpoken(text);
    return says(line, busyWords) || says(line, refusals) || says(line, away);
  };
  const line = withNextMonth(plain, today, said(plain));
  for (const { days, start, end } of dateGroups(line, today)) {
    const [only] = days;
    if (only === undefined || days.length !== 1 || only < today) continue;
    const before = line.slice(Math.max(0, start - 30), start);
    const after = line.slice(end);
    const until = /^\s*(?:until|paryant)\b/.exec(after) ?? (/\buntil (?:the )?$/.test(before) ? /^/.exec(after) : null);
    const later = new RegExp(String.raw`^\s*(?:ke baad|chya nantar|nantar\w*|baad)(?: (?:hi|also|only|ch))?\b[^,.;\d]{0,30}?\b${comes}\b(?: (?:hu|hoon|hai|aahe))?`).exec(after)
      ?? (/\b(?:free|available|back|return\w*|com(?:e|ing)|work|shoot|possible)\b(?: \w+){0,2} (?:only )?after (?:the )?$/.test(before) ? /^/.exec(after) : null);
    const back = new RegExp(String.raw`^\s*(?:ko|la)?\s*(?:ko |la )?(?:wa+pas|back|return|laut\w*)\b[^,.;\d]{0,20}`).exec(after)
      ?? (/\b(?:back|return\w*)\b(?: \w+){0,2} (?:on|by) (?:the )?$/.test(before) ? /^/.exec(after) : null);
    const since = !until && !later && !back && only > addDays(today, 2) && (new RegExp(String.raw`^\s*(?:se|from|onwards?|pasun|paasoon)\s+(?:(?:main|mai|mi|mee|i am|i'm|im|poora|total|hi)\s+){0,2}${free}\b`).exec(after) ?? (new RegExp(String.raw`\b${free} (?:only )?(?:from|after|starting) (?:the )?$`).test(before) && !/^\s*(?:to|until|till|se|-|and)\b/.test(after) ? /^/.exec(after) : null));
    const hit = until ?? later ?? back ?? (since || null);
    if (!hit) continue;
    const clauseStart = Math.max(0, ...[...line.slice(0, start).matchAll(boundary)].map(({ index, 0: mark }) => index + mark.length));
    const from = end + hit[0].length;
    const next = [...line.slice(from).matchAll(boundary)][0]?.index;
    let clauseEnd = next === undefined ? line.length : from + next;
    // "20 tak busy uske baad free", "dec 15 tak gaavi, nantar mokli".
    const tail = afterwards.exec(line.slice(clauseEnd)) ?? afterwards.exec(line.slice(clauseEnd).replace(/^\s*(?=uske|nantar|phir|fir|then)/, ' '));
    const clause = line.slice(clauseStart, until ? clauseEnd : from);
    const isFree = new RegExp(String.raw`\b${free}\b`).test(clause);
    if (until && !(tail !== null && !isFree) && (isFree || !said(clause))) continue;
    if (tail) clauseEnd += tail[0].length;
    const last = (back || since) && !until && !later ? addDays(only, -1) : only;
    const busy = last < today ? [] : daysBetween(today, last, most + 1);
    if (busy.length === 0 || busy.length > most) return null;
    return { busy, rest: `${line.slice(0, clauseStart)} ${line.slice(until ? clauseEnd : from)}`.trim() };
  }
  if (dateGroups(line, today).length > 0 || !said(plain)) return null;
  return lasting(plain, today);
} // prettier-ignore

/** "Two weeks out of town" starts now; "two weeks before" and "since two weeks" do not. */
function lasting(plain: string, today: string): Stretch | null {
  const long = /(?<![\d.])(\d{1,2}) (?:per )?(day|week|month)s?\b(?!\s*(?:ka|ki|ke baad|cha|chi|se|pehle|pahle|before|ago|ahead|earlier|prior|notice|in advance|baad|aadhi|agodar|nantar|old|shoot))/.exec(plain); // prettier-ignore
  if (long && !/\b(?:after|since|every|within|in)\s+(?:the )?$/.test(plain.slice(0, long.index))) {
    const length = Number(long[1]) * { day: 1, week: 7, month: 30 }[long[2] as 'day' | 'week' | 'month'];
    return length > 0 && length <= most
      ? { busy: daysBetween(today, addDays(today, length - 1), most), rest: '' }
      : null;
  }
  const week = /\b(next|this|pudhcha|pudhchya|pudhlya|agla) (?:week|athvada|athavda|aathvada|hafta)\b/.exec(plain)?.[1]; // prettier-ignore
  if (week === undefined) return null;
  const sunday = addDays(today, 6 - weekdayOf(today));
  const busy = week === 'this' ? daysBetween(today, sunday) : daysBetween(addDays(sunday, 1), addDays(sunday, 7));
  return { busy, rest: '' };
} // prettier-ignore

/**
 * A stretch that began already ends on the next such day: "15 tak busy hu" needs no month. A small number may be an
 * hour, unless somebody is away.
 */
function withNextMonth(plain: string, today: string, isAway: boolean): string {
  const bare = new RegExp(String.raw`(?<![\d.:/'-]|\b(?:se|to|from|${monthNames.join('|')}) )(\d{1,2})(?:st|nd|rd|th)?(?: dates)?(?=\s+(?:until|ke baad|nantar|se (?:\w+ ){0,2}free)\b)|(?<=\b(?:until|after) (?:the )?)(\d{1,2})(?:st|nd|rd|th)?(?![\d.:/]|\s*(?:oclock|am|pm|day|week|month|k\b|${monthNames.join('|')}))`, 'g'); // prettier-ignore
  return plain.replace(bare, (all, first?: string, second?: string) => {
    const number = Number(first ?? second);
    if (number < 1 || number > 31 || (number <= 12 && (!isAway || hours.test(plain)))) return all;
    return `${number} ${monthNames[monthOfNext(number, today) - 1] ?? ''}`;
  });
}

/** The month, counted from 1, in which the next day of that number falls. */
export function monthOfNext(day: number, today: string): number {
  const [month, date] = [Number(today.slice(5, 7)), Number(today.slice(8))];
  return day >= date ? month : (month % 12) + 1;
}
