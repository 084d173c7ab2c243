/** One role of a post before its values are read: its noun, its age, and the words that are about it. */
import type { AgeRange } from './ages.ts';
import type { Term } from './normalise.ts';
import type { Span } from './spans.ts';
import type { Found } from './spans.ts';

export type RoleFrame = {
  /** The noun that names the role, if any was recognised. */
  head: Term | undefined;
  age: Found<AgeRange> | undefined;
  /** Words that are about this role only. */
  spans: Span[];
  /** Several people described together ("couple") each become a role of this sex. */
  sex: 'male' | 'female' | undefined;
  title: string;
  count: Found<number> | undefined;
  /** Every noun said of this role; a later line may call it by any of them. */
  names: Term[];
  /** The character's own name in plain words, where the post gives one. */
  called?: string[];
  /** Words for both sexes stand beside it, and not which is whose. */
  unsexed?: boolean;
  /** Where the sex was read, when it is not the head noun. */
  sexSpan?: Span;
};

/** The entry in the lexicon of people carries this flag. */
export const isNote = (term: Term, flag: string) => term.note.split(':').includes(flag);

/** Names no character by itself ("model"). */
export const isWeak = (term: Term) => isNote(term, 'weak');
/** A bare word for a sex. */
export const isPlain = (term: Term) => isNote(term, 'plain');

/** `m`, `f`, `t` or `-`. */
export const sexOf = (term: Term | undefined) => term?.note.split(':')[0] ?? '-';

/** Words of lines that are said to every role alike. */
export const sharedWords =
  /\b(?:fee|shoot|dates|usage|conflict|audition|send|location|per day|agency|rehearsal)\b/;
