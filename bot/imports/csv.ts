/** Reads CSV as spreadsheets write it, a row at a time, however long the file is: quotes, line breaks inside them, `,` `;` or tab. */

export type CsvRow = {
  /** Line of the file on which the row begins, 1 first. */
  line: number;
  cells: string[];
  /** A quote of it is never closed, or closed somewhere else: nothing of it can be read, and reading goes on below this line. */
  brokenTo?: number;
};

/** No cell of a talent is this long; an open quote must not swallow the whole file. */
const longestCell = 20_000;

/** The names of the columns themselves cannot be read: then nothing below them can. */
export class OpenQuote extends Error {
  override name = 'OpenQuote';
  /** Where it was opened. */
  readonly line: number;
  constructor(line: number) {
    super(`line ${line}: a quote is opened and never closed`);
    this.line = line;
  }
}

type Line = { text: string; number: number };

/**
 * Empty lines are passed over. A row whose quotes cannot be right costs itself alone: reading goes on at the next line that
 * has, by itself, as many fields as there are columns. Throws `OpenQuote` when that row is the first.
 */
export async function* readCsv(chunks: AsyncIterable<string> | Iterable<string>): AsyncGenerator<CsvRow> {
  const source = linesOf(chunks);
  let again: Line[] = [];
  const next = async (): Promise<Line | null> => {
    const before = again.pop();
    if (before) return before;
    const read = await source.next();
    return read.done ? null : read.value;
  };
  let separator: string | null = null;
  let width = 0;

  for (let first = await next(); first; first = await next()) {
    if (separator === null && first.text.trim() !== '') separator = separatorOf(first.text);
    const row = createRow(separator ?? ',');
    const lines = [first];
    row.read(first.text);
    while (row.isOpen()) {
      const more = await next();
      if (!more) break;
      lines.push(more);
      row.read(`\n${more.text}`);
    }
    const { cells, open, odd } = row.end();
    const [, ...below] = lines;
    const isWhole = ({ text }: Line): boolean => {
      const alone = createRow(separator ?? ',');
      alone.read(text);
      const read = alone.end();
      return !read.open && !read.odd && read.cells.length === width && read.cells.some((cell) => cell !== '');
    };
    const swallows = width > 0 && cells.length !== width && below.some(isWhole);
    // Something behind a closing quote tells that it closed elsewhere; on one line it harms nobody.
    if (open || (odd && below.length > 0) || swallows) {
      if (width === 0) throw new OpenQuote(first.number);
      let to = first.number;
      again = [...again, ...below.toReversed()];
      for (let line = await next(); line; line = await next()) {
        if (isWhole(line)) {
          again.push(line);
          break;
        }
        to = line.number;
      }
      yield { line: first.number, cells: [], brokenTo: to };
      continue;
    }
    if (cells.every((cell) => cell === '')) continue;
    if (width === 0) width = cells.length;
    yield { line: first.number, cells };
  }
}

/** One row as it is read, line by line. `odd`: something else than the separator follows a closed quote. */
function createRow(separator: string) {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  let closed = false;
  let odd = false;
  let tooLong = false;
  const endCell = (): void => {
    cells.push(cell.trim());
    cell = '';
    closed = false;
  };
  return {
    read(text: string): void {
      for (const letter of text) {
        if (quoted) {
          if (letter === '"') quoted = false;
          else cell += letter;
          if (cell.length > longestCell) tooLong = true;
          closed = letter === '"';
        } else if (letter === '"' && (cell === '' || closed)) {
          // Two quotes inside a quoted cell are one.
          if (closed) cell += '"';
          quoted = true;
          closed = false;
        } else if (letter === separator) endCell();
        else {
          if (closed && letter.trim() !== '') odd = true;
          cell += letter;
        }
      }
    },
    /** Whether the next line belongs to it as well. */
    isOpen: (): boolean => quoted && !tooLong,
    end(): { cells: string[]; open: boolean; odd: boolean } {
      endCell();
      return { cells, open: quoted, odd };
    },
  };
}

/** However the file is cut, and whichever of the three ends of a line it has. */
async function* linesOf(chunks: AsyncIterable<string> | Iterable<string>): AsyncGenerator<Line> {
  let rest = '';
  let number = 0;
  const bare = (text: string): string => (number === 1 ? text.replace(/^\ufeff/, '') : text);
  for await (const chunk of chunks) {
    // A return at the very end may be half of an end.
    const parts = `${rest}${chunk}`.split(/\r\n|\n|\r(?=[^\n])/);
    rest = parts.pop() ?? '';
    for (const text of parts) {
      number++;
      yield { text: bare(text), number };
    }
  }
  number++;
  if (rest !== '') yield { text: bare(rest.replace(/\r$/, '')), number };
}

function separatorOf(line: string): string {
  const first = line.replace(/"[^"]*"/g, '');
  const count = (mark: string): number => first.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}
