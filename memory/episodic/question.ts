/** What a question asks for, read once: its terms, words of like meaning, the time it speaks of, what kind of answer. */
import { meaningNeighbours } from './word-neighbours.ts';
import { stem } from './stem.ts';
import { termsOf } from './terms.ts';
import { parseTimeWindow, type TimeWindow } from './time-window.ts';

export interface Question {
  text: string;
  /** Terms of the question itself, each once. */
  terms: readonly string[];
  /** The same at weight 1, and terms of like meaning at less. */
  weights: ReadonlyMap<string, number>;
  asksTime: boolean;
  asksNumber: boolean;
  /** "What events has she been to?": several answers, likely from several sittings. */
  asksList: boolean;
  window: TimeWindow | undefined;
}

const asksTime = /^(?:when|how long|what (?:date|day|month|year|time)|which (?:month|year|day))\b/i;
const asksNumber = /^how (?:many|much|often|old)\b/i;

const asksList =
  /^(?:(?:what|which) (?:all |are |were |(?:kinds?|types?|sorts?) of |other |different |new |some of )*(?:(?!does|was|this|his|is\b)[a-z-]+ )?(?!does\b|was\b|this\b|his\b|is\b)[a-z]+s\b|in what ways|(?:what|where|who|which)\b.*\b(?:has|have|do)\b|.*\bboth\b)/i;

/** `now` is when it is asked: "last week" means the one before it. */
export function readQuestion(text: string, now: Date): Question {
  const terms = [...new Set(termsOf(text))];
  const weights = new Map(terms.map((term) => [term, 1]));
  for (const term of terms) {
    for (const [other, closeness] of meaningNeighbours(term)) {
      const weight = 0.5 * closeness * closeness;
      const key = stem(other);
      if ((weights.get(key) ?? 0) < weight) weights.set(key, weight);
    }
  }
  return {
    text,
    terms,
    weights,
    asksTime: asksTime.test(text.trim()),
    asksNumber: asksNumber.test(text.trim()),
    asksList: asksList.test(text.trim()),
    window: parseTimeWindow(text, now),
  };
}
