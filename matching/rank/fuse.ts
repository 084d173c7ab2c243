/** How the parts of a score are weighed. Hard requirements are no part of it: they decided before. */

export const weights = {
  /** Meaning and words together: what the brief says about the person. */
  text: 0.55,
  /** Nice-to-have languages and skills that the person has. */
  wishes: 0.25,
  /** How much of what the role needs is known already. */
  known: 0.2,
  /** Taken off for each thing about the person themselves that the role needs and nobody knows. */
  blank: 0.15,
  /** Of the text: vectors against words. Weighted fusion keeps what rank fusion throws away. */
  vector: 0.5,
} as const;

/** Both between 0 and 1, `null` where there is none; what is missing leaves its weight to the other. */
export function fuseText(vector: number | null, lexical: number | null): number {
  if (vector === null) return lexical ?? 0;
  if (lexical === null) return Math.max(0, vector);
  return weights.vector * Math.max(0, vector) + (1 - weights.vector) * lexical;
}
