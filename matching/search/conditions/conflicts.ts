/** Conflict arithmetic over the ledger: once a category, joined to the people. */
import { Prisma } from '../../../prisma/client.ts';
import { addMonths } from '../../constraints/days.ts';
import { firstDay } from '../../constraints/work-days.ts';
import type { RoleSpec } from '../../role.ts';
import { categorySpellings } from '../../words/category.ts';
import type { Conditions } from './condition.ts';

export const conflicts: Conditions = (role, { today }) => {
  const day = firstDay(role) ?? today;
  return role.conflicts.map(({ category, lookbackMonths }, i) => {
    const clash = Prisma.raw(`clash${i}`);
    const since = lookbackMonths === null ? day : addMonths(day, -lookbackMonths);
    const certain = Prisma.sql`(e.perpetual OR coalesce(coalesce(e.until_day, e.from_day) >= ${since}::date, false))`;
    const possible = lookbackMonths === null ? Prisma.sql`true` : Prisma.sql`e.until_day IS NULL`;
    const join = Prisma.sql`LEFT JOIN (
      SELECT e.talent_id, bool_or(${certain}) AS certain, bool_or(${possible}) AS possible FROM conflict_entry e
      WHERE e.category = ANY (${[...categorySpellings(category)]}::text[]) AND coalesce(e.from_day <= ${day}::date, true) AND ${meets(role)}
      GROUP BY e.talent_id) AS ${clash} ON ${clash}.talent_id = t.person_id`;
    const sql = Prisma.sql`CASE WHEN ${clash}.certain THEN false WHEN ${clash}.possible OR t.conflicts_as_of IS NULL THEN NULL ELSE true END`;
    return { rule: 'conflict' as const, of: category, sql, join };
  });
};

function meets(role: RoleSpec): Prisma.Sql {
  const media = role.usage?.media ?? [];
  const here = role.usage?.territory ?? null;
  const medium =
    media.length === 0 || media.includes('all')
      ? Prisma.sql`true`
      : Prisma.sql`(e.media = '{}' OR 'all' = ANY (e.media) OR e.media && ${media}::text[])`;
  if (here === null || here === 'WW') return medium;
  return Prisma.sql`${medium} AND (e.territory IS NULL OR e.territory IN ('WW', ${here})
    OR starts_with(${here}, e.territory || '-') OR starts_with(e.territory, ${`${here}-`}))`;
}
