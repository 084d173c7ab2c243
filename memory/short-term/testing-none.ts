/** Test support: for what has nothing to do with the running conversation. */
import type { ShortTerm } from './short-term.ts';

export const noShortTerm: ShortTerm = {
  before: () => Promise.resolve([]),
  forget: () => Promise.resolve(),
  tidy: () => Promise.resolve(),
};
