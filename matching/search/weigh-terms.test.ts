import { expect, it } from 'vitest';
import type { Tx } from '../../prisma/client.ts';
import { createTermWeights, weighTerms } from './weigh-terms.ts';

/** An office's counts, as the database would give them. */
function office(counts: Record<string, number>) {
  const asked: string[][] = [];
  const tx = {
    $queryRaw: (_: unknown, terms: string[]) => {
      asked.push(terms);
      return Promise.resolve(terms.map((term, i) => ({ term, place: term.length * 10 + i, count: counts[term] ?? 0, total: 100 }))); // prettier-ignore
    },
  } as unknown as Tx;
  return { tx, asked, counts };
}
const weights = (weighed: { vector: string } | null): number[] =>
  [...(weighed?.vector.matchAll(/:([\d.e-]+)/g) ?? [])].map((found) => Number(found[1]));

it('counts a word once in a while, each office for itself, and weighs as if it had counted anew', async () => {
  let now = 0;
  const weighIn = createTermWeights(() => now);
  const here = office({ bald: 2, farmer: 40 });
  const first = await weighIn('here')(here.tx, ['bald', 'farmer']);
  expect(first).toEqual(await weighTerms(office(here.counts).tx, ['bald', 'farmer']));
  expect(weights(first).reduce((sum, one) => sum + one)).toBeCloseTo(1);
  await weighIn('here')(here.tx, ['bald', 'farmer']);
  expect(here.asked).toEqual([['bald', 'farmer']]);
  await weighIn('here')(here.tx, ['bald', 'tall']);
  expect(here.asked.at(-1)).toEqual(['tall']);

  const there = office({ bald: 90, farmer: 1 });
  expect(await weighIn('there')(there.tx, ['bald', 'farmer'])).not.toEqual(first);

  here.counts['bald'] = 80;
  now += 11 * 60_000;
  expect(await weighIn('here')(here.tx, ['bald', 'farmer'])).not.toEqual(first);
  expect(await weighIn('here')(here.tx, [])).toBeNull();
});
