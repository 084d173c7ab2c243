/** "Beard is fine", "no beard", "curly hair chahiye", "daadhi hata do": how a look is corrected. */
import type { BriefText } from './normalise.ts';
import { matches, type Found, type Span } from './spans.ts';

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
const longestWhole = 160;
/** What a height or an age in the same breath already says. */
const ofStature = /^(?:tall|short|young|old|elderly)/;

/**
 * The look as it holds now, clause by clause, each with the words that say so; nothing where the text speaks of none.
 * `read`: what became values already; `accents` are looks as well.
 */
export function editedLook(
  text: BriefText,
  look: readonly string[],
  { read, accents }: { read: readonly Span[]; accents: readonly Found<string>[] },
): Found<string[]>[] {
  if (text.source.length > longestWhole) return [];
  let now = look;
  return matches(text.plain, /[^,;\n]+/g).flatMap((clause) => {
    if (text.quote(clause).length > longest) return [];
    const inside = ({ start, end }: Span) => start >= clause.start && end <= clause.end;
    const stated = read.some(inside);
    const terms = [...text.termsIn(clause).filter(({ kind }) => kind === 'look'), ...accents.filter(inside)]
      .filter((term) => !read.some((one) => one.start < term.end && term.start < one.end))
      .filter(({ value }) => !stated || !ofStature.test(value));
    const edited = editedClause(text.plain.slice(clause.start, clause.end), text.source, terms, now);
    if (edited) now = edited.value;
    return edited ? [edited] : [];
  });
}

function editedClause(
  plain: string,
  source: string,
  terms: readonly Found<string>[],
  look: readonly string[],
): Found<string[]> | null {
  const [first] = terms;
  const last = terms.at(-1);
  if (!first || !last) return null;
  const tags = [...new Set(terms.map(({ value }) => value))];
  const without = (gone: readonly string[]): string[] => look.filter((tag) => !gone.includes(tag));
  const refused = refusedLook.test(plain) && !tags.some((tag) => tag.startsWith('no '));
  // What is fine need not be: only what spoke against it goes.
  const value = permitted.test(plain)
    ? without(tags.flatMap(against))
    : takenBack.test(plain) && !unwanted.test(source)
      ? without(tags)
      : refused
        ? [...new Set([...without(tags), ...tags.flatMap((tag) => bareOf(tag) ?? [])])]
        : [...new Set([...without(tags.flatMap(against)), ...tags])];
  return { start: first.start, end: last.end, value };
}
