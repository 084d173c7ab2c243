/** The card of a talent: what a list or a channel shows. The same shape as the card of an outgoing message. */
import { addMonths } from '../constraints/days.ts';
import type { Requirement } from '../constraints/requirement.ts';
import { languageName } from '../words/language.ts';
import type { Talent } from './load.ts';

export type TalentCard = {
  talentId: string;
  name: string;
  playingAge: { min: number; max: number } | null;
  heightCm: number | null;
  city: string | null;
  languages: string[];
  why: string[];
  unknown: string[];
  photoUrl: string | null;
  photoDate: string | null;
};

/** Met by everyone who is shown, or nobody's news: not worth a word on a card. */
const silent = new Set<Requirement['rule']>(['optOut', 'gender']);

/**
 * `outside`: for production, talent or anyone who is not of the office. Such a card carries no rate, no consent state and
 * nothing else that is the office's own.
 */
export function toCard(
  talent: Talent,
  sheet: readonly Requirement[],
  options: { today: string; outside?: boolean },
): TalentCard {
  const inner = new Set<Requirement['rule']>(options.outside ? ['rate', 'consent', 'minor'] : []);
  const lines = sheet.filter((r) => !silent.has(r.rule) && !inner.has(r.rule));
  const met = lines.filter((r) => r.status === 'met' && r.rule !== 'consent' && r.rule !== 'minor');
  const open = lines.filter((r) => r.status === 'unknown');
  const { min, max } = talent.playingAge ?? { min: null, max: null };
  const low = min ?? max;
  const high = max ?? min;
  const stale = stalePhoto(talent.profile, options.today);
  return {
    talentId: talent.talentId,
    name: talent.name,
    playingAge: low === null || high === null ? null : { min: low, max: high },
    heightCm: talent.heightCm,
    city: talent.profile.locality ?? talent.city,
    languages: Object.entries(talent.languages ?? {}).flatMap(([code, level]) =>
      level === 'none' || code === 'more'
        ? []
        : [level === 'basic' ? `${languageName(code)} (basic)` : languageName(code)],
    ),
    why: [...new Set(met.map((r) => r.has))],
    unknown: [...new Set([...open.map((r) => r.has), ...(stale === null ? [] : [stale])])],
    photoUrl: talent.profile.photoUrl,
    photoDate: talent.profile.photoDate,
  };
}

/** What is wrong with the photo, in words; null when it still shows the person. */
export function stalePhoto(
  photo: { photoUrl: string | null; photoDate: string | null; lookChangedOn: string | null },
  today: string,
): string | null {
  if (photo.photoUrl === null) return 'no photo';
  if (photo.photoDate === null) return 'photo without a date';
  if (photo.lookChangedOn !== null && photo.lookChangedOn > photo.photoDate)
    return 'look changed since the photo';
  return photo.photoDate < addMonths(today, -12) ? 'photo older than a year' : null;
}
