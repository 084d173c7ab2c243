/** The offer against the floor: the same interval as the rule, in hundredths of a rupee. */
import { Prisma } from '../../../prisma/client.ts';
import { usualShare } from '../../constraints/rules/rate.ts';
import { paidDays } from '../../constraints/work-days.ts';
import type { Conditions } from './condition.ts';

export const money: Conditions = (role, { projectType }) => {
  const {
    amountInr = null,
    maxInr = null,
    per = null,
    agency = null,
    conveyance = null,
    agencyPct,
  } = role.rate ?? {};
  const one = amountInr ?? maxInr;
  if (one === null) return [];
  if (per === null) return [{ rule: 'rate', of: null, sql: Prisma.sql`NULL::boolean` }];
  const other = maxInr ?? one;

  const kinds = projectType === null ? ['any'] : [projectType, 'any'];
  const days = per === 'project' ? paidDays(role) : null;
  const floors = kinds.map((kind) => Prisma.sql`(t.rate_floor ->> ${`${kind}/${per}`})::float8`);
  if (days !== null)
    floors.push(
      ...kinds.map((kind) => Prisma.sql`(t.rate_floor ->> ${`${kind}/day`})::float8 * ${days}::int`),
    );
  const floor = Prisma.sql`coalesce(${Prisma.join(floors, ', ')}) * 100`;

  const share = (unknown: number): Prisma.Sql =>
    agencyPct !== undefined
      ? Prisma.sql`${agencyPct}::float8`
      : Prisma.sql`CASE WHEN t.represented_by IN ('agent', 'coordinator') THEN coalesce(t.commission_pct, ${unknown}::int) ELSE 0 END`;
  const shareHigh = agency === 'extra' ? Prisma.sql`0` : share(usualShare.high);
  const certain = agency === 'included' || (agency === null && agencyPct !== undefined);
  const shareLow = certain ? share(usualShare.low) : Prisma.sql`0`;
  const trips = per === 'day' ? 1 : per === 'project' ? (paidDays(role) ?? 1) : 0;
  const cost = Prisma.sql`coalesce(t.conveyance_inr, 0) * ${trips * 100}::float8`;
  const costHigh = conveyance === 'extra' ? Prisma.sql`0` : cost;
  const costLow = conveyance === 'included' ? cost : Prisma.sql`0`;

  const sql = Prisma.sql`CASE
    WHEN ${Math.min(one, other)}::float8 * (100 - ${shareHigh}) - ${costHigh} >= ${floor} THEN true
    WHEN ${Math.max(one, other)}::float8 * (100 - ${shareLow}) - ${costLow} < ${floor} THEN false END`;
  return [{ rule: 'rate', of: null, sql }];
};
