/** The names of a guardian's children in what the guardian writes. */

/** "Kiara ki profile dikhao" asks for a profile as "profile dikhao" does. */
export function withoutNames(text: string, children: readonly string[]): string {
  const names = new Set(children.flatMap((name) => name.toLowerCase().split(/\s+/)));
  const words = text.split(/\s+/);
  const isName = (word: string | undefined): boolean => names.has((word ?? '').toLowerCase());
  return words
    .filter(
      (word, i) =>
        !isName(word) && !(isName(words[i - 1]) && /^(?:ki|ka|ke|की|का|के|ची|चा|चे)$/iu.test(word)),
    )
    .join(' ');
}
