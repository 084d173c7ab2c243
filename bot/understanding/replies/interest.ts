/** Willingness for the job, from what was said about days, terms and the job itself. */
import type { DayAnswer, ReplyReading } from '../reply.ts';
import type { Availability } from './availability.ts';
import type { Clause } from './clauses.ts';
import type { MoneyReading } from './money.ts';

export type ReplyParts = {
  clauses: readonly Clause[];
  days: Availability;
  availability: Record<string, DayAnswer>;
  money: MoneyReading;
  usage: { objects: boolean; offers: boolean };
  optOut: boolean;
  speaker: ReplyReading['speaker'];
  question: ReplyReading['question'];
  condition: boolean;
  /** "sorry", "thanks": beside a refused term they make it a refusal of the job. */
  refusesRole: boolean;
};

export const hasSign = (clauses: readonly Clause[], kind: string): boolean =>
  clauses.some((clause) => clause.items.some((item) => item.kind === kind));

export function readInterest(parts: ReplyParts): ReplyReading['interest'] {
  const { days, clauses, money, usage } = parts;
  if (parts.speaker === 'wrong_person') return 'unknown';
  if (parts.optOut) return 'no';
  const given = Object.values(parts.availability);
  const some = given.some((value) => value === 'yes' || value === 'partial');
  const none = given.length > 0 && given.every((value) => value === 'no');
  const will = hasSign(clauses, 'will') && !hasSign(clauses, 'decline');
  const willing =
    some ||
    will ||
    days.bare === 'yes' ||
    days.yesToUnclear ||
    days.audition === 'yes' ||
    days.auditionAlternative !== null;
  const declined = hasSign(clauses, 'decline') && !some;
  if (declined && !usage.offers && money.counterInr === null && days.offered.length === 0 && !parts.condition)
    return 'no';
  const term = money.objects || parts.condition || days.callTimeAlternative !== null || usage.objects;
  if (none && days.offered.length === 0 && !(money.counterInr !== null)) return 'no';
  if (
    usage.objects &&
    !usage.offers &&
    !willing &&
    !parts.condition &&
    money.counterInr === null &&
    parts.refusesRole
  )
    return 'no';
  // "I don't do liquor ads, sorry": nothing is said of what would do instead.
  if (
    parts.condition &&
    !willing &&
    parts.refusesRole &&
    !money.objects &&
    days.offered.length === 0 &&
    hasSign(clauses, 'no')
  )
    return 'no';
  if (term && !(hasSign(clauses, 'defer') && !willing && !money.objects)) return 'conditional';
  if (none) return 'conditional';
  // Other days in place of those that were refused are a term.
  if (!some && days.offered.length > 0 && given.includes('no')) return 'conditional';
  if (willing) return 'yes';
  if (days.bare === 'no' && !hasSign(clauses, 'defer') && !hasSign(clauses, 'maybe')) return 'no';
  return 'unknown';
}
