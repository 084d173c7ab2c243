/** What the model says against what the message says: a value whose words are not there, or do not bear it, is dropped. */
import type { BriefReading, ReadRole } from '../../brief.ts';
import { roleSpec } from '../../../../matching/role.ts';
import { detectLanguage, romanize } from '../../script.ts';
import { agencyPart } from '../agency-share.ts';
import { istDay } from '../calendar.ts';
import { missingOf } from '../missing.ts';
import type { AnsweredRole, BriefAnswer } from './answer.ts';
import { bearsAge, bearsGender, bearsHeight, bearsLanguage, bearsNumbers, bornDays } from './bears.ts';

/** More roles than any post has. */
const mostRoles = 20;
/** A quote is words, not the whole message over again: an essay proves nothing. */
const longestQuote = 240;

type Source = { text: string; today: string };

const holds = (source: Source, words: string): boolean =>
  words.trim() !== '' && words.length <= longestQuote && source.text.includes(words.trim());

export function checkAnswer(
  answer: BriefAnswer,
  given: { text: string; sentAt: Date },
): BriefReading & { transcript: string } {
  const source: Source = { text: `${given.text}\n${answer.transcript}`, today: istDay(given.sentAt) };
  const kept = <T>(
    found: { value: T; words: string } | null,
    bears?: (words: string, value: T) => boolean,
  ) => (found && holds(source, found.words) && (bears?.(found.words, found.value) ?? true) ? found : null);

  const roles = answer.roles.slice(0, mostRoles).flatMap((role) => {
    const read = roleOf(role, source, kept);
    // A role that no word of the message proves is none.
    return Object.keys(read.quotes).length > 0 ? [{ read, speechless: role.speechless }] : [];
  });
  const type = kept(answer.project.type)?.value ?? null;
  const read = roles.map((role) => role.read);
  return {
    roles: read,
    project: {
      type: read.length === 0 ? null : type,
      confidential: kept(answer.project.confidential) !== null,
      title: kept(answer.project.title)?.value ?? null,
      director: kept(answer.project.director)?.value ?? null,
      productionHouse: kept(answer.project.productionHouse)?.value ?? null,
    },
    missing: missingOf(
      read,
      roles.map((role) => ({ genderUnknown: !('gender' in role.read.quotes), speechless: role.speechless })),
      { type, advertises: answer.project.advertises && type !== 'print' },
    ),
    doubts: answer.doubts
      .filter(({ words }) => holds(source, words))
      .slice(0, 8)
      .map(({ words, about }) => ({ words: words.trim().slice(0, 160), about: about.slice(0, 40) })),
    language: detectLanguage(given.text.trim() === '' ? answer.transcript : given.text),
    unfinished: answer.unfinished,
    transcript: answer.transcript,
  };
}

type Keep = <T>(
  found: { value: T; words: string } | null,
  bears?: (words: string, value: T) => boolean,
) => { value: T; words: string } | null;

