/** What the law asks when a child works: a guardian, the District Magistrate's permission, at most 27 days in a row. */
import { isChild } from '../child.ts';
import type { Finding } from '../requirement.ts';
import type { Rule } from '../rule.ts';
import { longestRun, neededDays, shootDays } from '../work-days.ts';

const mostDaysInARow = 27;

export const minor: Rule = (role, talent, { today }) => {
  if (!isChild(talent, today)) return [];
  const guarded = talent.guardianId !== null;
  const permitted = talent.papers?.['work permit'] === 'yes';
  const findings: Finding[] = [
    {
      of: 'guardian',
      status: guarded ? 'met' : 'not_met',
      need: 'a guardian',
      has: guarded ? 'guardian on file' : 'no guardian on file',
      attribute: 'guardianId',
    },
    {
      of: 'permission',
      status: permitted ? 'met' : 'unknown',
      need: "District Magistrate's permission",
      has: permitted ? 'permission on file' : 'permission to be got',
      attribute: 'papers',
    },
  ];
  const days = shootDays(role);
  if (days.length > 0) {
    const row = Math.min(longestRun(days), neededDays(role));
    const fine = row <= mostDaysInARow;
    findings.push({
      of: 'days',
      status: fine ? 'met' : 'not_met',
      need: `at most ${mostDaysInARow} days in a row`,
      has: `${row} in a row`,
      attribute: 'role',
    });
  }
  return findings;
};
