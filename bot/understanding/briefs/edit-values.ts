/** What the words of an edit do to a value: widen it, move one end of it, drop it, turn it to its counterpart. */
import type { ReadRole } from '../brief.ts';
import { toAsciiDigits } from '../script.ts';
import { around } from './ages.ts';
import { toCm, type HeightRange } from './heights.ts';
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
    /^\W*(\d{2})(?:\s*(?:-|to|se)\s*(\d{2}))?\s*(?:year\w*|saal|tak|until|vaal\w*|wal[aie]|ki|ka|ke|is|are)*\s*(?:also|but|pan|ok)/.exec(
      text.plain,
    );
  const [low, high] = [Number(said?.[1] ?? 0), Number(said?.[2] ?? said?.[1] ?? 0)];
  if (!said || !widens(source) || low <= 20 || high > 95 || high < low) return undefined;
  return { start: said.index, end: said.index + said[0].length, value: { min: low, max: high } };
}

/** "Husband 5.8 to 6": feet and inches, where nobody writes of hours, lakhs or days. */
export function bareHeight({ plain }: BriefText): Found<HeightRange> | undefined {
  const said =
    /(?<![\d.])([4-6])\.(\d{1,2})\s*(?:(?:-|to|se)\s*([4-7])(?:\.(\d{1,2}))?|(\+)|above|(?=\s*(?:is |are |would be )?(?:also|ok\b)))(?![\d.]|\s*(?:k|l|lakh|hundred|thousand|crore|hours?|days?|months?|years?|am|pm|%|percent)\b)/.exec(
      plain,
    );
  const [foot, inch, high, more] = [1, 2, 3, 4].map((i) => Number(said?.[i] ?? 0)) as [number, number, number, number];
  if (!said || inch > 11 || more > 11) return undefined;
  const value = { min: toCm(foot, inch), max: high > 0 ? toCm(high, more) : null };
  if (value.max !== null && value.max < value.min) return undefined;
  return { start: said.index, end: said.index + said[0].length, value };
} // prettier-ignore

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

const sumOf =
  '(?:₹|rs\\.?\\s*)?(\\d+(?:\\.\\d+)?)\\s*(k|thousand|lakh|l|hazaa?r|हज़ार|हजार|लाख)?(?![\\p{L}\\p{N}])(?:\\s*(?:/-|rs|rupees?|रुपये))?';
const scales: Readonly<Record<string, number>> = { k: 1_000, thousand: 1_000, hazar: 1_000, hazaar: 1_000, हज़ार: 1_000, हजार: 1_000, lakh: 100_000, l: 100_000, लाख: 100_000 }; // prettier-ignore
/** The old sum before the new one, and the new one before the old. */
const oldFirst = new RegExp(
  `(?:\\b(?:not|from)\\s+)?${sumOf}[\\s,]*(?:nahi+n?|nai|nhi|not|nako|(?:ki|ke) (?:jagah|badle|bajay)|se(?: badha ?(?:ke|kar|kr)| badhakar| kam kar(?:ke)?)?|but|to|->|→|नहीं|नही|नाही|नको|(?:की|के) (?:जगह|बदले|बजाय)|से(?: बढ़ाकर| बढ़ा के)?|च्या ऐवजी|ऐवजी|वरून)[\\s,]+(?:but\\s+)?${sumOf}`,
  'iu',
);
const newFirst = new RegExp(`${sumOf}[\\s,]*(?:,?\\s*not|instead of|rather than)\\s+${sumOf}`, 'iu');

const ofPay = /\b(?:rate|budget|fee|fees|pay|payment|paise|pd|per day)\b|रेट|बजट|बजेट|फीस|फी|पैसे|मानधन/iu;
const denies =
  /nahi|nai|nhi|not|nako|jagah|badle|bajay|instead|rather|नहीं|नही|नाही|नको|जगह|बदले|बजाय|ऐवजी/iu;

/**
 * "Budget 8 nahi 80", "rate 8 se 10 karo", "80k, not 8k": the line with the new sum alone. `sure`: the old one is what the role pays,
 * so that the new one is meant however far it is.
 */
