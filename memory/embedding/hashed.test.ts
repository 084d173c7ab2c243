import { embedderContract } from './embedder.contract.ts';
import { createHashedEmbedder } from './hashed.ts';

embedderContract('the deterministic embedder', () => createHashedEmbedder());
embedderContract('the deterministic embedder at 64 dimensions', () => createHashedEmbedder({ dims: 64 }));
