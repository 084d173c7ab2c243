/** What an edit is read from, and what it comes to: the new value of a field, and the words that say so. */
import type { ReadRole } from '../../brief.ts';
import type { factsOf } from '../facts.ts';
import type { BriefText } from '../normalise.ts';
import type { Found, Span } from '../spans.ts';

export type Patch = {
  field: keyof ReadRole;
  value: unknown;
  span: Span;
  /** More words that it was read from. */
  also?: readonly Span[];
  /** A sum too far from what stands to be taken for granted: it has to be asked how it is meant. */
  unclear?: number;
};

export type Edit = {
  text: BriefText;
  /** The whole of it, where `text` is only what holds now. */
  message: string;
  facts: ReturnType<typeof factsOf>;
  /** As it stands. */
  role: ReadRole;
  /** It may be so as well: "Pune bhi chalega". */
  widening: boolean;
  /** It tells the old sum beside the new one: however far apart they are, it is meant. */
  instead: boolean;
};

/** Of a fact that was not found there is no patch. */
export const patch = <T>(
  field: keyof ReadRole,
  fact: Found<T> | undefined,
  value: unknown = fact?.value,
): Patch[] => (fact ? [{ field, value, span: fact }] : []);

export const wholeOf = ({ text }: Edit): Span => ({ start: 0, end: text.plain.length });
