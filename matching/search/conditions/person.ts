/** Conditions on who somebody is: consent, gender, ages, height, union. */
import { Prisma } from '../../../prisma/client.ts';
import { fold } from '../../constraints/rule.ts';
import { firstDay, longestRun, neededDays, shootDays } from '../../constraints/work-days.ts';
import type { Condition, Conditions } from './condition.ts';

/** The last date of birth of somebody who is `years` old on `day`. */
export function bornBy(day: string, years: number): string {
  const born = `${String(Number(day.slice(0, 4)) - years).padStart(4, '0')}${day.slice(4)}`;
  // 29 February exists in leap years only; whoever was born on 1 March is younger.
  return born.endsWith('-02-29') && Number.isNaN(Date.parse(born)) ? `${born.slice(0, 8)}28` : born;
}

/** As isChild of the rules: never null. */
export const child = (today: string): Prisma.Sql =>
  Prisma.sql`CASE WHEN t.dob IS NOT NULL THEN t.dob > ${bornBy(today, 18)}::date
    ELSE t.guardian_id IS NOT NULL OR coalesce(t.playing_age_max, t.playing_age_min, 18) < 18 END`;

const least = (column: Prisma.Sql, bound: number | null): Prisma.Sql[] =>
  bound === null ? [] : [Prisma.sql`${column} >= ${bound}::int`];
const most = (column: Prisma.Sql, bound: number | null): Prisma.Sql[] =>
  bound === null ? [] : [Prisma.sql`${column} <= ${bound}::int`];

export const person: Conditions = (role, { today }) => {
  const found: Condition[] = [];
  const add = (rule: Condition['rule'], sql: Prisma.Sql, of: string | null = null): void => {
    found.push({ rule, of, sql });
  };
  const asChild = child(today);

  if (role.gender !== 'any')
    found.push({
      rule: 'gender',
      of: null,
      sql: Prisma.sql`t.gender = ${role.gender}`,
      narrow: Prisma.sql`(t.gender = ${role.gender} OR t.gender IS NULL)`,
    });

  const { min = null, max = null } = role.playingAge ?? {};
  if (min !== null || max !== null) {
    const low = Prisma.sql`coalesce(t.playing_age_min, t.playing_age_max)`;
    const high = Prisma.sql`coalesce(t.playing_age_max, t.playing_age_min)`;
    const age = Prisma.sql`extract(year FROM age(${today}::date, t.dob))::int`;
    const reach = Prisma.sql`CASE WHEN ${age} < 18 THEN 2 ELSE greatest(4, ${age} / 4) END`;
    const likely = Prisma.join(
      [...most(Prisma.sql`${age} - ${reach}`, max), ...least(Prisma.sql`${age} + ${reach}`, min)],
      ' AND ',
    );
    const plays = Prisma.join([...most(low, max), ...least(high, min)], ' AND ');
    add(
      'playingAge',
      Prisma.sql`CASE WHEN ${low} IS NOT NULL THEN ${plays} WHEN NOT (${likely}) THEN false END`,
    );
  }
  const tall = [
    ...least(Prisma.sql`t.height_cm`, role.heightCm?.min ?? null),
    ...most(Prisma.sql`t.height_cm`, role.heightCm?.max ?? null),
  ];
  if (tall.length > 0) add('height', Prisma.join(tall, ' AND '));

  if (role.legalAgeMin !== null)
    add('legalAge', Prisma.sql`t.dob <= ${bornBy(firstDay(role) ?? today, role.legalAgeMin)}::date`);
  if (role.union !== null) add('union', Prisma.sql`lower(btrim(t.union_name)) = ${fold(role.union)}`);

  add('optOut', Prisma.sql`t.opted_out_at IS NULL`);
  add(
    'consent',
    Prisma.sql`CASE WHEN ${asChild} THEN coalesce(t.guardian_consent = 'given', false) ELSE t.consent = 'given' END`,
  );
  add('minor', Prisma.sql`(t.guardian_id IS NOT NULL OR NOT (${asChild}))`, 'guardian');
  add(
    'minor',
    Prisma.sql`CASE WHEN t.papers ->> 'work permit' = 'yes' OR NOT (${asChild}) THEN true END`,
    'permission',
  );
  const days = shootDays(role);
  if (Math.min(longestRun(days), neededDays(role)) > 27) add('minor', Prisma.sql`NOT (${asChild})`, 'days');
  return found;
};
