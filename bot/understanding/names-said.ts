/** Which of a few known people a text names: by the first name, in either script, with whatever a language hangs on it. */
import { wordKey } from './script.ts';

/** Longer than what else may hang on a name. */
const about = /(?<=[\p{L}\p{M}]{2})(?:बद्दल|विषयी|संबंधी|सोबत|बरोबर)$/u;

export const keysOf = (text: string): string[] =>
  (text.match(/[\p{L}\p{M}]+/gu) ?? []).map((word) => wordKey(word.replace(about, ''))).filter((key) => key.length > 1); // prettier-ignore

/** Whether this word is one of the name, in either script; what Marathi hangs on it may follow. */
export const isOf = (key: string, name: readonly string[]): boolean =>
  name.some(
    (word) => key === word || (word.length > 2 && key.startsWith(word) && key.length - word.length <= 4),
  );

/** Those whose first name stands in the text. */
export function namedIn<T extends { name: string }>(people: readonly T[], text: string): T[] {
  const words = keysOf(text);
  return people.filter(({ name }) => {
    const [first] = keysOf(name);
    return first !== undefined && words.some((key) => isOf(key, [first]));
  });
}
