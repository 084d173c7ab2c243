/** What somebody proposes to save as a brief against the words it came from: what is hard and was not said is left out. */
import type { RoleSpec } from '../../../matching/role.ts';
import { bearsAge, bearsLanguage, bearsNumbers, bornDays } from './claude/bears.ts';
import { istDay } from './calendar.ts';
import { heights } from './heights.ts';
import { normalise } from './normalise.ts';
import { readBrief } from './read-brief.ts';

export type Unsaid = {
  role: number;
  field: 'playingAge' | 'legalAgeMin' | 'heightCm' | 'languages' | 'shootDates' | 'union';
};

/** `text`: all that the author wrote for it. Soft wishes stay; a must that is not said becomes a wish or nothing. */
export function withoutUnsaid(
  roles: readonly RoleSpec[],
  text: string,
  sentAt: Date,
): { roles: RoleSpec[]; unsaid: Unsaid[] } {
  const unsaid: Unsaid[] = [];
  const today = istDay(sentAt);
  const { plain } = normalise(text);
  const ages = readBrief(text, { sentAt }).roles.flatMap(({ playingAge }) =>
    playingAge ? [playingAge] : [],
  );
  // Where ages were read, a sum of money or a day of the month bears no other one.
  const saidAge = (age: NonNullable<RoleSpec['playingAge']>): boolean =>
    ages.length === 0
      ? bearsAge(text, age)
      : bearsNumbers(text, [age.min, age.max]) ||
        ages.some(({ min, max }) => min === age.min && max === age.max);
  const tall = heights(plain).length > 0 || /\b1[1-9]\d\b|\b[4-7]\s*(?:'|feet)/.test(plain);
  const cleaned = roles.map((role, i) => {
    const not = (field: Unsaid['field']) => unsaid.push({ role: i, field });
    const next: RoleSpec = { ...role };
    if (role.playingAge && !saidAge(role.playingAge)) {
      not('playingAge');
      next.playingAge = null;
      next.minor = false;
    }
    if (role.legalAgeMin !== null && !bearsNumbers(text, [role.legalAgeMin])) {
      not('legalAgeMin');
      next.legalAgeMin = null;
    }
    if (role.heightCm && !tall) {
      not('heightCm');
      next.heightCm = null;
    }
    if (role.union !== null && !/\bcintaa\b/.test(plain)) {
      not('union');
      next.union = null;
    }
    next.languages = role.languages.filter(({ code, must }) => !must || bearsLanguage(text, code));
    if (next.languages.length < role.languages.length) not('languages');
    const days = role.shootDates.filter((day) => bornDays(today, text, day, day).length > 0);
    if (days.length < role.shootDates.length) {
      not('shootDates');
      next.shootDates = days;
      if (days.length === 0) next.datesMode = null;
    }
    return next;
  });
  return { roles: cleaned, unsaid };
}
