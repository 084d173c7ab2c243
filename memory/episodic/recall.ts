/** Recall through Postgres: words and meaning each bring candidates of a scope, the ranking is in code. */
import type { Sql } from '../../prisma/client.ts';
import type { RecallScope } from '../scope.ts';
import { bestPlaces } from './best.ts';
import { readCandidates, readItems, type Choice, type ItemRow } from './candidates.ts';
import { extremesOf, nearestItems, type Meanings } from './dense.ts';
import { topsOf, type LexicalScores } from './lexical.ts';
import type { Question } from './question.ts';
import { rank, type Signals } from './rank.ts';

export interface RecalledItem extends Omit<ItemRow, 'no'> {
  /** Comparable within one recall only. */
  score: number;
}

export interface RecallQuery {
  workspaceId: string;
  scope: RecallScope;
  question: Question;
  /** What the question's words found in the scope. */
  words: LexicalScores;
  /** How near the scope is to the question; of nothing, recall is lexical. */
  meanings: Meanings;
  /** Brings every item of the scope, as a vector does where there are few. */
  all: boolean;
  /** How many items at most. */
  limit: number;
}

/** Candidates that each way of searching contributes; the ranking sees up to twice as many. */
const CANDIDATES = 150;

/** Numbers of the items that the question's words fit best. */
function bestByWords({ items, near, like }: LexicalScores): number[] {
  const scores = Float64Array.from(items, (_, place) => near[place]! + like[place]!);
  return bestPlaces(scores, CANDIDATES).map((place) => items[place]!);
}

/** "What happened last week" names nothing but the time: what was said in it is a candidate by itself. */
function choose({ all, question, words, meanings }: RecallQuery): Choice {
  if (all) return 'all';
  const nos = [...new Set([...bestByWords(words), ...nearestItems(meanings, CANDIDATES)])];
  return { nos, during: question.window, newest: CANDIDATES };
}

/** The best items of the scope, best first. Every statement carries the condition of the scope. */
export async function recallItems(tx: Sql, query: RecallQuery): Promise<RecalledItem[]> {
  const { question, words, meanings } = query;
  const candidates = await readCandidates(tx, query, choose(query));
  const at = (scores: Float64Array, no: number) => scores[words.placeOf.get(no) ?? -1] ?? 0;
  // Field by field: copying three hundred candidates with a spread costs more than ranking them.
  const signals = candidates.map(
    (candidate): Signals => ({
      own: at(words.own, candidate.no),
      near: at(words.near, candidate.no),
      like: at(words.like, candidate.no),
      cover: at(words.cover, candidate.no),
      cosine: meanings.cosines[meanings.placeOf.get(candidate.no) ?? -1],
      session: candidate.session,
      speakerName: candidate.speakerName,
      saidAt: candidate.saidAt,
      length: candidate.length,
      isQuestion: candidate.isQuestion,
      namesTime: candidate.namesTime,
      namesNumber: candidate.namesNumber,
    }),
  );
  const scores = rank(question, signals, { ...topsOf(words), ...extremesOf(meanings) });
  const best = candidates
    .map(({ no }, i) => ({ no, score: scores[i]! }))
    .sort((a, b) => b.score - a.score)
    .slice(0, query.limit);
  const nos = best.map(({ no }) => no);
  const rows = new Map((await readItems(tx, query, nos)).map(({ no, ...item }) => [Number(no), item]));
  return best.flatMap(({ no, score }) => {
    const item = rows.get(no);
    return item ? [{ ...item, score }] : [];
  });
}
