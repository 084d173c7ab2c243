/** Advertisements that rule a face out: category × media × territory × time, from the conflict ledger. */
import type { ConflictEntry } from '../../talent/facts.ts';
import type { RoleSpec } from '../../role.ts';
import { addMonths } from '../days.ts';
import type { Finding, Situation } from '../requirement.ts';
import { fold, type Rule } from '../rule.ts';
import { firstDay } from '../work-days.ts';
import { categoryName, categorySpellings } from '../../words/category.ts';

type Clash = 'certain' | 'possible' | 'none';

/** An unknown medium or territory may be any: it counts as an overlap. */
export function meets(role: RoleSpec, entry: Pick<ConflictEntry, 'media' | 'territory'>): boolean {
  const media = role.usage?.media ?? [];
  const everyMedium =
    media.length === 0 || entry.media.length === 0 || media.includes('all') || entry.media.includes('all');
  if (!everyMedium && !media.some((m) => entry.media.includes(m))) return false;
  const here = role.usage?.territory ?? null;
  const there = entry.territory;
  if (here === null || there === null || here === 'WW' || there === 'WW' || here === there) return true;
  // A country holds its states; two states of one country are apart.
  return here.startsWith(`${there}-`) || there.startsWith(`${here}-`);
}

/** Whether the ad ran in the months before the first day of work, or runs on that day. */
function clash(entry: ConflictEntry, day: string, lookbackMonths: number | null): Clash {
  if (entry.from !== null && entry.from > day) return 'none'; // it begins after this work: a later question
  const since = lookbackMonths === null ? day : addMonths(day, -lookbackMonths);
  if (entry.perpetual) return 'certain';
  if (entry.until === null) return entry.from !== null && entry.from >= since ? 'certain' : 'possible';
  if (entry.until >= since) return 'certain';
  // "Currently", "ever" and no period at all are written alike in a brief: an ad that ended has to be asked about.
  return lookbackMonths === null ? 'possible' : 'none';
}

export const conflict: Rule = (role, talent, { today }: Situation) => {
  const day = firstDay(role) ?? today;
  return role.conflicts.map(({ category, lookbackMonths }): Finding => {
    const name = categoryName(category);
    const need = lookbackMonths === null ? `no ${name} ad` : `no ${name} ad in ${lookbackMonths} months`;
    const about = { of: category, need, attribute: 'conflicts' };
    const spellings = categorySpellings(category);
    const entries = talent.conflicts.filter((e) => spellings.has(fold(e.category)) && meets(role, e));
    const found = entries.map((entry) => clash(entry, day, lookbackMonths));
    const certain = entries[found.indexOf('certain')];
    if (certain) {
      const until = certain.perpetual ? ', for good' : certain.until ? ` until ${certain.until}` : '';
      return { ...about, status: 'not_met', has: `${categoryName(certain.category)} ad${until}` };
    }
    if (found.includes('possible')) return { ...about, status: 'unknown', has: `an earlier ${name} ad` };
    if (talent.conflictsAsOf === null) return { ...about, status: 'unknown', has: 'conflicts not asked' };
    return { ...about, status: 'met', has: `no ${name} conflict` };
  });
};
