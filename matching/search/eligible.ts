/** The hard filter as SQL: the same answers as the pure judge, for a hundred thousand people at once. */
import { Prisma, type Tx } from '../../prisma/client.ts';
import type { Situation, Status } from '../constraints/requirement.ts';
import type { RoleSpec } from '../role.ts';
import { ability } from './conditions/ability.ts';
import type { Condition } from './conditions/condition.ts';
import { conflicts } from './conditions/conflicts.ts';
import { money } from './conditions/money.ts';
import { person } from './conditions/person.ts';
import { placeAndTime } from './conditions/place-and-time.ts';

/** Every condition of a role, those first that cost least and exclude most. */
export function conditionsOf(role: RoleSpec, situation: Situation): Condition[] {
  return [person, ability, placeAndTime, money, conflicts].flatMap((some) => some(role, situation));
}

/** Tables of a search: talent as `t` with whatever the conditions join to it. */
export const fromTalent = (conditions: readonly Condition[]): Prisma.Sql =>
  Prisma.sql`FROM talent t ${Prisma.join([...conditions.flatMap((c) => (c.join ? [c.join] : [])), Prisma.empty], ' ')}`;

/** True for everyone who fails nothing; unknown stays in. `narrow` must let exactly those through as well. */
export const passes = (conditions: readonly Condition[]): Prisma.Sql =>
  conditions.length === 0
    ? Prisma.sql`true`
    : Prisma.join(
        [
          ...conditions.flatMap((c) => (c.narrow ? [c.narrow] : [])),
          ...conditions.flatMap((c) => (c.narrow ? [] : [Prisma.sql`(${c.sql}) IS NOT FALSE`])),
        ],
        ' AND ',
      );

/** Conditions that cost next to nothing and turn most people away: the others are worked out once, for whoever is left. */
const quick: ReadonlySet<Condition['rule']> = new Set([
  'gender',
  'playingAge',
  'height',
  'legalAge',
  'union',
  'optOut',
  'language',
]);

/** Who somebody is: unknown here weighs more than days, pay or consent, which are asked of everybody. */
const ofThePerson: ReadonlySet<Condition['rule']> = new Set([
  'gender',
  'playingAge',
  'legalAge',
  'height',
  'language',
  'skill',
  'city',
]);

/**
 * A query of everyone who passes, with `columns` and the number of things that are unknown of each as `unknowns`, of
 * which `blanks` are of the person.
 * `columns` reads the row `t`; `where` is one more condition on it.
 */
export function everyoneWho(
  conditions: readonly Condition[],
  columns: Prisma.Sql,
  where: Prisma.Sql = Prisma.sql`true`,
): Prisma.Sql {
  const first = conditions.filter((c) => quick.has(c.rule));
  const then = conditions.filter((c) => !quick.has(c.rule));
  const name = (i: number): Prisma.Sql => Prisma.raw(`c${i}`);
  const worked = [
    columns,
    Prisma.sql`${countOf(first, 'NULL')} AS open`,
    Prisma.sql`${countOf(first.filter(isOfPerson), 'NULL')} AS empty`,
    ...then.map((c, i) => Prisma.sql`(${c.sql}) AS ${name(i)}`),
  ];
  const open = Prisma.join(
    [Prisma.sql`q.open`, ...then.map((_, i) => Prisma.sql`(q.${name(i)} IS NULL)::int`)],
    ' + ',
  );
  const blanks = Prisma.join(
    [
      Prisma.sql`q.empty`,
      ...then.flatMap((c, i) => (isOfPerson(c) ? [Prisma.sql`(q.${name(i)} IS NULL)::int`] : [])),
    ],
    ' + ',
  );
  const passed = then.map((_, i) => Prisma.sql`q.${name(i)} IS NOT FALSE`);
  // OFFSET 0 keeps the planner from pulling the inner query up, which would work everything out twice again.
  return Prisma.sql`SELECT q.*, ${open} AS unknowns, ${blanks} AS blanks FROM (
      SELECT ${Prisma.join(worked, ', ')} ${fromTalent(conditions)} WHERE ${where} AND ${passes(first)} OFFSET 0) AS q
    WHERE ${passed.length === 0 ? Prisma.sql`true` : Prisma.join(passed, ' AND ')}`;
}

const isOfPerson = ({ rule }: Condition): boolean => ofThePerson.has(rule);

/** How many conditions are unknown (`NULL`) or failed (`FALSE`) for a row. */
export const countOf = (conditions: readonly Condition[], is: 'NULL' | 'FALSE'): Prisma.Sql =>
  conditions.length === 0
    ? Prisma.sql`0`
    : Prisma.sql`(${Prisma.join(
        conditions.map((c) => Prisma.sql`((${c.sql}) IS ${Prisma.raw(is)})::int`),
        ' + ',
      )})`;

/** What Postgres answers to each condition, for the people named: how the tests hold it against the judge. */
export async function answers(
  tx: Tx,
  role: RoleSpec,
  situation: Situation,
  ids: readonly string[],
): Promise<Map<string, { rule: Condition['rule']; of: string | null; status: Status }[]>> {
  const conditions = conditionsOf(role, situation);
  const flags = Prisma.join(
    conditions.map((c) => Prisma.sql`(${c.sql})`),
    ', ',
  );
  const rows = await tx.$queryRaw<{ id: string; flags: (boolean | null)[] }[]>`
    SELECT t.person_id::text AS id, ARRAY[${flags}]::boolean[] AS flags ${fromTalent(conditions)}
    WHERE t.person_id = ANY (${ids}::uuid[])`;
  return new Map(
    rows.map((row) => [
      row.id,
      conditions.map(({ rule, of }, i) => {
        const flag = row.flags[i] ?? null;
        return { rule, of, status: flag === null ? 'unknown' : flag ? 'met' : 'not_met' };
      }),
    ]),
  );
}
