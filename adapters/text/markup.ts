/**
 * Reads the light markup of replies (*bold*, _italic_, `code`, fenced blocks) into plain text and marked ranges. What does
 * not read as markup stays as it was written, so no text can be lost or left open.
 */

export type Mark = {
  kind: 'bold' | 'italic' | 'code' | 'pre';
  /** UTF-16 offsets into the plain text; `end` is behind the last unit. */
  start: number;
  end: number;
  /** Of a fenced block, when it names one. */
  language?: string;
};

export type Marked = { text: string; marks: Mark[] };

const fence = /^[ \t]*```([\w+-]*)[ \t]*$/;
const url = /^(?:https?:\/\/|www\.)[^\s<>]+/;
const wordBefore = /[\p{L}\p{N}\p{M}_]$/u;
const wordAfter = /^[\p{L}\p{N}\p{M}_]/u;

/** Line ends become `\n`, other control characters spaces, broken halves of characters U+FFFD. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** A marked phrase is no longer than this; it keeps the reading of hostile text linear. */
const longestPhrase = 400;
const longestAddress = 2_000;

/** Where the mark that opens at `at` closes, or -1. A mark hugs its words and stays within its line. */
function closing(line: string, at: number, mark: string): number {
  const first = at + mark.length;
  if (/^(?:\s|$)/.test(line.charAt(first)) || wordBefore.test(line.slice(Math.max(0, at - 2), at))) return -1;
  for (let i = line.indexOf(mark, first + 1); i > 0; i = line.indexOf(mark, i + 1)) {
    if (i - at > longestPhrase) return -1;
    const end = i + mark.length;
    const hugged = !/\s/.test(line[i - 1]!) && line[i - 1] !== mark;
    if (hugged && !wordAfter.test(line.slice(end, end + 2))) return i;
  }
  return -1;
}

const phrases: { mark: string; kind: Mark['kind'] }[] = [
  { mark: '**', kind: 'bold' },
  { mark: '*', kind: 'bold' },
  { mark: '_', kind: 'italic' },
];

/** What opens at `at`: a code span, a phrase, or an address that marks must leave alone. */
function opening(
  line: string,
  at: number,
): { kind?: Mark['kind']; from: number; to: number; end: number } | null {
  if (line[at] === '`') {
    const to = line.indexOf('`', at + 1);
    return to > at + 1 ? { kind: 'code', from: at + 1, to, end: to + 1 } : null;
  }
  const address = url.exec(line.slice(at, at + longestAddress))?.[0];
  if (address) return { from: at, to: at + address.length, end: at + address.length };
  for (const { mark, kind } of phrases) {
    const to = line.startsWith(mark, at) ? closing(line, at, mark) : -1;
    if (to > 0) return { kind, from: at + mark.length, to, end: to + mark.length };
  }
  return null;
}

const special = /[*_`]|https?:\/\/|www\./g;

function readLine(line: string, out: Marked): void {
  let at = 0;
  for (const match of line.matchAll(special)) {
    if (match.index < at) continue;
    const found = opening(line, match.index);
    if (!found) continue;
    out.text += line.slice(at, match.index);
    at = found.end;
    const inner = line.slice(found.from, found.to);
    if (found.kind === undefined) {
      out.text += inner;
      continue;
    }
    const mark: Mark = { kind: found.kind, start: out.text.length, end: 0 };
    out.marks.push(mark);
    if (found.kind === 'code') out.text += inner;
    else readLine(inner, out);
    mark.end = out.text.length;
  }
  out.text += line.slice(at);
}

export function readMarkup(source: string): Marked {
  const out: Marked = { text: '', marks: [] };
  const lines = cleanText(source).split('\n');
  for (let i = 0; i < lines.length; i++) {
    if (i > 0) out.text += '\n';
    const opened = fence.exec(lines[i]!);
    const close = opened ? lines.findIndex((line, at) => at > i && /^[ \t]*```[ \t]*$/.test(line)) : -1;
    if (!opened || close < 0) {
      readLine(lines[i]!, out);
      continue;
    }
    const start = out.text.length;
    out.text += lines.slice(i + 1, close).join('\n');
    if (out.text.length > start)
      out.marks.push({
        kind: 'pre',
        start,
        end: out.text.length,
        ...(opened[1] ? { language: opened[1] } : {}),
      });
    i = close;
  }
  return out;
}
