/**
 * What is true at a moment, said in the plainest way and without looking at how memory derives it: a statement holds from
 * its day to its end, unless somebody at least as much to be believed said something newer that holds from a day by then.
 * Silence repeats nothing: who says again what stands, and is no stronger, changes nothing.
 */
import { createHash } from 'node:crypto';
import type { Source } from '../../memory/long-term/keys.ts';
import type { Stated } from './histories.ts';

/** Most to be believed last; written down here again on purpose. */
const order: readonly Source[] = ['verdicts', 'other', 'agent', 'office', 'self', 'guardian'];
const weight = (source: Source): number => order.indexOf(source);

/** Sorted `key|identity|value`, one for each different value that holds. `stated` in the order of saying. */
export function holdingAt(stated: readonly Stated[], at: Date): string[] {
  const holds = new Set<string>();
  stated.forEach((one, i) => {
    if (one.ends || one.validFrom > at || (one.statedTo !== null && one.statedTo <= at)) return;
    const replaced = stated.slice(i + 1).some((later) => {
      const same = later.key === one.key && later.identity === one.identity;
      return same && weight(later.source) >= weight(one.source) && later.validFrom <= at;
    });
    if (!replaced) holds.add(`${one.key}|${one.identity}|${one.value}`);
  });
  return [...holds].toSorted();
}

/** The same answer for the same statements, whoever asks: names a case when it fails. */
export const nameOf = (stated: readonly Stated[]): string =>
  createHash('sha256').update(JSON.stringify(stated)).digest('hex').slice(0, 8);
