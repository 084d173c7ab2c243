/** The search itself: everyone who passes, best first, in one statement. */
import { Prisma, type Tx } from '../../prisma/client.ts';
import type { RuleName, Situation } from '../constraints/requirement.ts';
import { weights } from '../rank/fuse.ts';
import type { Likes } from '../rank/preferences.ts';
import type { RoleSpec } from '../role.ts';
import { localSpellings } from '../words/city.ts';
import { able, speaks } from './conditions/ability.ts';
import type { Condition } from './conditions/condition.ts';
import { child } from './conditions/person.ts';
import { conditionsOf, everyoneWho } from './eligible.ts';
import { toVector } from './index-talents.ts';
import { roleText } from './role-text.ts';
import { weighTerms, type Weighed, type WeighTerms } from './weigh-terms.ts';
import { termsOf } from './terms.ts';

export type Found = {
  /** Everyone who is eligible, and how many of them have something unknown. */
  total: number;
  unknownOnly: number;
  /** How many of them are all but unknown: they stand behind everybody else. */
  faint: number;
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
  /** Rules that have to be known to be met: unknown is not enough for these. */
  known?: readonly RuleName[];
  /** Only people who live there, or in a town from which one travels there daily: a look at the list, and nothing that the role asks. */
  livesIn?: readonly string[] | undefined;
  /** How words are weighed; counted anew without it. */
  weigh?: WeighTerms;
  limit: number;
  offset: number;
};

/** Scores this close are equals: only among them taste and evidence decide. */
const band = 0.05;
/** On top for whoever is known to meet everything: more than all else together, and whole bands, so that it crosses none. */
const complete = 1;

/** Taken off whoever is all but unknown: whole bands again, and more than all else together. */
const behind = 10;

/** Of how old somebody is, what they speak, where they live and what they can do at most one thing is known. */
const faint = Prisma.sql`((t.playing_age_min IS NOT NULL OR t.playing_age_max IS NOT NULL OR t.dob IS NOT NULL)::int
  + (t.languages IS NOT NULL)::int + (t.city IS NOT NULL)::int + (t.skills IS NOT NULL)::int) <= 1`;

