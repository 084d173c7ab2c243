/** Names of things in the writer's own language, for summaries and questions: languages, media, months. */
import type { BriefLanguage } from '../brief.ts';
import { languageWords } from './lexicon/languages.ts';

type Phrases = Record<BriefLanguage, string>;

const englishNames = new Map<string, string>();
for (const line of languageWords.split('\n')) {
  const cut = line.indexOf(' = ');
  if (cut > 0 && !line.slice(0, cut).includes(' '))
    englishNames.set(
      line.slice(0, cut).trim(),
      line
        .slice(cut + 3)
        .split(',')[0]!
        .trim(),
    );
}

/** "hi" is Hindi; an unknown code stays as it is. */
export function languageName(code: string): string {
  const name = englishNames.get(code) ?? code;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

export const monthShort: Record<BriefLanguage, readonly string[]> = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  hinglish: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  hi: ['जन', 'फ़र', 'मार्च', 'अप्रै', 'मई', 'जून', 'जुल', 'अग', 'सितं', 'अक्टू', 'नवं', 'दिसं'],
  mr: ['जाने', 'फेब्रु', 'मार्च', 'एप्रि', 'मे', 'जून', 'जुलै', 'ऑग', 'सप्टें', 'ऑक्टो', 'नोव्हें', 'डिसें'],
};

/** "12 Dec", in the writer's script. */
export function shortDay(isoDay: string, language: BriefLanguage): string {
  return `${Number(isoDay.slice(8, 10))} ${monthShort[language][Number(isoDay.slice(5, 7)) - 1]}`;
}

/** 30000 is "₹30k", 150000 is "₹1.5L"; odd sums are written out with Indian commas. */
export function rupees(amount: number): string {
  if (amount >= 100_000 && amount % 5_000 === 0) return `₹${amount / 100_000}L`;
  if (amount >= 1_000 && amount % 500 === 0) return `₹${amount / 1_000}k`;
  return `₹${amount.toLocaleString('en-IN')}`;
}

export const say = {
  all: { en: 'all days', hinglish: 'sab din', hi: 'सभी दिन', mr: 'सर्व दिवस' },
  both: { en: 'both', hinglish: 'dono din', hi: 'दोनों दिन', mr: 'दोन्ही दिवस' },
  any: { en: 'any', hinglish: 'koi bhi', hi: 'कोई भी', mr: 'कोणताही' },
  day: { en: 'day', hinglish: 'day', hi: 'दिन', mr: 'दिवस' },
  month: { en: 'month', hinglish: 'month', hi: 'माह', mr: 'महिना' },
  episode: { en: 'episode', hinglish: 'episode', hi: 'एपिसोड', mr: 'भाग' },
  project: { en: 'total', hinglish: 'total', hi: 'कुल', mr: 'एकूण' },
  agencyIn: { en: 'incl. agency', hinglish: 'agency included', hi: 'एजेंसी सहित', mr: 'एजन्सीसह' },
  agencyOut: { en: '+ agency', hinglish: 'agency alag', hi: 'एजेंसी अलग', mr: 'एजन्सी वेगळी' },
  perpetual: { en: 'perpetual', hinglish: 'hamesha ke liye', hi: 'हमेशा के लिए', mr: 'कायमस्वरूपी' },
  unpaid: { en: 'unpaid', hinglish: 'unpaid', hi: 'बिना मानदेय', mr: 'मानधन नाही' },
  prefer: { en: 'nice', hinglish: 'ho to achha', hi: 'हो तो अच्छा', mr: 'असल्यास उत्तम' },
  years: { en: 'yr', hinglish: 'saal', hi: 'साल', mr: 'वर्ष' },
  months: { en: 'months', hinglish: 'mahine', hi: 'महीने', mr: 'महिने' },
} satisfies Record<string, Phrases>;