function roleOf(role: AnsweredRole, source: Source, kept: Keep): ReadRole {
  const quotes: Record<string, string> = {};
  const prove = <T>(path: string, found: { value: T; words: string } | null): T | null => {
    if (!found) return null;
    quotes[path] = found.words.trim();
    return found.value;
  };
  const list = <T extends { words: string }>(path: string, items: readonly T[]): T[] => {
    const held = items.filter(({ words }) => holds(source, words)).slice(0, 30);
    held.forEach(({ words }, i) => {
      quotes[`${path}[${i}]`] = words.trim();
    });
    return held;
  };
  const age = prove(
    'playingAge',
    kept(role.playingAge, (words, value) => bearsAge(words, value)),
  );
  const legal = prove(
    'legalAgeMin',
    kept(
      role.legalAgeMin,
      (words, value) => bearsNumbers(words, [value]) || /adult|legal|बालिग|सज्ञान/i.test(words),
    ),
  );
  const dates = role.shootDates.flatMap(({ from, to, words }) => {
    if (!isDay(from) || !isDay(to) || !holds(source, words)) return [];
    return bornDays(source.today, words, from, to).map((day) => ({ day, words }));
  });
  dates.forEach(({ words }, i) => {
    quotes[`shootDates[${i}]`] = words.trim();
  });
  const days = [...new Set(dates.map(({ day }) => day))].sort();
  const rate = role.rate && holds(source, role.rate.words) ? role.rate : null;
  if (rate?.amountInr != null) {
    quotes['rate.amountInr'] = rate.words.trim();
    quotes['rate.per'] = rate.words.trim();
  }
  const agency = prove('rate.agency', kept(role.agency));
  const conveyance = prove('rate.conveyance', kept(role.conveyance));
  const usage = role.usage && holds(source, role.usage.words) ? role.usage : null;
  if (usage) quotes['usage'] = usage.words.trim();
  const audition = role.audition && holds(source, role.audition.words) ? role.audition : null;
  if (audition) quotes['audition'] = audition.words.trim();
  const union = kept(role.union, (words) => /cinta|सिंटा|सिन्टा/i.test(romanize(words) + words));
  const made: ReadRole = {
    title: role.title.trim().slice(0, 80) || 'Person',
    count: Math.min(500, Math.max(1, prove('count', kept(role.count)) ?? 1)),
    gender: prove('gender', kept(role.gender, bearsGender)) ?? 'any',
    playingAge: age,
    legalAgeMin: legal,
    heightCm: prove('heightCm', kept(role.heightCm, bearsHeight)),
    languages: list(
      'languages',
      role.languages.filter(({ code, words }) => bearsLanguage(words, code)),
    ).map(({ code, must }) => ({ code, must })),
    skills: list('skills', role.skills).map(({ name, must }) => ({ name, must })),
    look: list('look', role.look).map(({ tag }) => tag),
    city: prove('city', kept(role.city)),
    shootDates: days,
    datesMode: days.length === 0 ? null : days.length === 1 ? 'all' : (kept(role.datesMode)?.value ?? 'all'),
    shootDays: prove(
      'shootDays',
      kept(role.shootDays, (_, value) => value >= 1),
    ),
    audition: audition && { from: audition.from, to: audition.to, place: audition.place },
    submitBy: prove('submitBy', kept(role.submitBy)),
    rate:
      rate || agency || conveyance
        ? {
            amountInr: rate?.amountInr ?? null,
            maxInr: rate?.maxInr ?? null,
            per: rate?.amountInr != null ? rate.per : null,
            agency,
            ...agencyPart(quotes['rate.agency']),
            conveyance,
          }
        : null,
    usage: usage && {
      media: [...new Set(usage.media)],
      months: usage.perpetual ? null : usage.months,
      perpetual: usage.perpetual,
      territory: usage.territory,
    },
    conflicts: list('conflicts', role.conflicts).map(({ category, lookbackMonths }) => ({
      category,
      lookbackMonths,
    })),
    minor: age?.max != null && age.max < 18 && !(legal !== null && legal >= 18),
    union: union ? prove('union', { ...union, value: 'CINTAA' }) : null,
    travel: prove('travel', kept(role.travel)),
    quotes,
  };
  const { quotes: _, ...spec } = made;
  return roleSpec.safeParse(spec).success ? made : { ...emptyRole, title: made.title, quotes: {} };
}

const isDay = (day: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day));

const emptyRole: Omit<ReadRole, 'title' | 'quotes'> = {
  count: 1,
  gender: 'any',
  playingAge: null,
  legalAgeMin: null,
  heightCm: null,
  languages: [],
  skills: [],
  look: [],
  city: null,
  shootDates: [],
  datesMode: null,
  shootDays: null,
  audition: null,
  submitBy: null,
  rate: null,
  usage: null,
  conflicts: [],
  minor: false,
  union: null,
  travel: null,
};
