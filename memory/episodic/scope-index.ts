/** A scope held in memory: the same signals as the database path, for measuring the method and for small sets. */
import { bm25, idf, type Posting } from './bm25.ts';
import type { ItemKey } from './key.ts';
import type { Question } from './question.ts';
import { rank, type Extremes, type Signals } from './rank.ts';
import { dot } from '../embedding/embedder.ts';

export interface IndexedItem {
  key: ItemKey;
  session: string;
  speakerName: string;
  saidAt: Date;
  vector: Float32Array | undefined;
}

export interface ScopeIndex {
  /** The signals of every item, and the extremes; `vector` is the question's, when it is there. */
  signals(question: Question, vector: Float32Array | undefined): { signals: Signals[]; top: Extremes };
  /** A score for every item. */
  scores(question: Question, vector: Float32Array | undefined): number[];
}

type Kind = 'own' | 'near';

function postingsOf(
  items: readonly IndexedItem[],
  kind: Kind,
): Map<string, { items: number[]; counts: number[] }> {
  const out = new Map<string, { items: number[]; counts: number[] }>();
  items.forEach(({ key }, i) => {
    for (const [term, counts] of key.terms) {
      if (counts[kind] <= 0) continue;
      const posting = out.get(term) ?? { items: [], counts: [] };
      posting.items.push(i);
      posting.counts.push(counts[kind]);
      out.set(term, posting);
    }
  });
  return out;
}

const greatest = (values: Iterable<number>) => {
  let most = -Infinity;
  for (const value of values) most = Math.max(most, value);
  return most;
};

export function createScopeIndex(items: readonly IndexedItem[]): ScopeIndex {
  const postings = { own: postingsOf(items, 'own'), near: postingsOf(items, 'near') };
  const lengthsOf = (lengths: number[]) => ({
    lengths,
    count: lengths.length,
    average: lengths.reduce((sum, x) => sum + x, 0) / Math.max(1, lengths.length) || 1,
  });
  const scope = {
    own: lengthsOf(items.map(({ key }) => key.ownLength)),
    near: lengthsOf(items.map(({ key }) => key.nearLength)),
  };

  const find = (terms: Iterable<string>, kind: Kind): Posting[] =>
    [...terms].flatMap((term) => {
      const posting = postings[kind].get(term);
      return posting ? [{ term, ...posting }] : [];
    });

  function signals(question: Question, vector: Float32Array | undefined) {
    const plain = new Map(question.terms.map((term) => [term, 1]));
    const ownPostings = find(question.terms, 'own');
    const own = bm25(ownPostings, plain, scope.own);
    const near = bm25(find(question.terms, 'near'), plain, scope.near);
    const like = bm25(find(question.weights.keys(), 'near'), question.weights, scope.near);
    const cover = new Float64Array(items.length);
    const rarity = new Map(ownPostings.map((p) => [p.term, idf(items.length, p.items.length)]));
    const total =
      question.terms.reduce((sum, term) => sum + (rarity.get(term) ?? idf(items.length, 0)), 0) || 1;
    for (const p of ownPostings) for (const i of p.items) cover[i]! += rarity.get(p.term)! / total;
    const cosines = items.map((item) => (vector && item.vector ? dot(vector, item.vector) : undefined));
    const known = cosines.filter((x) => x !== undefined);
    const out = items.map(
      (item, i): Signals => ({
        own: own[i]!,
        near: near[i]!,
        like: like[i]!,
        cosine: cosines[i],
        cover: cover[i]!,
        session: item.session,
        speakerName: item.speakerName,
        saidAt: item.saidAt,
        length: item.key.ownLength,
        isQuestion: item.key.isQuestion,
        namesTime: item.key.namesTime,
        namesNumber: item.key.namesNumber,
      }),
    );
    const top: Extremes = {
      own: greatest(own),
      near: greatest(near),
      like: greatest(like),
      cosineMin: known.length > 0 ? -greatest(known.map((x) => -x)) : 0,
      cosineMax: known.length > 0 ? greatest(known) : 0,
    };
    return { signals: out, top };
  }

  return {
    signals,
    scores: (question, vector) => {
      const { signals: all, top } = signals(question, vector);
      return rank(question, all, top);
    },
  };
}
