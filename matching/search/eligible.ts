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
  Prisma.sql`FROM talent t ${joinsOf(conditions)}`;

export const joinsOf = (conditions: readonly Condition[]): Prisma.Sql =>
  Prisma.join([...conditions.flatMap((c) => (c.join ? [c.join] : [])), Prisma.empty], ' ');

/** True for everyone who fails nothing; unknown stays in. `narrow` must let exactly those through as well. */
export const passes = (conditions: readonly Condition[]): Prisma.Sql =>
  conditions.length === 0
    ? Prisma.sql`true`
    : Prisma.join(
        [
          ...conditions.flatMap((c) => (c.narrow ? [c.narrow] : [])),
          ...conditions.flatMap((c) => (c.rough ? [c.rough] : [])),
          ...conditions.flatMap((c) => (c.narrow ? [] : [Prisma.sql`(${c.sql}) IS NOT FALSE`])),
        ],
        ' AND ',
      );

/**
 * In which order people are turned away: what costs next to nothing and excludes most comes first, and every level is
 * worked out once, for whoever the one before it left.
 */
const levels: readonly ReadonlySet<Condition['rule']>[] = [
  new Set(['gender', 'playingAge', 'height', 'legalAge', 'union', 'optOut', 'language']),
  new Set(['city', 'consent', 'minor', 'dates']),
  new Set(['rate', 'skill', 'conflict']),
];

/** Costs next to nothing. */
export const isQuick = ({ rule }: Condition): boolean => levels[0]?.has(rule) ?? false;

/** What the later levels and the score read of a row: carrying all of it along costs more than a condition. */
const read = Prisma.raw(
  'person_id dob playing_age_min playing_age_max city travels travel_notice_days represented_by commission_pct conveyance_inr languages skills papers rate_floor conflicts_as_of guardian_id guardian_consent consent free_days busy_days words'
    .split(' ')
    .map((column) => `t.${column}`)
    .join(', '),
);

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
  const [first = [], ...later] = levels.map((rules) => conditions.filter(({ rule }) => rules.has(rule)));
  let worked = 0;
  const name = (some: readonly Condition[]) =>
    some.map((condition) => ({ condition, name: Prisma.raw(`c${worked++}`) }));
  const answersOf = (some: ReturnType<typeof name>): Prisma.Sql[] =>
    some.map((one) => Prisma.sql`(${one.condition.sql}) AS ${one.name}`);
  // What the first level asked is worked out once more, for whoever is left of it, where it may be unknown.
  const asked = name(first.filter(({ sure }) => !sure));
  // OFFSET 0 keeps the planner from pulling a level up, which would work everything out twice.
  let rows = Prisma.sql`SELECT ${Prisma.join([read, ...answersOf(asked)], ', ')} FROM talent t WHERE t.merged_into IS NULL AND ${where} AND ${passes(first)} OFFSET 0`;
  let passed: Prisma.Sql = Prisma.sql`true`;
  const all = [...asked];
  for (const level of later) {
    if (level.length === 0) continue;
    const named = name(level);
    all.push(...named.filter(({ condition }) => !condition.sure));
    rows = Prisma.sql`SELECT ${Prisma.join([Prisma.sql`t.*`, ...answersOf(named)], ', ')} FROM (${rows}) AS t ${joinsOf(level)} WHERE ${passed} OFFSET 0`;
    passed = Prisma.join(named.map((one) => Prisma.sql`t.${one.name} IS NOT FALSE`), ' AND '); // prettier-ignore
  }
  const unknownOf = (some: typeof all): Prisma.Sql =>
    some.length === 0
      ? Prisma.sql`0`
      : Prisma.join(some.map((one) => Prisma.sql`(t.${one.name} IS NULL)::int`), ' + '); // prettier-ignore
  return Prisma.sql`SELECT ${columns}, ${unknownOf(all)} AS unknowns, ${unknownOf(all.filter((one) => isOfPerson(one.condition)))} AS blanks
    FROM (${rows}) AS t WHERE ${passed}`;
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
