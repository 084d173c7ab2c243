/** Days and ranges as people write them about their own time: "24 se 30 nov", "20 oct se 5 nov tak", "dec 10 ke baad". */

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

/** "from october": the first of that month. */
export function readFrom(text: string, said: Date): Date | undefined {
  const match =
    text.match(new RegExp(`\\bfrom (?:(\\d{1,2})(?:st|nd|rd|th)? )?${month}\\b`, 'i')) ??
    text.match(new RegExp(`\\bsince (?:(\\d{1,2})(?:st|nd|rd|th)? )?${month}\\b`, 'i'));
  return match ? day(Number(match[1] ?? 1), match[2]!, said) : undefined;
}

/** "till december 2026", "dec 2027 tak", "till next year April": the month, and the first moment after it. */
export function readMonthEnd(
  text: string,
  said: Date,
): { name: string; iso: string; after: Date } | undefined {
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
  const names = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ];
  return {
    name: `${names[index]} ${y}`,
    iso: `${y}-${String(index + 1).padStart(2, '0')}`,
    after: new Date(Date.UTC(y, index + 1, 1) - IST),
  };
}
