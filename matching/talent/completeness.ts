/** What a profile lacks or has outlived, in the order in which it is worth asking. */
import { addMonths } from '../constraints/days.ts';
import { isChild } from '../constraints/child.ts';
import type { Talent } from './load.ts';

export const gaps = [
  'consent', 'name', 'age', 'gender', 'city', 'languages', 'height', 'photo', 'look_changed', 'photo_old', 'playing_age', 'rate', 'skills', 'travel',
] as const; // prettier-ignore
export type Gap = (typeof gaps)[number];

/** `known` of `of` things that a casting needs are there; `gaps` names the others and what is out of date. */
export type Completeness = { known: number; of: number; gaps: Gap[] };

/** What counts for the share; a photo that is out of date counts as none. */
const counted: readonly Gap[] = ['consent', 'name', 'age', 'gender', 'city', 'languages', 'height', 'photo', 'rate', 'skills', 'travel']; // prettier-ignore

export function completenessOf(talent: Talent, today: string): Completeness {
  const { profile } = talent;
  const child = isChild(talent, today);
  const { min = null, max = null } = talent.playingAge ?? {};
  const photo = photoGap(profile, today);
  const missing: Record<Gap, boolean> = {
    consent: child ? talent.guardianConsent === null : talent.consent === null,
    // A name that a channel shows is what somebody calls their account, not yet what they act under.
    name: profile.origin === 'conversation' && talent.sources.stageName === undefined,
    age: talent.dob === null && min === null && max === null,
    gender: talent.gender === null,
    city: talent.city === null,
    languages: talent.languages === null || talent.languages.more === 'stated',
    height: talent.heightCm === null,
    photo: photo === 'photo',
    look_changed: photo === 'look_changed',
    photo_old: photo === 'photo_old',
    playing_age: !child && (min === null || min === max),
    rate: talent.rateFloor === null,
    skills: talent.skills === null,
    travel: talent.travels === null,
  };
  const open = gaps.filter((gap) => missing[gap]);
  const lacking = counted.filter((gap) => (gap === 'photo' ? photo !== null : missing[gap])).length;
  return { known: counted.length - lacking, of: counted.length, gaps: open };
}

type Photo = { photoUrl: string | null; photoDate: string | null; lookChangedOn: string | null };

/** Photos show somebody as they were: for a year, or until the look changed. Null: the photo is fine. */
export function photoGap({ photoUrl, photoDate, lookChangedOn }: Photo, today: string): 'photo' | 'look_changed' | 'photo_old' | null {
  if (photoUrl === null) return 'photo';
  if (lookChangedOn !== null && (photoDate === null || lookChangedOn > photoDate)) return 'look_changed';
  return photoDate === null || photoDate < addMonths(today, -12) ? 'photo_old' : null;
} // prettier-ignore

/** Questions of a new profile, in this order; consent comes before all of them, the rest is asked when a role needs it. */
export const askedInOrder: readonly Gap[] = [
  'consent',
  'name',
  'age',
  'gender',
  'city',
  'languages',
  'height',
  'rate',
  'photo',
];

/** What to ask next; null when nothing of it is missing. */
export const nextGap = (open: readonly Gap[]): Gap | null =>
  askedInOrder.find((gap) => open.includes(gap)) ?? null;
