/** Days that stand without a month in what tells when somebody is free or busy: "12 ko", "15 se 18", "the 12th", "12 13 dono", "16 yes". */
import { monthNames } from '../briefs/calendar.ts';
import { toAsciiDigits } from '../script.ts';

const monthWord = String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|जन\S*|फ़?र?व?रवरी|फेब्रु\S*|मार्च|अप्रैल|एप्रिल|मई|मे|जून|जुलाई|जुलै|अगस्त|ऑगस्ट|सितंबर|सप्टेंबर|अक्टूबर|ऑक्टोबर|नवंबर|नोव्हेंबर|दिसंबर|डिसेंबर`;
const answer = String.raw`(?:yes|no|not|haan|ha+n?ji|nahi+n?|nai|nhi|nako|ok|okay|free|busy|maybe|shaa?yad|bahutek|chalega|chalegi|chalel|possible|half ?day|pakka|done|sure|mushkil|difficult|jamel|jamnar|हाँ|हां|नहीं|नाही|नको|हो|फ्री|बिजी|बिझी|शायद|कदाचित|चलेगा|चलेगी|चालेल|जमेल|मुश्किल)`;
const spots: readonly RegExp[] = [
  new RegExp(String.raw`(?<![\d.:/'-])(\d{1,2})(?:th|st|nd|rd)?\s*(?:se|to|te|ते|से|-|–)\s*(\d{1,2})(?:th|st|nd|rd)?(?![\d.:/]|\s*(?:oclock|baje|am|pm|k\b|years?|days?|din|inch|feet|${monthNames.join('|')}))`, 'giu'),
  new RegExp(String.raw`(?<![\d.:/'-])(\d{1,2})\s+(?:aur\s+|and\s+|ani\s+|और\s+|आणि\s+)?(\d{1,2})\s+(?:alldays|dono|donon|both|donhi|दोनों|दोन्ही)`, 'giu'),
  /(?<![\d.:/'-])(\d{1,2})\s*(?:ko|la|dates?|tareekh|tarikh|taarkhelaa|taareekh|tarkhela|th|st|nd|rd|को|ला|तारीख|तारखेला)(?![\p{L}\p{M}])/giu,
  /(?<=\b(?:on|the|dated?)\s+(?:the\s+)?)(\d{1,2})(?![\d.:/'-]|\s*(?:am|pm|oclock|k\b|year))/giu,
  /(?<![\d.:/'-])(\d{1,2})\s+(?=(?:subah|sakali|sakal|morning|evening|shaam|sandhyakali|dopahar|dupari|afternoon)\b)/giu,
  new RegExp(String.raw`(?<![\d.:/'₹-]|\b(?:rs|rate|fee|age|umar) )(\d{1,2})\s+(?=${answer}(?![\p{L}\p{M}]))`, 'giu'),
  /(?<=\b(?:except|but not|barring)\s+(?:the\s+)?)(\d{1,2})(?![\d.:/'-]|\s*(?:am|pm|k\b|year))/giu,
]; // prettier-ignore

type Spot = { number: number; end: number };

/** Where each of them ends; "15 se 18" takes a month at its end, "12 13 dono" behind each. */
function spotsIn(source: string): Spot[] {
  const text = toAsciiDigits(source);
  const found = new Map<number, Spot>();
  for (const spot of spots)
    for (const hit of text.matchAll(spot)) {
      const numbers = [...hit[0].matchAll(/\d{1,2}(?:th|st|nd|rd)?(?![\p{L}])/giu)].filter(({ 0: one }) => Number.parseInt(one, 10) <= 31 && Number.parseInt(one, 10) > 0);
      for (const one of spot === spots[1] ? numbers : numbers.slice(-1)) {
        const end = hit.index + one.index + one[0].length;
        if (!dated(text, hit.index + one.index, end)) found.set(end, { number: Number.parseInt(one[0], 10), end });
      }
    }
  return [...found.values()].sort((a, b) => a.end - b.end);
} // prettier-ignore

const behind = new RegExp(String.raw`^(?:th|st|nd|rd)?\s*(?:of\s+)?(?:${monthWord})(?![\p{L}\p{M}])`, 'iu');
const before = new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${monthWord})\s*$`, 'iu');
const dated = (text: string, start: number, end: number): boolean =>
  behind.test(text.slice(end)) || before.test(text.slice(Math.max(0, start - 12), start));

/** The numbers of all of them, in order. */
export const bareDays = (source: string): number[] => spotsIn(source).map(({ number }) => number);

/** The month behind every such day. */
export function withMonths(source: string, month: string | ((day: number) => string)): string {
  const of = typeof month === 'string' ? () => month : month;
  return spotsIn(source).reduceRight((line, { number, end }) => `${line.slice(0, end)} ${of(number)}${line.slice(end)}`, source);
} // prettier-ignore
