/** One vector a text, or why the model gives none: a text that it always refuses must not fail those beside it. */
import type { Embedder, TextKind } from './embedder.ts';

/** What every model can read that can read anything. */
const plain = 'hello';

/** Throws where the model itself is away: then no text is to blame. */
export async function embedEach(
  embedder: Pick<Embedder, 'embed'>,
  texts: readonly string[],
  kind: TextKind,
): Promise<(Float32Array | Error)[]> {
  try {
    return await embedder.embed(texts, kind);
  } catch {
    await embedder.embed([plain], kind);
    const each: (Float32Array | Error)[] = [];
    for (const text of texts)
      each.push(
        await embedder.embed([text], kind).then(
          ([vector]) => vector ?? new Error('no vector'),
          (error: unknown) => (error instanceof Error ? error : new Error('refused')),
        ),
      );
    // It may have gone away meanwhile.
    if (each.some((one) => one instanceof Error)) await embedder.embed([plain], kind);
    return each;
  }
}

export const isVector = (one: Float32Array | Error): one is Float32Array => one instanceof Float32Array;
