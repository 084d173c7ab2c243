/** Made-up histories of what was stated about people: every key, every source, with plans that end, retractions and repeats. */
import { factKeys, type FactKey, type Source } from '../../memory/long-term/keys.ts';
import type { Random } from '../../prisma/demo/random.ts';

export type Stated = {
  /** The message that says it; one message may say several things. */
  messageId: string;
  key: FactKey;
  identity: string;
  value: string;
  ends: boolean;
  source: Source;
  saidAt: Date;
  validFrom: Date;
  statedTo: Date | null;
};

export type History = { personId: string; stated: Stated[] };

const dayMs = 86_400_000;
const start = Date.parse('2025-01-01T00:00:00Z');
const sources: readonly [Source, number][] = [['self', 6], ['agent', 2], ['office', 2], ['other', 2], ['guardian', 1]]; // prettier-ignore
const keys = Object.keys(factKeys) as FactKey[];

/** Some hundred days in which a few things are said again and again, in the order in which they were said. */
export function makeHistory(random: Random): History {
  const stated: Stated[] = [];
  const personId = random.uuid();
  for (const key of random.some(keys, random.int(2, 4))) {
    const single = factKeys[key] === 'single';
    const identities = single ? [''] : ['one', 'two'].map((name) => `${key} ${name}`);
    for (const identity of identities) {
      for (let n = random.int(1, 5); n > 0; n--) {
        const saidAt = new Date(start + random.int(0, 400 * dayMs));
        const planned = random.chance(0.15);
        const validFrom = planned ? new Date(saidAt.getTime() + random.int(1, 60) * dayMs) : saidAt;
        const ends = !planned && random.chance(0.12);
        const dated = !ends && random.chance(0.2);
        stated.push({
          messageId: random.uuid(),
          key,
          identity,
          value: `value ${random.int(1, 3)}`,
          ends,
          source: random.weighted(sources),
          saidAt,
          validFrom,
          statedTo: dated ? new Date(validFrom.getTime() + random.int(3, 90) * dayMs) : null,
        });
      }
    }
  }
  return { personId, stated: stated.toSorted((a, b) => a.saidAt.getTime() - b.saidAt.getTime()) };
}
