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
  await planWell(tx);
  const rows = await tx.$queryRaw<{ id: string | null; score: number; total: number; open: number }[]>(
    searchSql(query),
  );
  return {
    total: rows[0]?.total ?? 0,
    unknownOnly: rows[0]?.open ?? 0,
    people: rows.flatMap((row) => (row.id === null ? [] : [{ talentId: row.id, score: row.score }])),
  };
}

/** For this transaction: no compiling, which takes longer than running here, and no nested loops over sets of unknown size. */
export async function planWell(tx: Tx): Promise<void> {
  await tx.$queryRaw`SELECT set_config('jit', 'off', true), set_config('enable_nestloop', 'off', true)`;
}

/** The statement of a search: id, score, and on every row how many there are in all and with something open. */
export function searchSql(query: Query): Prisma.Sql {
  const { role, situation, modelId, vector, without = [], likes, limit, offset } = query;
  const conditions = conditionsOf(role, situation);
  const terms = termsOf(roleText(role));
  const byVector = vector !== null && vector.length > 0;
  const byWords = terms.length > 0;
  const lexical = byWords ? lexicalPart(terms) : Prisma.empty;
  const semantic = byVector ? vectorPart(modelId, vector) : Prisma.empty;
  const near = Prisma.sql`greatest(coalesce(near.score, 0), 0)`;
  const told = Prisma.sql`coalesce(told.score, 0)`;
  const text = byVector
    ? byWords
      ? Prisma.sql`(${weights.vector}::float8 * ${near} + ${1 - weights.vector}::float8 * ${told})`
      : near
    : byWords
      ? told
      : Prisma.sql`0`;
  // A child is matched by hard fields alone: no text, neither as a vector nor as words.
  const score = Prisma.sql`(CASE WHEN p.child THEN 0 ELSE ${weights.text}::float8 * ${text} END
    + ${weights.wishes}::float8 * p.wishes + ${weights.known}::float8 * (1 - p.unknowns / ${Math.max(1, conditions.length)}::float8))`;

  const learnt = likes !== undefined && likes.size > 0;
  const order = learnt
    ? Prisma.sql`floor(s.score / ${band}::float8) DESC, s.taste DESC, s.score DESC, s.id`
    : Prisma.sql`s.score DESC, s.id`;

  return Prisma.sql`
    WITH passing AS MATERIALIZED (${everyoneWho(
      conditions,
      Prisma.sql`t.person_id AS id, ${child(situation.today)} AS child, ${wishesOf(role)} AS wishes`,
      Prisma.sql`t.person_id <> ALL (${without}::uuid[])`,
    )})
    ${lexical} ${semantic},
    scored AS (
      -- Rounded, because sums of floats depend on the order in which a plan happens to add.
      SELECT p.id, round(${score} * 1000000) / 1000000 AS score, ${learnt ? tasteOf(likes) : Prisma.sql`0`} AS taste FROM passing p
      ${byVector ? Prisma.sql`LEFT JOIN near ON near.talent_id = p.id` : Prisma.empty}
      ${byWords ? Prisma.sql`LEFT JOIN told ON told.talent_id = p.id` : Prisma.empty}
      ${learnt ? Prisma.sql`LEFT JOIN talent_profile f ON f.person_id = p.id` : Prisma.empty}),
    page AS (SELECT s.id, s.score, s.taste FROM scored s ORDER BY ${order} LIMIT ${limit}::int OFFSET ${offset}::int),
    counted AS (SELECT count(*)::int AS total, (count(*) FILTER (WHERE unknowns > 0))::int AS open FROM passing)
    SELECT s.id::text AS id, s.score::float8 AS score, c.total, c.open FROM counted c LEFT JOIN page s ON true ORDER BY ${order}`;
}

/** Up to here looking each person's vectors up is quicker than reading all of them. */
const fewPeople = 12_000;

/**
 * Exact cosine for everyone who passed, the best of their chunks. Two ways to get there, of which Postgres runs one: it
 * cannot foresee how many pass, and the wrong way costs seconds.
 */
function vectorPart(modelId: string, vector: ArrayLike<number>): Prisma.Sql {
  const score = Prisma.sql`1 - (v.embedding <=> ${toVector(vector)}::halfvec)`;
  const few = Prisma.sql`(SELECT count(*) FROM passing) <= ${fewPeople}::int`;
  // OFFSET 0: the numbers are grouped, and not the vectors behind them.
  return Prisma.sql`, near AS (
    SELECT p.id AS talent_id, (SELECT max(${score}) FROM talent_vector v WHERE v.model_id = ${modelId} AND v.talent_id = p.id) AS score
      FROM passing p WHERE ${few} AND NOT p.child
    UNION ALL SELECT each.talent_id, max(each.score) FROM (
      SELECT v.talent_id, ${score} AS score FROM talent_vector v
      WHERE NOT ${few} AND v.model_id = ${modelId} AND v.talent_id IN (SELECT id FROM passing WHERE NOT child) OFFSET 0) AS each
      GROUP BY each.talent_id)`;
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

/** How much of a person's look was liked so far. Children are not profiled. */
function tasteOf(likes: Likes): Prisma.Sql {
  return Prisma.sql`CASE WHEN p.child THEN 0 ELSE (SELECT coalesce(sum(w.weight), 0) FROM unnest(f.look) AS l(tag)
    JOIN unnest(${[...likes.keys()]}::text[], ${[...likes.values()]}::float8[]) AS w(tag, weight) ON w.tag = lower(l.tag)) END`;
}
