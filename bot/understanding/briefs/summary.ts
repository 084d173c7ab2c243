/** One to three lines that show a writer what was read of a role, in the writer's language. */
import type { BriefLanguage, BriefReading } from '../brief.ts';
import { citiesOf, type RoleSpec } from '../../../matching/role.ts';
import { languageName, rupees, say, shortDay } from './words.ts';

export const typeNames: Record<NonNullable<BriefReading['project']['type']>, string> = {
  tvc: 'TVC', dvc: 'DVC', print: 'Print', film: 'Film', web_series: 'Web series', tv_serial: 'TV serial',
  short_film: 'Short film', music_video: 'Music video', theatre: 'Theatre', event: 'Event', voice_over: 'VO', other: '',
}; // prettier-ignore
const sexes: Record<RoleSpec['gender'], string> = { male: 'M', female: 'F', transgender: 'Trans', any: '' };
const media: Record<string, string> = {
  tv: 'TV',
  digital: 'digital',
  print: 'print',
  ooh: 'OOH',
  cinema: 'cinema',
  radio: 'radio',
  all: 'all media',
};

function ageText(range: RoleSpec['playingAge']): string {
  if (!range) return '';
  const { min, max } = range;
  if (min !== null && max !== null) return min === max ? `${min}` : `${min}–${max}`;
  return min !== null ? `${min}+` : `≤${max}`;
}

/** 163 cm is 5'4". */
function feetText(cm: number): string {
  const inches = Math.round(cm / 2.54);
  return `${Math.floor(inches / 12)}'${inches % 12}"`;
}

function heightText(range: RoleSpec['heightCm']): string {
  if (!range) return '';
  const { min, max } = range;
  if (min !== null && max !== null) return `${feetText(min)}–${feetText(max)}`;
  return min !== null ? `${feetText(min)}+` : max !== null ? `≤${feetText(max)}` : '';
}

/** Consecutive days as one stretch: "1–5 Dec", "12 + 13 Dec", "30 Nov – 2 Dec". */
export function daysText(days: readonly string[], language: BriefLanguage): string {
  const runs: string[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run && Date.parse(day) - Date.parse(run.at(-1)!) === 86_400_000) run.push(day);
    else runs.push([day]);
  }
  const texts = runs.map((run) => {
    const [first, last] = [run[0]!, run.at(-1)!];
    if (run.length === 1) return shortDay(first, language);
    const sameMonth = first.slice(0, 7) === last.slice(0, 7);
    if (run.length === 2)
      return sameMonth
        ? `${Number(first.slice(8))} + ${shortDay(last, language)}`
        : `${shortDay(first, language)} + ${shortDay(last, language)}`;
    return sameMonth
      ? `${Number(first.slice(8))}–${shortDay(last, language)}`
      : `${shortDay(first, language)} – ${shortDay(last, language)}`;
  });
  return texts.join(', ');
}

export function datesText(role: RoleSpec, language: BriefLanguage): string {
  const { shootDates, datesMode, shootDays } = role;
  if (shootDates.length === 0) return shootDays ? `${shootDays} ${say.day[language]}` : '';
  const days = daysText(shootDates, language);
  if (shootDates.length === 1) return days;
  if (datesMode === 'any') return `${days} (${say.any[language]} ${shootDays ?? 1})`;
  return `${days} (${shootDates.length === 2 ? say.both[language] : say.all[language]})`;
}

export function rateText(rate: RoleSpec['rate'], language: BriefLanguage): string {
  if (!rate || rate.amountInr === null) return '';
  if (rate.amountInr === 0) return say.unpaid[language];
  const sum =
    rate.maxInr !== null
      ? `${rupees(rate.amountInr)}–${rupees(rate.maxInr).slice(1)}`
      : rupees(rate.amountInr);
  const per =
    rate.per === null
      ? ''
      : rate.per === 'project'
        ? ` ${say.project[language]}`
        : `/${say[rate.per][language]}`;
  const agency =
    rate.agency === 'included'
      ? ` ${say.agencyIn[language]}`
      : rate.agency === 'extra'
        ? ` ${say.agencyOut[language]}`
        : '';
  return `${sum}${per}${agency}${agency && rate.agencyPct !== undefined ? ` ${rate.agencyPct}%` : ''}`;
}

export function usageText(usage: RoleSpec['usage'], language: BriefLanguage): string {
  if (!usage) return '';
  const term = usage.perpetual
    ? say.perpetual[language]
    : usage.months === null
      ? ''
      : usage.months % 12 === 0
        ? `${usage.months / 12} ${say.years[language]}`
        : `${usage.months} ${say.months[language]}`;
  const land =
    usage.territory === 'IN'
      ? 'India'
      : usage.territory === 'WW'
        ? 'worldwide'
        : (usage.territory?.replace('IN-', '') ?? '');
  return [usage.media.map((m) => media[m]).join(' + '), term, land].filter((part) => part !== '').join(' ');
}

function languagesText(role: RoleSpec, language: BriefLanguage): string {
  const must = role.languages
    .filter((l) => l.must)
    .map((l) => languageName(l.code))
    .join(' + ');
  const nice = role.languages
    .filter((l) => !l.must)
    .map((l) => languageName(l.code))
    .join(' / ');
  return [must, nice && `(${nice} ${say.prefer[language]})`].filter(Boolean).join(' ');
}

/** The role card in one to three lines: who and where, when and for how much, and what is ruled out. */
export function roleSummary(role: RoleSpec, reading: Pick<BriefReading, 'project' | 'language'>): string {
  const { language } = reading;
  const join = (parts: (string | false)[]) =>
    parts.filter((part) => part !== '' && part !== false).join(' · ');
  const count = role.count > 1 ? `${role.count} × ` : '';
  const who = join([
    reading.project.type ? typeNames[reading.project.type] : '',
    `${count}${role.title}`,
    [sexes[role.gender], ageText(role.playingAge)].filter(Boolean).join(' '),
    heightText(role.heightCm),
    languagesText(role, language),
    role.skills.map((s) => (s.must ? s.name : `${s.name} (${say.prefer[language]})`)).join(', '),
    citiesOf(role).join(' / '),
  ]);
  const terms = join([
    datesText(role, language),
    rateText(role.rate, language),
    usageText(role.usage, language),
  ]);
  const barred = role.conflicts.map((c) => c.category).join(', ');
  const rest = join([barred && `✕ ${barred}`, role.look.slice(0, 4).join(', ')]);
  return [who, terms, rest].filter((line) => line !== '').join('\n');
}
