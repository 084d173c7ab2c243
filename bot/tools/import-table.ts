/** Takes the people of a table that the office sent as a file as draft talents, some rows a call, so that a killed turn goes on where it was. */
import { z } from 'zod';
import type { Memory } from '../../memory/memory.ts';
import type { Database } from '../../prisma/client.ts';
import { fromTable, incomingOf } from '../imports/import-csv.ts';
import { namedAsTable, readTable, type Unread } from '../imports/read-table.ts';
import { problemLine, type Problem } from '../imports/read-row.ts';
import { takeProfiles, type Incoming, type Taken } from '../imports/take-profiles.ts';
import { handOut, type HandedOut } from '../media/hand-out.ts';
import type { MediaStore } from '../media/store.ts';
import { defineTool, type ToolContext } from './tool.ts';

/** `next`: where the following call begins, or null behind the last row. `problems`: of this call's rows. */
export type TableTaken = Taken & {
  kind: 'taken';
  rows: number;
  bad: number;
  problems: Problem[];
  unknownColumns: string[];
  next: number | null;
  /** A file with everything that is wrong with the table, when a chat cannot show it all. */
  reported: boolean;
};
export type TableUnread = { kind: 'unread'; unread: Unread };

/** Few enough for one transaction of the embedded database, even when every one of them is known already. */
const rowsAtOnce = 200;
/** What the answer itself can show. */
export const problemsShown = 3;
const reportName = 'castmatch-import-report.txt';

const input = z.object({
  messageId: z.uuid(),
  fileName: z.string().optional(),
  from: z.number().int().min(0).default(0),
});
type Prepared =
  | { unread: Unread }
  | {
      mediaId: string;
      next: number | null;
      bad: number;
      incoming: Incoming[];
      problems: Problem[];
      unknownColumns: string[];
      report: HandedOut | null;
    };

export const createImportTable = (deps: { db: Database; memory: Memory; files: MediaStore }) =>
  defineTool<z.infer<typeof input>, Prepared>({
    name: 'import_table',
    description: 'Takes the people of a table that was sent as a file as draft talents.',
    input,
    who: ['casting', 'admin'],
    house: true,
    changes: true,
    async prepare({ messageId, fileName, from }, context) {
      const media = context.sources.find((source) => source.messageId === messageId)?.media;
      const file = media?.state === 'kept' && media.storageId ? await deps.files.open(media.storageId) : null;
      if (!media || !file || context.chat === 'group') return { unread: { why: 'no columns' } };
      const table = await readTable(file.bytes, namedAsTable(fileName));
      if ('why' in table) return { unread: table };
      const { workspaceId, now } = context;
      const to = from + rowsAtOnce;
      const last = to >= table.rows.length;
      const incoming: Incoming[] = [];
      const [here, all]: [Problem[], Problem[]] = [[], []];
      let bad = 0;
      // Behind the last row everything is read once more, for the file that tells all that is wrong.
      for (const [i, row] of table.rows.entries()) {
        const mine = i >= from && i < to;
        if (!mine && !last) continue;
        const { incoming: one, problems } = incomingOf(table.headers, row, { workspaceId, now });
        all.push(...problems);
        if (i % 50 === 49) await new Promise((resolve) => setImmediate(resolve));
        if (!mine) continue;
        here.push(...problems);
        if (one === null) bad++;
        else incoming.push(one);
      }
      return {
        mediaId: media.mediaId,
        next: last ? null : to,
        bad,
        incoming,
        problems: here,
        unknownColumns: table.headers.unknown,
        report: last && all.length > problemsShown ? await reportOf(deps, all, context) : null,
      };
    },
    async run(tx, prepared, { workspaceId, chat, now, newId }) {
      if (chat === 'group') return { ok: false, problem: 'profiles are taken in a private chat only' };
      if ('unread' in prepared) {
        const output: TableUnread = { kind: 'unread', unread: prepared.unread };
        return { ok: true, output };
      }
      const { mediaId, incoming, bad, problems, unknownColumns, next, report } = prepared;
      // This turn has it: it need not be brought before another one.
      await tx.$executeRaw`UPDATE media SET hearing = 'heard' WHERE id = ${mediaId}::uuid AND hearing = 'waiting'`;
      const about = { workspaceId, ...fromTable, now };
      const taken = await takeProfiles(tx, { memory: deps.memory, newId }, about, incoming);
      const output: TableTaken = {
        kind: 'taken',
        ...taken,
        rows: incoming.length + bad,
        bad,
        problems: problems.slice(0, rowsAtOnce),
        unknownColumns,
        next,
        reported: report !== null,
      };
      const files = report
        ? [{ storageId: report.storageId, mimeType: report.mimeType, fileName: reportName }]
        : null;
      return { ok: true, output, ...(files ? { show: { files } } : {}) };
    },
  });

const reportOf = (
  deps: { db: Database; files: MediaStore },
  problems: readonly Problem[],
  { workspaceId, author, now, newId }: ToolContext,
): Promise<HandedOut | null> =>
  handOut(deps, {
    workspaceId,
    personId: author.personId,
    kind: 'import-report',
    fileName: reportName,
    text: `${problems.map(problemLine).join('\n')}\n`,
    now,
    newId,
  });
