/** What is asked for in words, as one sparse vector: each term weighs by how rare it is in the office. */
import type { Tx } from '../../prisma/client.ts';
import { places } from './index-talents.ts';
import { rarity } from './terms.ts';

/** Weights sum up to one: what a person's words have of it is a share of the whole. */
export type Weighed = { vector: string };

/** Null when nothing is asked in words. */
export async function weighTerms(tx: Tx, terms: readonly string[]): Promise<Weighed | null> {
  if (terms.length === 0) return null;
  const rows = await tx.$queryRaw<{ place: number; count: number; total: number }[]>`
    SELECT castmatch_term_place(q.term) AS place, (SELECT count(*) FROM talent_term x WHERE x.term = q.term)::int AS count,
      (SELECT count(*) FROM talent)::int AS total
    FROM unnest(${terms}::text[]) AS q(term)`;
  const weighed = new Map<number, number>();
  for (const { place, count, total } of rows)
    weighed.set(place, (weighed.get(place) ?? 0) + rarity(count, total));
  const sum = [...weighed.values()].reduce((all, weight) => all + weight, 0);
  const entries = [...weighed].toSorted(([a], [b]) => a - b).map(([place, weight]) => `${place}:${weight / sum}`); // prettier-ignore
  return { vector: `{${entries.join(',')}}/${places}` };
}
