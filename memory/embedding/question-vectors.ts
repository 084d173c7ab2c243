/** Vectors of questions, each with its model; remembered, so that one begun ahead or asked again is there at once. */
import type { QuestionVector } from '../episodic/dense.ts';
import type { Embedder } from './embedder.ts';
import { createLru } from './lru.ts';

const remembered = 500;

/** Throws EmbeddingError. A question of before a flip is embedded anew after it. */
export function createQuestionVectors(inForce: () => Promise<Embedder>) {
  const known = createLru<Promise<QuestionVector>>(remembered);
  return async function questionVector(text: string): Promise<QuestionVector> {
    const embedder = await inForce();
    const { modelId } = embedder;
    const key = `${modelId} ${text}`;
    const begun = known.get(key);
    if (begun) return begun;
    const vector = embedder.embed([text], 'query').then(([values]) => ({ modelId, values: values! }));
    known.set(key, vector);
    // A failure is not remembered: the next caller tries again. The caller of this one still sees the rejection.
    vector.catch(() => known.delete(key));
    return vector;
  };
}
