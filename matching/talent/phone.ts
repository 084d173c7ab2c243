/** Phone numbers as people type them, as one form: E.164 with a plus. */
import { toAsciiDigits } from '../words/digits.ts';

/** null for what is no phone number. Ten digits from 6 to 9 are Indian; others need their country in front. */
export function phoneOf(typed: string): string | null {
  const text = toAsciiDigits(typed).trim();
  const digits = text.replace(/\D/g, '');
  if (/^\+/.test(text) && digits.length >= 8 && digits.length <= 15) {
    const indian = /^91(\d{10})$/.exec(digits);
    return indian && !/^[6-9]/.test(indian[1]!) ? null : `+${digits}`;
  }
  const national = digits.replace(/^(?:0091|091|91(?=\d{10}$)|0)/, '');
  return /^[6-9]\d{9}$/.test(national) ? `+91${national}` : null;
}

const written = /(?<![\d+])(?:\+?91[\s-]?|0)?[6-9]\d(?:[\s.-]?\d){8}(?!\d)|\+\d(?:[\s.-]?\d){7,14}(?!\d)/g;

/** Every number that a text names, with the words it stands in. */
export function phonesIn(text: string): { phone: string; words: string }[] {
  const found = new Map<string, string>();
  for (const { index, 0: match } of toAsciiDigits(text).matchAll(written)) {
    const phone = phoneOf(match);
    // The digits may be Devanagari in the text: both forms are one code unit a digit.
    if (phone !== null && !found.has(phone)) found.set(phone, text.slice(index, index + match.length));
  }
  return [...found].map(([phone, words]) => ({ phone, words }));
}
