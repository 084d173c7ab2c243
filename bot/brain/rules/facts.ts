/** A fact of memory in one line of its reader's language: what it is called, and its value where days, sums and limits have words of their own. */
import { noAds } from '../../../matching/talent/attributes.ts';
import { proofIn } from '../../proof/in-language.ts';
import type { BriefLanguage } from '../../understanding/brief.ts';
import { sayAd } from './noted.ts';
import { factName, isNamed } from './phrases/facts.ts';
import { profilePhrases } from './phrases/profile.ts';

/** Their values are made of words that are said in every language; all others are names, or somebody's own words. */
const worded: ReadonlySet<string> = new Set([
  'born', 'gender', 'travel', 'rate_floor', 'availability_window', 'unavailable_until', 'comfort', 'measurement', 'look_changed',
]); // prettier-ignore

/** `key` as memory has it, or with spaces as the tools tell it. */
export function sayFact(
  { key: told, value }: { key: string; value: string },
  language: BriefLanguage,
): string {
  const key = told.replaceAll(' ', '_');
  if (!isNamed(key)) return value;
  if (key === 'conflict' && value !== noAds) return sayAd(value, language);
  const said =
    key === 'conflict'
      ? profilePhrases[language].what['none']
      : worded.has(key)
        ? proofIn(language, value)
        : value;
  return `${factName(key, language)}: ${said}`;
}
