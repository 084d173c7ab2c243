/** The search itself: everyone who passes, best first, in one statement. */
import { Prisma, type Tx } from '../../prisma/client.ts';
import type { Situation } from '../constraints/requirement.ts';
import { weights } from '../rank/fuse.ts';
import type { Likes } from '../rank/preferences.ts';
import type { RoleSpec } from '../role.ts';
import { able, speaks } from './conditions/ability.ts';
import { child } from './conditions/person.ts';
import { conditionsOf, everyoneWho } from './eligible.ts';
import { toVector } from './index-talents.ts';
import { roleText } from './role-text.ts';
import { termsOf } from './terms.ts';

export type Found = {
  /** Everyone who is eligible, and how many of them have something unknown. */
  total: number;
  unknownOnly: number;
  people: { talentId: string; score: number }[];
};

export type Query = {
  role: RoleSpec;
  situation: Situation;
  modelId: string;
  /** Of the role's text, by the same model; without it the words decide alone. */
  vector: ArrayLike<number> | null;
  /** Talents to leave out: those who are on the list already or were passed. */
  without?: readonly string[];
  /** What was learnt of taste: moves people among equals only. */
  likes?: Likes;
  limit: number;
  offset: number;
};

/** Scores this close are equals: only among them taste and evidence decide. */
const band = 0.05;

/** Filter first, then exact scores over all who are left; the same data gives the same order. */
export async function find(tx: Tx, query: Query): Promise<Found> {
  const rows = await overManyPeople(tx, () =>
    tx.$queryRaw<{ id: string | null; score: number; total: number; open: number }[]>(searchSql(query)),
  );
  return {
    total: rows[0]?.total ?? 0,
    unknownOnly: rows[0]?.open ?? 0,
    people: rows.flatMap((row) => (row.id === null ? [] : [{ talentId: row.id, score: row.score }])),
  };
}

/**
 * Runs a statement over sets whose size Postgres cannot foresee: no nested loops, and no compiling, which takes longer
 * than running here. Both are allowed again afterwards: for a handful of people nested loops are the right way.
 */
export async function overManyPeople<T>(tx: Tx, work: () => Promise<T>): Promise<T> {
  await tx.$queryRaw`SELECT set_config('jit', 'off', true), set_config('enable_nestloop', 'off', true)`;
  const result = await work();
  await tx.$queryRaw`SELECT set_config('enable_nestloop', 'on', true)`;
  return result;
}

/** The statement of a search: id, score, and on every row how many there are in all and with something open. */
export function searchSql(query: Query): Prisma.Sql {
  const {
    role,
    situation,
    modelId,
    vector,
    without = [],
    likes = new Map<string, number>(),
    limit,
    offset,
  } = query;
  const conditions = conditionsOf(role, situation);
  const terms = termsOf(roleText(role));
  const byVector = vector !== null && vector.length > 0;
  const byWords = terms.length > 0;
  const words = weights.text * (byVector ? 1 - weights.vector : 1);
  const learnt = likes.size > 0;
  const order = learnt
    ? Prisma.sql`floor(s.score / ${band}::float8) DESC, s.taste DESC, s.score DESC, s.id`
    : Prisma.sql`s.score DESC, s.id`;

  // A child is matched by hard fields alone: no text, neither as a vector nor as words, and no taste.
  return Prisma.sql`
    WITH passing AS MATERIALIZED (${everyoneWho(
      conditions,
      Prisma.sql`t.person_id AS id, ${child(situation.today)} AS child, ${wishesOf(role)} AS wishes`,
      Prisma.sql`t.person_id <> ALL (${without}::uuid[])`,
    )})
    ${byWords ? lexicalPart(terms) : Prisma.empty},
    based AS MATERIALIZED (
      SELECT p.id, p.child, ${byWords ? Prisma.sql`CASE WHEN p.child THEN 0 ELSE ${words}::float8 * coalesce(told.score, 0) END` : Prisma.sql`0`}
        + ${weights.wishes}::float8 * p.wishes + ${weights.known}::float8 * (1 - p.unknowns / ${Math.max(1, conditions.length)}::float8) AS score
      FROM passing p ${byWords ? Prisma.sql`LEFT JOIN told ON told.talent_id = p.id` : Prisma.empty}),
    ${
      byVector
        ? vectorPart({
            modelId,
            vector,
            reach: weights.text * (byWords ? weights.vector : 1),
            wanted: offset + limit,
            step: learnt ? band : null,
          })
        : Prisma.sql`final AS (SELECT id, child, score FROM based)`
    },
    scored AS (
      -- Rounded, because sums of floats depend on the order in which a plan happens to add.
      SELECT p.id, round(p.score * 1000000) / 1000000 AS score, ${learnt ? tasteOf(likes) : Prisma.sql`0`} AS taste FROM final p
      ${learnt ? Prisma.sql`LEFT JOIN talent_profile f ON f.person_id = p.id` : Prisma.empty}),
    page AS (SELECT s.id, s.score, s.taste FROM scored s ORDER BY ${order} LIMIT ${limit}::int OFFSET ${offset}::int),
    counted AS (SELECT count(*)::int AS total, (count(*) FILTER (WHERE unknowns > 0))::int AS open FROM passing)
    SELECT s.id::text AS id, s.score::float8 AS score, c.total, c.open FROM counted c LEFT JOIN page s ON true ORDER BY ${order}`;
}

/** Up to here looking each person's vectors up is quicker than reading all of them. */
const fewPeople = 4000;

