/** Recall through Postgres: one statement finds the candidates of a scope with their signals, the ranking is in code. */
import { Prisma, type Tx } from '../../prisma/client.ts';
import { narrowed, visible, type RecallScope } from '../scope.ts';
import type { Question } from './question.ts';
import { rank, type Extremes, type Signals } from './rank.ts';

export interface RecalledItem {
  messageId: string;
  conversationId: string;
  channel: string;
  speaker: 'person' | 'bot';
  speakerName: string;
  saidAt: Date;
  text: string;
  attached: string;
  /** Comparable within one recall only. */
  score: number;
}

export interface RecallQuery {
  workspaceId: string;
  scope: RecallScope;
  question: Question;
  /** The question's vector and its model; without it recall is lexical. */
  vector: { modelId: string; values: Float32Array } | undefined;
  /** How many items at most. */
  limit: number;
}

/** Candidates that each way of searching contributes; the ranking sees up to twice as many. */
const CANDIDATES = 150;
/** The constants of `bm25.ts`, which scores the same way in memory. */
const K1 = 0.9;
const B = 0.4;

interface CandidateRow {
  no: bigint;
  own: number;
  near: number;
  like: number;
  cover: number;
  cosine: number | null;
  conversation_id: string;
  session_at: Date;
  speaker_name: string;
  said_at: Date;
  own_length: number;
  is_question: boolean;
  names_time: boolean;
  names_number: boolean;
  top_own: number | null;
  top_near: number | null;
  top_like: number | null;
  cosine_min: number | null;
  cosine_max: number | null;
}

const saturated = (count: string, length: string, average: string) =>
  Prisma.raw(
    `(h.${count} * ${K1 + 1}) / (h.${count} + ${K1} * (1 - ${B} + ${B} * h.${length} / nullif(total.${average}, 0)))`,
  );
const rarity = (frequency: string) =>
  Prisma.raw(`ln(1 + (total.n - h.${frequency} + 0.5) / (h.${frequency} + 0.5))`);

function denseOf(query: RecallQuery): Prisma.Sql {
  const { vector, workspaceId, scope } = query;
  if (!vector) return Prisma.sql`SELECT NULL::bigint AS item_no, NULL::float8 AS cosine WHERE false`;
  const literal = `[${vector.values.join(',')}]`;
  // An exact scan of the scope: an index would filter after searching and lose what it should find.
  // Distances first, then the join: joining the wide rows themselves costs several times as much.
  return Prisma.sql`SELECT near.item_no, near.cosine FROM (
      SELECT v.item_no, 1 - (v.embedding <=> ${literal}::vector) AS cosine FROM memory_vector v
      WHERE v.model_id = ${vector.modelId} AND ${narrowed('v', workspaceId, scope)} OFFSET 0) near
    JOIN scope ON scope.no = near.item_no`;
}

/** "What happened last week" names nothing but the time: what was said in it is a candidate by itself. */
function inWindow({ workspaceId, scope, question: { window } }: RecallQuery): Prisma.Sql {
  if (!window) return Prisma.empty;
  return Prisma.sql`UNION (SELECT i.no FROM memory_item i WHERE ${visible(workspaceId, scope)}
    AND i.said_at >= ${window.from} AND i.said_at < ${window.to} ORDER BY i.said_at DESC, i.no LIMIT ${CANDIDATES})`;
}

