/** What is asked for in words, as one sparse vector: each term weighs by how rare it is in the office. */
import type { Tx } from '../../prisma/client.ts';
import { places } from './index-talents.ts';
import { rarity } from './terms.ts';

/** Weights sum up to one: what a person's words have of it is a share of the whole. */
export type Weighed = { vector: string };
/** Null when nothing is asked in words. */
export type WeighTerms = (tx: Tx, terms: readonly string[]) => Promise<Weighed | null>;

type Count = { term: string; place: number; count: number; total: number };

export const weighTerms: WeighTerms = async (tx, terms) => vectorOf(await count(tx, terms));

/** How long a count may be old: a few people more or less move no weight that anybody would see. */
const staleMs = 10 * 60_000;
const mostOffices = 50;

/**
 * The same with counts that were taken before: counting is a good part of a search, and how rare a word is hardly changes.
 * Everything of an office is counted anew at once, so that its weights always belong together.
 */
export function createTermWeights(nowMs: () => number): (workspaceId: string) => WeighTerms {
  const offices = new Map<string, { at: number; counts: Map<string, Count> }>();
  return (workspaceId) => async (tx, terms) => {
    let office = offices.get(workspaceId);
    if (!office || nowMs() - office.at > staleMs) {
      office = { at: nowMs(), counts: new Map() };
      if (offices.size >= mostOffices) offices.clear();
      offices.set(workspaceId, office);
    }
    const { counts } = office;
    for (const one of await count(tx, terms.filter((term) => !counts.has(term)))) counts.set(one.term, one); // prettier-ignore
    return vectorOf(terms.flatMap((term) => counts.get(term) ?? []));
  };
}

async function count(tx: Tx, terms: readonly string[]): Promise<Count[]> {
  if (terms.length === 0) return [];
  return tx.$queryRaw<Count[]>`
    SELECT q.term, castmatch_term_place(q.term) AS place, (SELECT count(*) FROM talent_term x WHERE x.term = q.term)::int AS count,
      (SELECT count(*) FROM talent)::int AS total
    FROM unnest(${terms}::text[]) AS q(term)`;
}

function vectorOf(counts: readonly Count[]): Weighed | null {
  if (counts.length === 0) return null;
  const weighed = new Map<number, number>();
  for (const one of counts)
    weighed.set(one.place, (weighed.get(one.place) ?? 0) + rarity(one.count, one.total));
  const sum = [...weighed.values()].reduce((all, weight) => all + weight, 0);
  const entries = [...weighed].toSorted(([a], [b]) => a - b).map(([place, weight]) => `${place}:${weight / sum}`); // prettier-ignore
  return { vector: `{${entries.join(',')}}/${places}` };
}