/**
 * Adds exact cosines, the best of a person's chunks, for everyone who could still stand among the first `wanted`, and for
 * nobody else: whoever would stay below them even with the best vector there is, is left out, so the page is exact.
 * `reach` is what a vector can add at most; `step`: scores count as equal within such a band, down to its lower end.
 */
function vectorPart(given: {
  modelId: string;
  vector: ArrayLike<number>;
  reach: number;
  wanted: number;
  step: number | null;
}): Prisma.Sql {
  const { modelId, reach, wanted, step } = given;
  const near = Prisma.sql`1 - (v.embedding <=> ${toVector(given.vector)}::halfvec)`;
  const lookedUp = Prisma.sql`greatest(coalesce((SELECT max(${near}) FROM talent_vector v WHERE v.model_id = ${modelId} AND v.talent_id = b.id), 0), 0)`;
  const lowest =
    step === null
      ? Prisma.sql`min(best.score)`
      : Prisma.sql`floor(min(best.score) / ${step}::float8) * ${step}::float8`;
  // Postgres cannot foresee how many are left, and the wrong way to their vectors costs seconds: one of two is run.
  const few = Prisma.sql`(SELECT count(*) FROM left_over) <= ${fewPeople}::int`;
  return Prisma.sql`ahead AS MATERIALIZED (
      SELECT b.id, b.child, b.score + CASE WHEN b.child THEN 0 ELSE ${reach}::float8 * ${lookedUp} END AS score
      FROM (SELECT id, child, score FROM based ORDER BY score DESC, id LIMIT ${Math.max(300, 2 * wanted)}::int) AS b),
    bar AS MATERIALIZED (
      SELECT CASE WHEN count(*) < ${wanted}::int THEN -1 ELSE ${lowest} - 0.00001 END AS score
      FROM (SELECT score FROM ahead ORDER BY score DESC LIMIT ${wanted}::int) AS best),
    left_over AS MATERIALIZED (
      SELECT b.id, b.child, b.score FROM based b
      WHERE b.score + CASE WHEN b.child THEN 0 ELSE ${reach}::float8 END >= (SELECT score FROM bar) AND b.id NOT IN (SELECT id FROM ahead)),
    final AS (
      SELECT id, child, score FROM ahead
      UNION ALL SELECT b.id, b.child, b.score + CASE WHEN b.child THEN 0 ELSE ${reach}::float8 * ${lookedUp} END FROM left_over b WHERE ${few}
      UNION ALL SELECT b.id, b.child, b.score + CASE WHEN b.child THEN 0 ELSE ${reach}::float8 * greatest(coalesce(each.score, 0), 0) END
        FROM left_over b LEFT JOIN (
          -- OFFSET 0: the numbers are grouped, and not the vectors behind them.
          SELECT one.talent_id, max(one.score) AS score FROM (
            SELECT v.talent_id, ${near} AS score FROM talent_vector v
            WHERE NOT ${few} AND v.model_id = ${modelId} AND v.talent_id IN (SELECT id FROM left_over WHERE NOT child) OFFSET 0) AS one
          GROUP BY one.talent_id) AS each ON each.talent_id = b.id
        WHERE NOT ${few})`;
}

/** Share of the query's weight that a person's words carry, each word counting by how rare it is among those who passed. */
function lexicalPart(terms: readonly string[]): Prisma.Sql {
  return Prisma.sql`, said AS MATERIALIZED (SELECT x.term, x.talent_id FROM talent_term x
      WHERE x.term = ANY (${terms}::text[]) AND x.talent_id IN (SELECT id FROM passing WHERE NOT child)),
    rare AS MATERIALIZED (SELECT q.term, ln(1 + ((SELECT count(*) FROM passing) - coalesce(c.count, 0) + 0.5) / (coalesce(c.count, 0) + 0.5))::float8 AS weight
      FROM unnest(${terms}::text[]) AS q(term) LEFT JOIN (SELECT term, count(*) AS count FROM said GROUP BY term) c ON c.term = q.term),
    told AS (SELECT s.talent_id, sum(r.weight) / (SELECT sum(weight) FROM rare) AS score FROM said s JOIN rare r ON r.term = s.term GROUP BY s.talent_id)`;
}

/** 0 to 1: which of the preferred languages and skills the person is known to have. */
function wishesOf(role: RoleSpec): Prisma.Sql {
  const wishes = [
    ...role.languages.filter((l) => !l.must).map((l) => speaks(l.code)),
    ...role.skills.filter((s) => !s.must).map((s) => able(s.name)),
  ];
  if (wishes.length === 0) return Prisma.sql`0::float8`;
  const had = wishes.map((sql) => Prisma.sql`((${sql}) IS TRUE)::int`);
  return Prisma.sql`(${Prisma.join(had, ' + ')})::float8 / ${wishes.length}::int`;
}

/** How much of a person's look and kind of work was liked so far. Children are not profiled. */
function tasteOf(likes: Likes): Prisma.Sql {
  return Prisma.sql`CASE WHEN p.child THEN 0 ELSE (SELECT coalesce(sum(w.weight), 0) FROM (
      SELECT unnest(f.look) AS tag UNION ALL SELECT DISTINCT credit->>'kind' FROM jsonb_array_elements(f.credits) AS credit) AS l
    JOIN unnest(${[...likes.keys()]}::text[], ${[...likes.values()]}::float8[]) AS w(tag, weight) ON w.tag = lower(l.tag)) END`;
}
