/** People who fail exactly one thing that could be given up: shown apart, never as padding. */
import { Prisma, type Tx } from '../../prisma/client.ts';
import type { RuleName, Situation } from '../constraints/requirement.ts';
import type { RoleSpec } from '../role.ts';
import type { Condition } from '../search/conditions/condition.ts';
import { conditionsOf, countOf, fromTalent, passes } from '../search/eligible.ts';
import { overManyPeople } from '../search/find.ts';

/** What a production can give up. Consent, opt-out, the law on children and a legal age are not on offer, and a gender is the role. */
export const negotiable: ReadonlySet<RuleName> = new Set([
  'playingAge', 'height', 'language', 'skill', 'city', 'dates', 'rate', 'conflict', 'union',
]); // prettier-ignore

export type NearMiss = { talentId: string; rule: RuleName; of: string | null };

/** Those who fail one negotiable condition only, fewest unknowns first. At most `limit`. */
export async function nearMisses(
  tx: Tx,
  query: { role: RoleSpec; situation: Situation; without?: readonly string[]; limit: number },
): Promise<NearMiss[]> {
  const conditions = conditionsOf(query.role, query.situation);
  const soft = conditions.filter((c) => negotiable.has(c.rule));
  const fixed = conditions.filter((c) => !negotiable.has(c.rule));
  if (soft.length === 0) return [];
  const which = Prisma.join(soft.map((c: Condition, i) => Prisma.sql`WHEN (${c.sql}) IS FALSE THEN ${i}::int`), ' '); // prettier-ignore
  const without = query.without ?? [];
  const rows = await overManyPeople(
    tx,
    () => tx.$queryRaw<{ id: string; which: number }[]>`
    SELECT t.person_id::text AS id, CASE ${which} END AS which ${fromTalent(conditions)}
    WHERE t.person_id <> ALL (${without}::uuid[]) AND ${passes(fixed)} AND ${countOf(soft, 'FALSE')} = 1
    ORDER BY ${countOf(conditions, 'NULL')}, t.person_id LIMIT ${query.limit}::int`,
  );
  return rows.flatMap(({ id, which: at }) => {
    const missed = soft[at];
    return missed ? [{ talentId: id, rule: missed.rule, of: missed.of }] : [];
  });
}
