/** Vectors of questions, each with its model; remembered, so that one begun ahead or asked again is there at once. */
import type { QuestionVector } from '../episodic/dense.ts';
import type { Embedder } from './embedder.ts';
import { createLru } from './lru.ts';

const remembered = 500;

export function createQuestionVectors(inForce: () => Promise<Embedder>) {
  const known = createLru<Promise<QuestionVector>>(remembered);
  const keyOf = (modelId: string, text: string) => `${modelId} ${text}`;

  return {
    /** Throws EmbeddingError. A question of before a flip is embedded anew after it. */
    async questionVector(text: string): Promise<QuestionVector> {
      const embedder = await inForce();
      const { modelId } = embedder;
      const key = keyOf(modelId, text);
      const begun = known.get(key);
      if (begun) return begun;
      const vector = embedder.embed([text], 'query').then(([values]) => ({ modelId, values: values! }));
      known.set(key, vector);
      // A failure is not remembered: the next caller tries again. The caller of this one still sees the rejection.
      vector.catch(() => known.delete(key));
      return vector;
    },

    /** The vector of a text that was asked a while ago, perhaps still on its way. */
    asked: (modelId: string, text: string): Promise<QuestionVector> | undefined =>
      known.get(keyOf(modelId, text)),
  };
}