function candidatesOf(query: RecallQuery): Prisma.Sql {
  const { workspaceId, scope, question } = query;
  const terms = [...question.weights.keys()];
  const weights = [...question.weights.values()];
  const plain = terms.map((term) => question.terms.includes(term));
  return Prisma.sql`
    WITH scope AS MATERIALIZED (SELECT i.no, i.own_length, i.near_length FROM memory_item i WHERE ${visible(workspaceId, scope)}),
    total AS (SELECT count(*)::float8 AS n, avg(own_length)::float8 AS own_average, avg(near_length)::float8 AS near_average FROM scope),
    asked AS (SELECT * FROM unnest(${terms}::text[], ${weights}::float8[], ${plain}::bool[]) AS q(term, weight, plain)),
    hits AS (
      SELECT t.item_no, t.term, t.own, t.near, s.own_length, s.near_length, q.weight, q.plain,
        count(*) FILTER (WHERE t.own > 0) OVER (PARTITION BY t.term) AS own_frequency, count(*) OVER (PARTITION BY t.term) AS near_frequency
      FROM memory_term t JOIN scope s ON s.no = t.item_no JOIN asked q ON q.term = t.term
      WHERE t.term = ANY(${terms}::text[]) AND ${narrowed('t', workspaceId, scope)}),
    rarities AS (
      SELECT sum(ln(1 + (total.n - coalesce(f.own_frequency, 0) + 0.5) / (coalesce(f.own_frequency, 0) + 0.5))) AS whole
      FROM asked CROSS JOIN total LEFT JOIN (SELECT DISTINCT term, own_frequency FROM hits) f USING (term) WHERE asked.plain),
    lexical AS (
      SELECT h.item_no,
        sum(CASE WHEN h.plain AND h.own > 0 THEN ${rarity('own_frequency')} * ${saturated('own', 'own_length', 'own_average')} ELSE 0 END)::float8 AS own,
        sum(CASE WHEN h.plain THEN ${rarity('near_frequency')} * ${saturated('near', 'near_length', 'near_average')} ELSE 0 END)::float8 AS near,
        sum(h.weight * ${rarity('near_frequency')} * ${saturated('near', 'near_length', 'near_average')})::float8 AS "like",
        sum(CASE WHEN h.plain AND h.own > 0 THEN ${rarity('own_frequency')} ELSE 0 END)::float8 AS covered
      FROM hits h CROSS JOIN total GROUP BY h.item_no),
    dense AS MATERIALIZED (${denseOf(query)}),
    tops AS (
      SELECT (SELECT max(own) FROM lexical) AS top_own, (SELECT max(near) FROM lexical) AS top_near, (SELECT max("like") FROM lexical) AS top_like,
        (SELECT min(cosine) FROM dense) AS cosine_min, (SELECT max(cosine) FROM dense) AS cosine_max),
    chosen AS (
      (SELECT item_no FROM lexical ORDER BY near + "like" DESC, item_no LIMIT ${CANDIDATES})
      UNION (SELECT item_no FROM dense ORDER BY cosine DESC, item_no LIMIT ${CANDIDATES}) ${inWindow(query)})
    SELECT i.no, coalesce(l.own, 0) AS own, coalesce(l.near, 0) AS near, coalesce(l."like", 0) AS "like",
      coalesce(l.covered / nullif(rarities.whole, 0), 0)::float8 AS cover, d.cosine, i.conversation_id, i.session_at, i.speaker_name, i.said_at,
      i.own_length, i.is_question, i.names_time, i.names_number, tops.*
    FROM chosen c JOIN memory_item i ON i.no = c.item_no
      LEFT JOIN lexical l ON l.item_no = c.item_no LEFT JOIN dense d ON d.item_no = c.item_no CROSS JOIN tops CROSS JOIN rarities
    ORDER BY i.no`;
}

const toSignals = (row: CandidateRow): Signals => ({
  own: row.own,
  near: row.near,
  like: row.like,
  cosine: row.cosine ?? undefined,
  cover: row.cover,
  session: `${row.conversation_id} ${row.session_at.getTime()}`,
  speakerName: row.speaker_name,
  saidAt: row.said_at,
  length: row.own_length,
  isQuestion: row.is_question,
  namesTime: row.names_time,
  namesNumber: row.names_number,
});

interface ItemRow {
  no: bigint;
  message_id: string;
  conversation_id: string;
  channel: string;
  speaker: 'person' | 'bot';
  speaker_name: string;
  said_at: Date;
  text: string;
  attached: string;
}

/** The best items of the scope, best first; two statements, both under the same condition. */
export async function recallItems(tx: Tx, query: RecallQuery): Promise<RecalledItem[]> {
  // Compiling the statement would take longer than running it.
  await tx.$executeRaw`SET LOCAL jit = off`;
  const rows = await tx.$queryRaw<CandidateRow[]>(candidatesOf(query));
  const first = rows[0];
  if (!first) return [];
  const top: Extremes = {
    own: first.top_own ?? 0,
    near: first.top_near ?? 0,
    like: first.top_like ?? 0,
    cosineMin: first.cosine_min ?? 0,
    cosineMax: first.cosine_max ?? 0,
  };
  const scores = rank(query.question, rows.map(toSignals), top);
  const best = rows
    .map((row, i) => ({ no: row.no, score: scores[i]! }))
    .sort((a, b) => b.score - a.score)
    .slice(0, query.limit);
  const items = await tx.$queryRaw<ItemRow[]>`
    SELECT i.no, i.message_id, i.conversation_id, i.channel, i.speaker, i.speaker_name, i.said_at, i.text, i.attached
    FROM memory_item i WHERE i.no = ANY(${best.map(({ no }) => no)}::bigint[]) AND ${visible(query.workspaceId, query.scope)}`;
  const byNo = new Map(items.map((item) => [item.no, item]));
  return best.flatMap(({ no, score }) => {
    const item = byNo.get(no);
    return item
      ? [
          {
            messageId: item.message_id,
            conversationId: item.conversation_id,
            channel: item.channel,
            speaker: item.speaker,
            speakerName: item.speaker_name,
            saidAt: item.said_at,
            text: item.text,
            attached: item.attached,
            score,
          },
        ]
      : [];
  });
}
