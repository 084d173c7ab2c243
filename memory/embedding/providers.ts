/** The providers there are, by name; a fourth is one more line here and one more file. */
import type { Embedder } from './embedder.ts';
import { createHashedEmbedder } from './hashed.ts';
import { createMiniLmEmbedder } from './minilm.ts';
import { createVoyageEmbedder } from './voyage.ts';

export const providerNames = ['minilm', 'voyage', 'hashed'] as const;
export type ProviderName = (typeof providerNames)[number];

export interface ProviderSettings {
  voyageKey: string | undefined;
  voyageUrl: string | undefined;
  /** How long a question waits to be begun; unlimited when not given. */
  queryPatienceMs?: number;
}

/** Everything that can be asked here; none of them loads or connects before its first text. Voyage needs a key. */
export function createProviders(settings: ProviderSettings): Partial<Record<ProviderName, Embedder>> {
  const { voyageKey: apiKey, voyageUrl: baseUrl, queryPatienceMs } = settings;
  return {
    minilm: createMiniLmEmbedder(queryPatienceMs === undefined ? {} : { queryPatienceMs }),
    ...(apiKey ? { voyage: createVoyageEmbedder({ apiKey, ...(baseUrl ? { baseUrl } : {}) }) } : {}),
    // Words and word parts, no meaning: for tests, and for machines without room for a model.
    hashed: createHashedEmbedder(),
  };
}

/** The one that a new house begins with, first. */
export function preferredFirst(
  providers: Partial<Record<ProviderName, Embedder>>,
): [Embedder, ...Embedder[]] {
  const { minilm, voyage, hashed } = providers;
  const [first, ...others] = [voyage, minilm, hashed].filter((embedder) => embedder !== undefined);
  if (!first) throw new Error('no embedder is set up');
  return [first, ...others];
}
