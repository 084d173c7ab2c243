/** A fact of memory in one line of its reader's language: what it is called, and its value where days, sums and limits have words of their own. */
import { noAds } from '../../../matching/talent/attributes.ts';
import { outreachWords } from '../../outreach/words/index.ts';
import { proofIn } from '../../proof/in-language.ts';
import type { BriefLanguage } from '../../understanding/brief.ts';
import { daysBetween } from '../../understanding/briefs/calendar.ts';
import { daysText } from '../../understanding/briefs/summary.ts';
import { sayAd } from './noted.ts';
import { factName, isNamed } from './phrases/facts.ts';
import { profilePhrases } from './phrases/profile.ts';

/** Their values are made of words that are said in every language; all others are names, or somebody's own words. */
const worded: ReadonlySet<string> = new Set([
  'born', 'gender', 'travel', 'rate_floor', 'availability_window', 'unavailable_until', 'comfort', 'measurement', 'look_changed',
]); // prettier-ignore

/** Several at once: days of one kind are told together. */
export function sayFacts(facts: readonly { key: string; value: string }[], language: BriefLanguage): string[] {
  const dayOf = ({ key, value }: { key: string; value: string }) =>
    key.replaceAll(' ', '_') === 'availability_window' ? /^(busy|free) (\d{4}-\d\d-\d\d)$/.exec(value) : null;
  const dated = (state: string): string[] => facts.flatMap((fact) => (dayOf(fact)?.[1] === state ? [dayOf(fact)?.[2] ?? ''] : [])).toSorted(); // prettier-ignore
  const say = outreachWords(language).dayWords;
  const [free, busy] = [dated('free'), dated('busy')];
  const others = facts.filter((fact) => !dayOf(fact)).map((fact) => sayFact(fact, language));
  const name = factName('availability_window', language);
  return [
    ...others,
    ...(free.length > 0 ? [`${name}: ${say.free(daysText(free, language))}`] : []),
    ...(busy.length > 0 ? [`${name}: ${profilePhrases[language].busy(daysText(busy, language))}`] : []),
  ];
} // prettier-ignore

/** `busy 2026-12-10 – 2026-12-20`, `tentative 2026-12-13 from 16:00`: as people write days. */
function daysSaid(value: string, language: BriefLanguage): string | null {
  const [, state, first, last, way, at = ''] = /^(busy|free|tentative) (\d{4}-\d\d-\d\d)(?: – (\d{4}-\d\d-\d\d))?(?: (from|until) (\d\d:\d\d))?$/.exec(value) ?? [];
  if (!state || !first) return null;
  const say = outreachWords(language).dayWords;
  const days = daysText(last ? daysBetween(first, last, 400) : [first], language);
  if (state === 'busy') return profilePhrases[language].busy(days);
  if (state === 'free') return say.free(days);
  return way === 'from' ? say.from(days, at) : way === 'until' ? say.until(days, at) : say.part(days);
} // prettier-ignore

/** `key` as memory has it, or with spaces as the tools tell it. */
export function sayFact(
  { key: told, value }: { key: string; value: string },
  language: BriefLanguage,
): string {
  const key = told.replaceAll(' ', '_');
  if (!isNamed(key)) return value;
  if (key === 'conflict' && value !== noAds) return sayAd(value, language);
  const days = key === 'availability_window' ? daysSaid(value, language) : null;
  if (days !== null) return `${factName(key, language)}: ${days}`;
  const said =
    key === 'conflict'
      ? profilePhrases[language].what['none']
      : worded.has(key)
        ? proofIn(language, value).replace(/^(\d+)(?= )/, key === 'rate_floor' ? '₹$1' : '$1')
        : value;
  return `${factName(key, language)}: ${said}`;
}