/** Filter first, then exact scores over all who are left; the same data gives the same order. */
export async function find(tx: Tx, query: Query): Promise<Found> {
  const rows = await overManyPeople(tx, async () => {
    const words = await (query.weigh ?? weighTerms)(tx, termsOf(roleText(query.role)));
    return tx.$queryRaw<{ id: string | null; score: number; total: number; open: number; faint: number }[]>(searchSql(query, words)); // prettier-ignore
  });
  return {
    total: rows[0]?.total ?? 0,
    unknownOnly: rows[0]?.open ?? 0,
    faint: rows[0]?.faint ?? 0,
    people: rows.flatMap(({ id, score }) =>
      id === null
        ? []
        : [
            {
              talentId: id,
              score: score >= complete ? score - complete : score < -behind / 2 ? score + behind : score,
            },
          ],
    ),
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
export function searchSql(query: Query, asked: Weighed | null): Prisma.Sql {
  const { role, situation, vector, without = [], known = [], limit, offset } = query;
  const { likes = new Map<string, number>() } = query;
  const conditions = conditionsOf(role, situation).map((one) =>
    known.includes(one.rule) ? surely(one) : one,
  );
  const byVector = vector !== null && vector.length > 0;
  const words = weights.text * (byVector ? 1 - weights.vector : 1);
  const learnt = likes.size > 0;
  const order = learnt
    ? Prisma.sql`floor(s.score / ${band}::float8) DESC, s.taste DESC, s.score DESC, s.id`
    : Prisma.sql`s.score DESC, s.id`;
  const asChild = child(situation.today);
  // A child is matched by hard fields alone: no text, neither as a vector nor as words, and no taste.
  const told = asked
    ? Prisma.sql`CASE WHEN t.words IS NULL OR ${asChild} THEN 0 ELSE -(t.words <#> ${asked.vector}::sparsevec) END`
    : Prisma.sql`0`;

  return Prisma.sql`
    WITH passing AS MATERIALIZED (${everyoneWho(
      conditions,
      Prisma.sql`t.person_id AS id, ${asChild} AS child, ${words}::float8 * ${told} + ${weights.wishes}::float8 * ${wishesOf(role)} AS said, ${faint} AS faint`,
      Prisma.sql`t.person_id <> ALL (${without}::uuid[])${livingIn(query.livesIn)}`,
    )}),
    based AS (
      SELECT p.id, p.child, p.said + ${weights.known}::float8 * (1 - p.unknowns / ${Math.max(1, conditions.length)}::float8)
        - ${weights.blank}::float8 * p.blanks + CASE WHEN p.unknowns = 0 THEN ${complete}::float8 ELSE 0 END - CASE WHEN p.faint THEN ${behind}::float8 ELSE 0 END AS score FROM passing p),
    ${
      byVector
        ? vectorPart({
            modelId: query.modelId,
            vector,
            reach: weights.text * (asked ? weights.vector : 1),
            wanted: offset + limit,
            step: learnt ? band : null,
          })
        : Prisma.sql`final AS (SELECT id, child, score FROM based)`
    },
    scored AS (
      -- Rounded, because sums of floats depend on the order in which a plan happens to add.
      SELECT p.id, round(p.score * 1000000) / 1000000 AS score, ${learnt ? tasteOf(likes) : Prisma.sql`0`} AS taste FROM final p
      ${learnt ? Prisma.sql`LEFT JOIN talent_profile f ON f.person_id = p.id` : Prisma.empty}),
    -- A person stands in it once for themselves and once a vector: the best of these rows is theirs.
    best AS (SELECT s.id, s.score, s.taste FROM scored s ORDER BY ${order} LIMIT ${(offset + limit) * (1 + mostChunks)}::int),
    page AS (
      SELECT s.id, s.score, s.taste FROM (SELECT DISTINCT ON (id) id, score, taste FROM best ORDER BY id, score DESC) AS s
      ORDER BY ${order} LIMIT ${limit}::int OFFSET ${offset}::int),
    counted AS (SELECT count(*)::int AS total, (count(*) FILTER (WHERE unknowns > 0))::int AS open,
      (count(*) FILTER (WHERE faint))::int AS faint FROM passing)
    SELECT s.id::text AS id, s.score::float8 AS score, c.total, c.open, c.faint FROM counted c LEFT JOIN page s ON true ORDER BY ${order}`;
}

const livingIn = (cities: readonly string[] | undefined): Prisma.Sql =>
  cities === undefined
    ? Prisma.empty
    : Prisma.sql` AND lower(btrim(t.city)) = ANY (${cities.flatMap((city) => [...localSpellings(city)])}::text[])`;

/** The same condition where unknown does not pass. */
const surely = ({ rule, of, sql, join }: Condition): Condition => ({
  rule,
  of,
  sql: Prisma.sql`coalesce((${sql}), false)`,
  sure: true,
  ...(join ? { join } : {}),
});

/** Texts that a person may have a vector of: in English and in the original. */
const mostChunks = 2;
/** Up to here looking each person's vectors up is quicker than reading all of them. */
const fewPeople = 4000;

/**
 * Adds exact cosines for everyone who could still stand among the first `wanted`, and for nobody else: whoever would stay
 * below them even with the best vector there is, is left out, so the page is exact. A row a chunk, ungrouped: the best of a
 * person's is picked on the page. `reach` is what a vector can add at most; `step`: scores count as equal within such a
 * band, down to its lower end.
 */
function vectorPart(given: {
  modelId: string;
  vector: ArrayLike<number>;
  reach: number;
  wanted: number;
  step: number | null;
}): Prisma.Sql {
  const { modelId, reach, wanted, step } = given;
  const near = Prisma.sql`greatest(1 - (v.embedding <=> ${toVector(given.vector)}::halfvec), 0)`;
  const lookedUp = Prisma.sql`coalesce((SELECT max(${near}) FROM talent_vector v WHERE v.model_id = ${modelId} AND v.talent_id = b.id), 0)`;
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
      UNION ALL SELECT b.id, b.child, b.score FROM left_over b WHERE NOT ${few}
      UNION ALL SELECT b.id, b.child, b.score + ${reach}::float8 * ${near} FROM left_over b JOIN talent_vector v ON v.talent_id = b.id
        WHERE NOT ${few} AND v.model_id = ${modelId} AND NOT b.child)`;
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
