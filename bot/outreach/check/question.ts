/** The question about a role's dates as one talent gets it, and the same as the reader of replies needs it. */
import type { Role } from '../../../matching/matching.ts';
import { citiesOf, type RoleSpec } from '../../../matching/role.ts';
import { usualShare } from '../../../matching/constraints/rules/rate.ts';
import { shootDays } from '../../../matching/constraints/work-days.ts';
import type { TalentFacts } from '../../../matching/talent/facts.ts';
import type { BriefLanguage } from '../../understanding/brief.ts';
import { datesText, typeNames, usageText } from '../../understanding/briefs/summary.ts';
import { shortDay } from '../../understanding/briefs/words.ts';
import type { Asked } from '../../understanding/reply.ts';
import { istDay, istTime } from '../hours.ts';
import type { Pay, Question } from '../words/words.ts';
import { nothingBeside, type Beside } from './beside.ts';

export type Setting = {
  sender: string;
  office: string;
  replyBy: Date;
  /** Asked along with the dates, in the first message alone. */
  beside?: Beside;
};

/** A name as it was typed may hold line breaks and marks that would read as words of the house: it stays one short plain line. */
export const plain = (name: string): string =>
  Array.from(name.replace(/[*_`~]/g, '').replace(/[\s\p{C}]+/gu, ' ').trim()).slice(0, 60).join('').trim(); // prettier-ignore

export function questionFor(
  role: Role,
  talent: Pick<TalentFacts, 'name' | 'representedBy' | 'commissionPct'>,
  to: { name: string; child: boolean },
  setting: Setting,
  language: BriefLanguage,
): Question {
  const { spec, project } = role;
  return {
    reader: plain(to.name),
    child: to.child ? plain(talent.name) : null,
    sender: plain(setting.sender),
    office: plain(setting.office),
    role: role.title,
    project: project.confidential ? null : projectName(project),
    underNda: project.confidential,
    days: datesText(spec, language) || null,
    city: citiesOf(spec).join(' / ') || null,
    pay: payFor(spec, talent),
    usage: usageText(spec.usage, language) || null,
    replyBy: `${shortDay(istDay(setting.replyBy), language)}, ${istTime(setting.replyBy)}`,
    ...(setting.beside ?? nothingBeside),
  };
}

export const askedOf = ({ spec }: Role): Asked => ({
  dates: shootDays(spec),
  datesMode: spec.datesMode === 'any' ? 'any' : 'all',
  callTime: null,
  rateInr: spec.rate?.amountInr ?? null,
  usage: usageText(spec.usage, 'en') || null,
  auditionDate: null,
});

function projectName({ type, title }: Role['project']): string | null {
  const kind = typeNames[(type ?? 'other') as keyof typeof typeNames] ?? '';
  return [kind, title && `“${title}”`].filter(Boolean).join(' ') || null;
}

/** Gross, what an agency takes, and what is left: shown to the talent before anybody agrees to anything. */
export function payFor(
  { rate }: Pick<RoleSpec, 'rate'>,
  talent: Pick<TalentFacts, 'representedBy' | 'commissionPct'>,
): Pay | null {
  const low = rate?.amountInr ?? rate?.maxInr ?? null;
  if (!rate || low === null) return null;
  const high = Math.max(rate.maxInr ?? low, low);
  const extra = rate.agency === 'extra';
  const represented = talent.representedBy !== null && talent.representedBy !== 'self';
  // What a brief names is taken from everybody; otherwise an agent takes what theirs takes.
  const share =
    extra || (!represented && rate.agencyPct === undefined)
      ? { low: 0, high: 0 }
      : shareOf(rate.agencyPct ?? talent.commissionPct);
  const taken = { low: (low * share.low) / 100, high: (high * share.high) / 100 };
  return {
    gross: money(low, high),
    per: rate.per,
    commission:
      share.high === 0
        ? null
        : {
            percent: share.low === share.high ? `${share.low}%` : `${share.low}–${share.high}%`,
            amount: money(taken.low, taken.high),
          },
    extra: extra && represented,
    net: money(low - (low * share.high) / 100, high - (high * share.low) / 100),
  };
}

const shareOf = (percent: number | null): { low: number; high: number } =>
  percent === null ? usualShare : { low: percent, high: percent };

function money(low: number, high: number): string {
  const say = (amount: number): string => Math.round(amount).toLocaleString('en-IN');
  return Math.round(low) === Math.round(high) ? `₹${say(low)}` : `₹${say(low)}–${say(high)}`;
}
