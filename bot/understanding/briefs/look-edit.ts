/** "Beard is fine", "no beard", "curly hair chahiye", "daadhi hata do": how a look is corrected. */
import type { BriefText } from './normalise.ts';
import type { Found } from './spans.ts';

/** Tags that say the opposite of each other. */
const opposites: readonly (readonly string[])[] = [
  ['beard', 'no beard'], ['stubble', 'no beard'], ['long hair', 'short hair', 'bald'], ['curly hair', 'straight hair', 'bald'], ['slim', 'plus size'], ['tall', 'short'],
  ['coloured hair', 'no coloured hair'], ['fair', 'dusky'],
]; // prettier-ignore
const against = (tag: string): string[] => [
  ...new Set(
    opposites
      .filter((group) => group.includes(tag))
      .flatMap((group) => group.filter((other) => other !== tag)),
  ),
];

const permitted = /(?<!\bnot )\bok\b/;
const takenBack =
  /\b(?:withdrawn|remove|drop|hata\w*|nikaa?l\w*|kaadh\w*|not (?:must|need|required|necessary))\b/;
/** "Not the one with beard", "daadhi wala nahi chahiye": a look that is refused is not one that is asked for. */
const refusedLook = /\b(?:not|no|nako|without)\b/;
/** "Nahi chahiye" refuses where "not needed" only lets go. */
const unwanted = /(?:\bnahi+n?|नहीं|नही)\s+(?:chah|चाह)/iu;
/** Every tag that has its own word for being without it. */
const bareOf = (tag: string): string | undefined => against(tag).find((other) => other === `no ${tag}`);
/** More words are about more than a look. */
const longest = 60;

/** The look as it holds now, and the words that say so; null where the text speaks of none. */
export function editedLook(text: BriefText, look: readonly string[]): Found<string[]> | null {
  if (text.source.length > longest) return null;
  const terms = text.termsIn({ start: 0, end: text.plain.length }).filter(({ kind }) => kind === 'look');
  const [first] = terms;
  const last = terms.at(-1);
  if (!first || !last) return null;
  const tags = [...new Set(terms.map(({ value }) => value))];
  const without = (gone: readonly string[]): string[] => look.filter((tag) => !gone.includes(tag));
  const refused = refusedLook.test(text.plain) && !tags.some((tag) => tag.startsWith('no '));
  // What is fine need not be: only what spoke against it goes.
  const value = permitted.test(text.plain)
    ? without(tags.flatMap(against))
    : takenBack.test(text.plain) && !unwanted.test(text.source)
      ? without(tags)
      : refused
        ? [...new Set([...without(tags), ...tags.flatMap((tag) => bareOf(tag) ?? [])])]
        : [...new Set([...without(tags.flatMap(against)), ...tags])];
  return { start: first.start, end: last.end, value };
}
