/** Seeded randomness for the demo: the same seed gives the same people on every machine. */
import { createHash } from 'node:crypto';

export type Random = {
  /** 0 ≤ x < 1 */
  next(): number;
  /** Whole number from `min` to `max`, both possible. */
  int(min: number, max: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** `count` different ones in random order; all of them when there are fewer. */
  some<T>(list: readonly T[], count: number): T[];
  /** Picks by weight. */
  weighted<T>(list: readonly (readonly [T, number])[]): T;
  uuid(): string;
};

/** Any text is a seed; nearby seeds give unrelated sequences. */
export function createRandom(seed: string): Random {
  const digest = createHash('sha256').update(seed).digest();
  let [a, b, c, d] = [0, 4, 8, 12].map((at) => digest.readUInt32LE(at)) as [number, number, number, number];
  // sfc32: small, fast and without the visible patterns of a linear generator.
  const bits = (): number => {
    const sum = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  const next = (): number => bits() / 4294967296;
  const int = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick: (list) => list[int(0, list.length - 1)]!,
    some(list, count) {
      const left = [...list];
      const taken = [];
      while (taken.length < count && left.length > 0) taken.push(...left.splice(int(0, left.length - 1), 1));
      return taken;
    },
    weighted(list) {
      let at = next() * list.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [item, weight] of list) if ((at -= weight) < 0) return item;
      return list.at(-1)![0];
    },
    uuid() {
      const hex = [0, 0, 0, 0].map(() => bits().toString(16).padStart(8, '0')).join('');
      const variant = '89ab'[bits() & 3];
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
    },
  };
}
