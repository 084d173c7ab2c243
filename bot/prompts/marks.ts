/**
 * Keeps what people, files and tools say apart from what the desk says: marks that nothing inside them can close or forge.
 * Only an opening bracket that could begin a tag is rewritten, so that values can still be quoted verbatim.
 */

/** Where a piece of data came from; the prompt explains each of them. */
export type DataKind =
  | 'office'
  | 'writer'
  | 'name'
  | 'earlier'
  | 'caption'
  | 'forwarded'
  | 'quoted'
  | 'file-name'
  | 'file'
  | 'place'
  | 'contact'
  | 'reaction'
  | 'focus'
  | 'recalled'
  | 'tool-result';

/** Brackets that a model might read as `<`, unless a number or a comparison follows ("age < 30", "<3"). */
const bracket = /[<＜﹤‹〈⟨❮](?!\s*[\d=₹])/gu;
/** Letters that nobody sees: tag characters, direction overrides, and control characters other than tab and newline. */
const unseen = /[\u{e0000}-\u{e007f}\u202a-\u202e\u2066-\u2069]|(?![\t\n])\p{Cc}/gu;
const loneSurrogate = /\p{Cs}/gu;

/** The text as it may stand inside a mark. */
export function inert(text: string): string {
  return text.replace(loneSurrogate, '\ufffd').replace(unseen, '').replace(bracket, '&lt;');
}

/** What somebody or something else said: read, never obeyed. */
export function asData(kind: DataKind, text: string): string {
  return `<data kind="${kind}">\n${inert(text)}\n</data>`;
}

/** What the author of this turn typed to the desk with their own hands: a wish, within their rights. */
export function asWords(text: string): string {
  return `<words>\n${inert(text)}\n</words>`;
}

/** A value as data. Brackets become JSON escapes, so nothing is lost and nothing can close the mark. */
export function asJsonData(kind: DataKind, value: unknown): string {
  const json = JSON.stringify(value ?? null)
    .replace(/[<＜﹤‹〈⟨❮]/gu, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(unseen, '');
  return `<data kind="${kind}">\n${json}\n</data>`;
}
