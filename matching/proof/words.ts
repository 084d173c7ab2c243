/** Requirements in short trade words, in English; whoever talks to people puts them into their language. */
import { feet } from '../constraints/say.ts';
import { unanswered } from '../constraints/rules/consent.ts';
import type { Requirement, RuleName } from '../constraints/requirement.ts';
import type { Talent } from '../talent/load.ts';

/** What a list calls the thing that is not known yet. */
const short: Readonly<Record<RuleName, string>> = {
  optOut: 'contact', consent: 'consent', gender: 'gender', playingAge: 'age', legalAge: 'date of birth', minor: 'permission', height: 'height',
  language: 'language', skill: 'skill', city: 'city', dates: 'dates', rate: 'rate', conflict: 'conflicts', union: 'union card',
}; // prettier-ignore

export function unknowns(sheet: readonly Requirement[]): string[] {
  // Consent is asked of everybody with the first message; only of whoever was asked is it worth a word.
  const open = sheet.filter((r) => r.status === 'unknown' && (r.rule !== 'consent' || r.has === unanswered));
  return [...new Set(open.map((r) => (r.rule === 'skill' ? r.need : short[r.rule])))];
}

/** One line a person: `Riya K · 27–34 · 5'4" · Andheri · dates ?` */
export function listLine(talent: Talent, sheet: readonly Requirement[]): string {
  const { min = null, max = null } = talent.playingAge ?? {};
  const ages =
    min === null && max === null
      ? 'age ?'
      : min === max || max === null || min === null
        ? `${min ?? max}`
        : `${min}–${max}`;
  const place = talent.profile.locality ?? talent.city ?? 'city ?';
  const height = talent.heightCm === null ? null : feet(talent.heightCm);
  const open = unknowns(sheet).filter((word) => word !== 'age' && word !== 'city');
  return [talent.name, ages, height, place, ...open.map((word) => `${word} ?`)]
    .filter((part) => part !== null)
    .join(' · ');
}
