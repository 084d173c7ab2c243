/** The offer against what the person works for, after an agency's share and the cost of getting there. */
import type { RoleSpec } from '../../role.ts';
import type { TalentFacts } from '../../talent/facts.ts';
import type { Situation } from '../requirement.ts';
import type { Rule } from '../rule.ts';
import { rupees } from '../say.ts';
import { paidDays } from '../work-days.ts';

/** Coordinators take 15 to 30 percent; until one says which, both ends count. */
export const usualShare = { low: 15, high: 30 } as const;

export const rate: Rule = (role, talent, situation) => {
  const offer = offerOf(role);
  if (offer === null) return [];
  const per = role.rate?.per ?? null;
  const amount = offer.low === offer.high ? rupees(offer.low) : `${rupees(offer.low)}–${rupees(offer.high)}`;
  const need = per === null ? amount : `${amount} per ${per}`;
  const about = { need, attribute: 'rateFloor' };
  if (per === null) return [{ ...about, status: 'unknown', has: 'the offer names no unit' }];
  const floor = floorFor(role, talent, situation);
  if (floor === null) return [{ ...about, status: 'unknown', has: 'rate not known' }];

  // In hundredths of a rupee, so that a share in percent stays a whole number.
  const share = shareOf(role, talent);
  const travel = travelCost(role, talent);
  const worst = offer.low * (100 - share.high) - travel.high * 100;
  const best = offer.high * (100 - share.low) - travel.low * 100;
  const has = `works for ${rupees(floor)} per ${per}`;
  if (worst >= floor * 100) return [{ ...about, status: 'met', has }];
  if (best < floor * 100) return [{ ...about, status: 'not_met', has }];
  return [{ ...about, status: 'unknown', has: `${has}, terms to be settled` }];
};

/** Rupees before anything is taken off; null when the brief names no money. */
function offerOf(role: RoleSpec): { low: number; high: number } | null {
  const one = role.rate?.amountInr ?? role.rate?.maxInr ?? null;
  if (one === null) return null;
  const other = role.rate?.maxInr ?? one;
  return { low: Math.min(one, other), high: Math.max(one, other) };
}

/** Rupees in hand for the unit of the offer: this kind of work before any, the unit itself before days times a day. */
function floorFor(role: RoleSpec, talent: TalentFacts, { projectType }: Situation): number | null {
  const per = role.rate?.per;
  const floors = talent.rateFloor;
  if (!per || floors === null) return null;
  const kinds = projectType === null ? ['any'] : [projectType, 'any'];
  for (const kind of kinds) {
    const floor = floors[`${kind}/${per}`];
    if (floor !== undefined) return floor;
  }
  const days = per === 'project' ? paidDays(role) : null;
  if (days === null) return null;
  for (const kind of kinds) {
    const floor = floors[`${kind}/day`];
    if (floor !== undefined) return floor * days;
  }
  return null;
}

/** Percent that somebody else takes out of the offer. */
function shareOf({ rate: offer }: RoleSpec, talent: TalentFacts): { low: number; high: number } {
  if (offer?.agency === 'extra') return { low: 0, high: 0 };
  if (offer?.agencyPct !== undefined) return { low: offer.agencyPct, high: offer.agencyPct };
  if (talent.representedBy === null || talent.representedBy === 'self') return { low: 0, high: 0 };
  const share = talent.commissionPct;
  const range = share === null ? usualShare : { low: share, high: share };
  return offer?.agency === 'included' ? range : { low: 0, high: range.high };
}

/** Rupees for getting there, for the unit of the offer. Months and episodes are too long to count by days. */
function travelCost(role: RoleSpec, talent: TalentFacts): { low: number; high: number } {
  const per = role.rate?.per;
  const days = per === 'day' ? 1 : per === 'project' ? (paidDays(role) ?? 1) : 0;
  const cost = (talent.conveyanceInr ?? 0) * days;
  if (role.rate?.conveyance === 'extra') return { low: 0, high: 0 };
  return role.rate?.conveyance === 'included' ? { low: cost, high: cost } : { low: 0, high: cost };
}
