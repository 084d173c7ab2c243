/** What the words of an edit do to a value: widen it, move one end of it, drop it, turn it to its counterpart. */
import type { ReadRole } from '../brief.ts';
import { toAsciiDigits } from '../script.ts';
import { around } from './ages.ts';
import { isLowerEnd, isUpperEnd, widens } from './edit-sense.ts';
import { normalise, type BriefText } from './normalise.ts';
import type { Found } from './spans.ts';

/** "Sirf Mumbai wale": nobody from elsewhere. */
export const localsOnly =
  /\b(?:only|sirf|fakt|just|bas)\b.*\b(?:wal[aie]|based|locals?|people|log|those|from|actors|artists|rehne|\w{3,}che|\w{3,}kar)\b|\b(?:wal[aie]|ke|ki|based|locals?) (?:hi|only)\b|(?:सिर्फ़|सिर्फ|फक्त|केवल|बस).*(?:वाले|वाली|लोग|लोक|राहणारे|मधले|\S{2,}चे|\S{2,}च्या|\S{2,}ची|\S{2,}कर)(?![\p{L}\p{M}])|(?:वाले|वाली|के) ही(?![\p{L}\p{M}])|(?:चे|मधले|कर)च(?![\p{L}\p{M}])/iu;
export const outstationToo =
  /\b(?:outstation|bahar ke|baahar ke|out ?of ?town)\b.*\b(?:bhi|ok|okay|fine|chal\w+|allowed|too|also)\b|बाहर के.*(?:चलेंगे|भी)|बाहेरचे.*(?:चालतील|पण)/iu;

/** "Male 32": whom to look for, and nothing else. */
const sexAndAge =
  /^\W*(?:male|female|m|f|man|woman|boy|girl|purush|mahil\w*|ladk\w*|mulg\w*|bai|aadmi|aurat|stree)\W+(\d{1,2})\W*$|^\W*(\d{1,2})\W+(?:male|female|man|woman|purush|mahil\w*)\W*$/;

/** "35 bhi chalegi": a number too high for a place of the list, that would do as well. */
export function bareAge(
  text: BriefText,
  source: string,
): Found<{ min: number | null; max: number | null }> | undefined {
  const short = sexAndAge.exec(text.plain);
  const years = Number(short?.[1] ?? short?.[2] ?? 0);
  if (short && years >= 5 && years <= 95)
    return { start: short.index, end: short.index + short[0].length, value: around(years) };
  const said =
    /^\W*(\d{2})(?:\s*(?:-|to|se)\s*(\d{2}))?\s*(?:year\w*|saal|tak|vaal\w*|wal[aie]|ki|ka|ke|is|are)*\s*(?:also|but|pan|ok)/.exec(
      text.plain,
    );
  const [low, high] = [Number(said?.[1] ?? 0), Number(said?.[2] ?? said?.[1] ?? 0)];
  if (!said || !widens(source) || low <= 20 || high > 95 || high < low) return undefined;
  return { start: said.index, end: said.index + said[0].length, value: { min: low, max: high } };
}

/** "Pune bhi", "Pune also", with nothing behind it: as good as the city that stands. */
export const alsoThere = /(?:\b(?:bhi|also|too|pan)|(?<=\s)(?:भी|पण|सुद्धा|देखील|ही))\s*[.!।]*\s*$/iu;

/** What would do as well is added to a range at either end. */
export function widened(
  said: { min: number | null; max: number | null },
  before: ReadRole['playingAge'],
): { min: number | null; max: number | null } {
  if (!before) return said;
  const ends = [said.min, said.max].filter((end) => end !== null);
  const { min, max } = before;
  return {
    min: min === null ? null : Math.min(min, ...ends),
    max: max === null ? null : Math.max(max, ...ends),
  };
}

/** "Drop Marathi", "Hindi hata do": that one language goes, the others stay. */
export function isDropped(source: string, language: string): boolean {
  const name = language.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const before = new RegExp(`(?:drop|remove|without|no need (?:of|for))\\s+(?:the\\s+)?${name}`, 'iu');
  const after = new RegExp(`${name}\\s+(?:ko\\s+)?(?:hata|nikal|nikaal|drop|remove|nahi chahiye|हटा|निकाल|नहीं चाहिए|काढ|नको)`, 'iu');
  return before.test(source) || after.test(source);
} // prettier-ignore

