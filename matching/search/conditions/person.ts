/** Conditions on who somebody is: consent, gender, ages, height, union. */
import { Prisma } from '../../../prisma/client.ts';
import { fold } from '../../constraints/rule.ts';
import { reach, seenAs } from '../../constraints/rules/playing-age.ts';
import { firstDay, longestRun, neededDays, shootDays } from '../../constraints/work-days.ts';
import type { Condition, Conditions } from './condition.ts';

/** The last date of birth of somebody who is `years` old on `day`. */
export function bornBy(day: string, years: number): string {
  const born = `${String(Number(day.slice(0, 4)) - years).padStart(4, '0')}${day.slice(4)}`;
  // 29 February exists in leap years only; whoever was born on 1 March is younger.
  return born.endsWith('-02-29') && Number.isNaN(Date.parse(born)) ? `${born.slice(0, 8)}28` : born;
}

/** Older than any talent. */
const oldest = 150;

/** Whoever was born in one of these spans may look the age, as far as the rule lets somebody whose playing age nobody said. */
function bornLikely(today: string, wanted: { min: number | null; max: number | null }): Prisma.Sql {
  const likely = (age: number): boolean =>
    (wanted.max === null || age - reach(age) <= wanted.max) &&
    (wanted.min === null || age + reach(age) >= wanted.min);
  const spans: Prisma.Sql[] = [];
  for (let age = 0; age <= oldest; age++) {
    if (!likely(age)) continue;
    const first = age;
    while (age < oldest && likely(age + 1)) age++;
    spans.push(
      Prisma.sql`(t.dob <= ${bornBy(today, first)}::date AND t.dob > ${bornBy(today, age + 1)}::date)`,
    );
  }
  return spans.length === 0 ? Prisma.sql`t.dob IS NULL AND NULL` : Prisma.join(spans, ' OR ');
}

/** Nobody said how old they are, and neither a child with a guardian nor a grown person could be seen as that. */
function neverSeenAs(wanted: { min: number | null; max: number | null }): Prisma.Sql {
  const seen = (guarded: boolean): boolean => {
    const { from, to } = seenAs(guarded);
    return (wanted.max === null || from <= wanted.max) && (wanted.min === null || to >= wanted.min);
  };
  const [ward, grown] = [seen(true), seen(false)];
  if (ward && grown) return Prisma.sql``;
  const who = ward
    ? Prisma.sql`t.guardian_id IS NULL`
    : grown
      ? Prisma.sql`t.guardian_id IS NOT NULL`
      : Prisma.sql`true`;
  return Prisma.sql`WHEN t.dob IS NULL AND ${who} THEN false`;
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
  const addSure = (rule: Condition['rule'], sql: Prisma.Sql, of: string | null = null): void => {
    found.push({ rule, of, sql, sure: true });
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
    const both = Prisma.join(
      [...most(Prisma.sql`t.playing_age_min`, max), ...least(Prisma.sql`t.playing_age_max`, min)],
      ' AND ',
    );
    const plays = Prisma.join([...most(low, max), ...least(high, min)], ' AND ');
    // Almost everybody has both ends: only the others need the longer way.
    found.push({
      rule: 'playingAge',
      of: null,
      sql: Prisma.sql`CASE WHEN t.playing_age_min IS NOT NULL AND t.playing_age_max IS NOT NULL THEN ${both}
        WHEN ${low} IS NOT NULL THEN ${plays} ${neverSeenAs({ min, max })} WHEN NOT (${bornLikely(today, { min, max })}) THEN false END`,
      rough: Prisma.join(
        [
          ...most(Prisma.sql`coalesce(t.playing_age_min, t.playing_age_max, 0)`, max),
          ...least(Prisma.sql`coalesce(t.playing_age_max, t.playing_age_min, ${oldest}::int)`, min),
        ],
        ' AND ',
      ),
    });
  }
  const tall = [
    ...least(Prisma.sql`t.height_cm`, role.heightCm?.min ?? null),
    ...most(Prisma.sql`t.height_cm`, role.heightCm?.max ?? null),
  ];
  if (tall.length > 0) add('height', Prisma.join(tall, ' AND '));

  if (role.legalAgeMin !== null)
    add('legalAge', Prisma.sql`t.dob <= ${bornBy(firstDay(role) ?? today, role.legalAgeMin)}::date`);
  if (role.union !== null) add('union', Prisma.sql`lower(btrim(t.union_name)) = ${fold(role.union)}`);

  addSure('optOut', Prisma.sql`t.opted_out_at IS NULL`);
  add(
    'consent',
    Prisma.sql`CASE WHEN ${asChild} THEN coalesce(t.guardian_consent = 'given', false) ELSE t.consent = 'given' END`,
  );
  addSure('minor', Prisma.sql`(t.guardian_id IS NOT NULL OR NOT (${asChild}))`, 'guardian');
  add(
    'minor',
    Prisma.sql`CASE WHEN t.papers ->> 'work permit' = 'yes' OR NOT (${asChild}) THEN true END`,
    'permission',
  );
  const days = shootDays(role);
  if (Math.min(longestRun(days), neededDays(role)) > 27)
    addSure('minor', Prisma.sql`NOT (${asChild})`, 'days');
  return found;
};
