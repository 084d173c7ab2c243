/** Conditions on where and when: city with travel and notice, and the dates. */
import { Prisma } from '../../../prisma/client.ts';
import { daysBetween } from '../../constraints/days.ts';
import { firstDay, neededDays, shootDays } from '../../constraints/work-days.ts';
import { citiesOf } from '../../role.ts';
import { localSpellings } from '../../words/city.ts';
import type { Condition, Conditions } from './condition.ts';

export const placeAndTime: Conditions = (role, { today }) => {
  const found: Condition[] = [];
  const days = shootDays(role);
  const start = firstDay(role);
  if (days.length > 0) found.push({ rule: 'dates', of: null, sql: available(days, neededDays(role)) });
  if (role.city !== null) {
    const local = Prisma.sql`lower(btrim(t.city)) = ANY (${[...new Set(citiesOf(role).flatMap((city) => [...localSpellings(city)]))]}::text[])`;
    const elsewhere = Prisma.sql`CASE WHEN t.city IS NOT NULL THEN false END`;
    const late =
      start === null ? Prisma.empty : Prisma.sql`OR t.travel_notice_days > ${daysBetween(today, start)}::int`;
    const sql =
      role.travel === false
        ? Prisma.sql`CASE WHEN ${local} THEN true ELSE ${elsewhere} END`
        : Prisma.sql`CASE WHEN ${local} THEN true WHEN t.travels IS NULL THEN NULL WHEN NOT t.travels ${late} THEN ${elsewhere} ELSE true END`;
    found.push({ rule: 'city', of: null, sql });
  }
  return found;
};

function available(days: string[], needed: number): Prisma.Sql {
  if (needed === days.length) {
    const all = `{${days.map((day) => `[${day},${day}]`).join(',')}}`;
    return Prisma.sql`CASE WHEN t.busy_days && ${all}::datemultirange THEN false WHEN t.free_days @> ${all}::datemultirange THEN true END`;
  }
  const count = (column: Prisma.Sql): Prisma.Sql =>
    Prisma.join(
      days.map((day) => Prisma.sql`(${column} @> ${day}::date)::int`),
      ' + ',
    );
  return Prisma.sql`CASE WHEN ${days.length - needed}::int < ${count(Prisma.sql`t.busy_days`)} THEN false
    WHEN ${needed}::int <= ${count(Prisma.sql`t.free_days`)} THEN true END`;
}
