/** The embedder port: text becomes unit vectors; every provider passes `embedder.contract.ts`. */

/**
 * Some models embed what is asked differently from what is stored; the caller always says which it is. A `saying` is stored as
 * a document is, but somebody has just said it and looks for it in a moment: it does not stand behind a backfill.
 */
export type TextKind = 'query' | 'saying' | 'document';

export interface Embedder {
  /** Stored beside every vector: model, dimensions and text pipeline. Vectors of two ids are never compared. */
  readonly modelId: string;
  readonly dims: number;
  /**
   * One unit vector (length `dims`) for each text, in the order given; an empty list gives an empty list.
   * Throws `EmbeddingError`.
   */
  embed(texts: readonly string[], kind: TextKind): Promise<Float32Array[]>;
  /** Whether `modelId` is an older version of this very model, which nobody can ask any more: what it holds comes over by itself. */
  supersedes?(modelId: string): boolean;
  /** Ends threads and connections; what is still waiting is rejected. */
  close(): Promise<void>;
}

/** The provider failed; `retryable` says whether the same texts may succeed later. Never carries the texts. */
export class EmbeddingError extends Error {
  readonly retryable: boolean;
  constructor(message: string, options: { retryable: boolean; cause?: unknown }) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'EmbeddingError';
    this.retryable = options.retryable;
  }
}

/** The vector at length one; a zero vector becomes the first axis, so that cosine stays defined. */
export function toUnit(values: ArrayLike<number>): Float32Array {
  const out = Float32Array.from(values);
  let sum = 0;
  for (const x of out) sum += x * x;
  if (!(sum > 0) || !Number.isFinite(sum)) {
    out.fill(0);
    if (out.length > 0) out[0] = 1;
    return out;
  }
  const scale = 1 / Math.sqrt(sum);
  for (let i = 0; i < out.length; i++) out[i] = out[i]! * scale;
  return out;
}

/** Cosine of two unit vectors of one model, −1 … 1. */
export function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
