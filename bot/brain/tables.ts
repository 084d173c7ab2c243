/**
 * Tables that the office sends as files are taken by the house before any brain looks: every row of a thousand is read the
 * same way, and no model sees the numbers in it. What else was said goes on to the brain, without the file.
 */
import { problemsShown, type TableTaken, type TableUnread } from '../tools/import-table.ts';
import { namedAsTable } from '../imports/read-table.ts';
import { isOffice } from '../people/person.ts';
import type { Brain, BrainInput, BrainIo, Said } from './brain.ts';
import { importPhrases } from './rules/phrases/imports.ts';

const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** "naye log", "ye dekho": a caption this short goes with the table and wants nothing else. */
const remarkLength = 25;

export const withTables = (brain: Brain): Brain => ({
  name: brain.name,
  async answer(input, io) {
    if (!isOffice(input.author.role) || input.chat === 'group') return brain.answer(input, io);
    const told: string[] = [];
    const said: Said[] = [];
    for (const [i, message] of input.said.entries()) {
      const lines = await serveTable(message, input, io, `table-${i}`);
      if (lines === null) said.push(message);
      else {
        told.push(...lines);
        const { media: _, ...words } = message;
        if (message.text.trim().length > remarkLength) said.push(words);
      }
    }
    if (told.length === 0) return brain.answer(input, io);
    const text = told.join('\n');
    if (said.length === 0) return { text, by: 'rules' };
    const answer = await brain.answer({ ...input, said }, io);
    return { ...answer, text: `${answer.text}\n${text}` };
  },
});

/** What is said of it; null for a message that carries no table. */
async function serveTable(
  { content, media, messageId }: Said,
  input: BrainInput,
  io: BrainIo,
  key: string,
): Promise<string[] | null> {
  if (content.kind !== 'document') return null;
  const say = importPhrases[input.language];
  const { fileName } = content.media;
  if (media?.state !== 'kept') return null;
  if (media.mimeType === excel) return [say.excel];
  if (media.mimeType !== 'text/plain') return null;
  const parts: TableTaken[] = [];
  for (let from: number | null = 0; from !== null; ) {
    const outcome = await io.call(`${key}-${from}`, 'import_table', { messageId, from, ...(fileName ? { fileName } : {}) });
    if (!outcome.ok) return null;
    const output = outcome.output as TableTaken | TableUnread;
    if (output.kind === 'unread') {
      const { unread } = output;
      return unread.why === 'no columns' && !namedAsTable(fileName) ? null : [say.unread(unread)];
    }
    parts.push(output);
    from = output.next;
  }
  return report(parts, input);
} // prettier-ignore

const mostLines = 6;

/** Six lines at most: the count, who was known, the worst rows, who looks like somebody, children, and that they are drafts. */
function report(parts: readonly TableTaken[], input: BrainInput): string[] {
  const say = importPhrases[input.language];
  const sum = (of: (part: TableTaken) => number): number => parts.reduce((all, part) => all + of(part), 0);
  const problems = parts.flatMap((part) => part.problems);
  const [likely] = parts.flatMap((part) => part.likely);
  const known = parts.flatMap((part) => part.known);
  const children = parts.flatMap((part) => part.children);
  const added = sum((part) => part.added);
  const beside = [known.length > 0, likely !== undefined, children.length > 0, added > 0].filter(
    Boolean,
  ).length;
  const room = Math.min(problemsShown, mostLines - 1 - beside);
  const shown = problems.length <= room ? problems : problems.slice(0, room - 1);
  const more = problems.length - shown.length;
  return [
    say.took({
      came: sum((part) => part.rows),
      added,
      duplicates: sum((part) => part.same + part.updated),
      notUnderstood: sum((part) => part.bad),
      erased: sum((part) => part.erased),
    }),
    ...(known.length > 0 ? [say.known(known)] : []),
    ...shown.map((one) =>
      one.brokenTo !== undefined
        ? say.brokenRow(one.line, one.brokenTo)
        : one.example === ''
          ? say.badRow(one.line)
          : say.badCell(one),
    ),
    ...(more > 0 ? [say.moreProblems(more, parts.at(-1)?.reported ?? false)] : []),
    ...(likely ? [say.likely(likely.name, likely.like)] : []),
    ...(children.length > 0 ? [say.children(children)] : []),
    ...(added > 0 ? [say.consent] : []),
  ];
}
