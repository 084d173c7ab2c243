/** Days and ranges as people write them about their own time: "24 se 30 nov", "20 oct se 5 nov tak", "dec 10 ke baad". */
import { feasts } from '../episodic/time-window.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month = '(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*';
const IST = 5.5 * 3_600_000;

export interface DayRange {
  /** First day, IST midnight. */
  from: Date | undefined;
  /** Last day, IST midnight. */
  to: Date | undefined;
}

/** The day of this month and date that lies nearest ahead of `said`, two weeks of grace behind it. */
function day(date: number, name: string, said: Date, year?: string): Date {
  const index = months.indexOf(name.slice(0, 3).toLowerCase());
  const local = new Date(said.getTime() + IST);
  let y = year ? Number(year) : local.getUTCFullYear();
  const at = () => new Date(Date.UTC(y, index, date) - IST);
  if (!year && at().getTime() < said.getTime() - 14 * 86_400_000) y++;
  return at();
}

/** ISO day by the house clock. */
export const isoDay = (date: Date): string => new Date(date.getTime() + IST).toISOString().slice(0, 10);

const between = '\\s*(?:to|se|-|–|till|until|te|ते|से)\\s*';
const year = '(?:,? ?(20\\d\\d))?';
const patterns: [RegExp, (m: RegExpMatchArray, said: Date) => DayRange][] = [
  [
    new RegExp(
      `\\b(\\d{1,2})(?:st|nd|rd|th)? ?${month}${year}${between}(\\d{1,2})(?:st|nd|rd|th)? ?${month}${year}`,
      'i',
    ),
    (m, said) => ({ from: day(Number(m[1]), m[2]!, said, m[3]), to: day(Number(m[4]), m[5]!, said, m[6]) }),
  ],
  [
    new RegExp(
      `\\b(\\d{1,2})(?:st|nd|rd|th)? ?${month} se\\b.{0,20}?(\\d{1,2})(?:st|nd|rd|th)? ?${month} tak`,
      'i',
    ),
    (m, said) => ({ from: day(Number(m[1]), m[2]!, said), to: day(Number(m[3]), m[4]!, said) }),
  ],
  [
    new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?${between}(\\d{1,2})(?:st|nd|rd|th)? ?${month}${year}`, 'i'),
    (m, said) => ({ from: day(Number(m[1]), m[3]!, said, m[4]), to: day(Number(m[2]), m[3]!, said, m[4]) }),
  ],
  [
    new RegExp(`\\b(?:till|until|upto|up to) (\\d{1,2})(?:st|nd|rd|th)? ?${month}${year}`, 'i'),
    (m, said) => ({ from: undefined, to: day(Number(m[1]), m[2]!, said, m[3]) }),
  ],
  [
    new RegExp(
      `\\b(\\d{1,2})(?:st|nd|rd|th)? ?${month}${year} (?:tak|paryant|ke baad|ko wapas|ko vapas)`,
      'i',
    ),
    (m, said) => ({ from: undefined, to: day(Number(m[1]), m[2]!, said, m[3]) }),
  ],
  [
    new RegExp(`\\b${month} (\\d{1,2})(?:st|nd|rd|th)? (?:tak|ke baad|paryant)`, 'i'),
    (m, said) => ({ from: undefined, to: day(Number(m[2]), m[1]!, said) }),
  ],
];

/** The range that the text names, by the time it was said, or nothing. */
export function readRange(text: string, said: Date): DayRange | undefined {
  for (const [pattern, read] of patterns) {
    const match = text.match(pattern);
    if (match) return read(match, said);
  }
  return undefined;
}

/** "from october", "5 january pasun", "march se": that day, or the first of the month. */
export function readFrom(text: string, said: Date): Date | undefined {
  const match =
    text.match(new RegExp(`\\b(?:from|since) (?:(\\d{1,2})(?:st|nd|rd|th)? )?${month}\\b`, 'i')) ??
    text.match(new RegExp(`\\b(?:(\\d{1,2})(?:st|nd|rd|th)? )?${month} (?:se|pasun|paasun|onwards)\\b`, 'i'));
  return match ? day(Number(match[1] ?? 1), match[2]!, said) : undefined;
}

const monthNames = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
]; // prettier-ignore

/** "All of May", "the whole of June", "poora march": the month, and the first moment after it. */
export function monthSpan(text: string, said: Date): { name: string; after: Date } | undefined {
  const match = text.match(
    new RegExp(
      `\\b(?:all (?:of )?|(?:the )?(?:whole|entire) (?:of )?|full |poora |poore |pura |pure |sampurna |sagla )${month}\\b`,
      'i',
    ),
  );
  if (!match) return undefined;
  const first = day(1, match[1]!, new Date(said.getTime() - 16 * 86_400_000));
  const local = new Date(first.getTime() + IST);
  return {
    name: `${monthNames[local.getUTCMonth()]} ${local.getUTCFullYear()}`,
    after: new Date(Date.UTC(local.getUTCFullYear(), local.getUTCMonth() + 1, 1) - IST),
  };
}

/** "For one year", "6 mahine ke liye", from when it was said: the month in which it ends. */
export function readTerm(text: string, said: Date): { name: string; after: Date } | undefined {
  const match = text.match(
    /\b(?:for |of )?(?:a |an )?(\d{1,2}|one|two|three|six|ek|do|don|teen|chhe|saha)?\s*(years?|yrs?|saal|varsh\w*|months?|mahin\w*)\b/i,
  );
  if (!match || (!match[1] && !/\bfor an? |\ba year\b/i.test(text))) return undefined;
  const counts: Record<string, number> = {
    one: 1,
    ek: 1,
    two: 2,
    do: 2,
    don: 2,
    three: 3,
    teen: 3,
    six: 6,
    chhe: 6,
    saha: 6,
  };
  const count = counts[match[1]?.toLowerCase() ?? 'one'] ?? Number(match[1]);
  const months = /^(?:m)/i.test(match[2]!) ? count : count * 12;
  const local = new Date(said.getTime() + IST);
  const end = new Date(Date.UTC(local.getUTCFullYear(), local.getUTCMonth() + months, 1));
  return {
    name: `${monthNames[end.getUTCMonth()]} ${end.getUTCFullYear()}`,
    after: new Date(Date.UTC(end.getUTCFullYear(), end.getUTCMonth() + 1, 1) - IST),
  };
}

/** The next Diwali, and the first moment after it; in years that the calendar does not hold, nothing. */
function diwaliAfter(said: Date): { name: string; iso: string; after: Date } | undefined {
  const next = feasts['diwali']?.find((date) => Date.parse(`${date}T23:59:59+05:30`) > said.getTime());
  return next === undefined
    ? undefined
    : {
        name: `Diwali ${next.slice(0, 4)}`,
        iso: next,
        after: new Date(Date.parse(`${next}T00:00:00+05:30`) + 86_400_000),
      };
}

/** "till december 2026", "dec 2027 tak", "till next year April": the month, and the first moment after it. */
export function readMonthEnd(
  text: string,
  said: Date,
): { name: string; iso: string; after: Date } | undefined {
  const diwali = /\b(?:till|until|upto) (?:next )?d[ie]+wali\b|\bd[ie]+wali (?:tak|paryant)\b/i.test(text)
    ? diwaliAfter(said)
    : undefined;
  if (diwali) return diwali;
  const match =
    text.match(
      new RegExp(
        `\\b(?:till|until|upto|through|to|ends?(?: in)?) (?:end (?:of )?)?(?:(next year) )?${month}(?: (20\\d\\d))?(?! ?\\d{1,2}\\b)`,
        'i',
      ),
    ) ?? text.match(new RegExp(`()\\b${month}(?: (20\\d\\d))? (?:tak|paryant|until)\\b`, 'i'));
  if (!match) return undefined;
  const index = months.indexOf(match[2]!.slice(0, 3).toLowerCase());
  const local = new Date(said.getTime() + IST);
  const thisYear = local.getUTCFullYear();
  const ahead = index < local.getUTCMonth() ? thisYear + 1 : thisYear;
  const y = match[3] ? Number(match[3]) : match[1] ? thisYear + 1 : ahead;
  return {
    name: `${monthNames[index]} ${y}`,
    iso: `${y}-${String(index + 1).padStart(2, '0')}`,
    after: new Date(Date.UTC(y, index + 1, 1) - IST),
  };
}
