/** Recall through Postgres: words and meaning each bring candidates of a scope, the ranking is in code. */
import { Prisma, type Sql } from '../../prisma/client.ts';
import { visible, type RecallScope } from '../scope.ts';
import { cosineTo, nearestItems, type QuestionVector } from './dense.ts';
import { topsOf, type LexicalScores } from './lexical.ts';
import type { Question } from './question.ts';
import { rank, type Signals } from './rank.ts';

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
  /** What the question's words found in the scope. */
  words: LexicalScores;
  /** Without it recall is lexical. */
  vector: QuestionVector | undefined;
  /** Brings every item of the scope, as a vector does where there are few. */
  all: boolean;
  /** How many items at most. */
  limit: number;
}

/** Candidates that each way of searching contributes; the ranking sees up to twice as many. */
const CANDIDATES = 150;

/** What is read of a candidate, as JSON: three hundred rows of many columns cost more to hand over than to find. */
interface CandidateRow {
  no: number;
  message: string;
  conversation: string;
  channel: string;
  speaker: 'person' | 'bot';
  name: string;
  /** Milliseconds since 1970. */
  said: number;
  session: number;
  text: string;
  attached: string;
  length: number;
  question: boolean;
  time: boolean;
  number: boolean;
  cosine: number | null;
}

/** The places of the best `CANDIDATES` scores, by words. */
function bestByWords({ items, near, like }: LexicalScores): number[] {
  const order = items.map((_, place) => place);
  const score = (place: number) => near[place]! + like[place]!;
  return order
    .sort((a, b) => score(b) - score(a) || items[a]! - items[b]!)
    .slice(0, CANDIDATES)
    .map((place) => items[place]!);
}

/** "What happened last week" names nothing but the time: what was said in it is a candidate by itself. */
function inWindow({ workspaceId, scope, question: { window } }: RecallQuery): Prisma.Sql {
  if (!window) return Prisma.empty;
  return Prisma.sql`UNION (SELECT i.no FROM memory_item i WHERE ${visible(workspaceId, scope)}
    AND i.said_at >= ${window.from} AND i.said_at < ${window.to} ORDER BY i.said_at DESC, i.no LIMIT ${CANDIDATES})`;
}

/** Reads the candidates, under the condition of the scope whatever brought them here. */
async function readCandidates(
  tx: Sql,
  query: RecallQuery,
  chosen: readonly number[],
  known: ReadonlyMap<number, number>,
): Promise<CandidateRow[]> {
  const { vector } = query;
  // Only what its time alone brought here has no cosine yet.
  const cosine =
    vector && query.question.window
      ? Prisma.sql`CASE WHEN i.no = ANY(${[...known.keys()]}::bigint[]) THEN NULL ELSE
          (SELECT ${cosineTo(vector)} FROM memory_vector v WHERE v.item_no = i.no AND v.model_id = ${vector.modelId}) END`
      : Prisma.sql`NULL::float8`;
  const [row] = await tx.$queryRaw<{ found: string | null }[]>`
    SELECT json_agg(json_build_object('no', i.no, 'message', i.message_id, 'conversation', i.conversation_id, 'channel', i.channel,
      'speaker', i.speaker, 'name', i.speaker_name, 'said', extract(epoch FROM i.said_at) * 1000, 'session', extract(epoch FROM i.session_at) * 1000,
      'text', i.text, 'attached', i.attached, 'length', i.own_length, 'question', i.is_question, 'time', i.names_time, 'number', i.names_number,
      'cosine', ${cosine}) ORDER BY i.no)::text AS found
    FROM memory_item i
    WHERE ${query.all ? Prisma.sql`true` : Prisma.sql`i.no IN (SELECT unnest(${[...chosen]}::bigint[]) ${inWindow(query)})`}
      AND ${visible(query.workspaceId, query.scope)}`;
  return row?.found ? (JSON.parse(row.found) as CandidateRow[]) : [];
}

/** The best items of the scope, best first. Every statement carries the condition of the scope. */
export async function recallItems(tx: Sql, query: RecallQuery): Promise<RecalledItem[]> {
  const { workspaceId, scope, question, words, vector } = query;
  const also = bestByWords(words);
  const nearest = vector
    ? await nearestItems(tx, { workspaceId, scope, vector, limit: CANDIDATES, also })
    : { cosines: new Map<number, number>(), cosineMin: 0, cosineMax: 0 };
  const chosen = new Set([...also, ...nearest.cosines.keys()]);
  const rows = await readCandidates(tx, query, [...chosen], nearest.cosines);
  const at = (scores: Float64Array, no: number) => scores[words.placeOf.get(no) ?? -1] ?? 0;
  const signals = rows.map(
    (row): Signals => ({
      own: at(words.own, row.no),
      near: at(words.near, row.no),
      like: at(words.like, row.no),
      cover: at(words.cover, row.no),
      cosine: nearest.cosines.get(row.no) ?? row.cosine ?? undefined,
      session: `${row.conversation} ${row.session}`,
      speakerName: row.name,
      saidAt: new Date(row.said),
      length: row.length,
      isQuestion: row.question,
      namesTime: row.time,
      namesNumber: row.number,
    }),
  );
  const scores = rank(question, signals, {
    ...topsOf(words),
    cosineMin: nearest.cosineMin,
    cosineMax: nearest.cosineMax,
  });
  return rows
    .map((row, i) => ({ row, score: scores[i]! }))
    .sort((a, b) => b.score - a.score)
    .slice(0, query.limit)
    .map(({ row, score }) => ({
      messageId: row.message,
      conversationId: row.conversation,
      channel: row.channel,
      speaker: row.speaker,
      speakerName: row.name,
      saidAt: new Date(row.said),
      text: row.text,
      attached: row.attached,
      score,
    }));
}
