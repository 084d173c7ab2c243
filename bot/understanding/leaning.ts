/**
 * Which label a message leans to, learnt from labelled examples: every word, pair of words, beginning of a word and cue has a
 * weight for each label (softmax regression). Where rules know single phrases, this adds up what many weak words say.
 */
import { says, toSpoken, type Phrase } from './spoken.ts';
import type { Example } from './nearest.ts';

/** What a message wants or threatens stands in its opening. */
const longest = 1000;
const rounds = 40;
const step = 0.4;
/** Pulls every weight towards nothing, so that no word of a single example decides. */
const decay = 0.002;

/** Trains once, on the first text: the same examples give the same weights. Probabilities of all labels add up to one. */
export function createLeaning<Label extends string>(
  labels: readonly Label[],
  examples: readonly Example<Label>[],
  cues: readonly (readonly [string, Phrase])[],
): (text: string) => Record<Label, number> {
  const featuresOf = (text: string): string[] => {
    const spoken = toSpoken(text.slice(0, longest));
    const keys = spoken.words.map(({ key }) => (/^\d/.test(key) ? '#' : key.replace('=', '')));
    const found = new Set<string>();
    keys.forEach((key, i) => {
      const next = keys[i + 1];
      found.add(key);
      if (next !== undefined) found.add(`${key} ${next}`);
      if (key.length > 4) found.add(`${key.slice(0, 4)}*`);
    });
    for (const [name, wanted] of cues) if (says(spoken.line, wanted)) found.add(`@${name}`);
    return [...found];
  };

  let trained: ((text: string) => Record<Label, number>) | null = null;
  return (text) => (trained ??= train())(text);

  function train(): (text: string) => Record<Label, number> {
    const places = new Map<string, number>();
    const rows = examples.map(({ label, text }) => ({
      label: labels.indexOf(label),
      at: featuresOf(text).map((name) => {
        const place = places.get(name) ?? places.size;
        places.set(name, place);
        return place;
      }),
    }));
    const weights = labels.map(() => new Float32Array(places.size));
    const chances = (at: readonly number[]): number[] => {
      const scale = 1 / Math.sqrt(Math.max(1, at.length));
      const powers = weights.map((of) => Math.exp(at.reduce((sum, place) => sum + of[place]!, 0) * scale));
      const all = powers.reduce((sum, power) => sum + power, 0);
      return powers.map((power) => power / all);
    };
    for (let round = 0; round < rounds; round++) {
      const rate = step / (1 + round * 0.1);
      for (let i = 0; i < rows.length; i++) {
        // Another order than the file's, where one label follows itself for pages.
        const { label, at } = rows[(i * stride) % rows.length]!;
        const scale = 1 / Math.sqrt(Math.max(1, at.length));
        const now = chances(at);
        weights.forEach((of, which) => {
          const wrong = (now[which]! - (which === label ? 1 : 0)) * scale;
          for (const place of at) of[place]! -= rate * (wrong + decay * of[place]!);
        });
      }
    }
    return (text) => {
      const at = featuresOf(text).flatMap((name) => places.get(name) ?? []);
      const now = chances(at);
      return Object.fromEntries(labels.map((label, i) => [label, now[i]!])) as Record<Label, number>;
    };
  }
}

/** A prime, so that every example comes once a round. */
const stride = 7919;
