/** The default embedder: all-MiniLM-L6-v2 inside the npm package, offline, in its own thread, fed glossed text. */
import { toUnit, type Embedder } from './embedder.ts';
import { gloss, glossVersion } from './gloss/gloss.ts';
import { createLru } from './lru.ts';
import { createModelThread } from './model-thread.ts';

const DIMS = 384;
const idOf = (version: number): string => `minilm-l6-v2@${DIMS}+gloss${version}`;

/**
 * About 45 ms a short text and 2 ms for each token more on one core; 1 s and 300 MB for the first one. `remembered` query
 * vectors answer repeats at once. A query that is not begun within `queryPatienceMs` is given up: nobody waits for it any
 * more. Unlimited when not given.
 */
export function createMiniLmEmbedder(
  options: { remembered?: number; queryPatienceMs?: number } = {},
): Embedder {
  const thread = createModelThread({ script: new URL('./minilm-thread.mjs', import.meta.url) });
  const queries = createLru<Promise<Float32Array>>(options.remembered ?? 512);

  function query(text: string): Promise<Float32Array> {
    const known = queries.get(text);
    if (known) return known;
    const vector = thread.run(text, 'query', options.queryPatienceMs).then(toUnit);
    queries.set(text, vector);
    // A failure is not remembered: the next caller tries again. The caller of this one still sees the rejection.
    vector.catch(() => queries.delete(text));
    return vector;
  }

  return {
    modelId: idOf(glossVersion),
    dims: DIMS,
    // Forwards alone: while two versions run side by side, the younger one's vectors stay.
    supersedes: (modelId) =>
      Array.from({ length: glossVersion - 1 }, (_, i) => idOf(i + 1)).includes(modelId),
    embed: async (texts, kind) => {
      const glossed = texts.map((text) => gloss(text));
      if (kind === 'query') {
        const vectors = await Promise.all(glossed.map(query));
        // Copies: a caller that changes its vector must not change the remembered one.
        return vectors.map((vector) => vector.slice());
      }
      return Promise.all(glossed.map(async (text) => toUnit(await thread.run(text, kind))));
    },
    close: () => thread.close(),
  };
}
