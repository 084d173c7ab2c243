/** What a backfill works on: a kind of rows that carry vectors, each with a way to ask it whether a model finds things. */
import type { Embedder } from './embedder.ts';

/** A question whose answer is known. */
export interface GoldenPair {
  workspaceId: string;
  question: string;
  /** Whose memory is asked; empty where the whole workspace is. */
  within: string;
  /** What has to be found, by the id that `nearest` gives. */
  answer: string;
}

export interface Shelf {
  /** "memories", "talents": what a person reads in the progress. */
  name: string;
  /** How many texts of the workspace have no vector of this model. */
  waiting(workspaceId: string, modelId: string): Promise<number>;
  /** Embeds one batch from `cursor` on; where to go on, or null at the end. Safe to repeat and to be cut anywhere. */
  fill(
    workspaceId: string,
    embedder: Embedder,
    cursor: string | null,
  ): Promise<{ cursor: string | null; done: number }>;
  /** Questions made from what the house holds, at most so many, the same ones every time. */
  pairs(workspaceId: string, most: number): Promise<GoldenPair[]>;
  /** The `k` nearest by meaning alone, in the vectors of this model. */
  nearest(pair: GoldenPair, modelId: string, values: Float32Array, k: number): Promise<string[]>;
  /** Takes a batch of a model's vectors away; 0 when none is left. */
  drop(workspaceId: string, modelId: string): Promise<number>;
}

/** Every other word: what somebody still knows of a text. Too short a text makes no question. */
export function halfOf(text: string): string | null {
  const words = text.match(/[\p{L}\p{M}\p{N}]{3,}/gu) ?? [];
  return words.length < 6 ? null : words.filter((_, i) => i % 2 === 1).join(' ');
}
