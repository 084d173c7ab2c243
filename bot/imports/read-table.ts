/** A table that came as a file in a chat: its columns and rows, or why it is none. Nothing is taken of one that cannot be read to its end. */
import { OpenQuote, readCsv, type CsvRow } from './csv.ts';
import { readHeaders, type Headers } from './headers.ts';

export type Table = { headers: Headers; rows: CsvRow[] };
/** `no columns`: it is perhaps no table at all. `line`: where a quote was opened that never closes. */
export type Unread =
  | { why: 'not text' | 'no columns' | 'too long' | 'empty' }
  | { why: 'open quote'; line: number };

/** What a chat takes at once; `npm run import` knows no such limit. */
export const mostRows = 5_000;
const mostBytes = 5 * 1024 * 1024;

const named = /\.(?:csv|tsv)$/i;

/** Whether its sender calls it a table: then it is one, however little of it can be read. */
export const namedAsTable = (fileName: string | undefined): boolean => named.test(fileName?.trim() ?? '');

/** `plainly`: called a table. Anything else has to look like one: a first row of two of our columns at least. */
export async function readTable(bytes: Uint8Array, plainly: boolean): Promise<Table | Unread> {
  if (bytes.length > mostBytes) return { why: plainly ? 'too long' : 'no columns' };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { why: 'not text' };
  }
  if (text.includes('\0')) return { why: 'not text' };
  let headers: Headers | null = null;
  const rows: CsvRow[] = [];
  try {
    for await (const row of readCsv([text])) {
      if (headers === null) {
        headers = readHeaders(row.cells);
        const known = headers?.columns.filter((column) => column !== null).length ?? 0;
        if (headers === null || (!plainly && known < 2)) return { why: 'no columns' };
      } else if (rows.length >= mostRows) return { why: 'too long' };
      else rows.push(row);
    }
  } catch (error) {
    if (!(error instanceof OpenQuote)) throw error;
    return headers === null && !plainly ? { why: 'no columns' } : { why: 'open quote', line: error.line };
  }
  if (headers === null) return { why: 'no columns' };
  return rows.length === 0 ? { why: 'empty' } : { headers, rows };
}
