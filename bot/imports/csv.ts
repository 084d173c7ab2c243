/** Reads CSV as spreadsheets write it, a row at a time, however long the file is: quotes, line breaks inside them, `,` `;` or tab. */

export type CsvRow = {
  /** Line of the file on which the row begins, 1 first. */
  line: number;
  cells: string[];
};

/** No cell of a talent is this long; an open quote must not swallow the whole file. */
const longestCell = 20_000;

export class OpenQuote extends Error {
  override name = 'OpenQuote';
  /** Where it was opened. */
  readonly line: number;
  constructor(line: number) {
    super(`line ${line}: a quote is opened and never closed`);
    this.line = line;
  }
}

/** Throws `OpenQuote` when a quote never closes. Empty lines are passed over. */
export async function* readCsv(chunks: AsyncIterable<string> | Iterable<string>): AsyncGenerator<CsvRow> {
  let separator: string | null = null;
  let head = '';
  let cell = '';
  let cells: string[] = [];
  let quoted = false;
  let closed = false;
  let line = 1;
  let begun = 1;
  let returned = false;

  const endCell = (): void => {
    cells.push(cell.trim());
    cell = '';
    closed = false;
  };
  const endRow = (): CsvRow | null => {
    endCell();
    const row = { line: begun, cells };
    cells = [];
    return row.cells.some((one) => one !== '') ? row : null;
  };

  for await (const chunk of chunks) {
    let text = chunk;
    if (separator === null) {
      head += chunk;
      // The separator is whatever the first line has most of.
      if (!head.includes('\n') && head.length < longestCell) continue;
      text = head.replace(/^\ufeff/, '');
      separator = separatorOf(text);
    }
    for (const letter of text) {
      const after = returned;
      returned = false;
      if (letter === '\n' && after) continue;
      if (quoted) {
        if (letter === '"') quoted = false;
        else cell += letter;
        if (letter === '\n') line++;
        if (cell.length > longestCell) throw new OpenQuote(begun);
        closed = letter === '"';
      } else if (letter === '"' && (cell === '' || closed)) {
        // Two quotes inside a quoted cell are one.
        if (closed) cell += '"';
        quoted = true;
        closed = false;
      } else if (letter === separator) endCell();
      else if (letter === '\n' || letter === '\r') {
        returned = letter === '\r';
        const row = endRow();
        line++;
        begun = line;
        if (row) yield row;
      } else cell += letter;
    }
  }
  if (separator === null && head !== '') {
    yield* readCsv([`${head}\n`]);
    return;
  }
  if (quoted) throw new OpenQuote(begun);
  const row = cell !== '' || cells.length > 0 ? endRow() : null;
  if (row) yield row;
}

function separatorOf(text: string): string {
  const first = (text.split(/\r?\n/, 1)[0] ?? '').replace(/"[^"]*"/g, '');
  const count = (mark: string): number => first.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}
