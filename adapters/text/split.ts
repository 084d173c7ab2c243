/**
 * Cuts a text that is too long for one message: at a paragraph, else a line, a sentence, a word, and only then between two
 * characters as people see them. Nothing but white space at a cut is left out.
 */
import type { Mark, Marked } from './markup.ts';

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Whether a cut before `at` leaves every visible character whole. `segments` of the text that is cut. */
function isBorder(segments: Intl.Segments, at: number): boolean {
  return segments.containing(at)?.index === at;
}

const borders = [/\n\s*\n/g, /\n/g, /(?<=[.!?।॥…。])\s+/g, /\s+/g];

/** Where to cut `text` so that the first piece has at most `limit` units: its end, and where the next begins. */
function cut(text: string, limit: number): { end: number; next: number } {
  const window = text.slice(0, limit + 1);
  const segments = segmenter.segment(text.slice(0, limit + 64));
  for (const border of borders) {
    const places = [...window.matchAll(border)]
      .filter((match) => match.index > limit / 3 && match.index <= limit)
      .reverse();
    for (const match of places) {
      const next = match.index + match[0].length;
      if (isBorder(segments, match.index) && (next >= window.length || isBorder(segments, next)))
        return { end: match.index, next };
    }
  }
  for (let at = limit; at > 0; at--) if (isBorder(segments, at)) return { end: at, next: at };
  // One character longer than a whole message (stacked accents): cut it between code points.
  const low = text.charCodeAt(limit);
  const end = low >= 0xdc00 && low <= 0xdfff ? limit - 1 : limit;
  return { end, next: end };
}

function slice({ text, marks }: Marked, from: number, to: number): Marked {
  const piece = text.slice(from, to);
  const start = from + (piece.length - piece.trimStart().length);
  const end = start + piece.trim().length;
  const kept: Mark[] = [];
  for (const mark of marks) {
    const inside = {
      ...mark,
      start: Math.max(mark.start, start) - start,
      end: Math.min(mark.end, end) - start,
    };
    if (inside.end > inside.start) kept.push(inside);
  }
  return { text: text.slice(start, end), marks: kept };
}

/** Pieces of at most `limit` UTF-16 units and `maxMarks` marks, none of them blank; `[]` for a blank text. */
export function splitMarked(marked: Marked, limit: number, maxMarks = Infinity): Marked[] {
  const pieces: Marked[] = [];
  let from = 0;
  while (from < marked.text.length) {
    const rest = marked.text.slice(from);
    if (rest.trim() === '') break;
    const lead = rest.length - rest.trimStart().length;
    from += lead;
    let size = limit;
    for (;;) {
      const { end, next } =
        marked.text.length - from <= size
          ? { end: marked.text.length - from, next: marked.text.length - from }
          : cut(marked.text.slice(from, from + size + 128), size);
      const piece = slice(marked, from, from + end);
      if (piece.marks.length > maxMarks && end > 1) {
        size = Math.max(1, Math.floor(end / 2));
        continue;
      }
      if (piece.text !== '') pieces.push(piece);
      from += next;
      break;
    }
  }
  return pieces;
}
