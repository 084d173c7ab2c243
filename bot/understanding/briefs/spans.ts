/** Working with stretches of text: sentences, clauses, and blanking what one reader has already understood. */
/** Half open, in characters of the plain text. */
export type Span = { start: number; end: number };

export type Found<T> = Span & { value: T };

/** What stands where a span was blanked: no pattern matches it, and lengths stay. */
export const blankMark = '\u00a4';

export function blank(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text;
  const chars = [...text.split('')];
  for (const { start, end } of spans)
    for (let i = Math.max(0, start); i < Math.min(end, chars.length); i++)
      if (chars[i] !== '\n') chars[i] = blankMark;
  return chars.join('');
}

function split(text: string, within: Span, boundary: RegExp): Span[] {
  const spans: Span[] = [];
  let start = within.start;
  const part = text.slice(within.start, within.end);
  for (const match of part.matchAll(boundary)) {
    const end = within.start + match.index;
    if (text.slice(start, end).trim() !== '') spans.push({ start, end });
    start = end + match[0].length;
  }
  if (text.slice(start, within.end).trim() !== '') spans.push({ start, end: within.end });
  return spans;
}

/** Lines, bullets and sentences. A point between digits or after "rs" ends nothing. */
export function sentences(plain: string): Span[] {
  return split(
    plain,
    { start: 0, end: plain.length },
    /\n|[•|;]|[!?]+|(?<!\b(?:rs|ht|mr|mrs|dr|st|no))\.(?=\s|$)/g,
  );
}

/** Parts of a sentence between commas, brackets and dashes that stand free. */
export function clauses(plain: string, within: Span): Span[] {
  return split(plain, within, /[,()]| - |(?<=\S) ?\/ | but /g);
}

/** The span at a position; `spans` are in order and do not overlap. */
export function holding(spans: readonly Span[], at: number): Span | undefined {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle]!;
    if (at < span.start) high = middle - 1;
    else if (at >= span.end) low = middle + 1;
    else return span;
  }
  return undefined;
}

export function textOf(plain: string, span: Span): string {
  return plain.slice(span.start, span.end);
}

/** All matches of a global pattern, with their spans. */
export function matches(
  text: string,
  pattern: RegExp,
  within?: Span,
): (Span & { groups: RegExpMatchArray })[] {
  const part = within ? text.slice(within.start, within.end) : text;
  const offset = within?.start ?? 0;
  return [...part.matchAll(pattern)].map((groups) => ({
    start: offset + groups.index,
    end: offset + groups.index + groups[0].length,
    groups,
  }));
}
