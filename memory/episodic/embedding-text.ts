/**
 * What is embedded for a saying: who said what, after the end of what it answers, so that "yes, on Sunday" has a meaning. A
 * message that is also a question is embedded once more as it stands (`question-vectors.ts`): a question has no speaker to
 * find and answers nothing, and its vector has to be there before anybody knows what the saying stands after.
 */
import type { Saying } from './key.ts';

const sentenceEnd = /(?<=[.!?।])\s+/;

const line = (saying: Saying) =>
  `${saying.speakerName}: ${saying.text}${saying.attached === '' ? '' : ` [${saying.attached}]`}`;

/** `before`: the saying just before it in the same sitting. Its last two sentences are what an answer answers. */
export function embeddingTextOf(saying: Saying, before: Saying | undefined): string {
  if (!before) return line(saying);
  const tail = before.text.split(sentenceEnd).slice(-2).join(' ');
  return `${before.speakerName}: ${tail}\n${line(saying)}`;
}
