/** What a text says about a talent: each value in the shape of a fact of memory, with the words it was read from. */
import type { FactKey } from '../../../memory/long-term/keys.ts';

export type ProfileValue = {
  key: FactKey;
  /** Which one, where there can be several of a kind (a language, a skill); else empty. */
  identity: string;
  value: string;
  /** Verbatim words of the text. */
  words: string;
};

/** A profile as offices forward it. `name` and phones are no facts: they say who it is and how to reach them. */
export type ReadProfile = {
  name: string | null;
  phones: string[];
  links: string[];
  values: ProfileValue[];
  /** The text itself, as it came. */
  text: string;
};
