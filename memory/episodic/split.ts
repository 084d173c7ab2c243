/** Cuts a long text into parts that a model reads whole: MiniLM drops what is beyond 256 tokens. */

const PART = 900;

/** Parts of at most about 900 characters, cut at line or sentence ends where there are any; nothing for a blank text. */
export function splitLong(text: string): string[] {
  const trimmed = text.trim();
  if (trimmed === '') return [];
  if (trimmed.length <= PART) return [trimmed];
  const parts: string[] = [];
  let part = '';
  for (const piece of trimmed.split(/(?<=\n|[.!?।]\s)/)) {
    if (part !== '' && part.length + piece.length > PART) {
      parts.push(part.trim());
      part = '';
    }
    part += piece;
    while (part.length > PART) {
      parts.push(part.slice(0, PART).trim());
      part = part.slice(PART);
    }
  }
  if (part.trim() !== '') parts.push(part.trim());
  return parts.filter((p) => p !== '');
}
