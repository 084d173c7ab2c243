/** BM25 over posting lists, with the statistics of exactly the scope that the postings came from. */

/** One term's occurrences in a scope: complete, so that its length is the document frequency. */
export interface Posting {
  term: string;
  /** Positions of the items in the scope's own list, and the term's weighted count in each. */
  items: readonly number[];
  counts: readonly number[];
}

export interface ScopeLengths {
  /** Weighted length of each item that a posting may name. */
  lengths: ArrayLike<number>;
  /** Items of the scope, those included that no posting names; `average` is over all of them. */
  count: number;
  average: number;
}

/** Chosen on the development half: short turns differ little in length, and a repeated word says little more. */
const K1 = 0.9;
const B = 0.4;

export const idf = (items: number, frequency: number): number =>
  Math.log(1 + (items - frequency + 0.5) / (frequency + 0.5));

/** A score for each item that has a length; `weights` gives a term of the question its weight (expansions have less). */
export function bm25(
  postings: readonly Posting[],
  weights: ReadonlyMap<string, number>,
  scope: ScopeLengths,
): Float64Array {
  const out = new Float64Array(scope.lengths.length);
  for (const { term, items, counts } of postings) {
    const weight = weights.get(term);
    if (weight === undefined) continue;
    const value = weight * idf(scope.count, items.length) * (K1 + 1);
    for (let i = 0; i < items.length; i++) {
      const item = items[i]!;
      const count = counts[i]!;
      if (count <= 0) continue;
      const norm = 1 - B + (B * scope.lengths[item]!) / scope.average;
      out[item]! += (value * count) / (count + K1 * norm);
    }
  }
  return out;
}
