/** A deterministic embedder without a model, for tests: texts that share words and word parts lie close together. */
import type { Embedder } from './embedder.ts';
import { EmbeddingError, toUnit } from './embedder.ts';

/** FNV-1a, 32 bit: stable across machines and versions, which `modelId` promises. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

function embedOne(text: string, dims: number): Float32Array {
  const sums = new Float32Array(dims);
  const add = (feature: string, weight: number) => {
    const h = hash(feature);
    const slot = (h >>> 1) % dims;
    sums[slot] = sums[slot]! + (h & 1 ? weight : -weight);
  };
  for (const [word] of text
    .normalize('NFKC')
    .toLowerCase()
    .matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    add(word, 1);
    const padded = `<${word}>`;
    for (let i = 0; i + 3 <= padded.length; i++) add(padded.slice(i, i + 3), 0.3);
  }
  return toUnit(sums);
}

export function createHashedEmbedder(options: { dims?: number } = {}): Embedder {
  const dims = options.dims ?? 384;
  let closed = false;
  return {
    modelId: `hashed@${dims}`,
    dims,
    embed: async (texts) => {
      if (closed) throw new EmbeddingError('The embedder is closed', { retryable: false });
      return texts.map((text) => embedOne(text, dims));
    },
    close: async () => {
      closed = true;
    },
  };
}
