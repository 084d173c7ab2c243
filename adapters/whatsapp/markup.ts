/**
 * Writes marked text in WhatsApp's own signs. The platform never refuses a sign: it shows a stray one and swallows one
 * that it takes for markup. So every line is read back as the app would read it, and falls back to plainer signs when a
 * reader would not see exactly its words.
 */
import type { Mark, Marked } from '../text/markup.ts';

const signs: Record<'bold' | 'italic' | 'code', string> = { bold: '*', italic: '_', code: '`' };
const fence = '```';
/** Thin enough not to be seen; a sign that is followed by white space opens nothing. */
const hair = '\u200a';

const wordBefore = /[\p{L}\p{N}\p{M}_]$/u;
const wordAfter = /^[\p{L}\p{N}\p{M}_]/u;

/** Where the phrase that the sign at `at` opens ends, or -1 when it opens none. */
function closing(line: string, at: number): number {
  const sign = line[at]!;
  const next = line[at + 1];
  if (next === undefined || next === sign || /\s/.test(next)) return -1;
  if (wordBefore.test(line.slice(Math.max(0, at - 2), at))) return -1;
  for (let end = line.indexOf(sign, at + 2); end > 0; end = line.indexOf(sign, end + 1))
    if (!/\s/.test(line[end - 1]!) && !wordAfter.test(line.slice(end + 1, end + 3))) return end;
  return -1;
}

/** What the app shows of one line. */
export function visibleLine(line: string): string {
  let shown = '';
  let at = 0;
  while (at < line.length) {
    const end = '*_~`'.includes(line[at]!) ? closing(line, at) : -1;
    if (end < 0) shown += line[at++]!;
    else {
      const inner = line.slice(at + 1, end);
      shown += line[at] === '`' ? inner : visibleLine(inner);
      at = end + 1;
    }
  }
  return shown;
}

/** Signs that stand for themselves, each kept from opening anything. */
const harmless = (text: string): string => text.replace(/[*_~`](?!\s|$)/g, `$&${hair}`);

/** One line with its marks, in UTF-16 offsets within it. */
function writeLine(text: string, marks: Mark[]): string {
  if (!/[*_~`]/.test(text) && marks.length === 0) return text;
  const put = new Map<number, string>();
  for (const { kind, start, end } of marks) {
    if (kind === 'pre') continue;
    put.set(start, (put.get(start) ?? '') + signs[kind]);
    put.set(end, signs[kind] + (put.get(end) ?? ''));
  }
  let signed = '';
  for (let at = 0; at <= text.length; at++) signed += (put.get(at) ?? '') + (text[at] ?? '');
  for (const candidate of [signed, text])
    if (!candidate.includes(fence) && visibleLine(candidate) === text) return candidate;
  return harmless(text);
}

function writeLines({ text, marks }: Marked): string {
  let start = 0;
  return text
    .split('\n')
    .map((line) => {
      const from = start;
      start += line.length + 1;
      const within = marks
        .filter((mark) => mark.start < from + line.length && mark.end > from)
        .map((mark) => ({
          ...mark,
          start: Math.max(mark.start - from, 0),
          end: Math.min(mark.end - from, line.length),
        }));
      return writeLine(line, within);
    })
    .join('\n');
}

/** Fenced blocks stand between fences of their own, everything else line by line. */
export function writeMarkup({ text, marks }: Marked): string {
  const blocks = marks.filter((mark) => mark.kind === 'pre').sort((a, b) => a.start - b.start);
  const pieces: string[] = [];
  let at = 0;
  const plain = (end: number): void => {
    const inside = marks.filter((mark) => mark.kind !== 'pre' && mark.start < end && mark.end > at);
    const moved = inside.map((mark) => ({
      ...mark,
      start: Math.max(mark.start, at) - at,
      end: Math.min(mark.end, end) - at,
    }));
    if (end > at) pieces.push(writeLines({ text: text.slice(at, end), marks: moved }));
  };
  for (const block of blocks) {
    if (block.start < at) continue;
    const inner = text.slice(block.start, block.end);
    if (inner.includes('`') || inner.trim() === '') continue;
    plain(block.start);
    pieces.push(`${fence}${inner}${fence}`);
    at = block.end;
  }
  plain(text.length);
  return pieces.join('');
}
