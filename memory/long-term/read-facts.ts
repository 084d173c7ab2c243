/** Clear statements as facts, by rules, in the four written forms; what is a question, a plan, a joke or hearsay is none. */
import type { FactKey } from './keys.ts';

export interface Line {
  from: 'person' | 'bot';
  text: string;
  at: Date;
}

export interface ReadFact {
  /** Which line it stands in. */
  index: number;
  key: FactKey;
  identity: string;
  value: string;
  quote: string;
  ends?: boolean;
  validFrom?: Date;
  statedTo?: Date;
}

export function readFacts(_lines: readonly Line[]): ReadFact[] {
  return [];
}