export function payInstead(source: string, rate: ReadRole['rate']): { text: string; sure: boolean } | null {
  const said = toAsciiDigits(source);
  const standing = rate?.amountInr ?? 0;
  if (standing <= 0 || said.length > 120) return null;
  for (const [form, old, now] of [[oldFirst, 1, 3], [newFirst, 3, 1]] as const) {
    const hit = form.exec(said);
    const [before, after] = [Number(hit?.[old]), hit?.[now]];
    const [unit, next] = [hit?.[old + 1]?.toLowerCase(), hit?.[now + 1]];
    // "5k nahi 12 dec": what stands instead is a day.
    if (hit && ofDay.test(said.slice(hit.index + hit[0].length))) continue;
    if (!hit || after === undefined || !(unit ?? next ?? (ofPay.test(said) || before >= 1_000))) continue;
    const own = [unit ? scales[unit] ?? 1 : 1, 1_000, 100_000].find((one) => before * one === standing);
    if (own === undefined && !denies.test(hit[0])) continue;
    const scale = own ?? (unit ? scales[unit] ?? 1 : before < 1_000 && standing >= 1_000 ? 1_000 : 1);
    const sum = next ? `${after} ${next}` : inWords(Math.round(Number(after) * scale));
    return { text: said.replace(hit[0], ` ${sum} `).trim(), sure: own !== undefined };
  }
  return null;
} // prettier-ignore

const ofDay = /^\s*(?:(?:st|nd|rd|th)\b|(?:ko|la|tareekh|tarikh|days?|din|divas|months?|mahine|baje|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?![\p{L}])|को|ला|तारीख|दिन|दिवस|बजे|जन|फर|मार्च|अप्रैल|मई|जून|जुल|अग|सित|अक्ट|नव|दिस|डिस)/iu; // prettier-ignore

/** Six bare digits are a pin code. */
const inWords = (sum: number): string => (sum >= 100_000 ? `${sum / 100_000} lakh` : `rs ${sum}`);

/** "Marathi nahi aati to nahi chahiye", "मराठी येत नसेल तर नको": who cannot is not wanted, so it is a must. */
export const notWithout = (source: string): string | null => {
  const said = source.replace(twiceDenied, ' chahiye ');
  return said === source ? null : said;
};
const twiceDenied =
  /\s+(?:(?:aati|aata|aate|bolti|bolta|bolte|yet|yete|yeto|jamat|hai|ho)\s+)?(?:na|nahi+n?|nai|nasel|nasle|nasal\w*)\s*(?:(?:aati|aata|aate|ho|hai|bolti|bolta)\s+)?(?:toh?|tar|then)\s+(?:nahi+n? chahiye|mat (?:do|bhejo|dikhao)|nako|nahi)(?![\p{L}\p{M}])|\s+(?:(?:येत|बोलता येत|आती|आता|बोलती|बोलता)\s+)?(?:नसेल|नाही|नहीं|न)\s*(?:(?:आती|आता|हो|बोलती|बोलता)\s+)?(?:तर|तो)\s+(?:नको|नकोत|नहीं चाहिए|नहीं|मत)(?![\p{L}\p{M}])/iu;

/** "Tapori 4 chahiye", "5 log chahiye", "count 3": how many are wanted. */
export function countOf({ plain, terms }: BriefText): Found<number> | undefined {
  const said = /(?<![\d.,/:'-])(\d{1,3})\s+(?:people|log\w*|nos?)\s+need\b(?!\s+(?:more|some|extra|time|work|by|a|the|to|for)\b)|\bcount\W+(?:is\s+|to\s+)?(\d{1,3})(?!\d)/.exec(plain);
  if (said) return { start: said.index, end: said.index + said[0].length, value: Number(said[1] ?? said[2]) };
  for (const { start, end, kind } of terms) {
    if (kind !== 'person') continue;
    const [behind, before] = [/^\s+(\d{1,2})\s+need\b(?!\s+(?:more|some|extra|time|work|by|a|the|to|for)\b)/.exec(plain.slice(end)), /(?<![\d.,/:'-])(\d{1,2})\s+$/.exec(plain.slice(0, start))];
    const n = Number(behind?.[1] ?? (/^\s+need\b(?!\s+(?:more|some|extra|time|work|by|a|the|to|for)\b)/.test(plain.slice(end)) ? before?.[1] : undefined));
    if (n >= 1 && n <= 15) return { start: behind ? start : start - (before?.[0].length ?? 0), end: end + (behind?.[0].length ?? 0), value: n };
  }
  return undefined;
} // prettier-ignore