/** A lone end keeps the other one as it was, where that still makes a range. */
export function withEnds(
  source: string,
  said: { min: number | null; max: number | null },
  before: ReadRole['playingAge'],
): { min: number | null; max: number | null } {
  const swapped = endSwapped(source, before);
  if (swapped) return swapped;
  if (isUpperEnd(source)) {
    const max = said.max ?? said.min;
    const min = before?.min ?? null;
    return { min: min !== null && max !== null && min > max ? null : min, max };
  }
  if (!isLowerEnd(source)) return said;
  const min = said.min ?? said.max;
  const max = before?.max ?? null;
  return { min, max: min !== null && max !== null && min > max ? null : max };
}

/** What a role is called when the other sex is wanted for it. */
const counterparts: readonly (readonly [string, string])[] = [
  ['Boy', 'Girl'], ['Man', 'Woman'], ['Male actor', 'Actress'], ['Father', 'Mother'], ['Son', 'Daughter'], ['Husband', 'Wife'], ['Brother', 'Sister'],
  ['Uncle', 'Aunt'], ['Grandfather', 'Grandmother'], ['Old man', 'Old woman'], ['Policeman', 'Policewoman'], ['Male model', 'Female model'],
  ['Male dancer', 'Female dancer'], ['Male lead', 'Female lead'], ['Waiter', 'Waitress'], ['Businessman', 'Businesswoman'],
]; // prettier-ignore
export function titleFor(title: string, gender: unknown): string {
  const pair = counterparts.find((one) => one.includes(title));
  return (gender === 'male' ? pair?.[0] : gender === 'female' ? pair?.[1] : undefined) ?? title;
}

/** "Date 12 nahi 14": both are days of the month that the shoot is in. */
export function dayInstead(source: string, role: ReadRole | undefined): string | null {
  const [, from, to] =
    /^\s*(?:shoot\s+)?(?:dates?|tarikh|tareekh|तारीख़|तारीख)?\s*(\d{1,2})\s+(?:nahi|nahin|nai|nako|ki jagah|ke badle|नहीं|नही|नाही|नको|की जगह|ऐवजी)[\s,]+(\d{1,2})\s*[.!]*$/iu.exec(
      toAsciiDigits(source),
    ) ?? [];
  const day = role?.shootDates.find((one) => Number(one.slice(8)) === Number(from));
  if (day === undefined || from === undefined || to === undefined) return null;
  const month = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' }).format(new Date(day));
  return `${from} ${month} ki jagah ${to} ${month}`;
}

/** "4 dec nahi ho raha, 5 dec kar do" of the 3rd and the 4th: the one day goes, the other stays. */
export function oneDaySwapped(source: string, days: readonly string[], said: readonly string[]): string[] | null {
  const [, before, behind] = goneDay.exec(toAsciiDigits(source)) ?? [];
  const from = before ?? behind;
  const gone = days.filter((day) => Number(day.slice(8)) === Number(from));
  if (from === undefined || days.length < 2 || gone.length !== 1 || said.length !== 1 || said[0] === gone[0]) return null;
  return [...new Set([...days.filter((day) => day !== gone[0]), ...said])].sort();
} // prettier-ignore
const goneDay =
  /^\s*(?:(?:shoot|dates?|tarikh|tareekh|तारीख़?)\s+)?(\d{1,2})(?:th|st|nd|rd)?\s*(?:\p{L}[\p{L}\p{M}]{2,}\s*)?(?:(?:ko|la|को|ला|is|wala|wali)\s+)?(?:nahi+n?|nai|nhi|nako|not|cancel\w*|ki jagah|ke badle|instead|नहीं|नही|नाही|नको|की जगह|ऐवजी)(?![\p{L}\p{M}])|\bnot\s+(?:on\s+)?(?:the\s+)?(\d{1,2})(?!\d)/iu;

const notBut = /(?<!\d)(\d{2})\s*(?:saal|years?|yrs?)?\s*(?:nahi+n?|not)[\s,]+(\d{2})(?!\d)/iu;

/** "Age 40 nahi 35" on 40–50: that end is another one, and never what was denied. */
function endSwapped(source: string, before: ReadRole['playingAge']): { min: number | null; max: number | null } | null {
  const [, denied, instead] = (notBut.exec(normalise(source).plain) ?? []).map(Number);
  if (denied === undefined || instead === undefined) return null;
  const { min = null, max = null } = before ?? {};
  if (instead === min || instead === max) return { min, max };
  const next = min === denied && max !== denied ? { min: instead, max } : max === denied && min !== denied ? { min, max: instead } : null;
  return next && (next.min ?? 0) <= (next.max ?? 99) ? next : { min: instead, max: instead };
} // prettier-ignore
