/**
 * The text of an answer that is said over several rounds: what stays, what was only a lead-in to a tool call,
 * and an end that is never in the middle of a word.
 */
export type Speech = {
  /** Text of the running round so far. */
  hear: (textSoFar: string) => void;
  /** The round is over; `calls`: tools follow, so more is to come. */
  endRound: (text: string, calls: boolean) => void;
  /** Everything that belongs to the answer. */
  text: () => string;
};

/** One short line without a figure in it ("Dekhte hain…") says nothing: shown while people wait, then dropped. */
const leadIn = (text: string): boolean => text.length <= 160 && !/[\n\d०-९]/.test(text.trim());

export function createSpeech(say: (textSoFar: string) => void): Speech {
  const kept: string[] = [];
  let waiting: string | null = null;
  const join = (...more: string[]): string =>
    [...kept, ...more]
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .join('\n');
  return {
    hear(textSoFar) {
      const soFar = join(textSoFar);
      if (soFar !== '' && textSoFar.trim() !== '') say(soFar);
    },
    endRound(text, calls) {
      if (text.trim() === '') return;
      waiting = calls && leadIn(text) ? text : null;
      if (waiting === null) kept.push(text);
      say(waiting === null ? join() : join(waiting));
    },
    text: () => (kept.length > 0 || waiting === null ? join() : join(waiting)),
  };
}

/** An answer that ran out of length, ended where a sentence or a line ends, and seen to be shortened. */
export function cleanEnd(text: string): string {
  const end = /^[\s\S]*(?:[.!?।…](?=\s|$)|\n)/u.exec(text.trimEnd())?.[0].trimEnd();
  if (end !== undefined && end.length >= text.length / 3) return end === text.trimEnd() ? end : `${end} …`;
  return `${text.trimEnd().replace(/\s\S*$/u, '')} …`;
}
