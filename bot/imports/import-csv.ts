/** A whole table, however long, in batches of a transaction each: what cannot be read is reported by line and column. */
import type { Memory } from '../../memory/memory.ts';
import type { Database } from '../../prisma/client.ts';
import { readCsv, type CsvRow } from './csv.ts';
import { readHeaders, type Headers } from './headers.ts';
import { brokenRow, readRow, type Problem } from './read-row.ts';
import { mostAtOnce, takeProfiles, uuidOf, type Incoming, type Taken } from './take-profiles.ts';

export type ImportReport = Taken & {
  rows: number;
  /** Rows of which nothing could be kept. */
  bad: number;
  problems: Problem[];
  /** Columns of the table that profiles do not hold. */
  unknownColumns: string[];
};

/** Where the people of a table come from, and whose word its cells are. */
export const fromTable = { origin: 'import', source: 'office' } as const;

/** Enough to see what is wrong with a table; the count goes on. */
const mostReported = 1000;

/** Facts cite the row by its content: the same row again, in whichever file, says nothing new. */
export function incomingOf(
  headers: Headers,
  row: CsvRow,
  about: { workspaceId: string; now: Date },
): { incoming: Incoming | null; problems: Problem[] } {
  if (row.brokenTo !== undefined) return { incoming: null, problems: [brokenRow(row.line, row.brokenTo)] };
  const { profile, problems } = readRow(headers, row, about.now);
  const messageId = uuidOf(['row', about.workspaceId, row.cells]);
  return { incoming: profile && { ...profile, ref: row.line, messageId, saidAt: about.now }, problems };
}

/** Null when the first row names no column of ours. Rows that were taken stay, whatever comes after: a second run adds the rest. */
export async function importCsv(
  deps: { db: Database; memory: Pick<Memory, 'learnIn' | 'learnOfNew'>; newId(): string; now(): Date; onProgress?(rows: number): void },
  workspaceId: string,
  chunks: AsyncIterable<string> | Iterable<string>,
): Promise<ImportReport | null> {
  const report: ImportReport = { rows: 0, bad: 0, added: 0, updated: 0, same: 0, erased: 0, likely: [], known: [], children: [], problems: [], unknownColumns: [] };
  let headers: Headers | null = null;
  let batch: Incoming[] = [];
  const now = deps.now();
  const take = async (): Promise<void> => {
    const some = batch;
    batch = [];
    if (some.length === 0) return;
    const taken = await deps.db.inWorkspace(workspaceId, (tx) => takeProfiles(tx, deps, { workspaceId, ...fromTable, now }, some));
    for (const key of ['added', 'updated', 'same', 'erased'] as const) report[key] += taken[key];
    report.known.push(...taken.known.slice(0, mostReported - report.known.length));
    report.children.push(...taken.children.slice(0, mostReported - report.children.length));
    report.likely.push(...taken.likely.slice(0, mostReported - report.likely.length));
    deps.onProgress?.(report.rows);
  };
  for await (const row of readCsv(chunks)) {
    if (headers === null) {
      headers = readHeaders(row.cells);
      if (headers === null) return null;
      report.unknownColumns = headers.unknown;
      continue;
    }
    report.rows++;
    const { incoming, problems } = incomingOf(headers, row, { workspaceId, now });
    report.problems.push(...problems.slice(0, mostReported - report.problems.length));
    if (incoming === null) report.bad++;
    else batch.push(incoming);
    if (batch.length >= mostAtOnce) await take();
  }
  await take();
  return headers === null ? null : report;
} // prettier-ignore
