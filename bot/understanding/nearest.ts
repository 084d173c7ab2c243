/** Likeness of a message to labelled examples: shared words and word pairs, the rare ones counting more. */
import { toSpoken } from './spoken.ts';

export type Example<Label extends string> = { label: Label; text: string };

const features = (text: string): Map<string, number> => {
  const keys = toSpoken(text.slice(0, longest)).words.map((word) =>
    /^\d/.test(word.key) ? '#' : word.key.replace('=', ''),
  );
  const counts = new Map<string, number>();
  keys.forEach((key, i) => {
    counts.set(key, 1);
    const next = keys[i + 1];
    if (next !== undefined) counts.set(`${key} ${next}`, 1);
  });
  return counts;
};
/** What a message wants or threatens stands in its opening. */
const longest = 1000;

/** Gives, for a text, the likeness (0 to 1) of the `best` nearest examples of each label, averaged. */
export function createNearest<Label extends string>(
  examples: readonly Example<Label>[],
  best = 2,
): (text: string) => Map<Label, number> {
  const found = examples.map((example) => ({ label: example.label, words: features(example.text) }));
  const seen = new Map<string, number>();
  for (const { words } of found) for (const word of words.keys()) seen.set(word, (seen.get(word) ?? 0) + 1);
  const rarity = (word: string): number => Math.log((1 + examples.length) / (1 + (seen.get(word) ?? 0)));
  const length = (words: Map<string, number>): number => {
    let sum = 0;
    for (const word of words.keys()) sum += rarity(word) ** 2;
    return Math.sqrt(sum);
  };
  const store = new Map<string, number[]>();
  const lengths = found.map(({ words }, i) => {
    for (const word of words.keys()) store.set(word, [...(store.get(word) ?? []), i]);
    return length(words);
  });
  return (text) => {
    const words = features(text);
    const own = length(words);
    const dots = new Map<number, number>();
    for (const word of words.keys())
      for (const i of store.get(word) ?? []) dots.set(i, (dots.get(i) ?? 0) + rarity(word) ** 2);
    const likeness = new Map<Label, number[]>();
    for (const [i, dot] of dots) {
      const label = found[i]?.label;
      const divisor = own * (lengths[i] ?? 0);
      if (label !== undefined && divisor > 0)
        likeness.set(label, [...(likeness.get(label) ?? []), dot / divisor]);
    }
    const out = new Map<Label, number>();
    for (const [label, values] of likeness) {
      const top = values.sort((a, b) => b - a).slice(0, best);
      out.set(label, top.reduce((sum, value) => sum + value, 0) / best);
    }
    return out;
  };
}
