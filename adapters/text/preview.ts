/**
 * What may be shown of a reply that is still being written. The first showing rings people's phones: it has to read like
 * a sentence, so it waits for a whole one or for enough words of it.
 */
import type { Marked } from './markup.ts';

const enough = 40;
const goesOn = ' …';

/**
 * `pieces` of the text so far, as it would be cut into messages. null while there is nothing worth a notification. A text
 * that grew past one message keeps showing its beginning.
 */
export function previewOf([first, more]: readonly Marked[], textLimit: number): Marked | null {
  if (!first) return null;
  const whole = more !== undefined || /[.!?।॥…]["'”’)\]]*$/u.test(first.text);
  if (whole && first.text.length > 1) return first;
  const sentenceEnd = [...first.text.matchAll(/[.!?।॥…]["'”’)\]]*(?=\s)|\S(?=\n)/gu)].at(-1);
  const endOfSentence = sentenceEnd ? sentenceEnd.index + sentenceEnd[0].length : 0;
  const lastWord = first.text.search(/\s+\S*$/u);
  const end = Math.max(lastWord >= enough ? lastWord : 0, endOfSentence);
  if (end < 2) return null;
  const text = first.text.slice(0, end).trimEnd();
  const cutInside = end > endOfSentence;
  const suffix = cutInside && text.length + goesOn.length <= textLimit ? goesOn : '';
  const marks = first.marks
    .filter((mark) => mark.start < text.length)
    .map((mark) => ({ ...mark, end: Math.min(mark.end, text.length) }));
  return { text: text + suffix, marks };
}
