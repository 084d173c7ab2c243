/** So many points for these words; below zero, points taken away. */
import type { Phrase } from '../../spoken.ts';

export type Weight = readonly [number, Phrase];
