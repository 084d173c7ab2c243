/** People who fail exactly one thing that could be given up: shown apart, never as padding. */
import { Prisma, type Tx } from '../../prisma/client.ts';
import type { RuleName, Situation } from '../constraints/requirement.ts';
import type { RoleSpec } from '../role.ts';
import type { Condition } from '../search/conditions/condition.ts';
import { conditionsOf, countOf, isQuick, joinsOf, passes } from '../search/eligible.ts';
import { overManyPeople } from '../search/find.ts';

/** What a production can give up. Consent, opt-out, the law on children and a legal age are not on offer, and a gender is the role. */
export const negotiable: ReadonlySet<RuleName> = new Set([
  'playingAge', 'height', 'language', 'skill', 'city', 'dates', 'rate', 'conflict', 'union',
]); // prettier-ignore

export type NearMiss = { talentId: string; rule: RuleName; of: string | null };

/** How far off still counts as near: a sixth of the age, at least three years, and 8 cm. A child is no near miss of a grandfather. */
const yearsOff = (age: number): number => Math.max(3, Math.round(age / 6));
const cmOff = 8;

/** The role with its two measures as wide as somebody may miss them. */
function widened(role: RoleSpec): RoleSpec {
  const { playingAge: age, heightCm: tall } = role;
  const wider = (of: number | null, by: number): number | null => (of === null ? null : Math.max(0, of + by));
  return {
    ...role,
    playingAge: age && {
      min: wider(age.min, -yearsOff(age.min ?? 0)),
      max: wider(age.max, yearsOff(age.max ?? 0)),
    },
    heightCm: tall && { min: wider(tall.min, -cmOff), max: wider(tall.max, cmOff) },
  };
}

/** Those who fail one negotiable condition only, and that by little unless `far`, fewest unknowns first. At most `limit`. */
export async function nearMisses(
  tx: Tx,
  query: { role: RoleSpec; situation: Situation; without?: readonly string[]; limit: number; far?: true },
): Promise<NearMiss[]> {
  const conditions = conditionsOf(query.role, query.situation);
  const soft = conditions.filter((c) => negotiable.has(c.rule));
  const fixed = conditions.filter((c) => !negotiable.has(c.rule));
  if (soft.length === 0) return [];
  const measured = query.far
    ? []
    : conditionsOf(widened(query.role), query.situation).filter(({ rule }) => rule === 'playingAge' || rule === 'height'); // prettier-ignore
  const name = (condition: Condition): Prisma.Sql => Prisma.raw(`c${conditions.indexOf(condition)}`);
  const count = (of: readonly Condition[], is: 'NULL' | 'FALSE'): Prisma.Sql =>
    Prisma.join(of.map((c) => Prisma.sql`(t.${name(c)} IS ${Prisma.raw(is)})::int`), ' + '); // prettier-ignore
  const which = Prisma.join(soft.map((c, i) => Prisma.sql`WHEN t.${name(c)} IS FALSE THEN ${i}::int`), ' '); // prettier-ignore
  const answers = Prisma.join(conditions.map((c) => Prisma.sql`(${c.sql}) AS ${name(c)}`), ', '); // prettier-ignore
  const without = query.without ?? [];
  // Whoever fails two of the cheap ones is turned away before anything dear is worked out, and that once.
  const rows = await overManyPeople(
    tx,
    () => tx.$queryRaw<{ id: string; which: number }[]>`
    SELECT t.person_id::text AS id, CASE ${which} END AS which
    FROM (SELECT t.person_id, ${answers}
      FROM (SELECT t.* FROM talent t
        WHERE t.merged_into IS NULL AND t.person_id <> ALL (${without}::uuid[]) AND ${passes([...fixed, ...measured])} AND ${countOf(soft.filter(isQuick), 'FALSE')} <= 1 OFFSET 0) AS t
      ${joinsOf(conditions)} OFFSET 0) AS t
    WHERE ${count(soft, 'FALSE')} = 1 ORDER BY ${count(conditions, 'NULL')}, t.person_id LIMIT ${query.limit}::int`,
  );
  return rows.flatMap(({ id, which: at }) => {
    const missed = soft[at];
    return missed ? [{ talentId: id, rule: missed.rule, of: missed.of }] : [];
  });
}
