/** What was noted of somebody, in one line of their language: values with their names, days as days, ads with their terms. */
import { outreachWords } from '../../outreach/words/index.ts';
import { proofIn } from '../../proof/in-language.ts';
import type { UpdateReport } from '../../tools/update-profile.ts';
import { daysText } from '../../understanding/briefs/summary.ts';
import { shortDay } from '../../understanding/briefs/words.ts';
import { readAdFact } from '../../understanding/replies/ad-terms.ts';
import type { Desk } from './desk.ts';
import { profilePhrases } from './phrases/profile.ts';

/** What was noted in one line; an empty one where nothing new was. */
export function sayNoted(desk: Desk, { noted }: UpdateReport, about: string | null): string {
  const days = noted.filter(({ key }) => key === 'availability_window');
  const limits = new Set(noted.filter(({ key }) => key === 'comfort').map(({ identity }) => identity));
  // That a skill is not there either follows from the limit, and is not said twice.
  const others = noted.filter(
    ({ key, identity, value }) =>
      key !== 'availability_window' &&
      !(key === 'skill' && value.endsWith(', none') && limits.has(limitOf[identity] ?? identity)),
  );
  const told = [...others.map((one) => worded(one, desk)), days.length > 0 && daysNoted(desk, days)].filter((one) => one !== false); // prettier-ignore
  return profilePhrases[desk.input.language].noted(told, about);
}

/** Skills that go with a limit of another name. */
const limitOf: Readonly<Record<string, string>> = { 'ease with animals': 'animals' };

/** `12 + 14 Dec busy, 13 Dec from 16:00`. */
function daysNoted({ input: { language } }: Desk, days: UpdateReport['noted']): string {
  const say = outreachWords(language).dayWords;
  const of = (state: string): string[] => days.filter(({ value }) => value.startsWith(`${state} `)).map(({ identity }) => identity).sort(); // prettier-ignore
  const [busy, free] = [of('busy'), of('free')];
  return [
    ...(free.length > 0 ? [say.free(daysText(free, language))] : []),
    ...days.flatMap(({ value }) => {
      const [state, day = '', way, at = ''] = value.split(' ');
      if (state !== 'tentative') return [];
      const shown = shortDay(day, language);
      return [
        way === 'from' ? say.from(shown, at) : way === 'until' ? say.until(shown, at) : say.part(shown),
      ];
    }),
    ...(busy.length > 0 ? [profilePhrases[language].busy(daysText(busy, language))] : []),
  ].join(', ');
}

export function worded({ key, identity, value, was }: UpdateReport['noted'][number], { input: { language } }: Desk): string {
  const say = profilePhrases[language];
  const from = was !== null && was !== value ? `${was} → ` : '';
  const label = say.what[key];
  switch (key) {
    case 'comfort':
      return proofIn(language, value);
    case 'measurement':
      return value.replace(identity, proofIn(language, identity));
    case 'conflict':
      return sayAd(value, language);
    case 'languages':
    case 'skill':
      return value === `${identity}, none` ? `${identity}: ${say.what['none'] ?? ''}` : `${from}${value.replace(/, ([^,]+)$/, ' ($1)')}`;
    default: {
      const said = key === 'rate_floor' || key === 'gender' ? proofIn(language, value).replace(/^(\d+)/, '₹$1') : value;
      return label ? `${label} ${from}${said}` : `${from}${value}`;
    }
  }
} // prettier-ignore

/** `tea ad (tv, IN-GJ, 2027-03-31)` with the day as people write it. */
export function sayAd(value: string, language: Desk['input']['language']): string {
  const ad = readAdFact(value);
  if (!ad) return value;
  const until = ad.until === null ? null : ad.until.length > 7 ? proofIn(language, ad.until) : ad.until;
  const terms = [ad.media?.join(' + '), ad.territory, ad.perpetual ? '∞' : null, until].filter(Boolean).join(', '); // prettier-ignore
  const category = ad.category.replaceAll('_', ' ');
  return `${proofIn(language, `${category} ad`)}${terms === '' ? '' : ` (${terms})`}`;
}
