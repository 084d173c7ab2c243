/** One score from many signals: how well each candidate of a scope answers a question. Pure, and the same for every store. */
import type { Question } from './question.ts';

/** What a store knows about one candidate. Lexical scores are BM25 over the whole scope, not over the candidates. */
export interface Signals {
  /** BM25 of the saying alone, of the saying with its surroundings, and of the latter with words of like meaning. */
  own: number;
  near: number;
  like: number;
  /** Cosine of the meanings, −1 … 1; nothing when the question has no vector (yet) or the item none. */
  cosine: number | undefined;
  /** Share of the question's terms, by their rarity, that the saying has, 0 … 1. */
  cover: number;
  /** The sitting it belongs to: sayings of one sitting share a topic. */
  session: string;
  speakerName: string;
  saidAt: Date;
  /** Weighted number of terms of its own. */
  length: number;
  isQuestion: boolean;
  namesTime: boolean;
  namesNumber: boolean;
}

/** The scope's extremes, by which scores of different kinds become comparable. */
export interface Extremes {
  own: number;
  near: number;
  like: number;
  cosineMin: number;
  cosineMax: number;
}

/**
 * Fitted on the development half alone (`bench/memory-fit.ts`), as one list-wise softmax over each question's turns.
 * Measured: the rank fusion that knows positions only loses 9 points against adding scores.
 */
export const weights = {
  own: 0.09,
  near: 0.43,
  like: 0.42,
  dense: 0.92,
  both: -0.48,
  session: 1.2,
  cover: 0.32,
  question: -0.17,
  length: 0.88,
  speaker: 0.19,
  time: 0.33,
  number: 0.17,
  window: 0.39,
  /** Several answers lie in several sittings: there the shared topic says little. */
  listSession: -0.8,
  listSpeaker: 0.12,
};
export type Feature = keyof typeof weights;
const names = Object.keys(weights) as Feature[];

const share = (value: number, most: number) => (most > 0 ? value / most : 0);

/** The mean of a session's best three, as its topic's score. */
function sessionScores(candidates: readonly Signals[], base: readonly number[]): Map<string, number> {
  const best = new Map<string, number[]>();
  candidates.forEach(({ session }, i) => {
    const top = best.get(session) ?? [];
    top.push(base[i]!);
    if (top.length > 3) top.splice(top.indexOf(Math.min(...top)), 1);
    best.set(session, top);
  });
  return new Map([...best].map(([session, top]) => [session, top.reduce((sum, x) => sum + x, 0) / 3]));
}

const DAY = 86_400_000;

/** 1 inside the window; what happened in it is also told in the days after, at half. */
function inWindow(question: Question, saidAt: Date): number {
  const { window } = question;
  if (!window) return 0;
  const time = saidAt.getTime();
  if (time >= window.from.getTime() && time < window.to.getTime()) return 1;
  return time >= window.to.getTime() && time < window.to.getTime() + 14 * DAY ? 0.5 : 0;
}

/** The features of each candidate, all between 0 and 1, in the order of the candidates. */
export function features(
  question: Question,
  candidates: readonly Signals[],
  top: Extremes,
): Record<Feature, number>[] {
  const spread = top.cosineMax - top.cosineMin;
  const dense = candidates.map(({ cosine }) =>
    cosine === undefined || spread <= 0 ? 0 : (cosine - top.cosineMin) / spread,
  );
  const topics = sessionScores(
    candidates,
    candidates.map(({ near }, i) => 0.5 * share(near, top.near) + 0.5 * dense[i]!),
  );
  const speakers = new Set(candidates.map(({ speakerName }) => speakerName));
  const lower = question.text.toLowerCase();
  const named = [...speakers].filter((name) => name !== '' && lower.includes(name.toLowerCase()));
  return candidates.map((candidate, i) => {
    const own = share(candidate.own, top.own);
    const session = topics.get(candidate.session) ?? 0;
    const speaker = named.length === 1 ? (candidate.speakerName === named[0] ? 1 : 0) : 0.5;
    return {
      own,
      near: share(candidate.near, top.near),
      like: share(candidate.like, top.like),
      dense: dense[i]!,
      both: own * dense[i]!,
      session,
      cover: candidate.cover,
      question: candidate.isQuestion ? 1 : 0,
      length: Math.min(1, Math.log1p(candidate.length) / 4),
      // Who is asked about mostly said it; with none or several named, nobody is preferred.
      speaker,
      time: question.asksTime && candidate.namesTime ? 1 : 0,
      number: question.asksNumber && candidate.namesNumber ? 1 : 0,
      window: inWindow(question, candidate.saidAt),
      listSession: question.asksList ? session : 0,
      listSpeaker: question.asksList ? speaker : 0,
    };
  });
}

/** Higher is better; only comparable within one question. */
export function rank(question: Question, candidates: readonly Signals[], top: Extremes): number[] {
  return features(question, candidates, top).map((row) => {
    let score = 0;
    for (const name of names) score += weights[name] * row[name];
    return score;
  });
}
