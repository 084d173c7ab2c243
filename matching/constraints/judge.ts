/** Judges one person for one role: every requirement as met, not met or unknown, with what it rests on. */
import type { RoleSpec } from '../role.ts';
import type { Source, TalentFacts } from '../talent/facts.ts';
import { ruleNames, type Finding, type Requirement, type Situation, type Status } from './requirement.ts';
import { windowOn } from './rules/dates.ts';
import { rules } from './rules.ts';
import { shootDays } from './work-days.ts';
import { fold } from './rule.ts';
import { categorySpellings } from '../words/category.ts';

export type { Requirement, Situation } from './requirement.ts';

/** Pure: the same role, facts and day give the same sheet. In the order of the table of rules. */
export function judge(role: RoleSpec, talent: TalentFacts, situation: Situation): Requirement[] {
  const sheet: Requirement[] = [];
  for (const rule of ruleNames)
    for (const finding of rules[rule](role, talent, situation)) {
      const { of = null, ...rest } = finding;
      sheet.push({ rule, of, ...rest, source: sourceOf(role, talent, rest, of) });
    }
  return sheet;
}

/** One word for a whole sheet: somebody is eligible unless something is not met. */
export function verdict(sheet: readonly Requirement[]): Status {
  if (sheet.some((r) => r.status === 'not_met')) return 'not_met';
  return sheet.some((r) => r.status === 'unknown') ? 'unknown' : 'met';
}

function sourceOf(role: RoleSpec, talent: TalentFacts, finding: Finding, of: string | null): Source | null {
  switch (finding.attribute) {
    case 'availability': {
      let last: Source | null = null;
      for (const day of shootDays(role)) {
        const window = windowOn(talent, day);
        if (window && (last === null || window.saidAt > last.at)) {
          const { from, to, state, messageId, saidAt } = window;
          last = { messageId, at: saidAt, said: `${state} ${from === to ? from : `${from} to ${to}`}` };
        }
      }
      return last;
    }
    case 'conflicts': {
      const spellings = categorySpellings(of ?? '');
      const entry = talent.conflicts.find((c) => c.source && spellings.has(fold(c.category)));
      return entry?.source ?? talent.sources.conflicts ?? null;
    }
    default:
      return finding.status === 'unknown' && !talent.sources[finding.attribute]
        ? null
        : (talent.sources[finding.attribute] ?? talent.sources.profile ?? null);
  }
}
