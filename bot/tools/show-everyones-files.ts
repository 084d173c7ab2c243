/** What the people of a list sent in, a few of each: "sabki photo bhejo" wants to look them over, not to read their folders. */
import { z } from 'zod';
import type { Matching } from '../../matching/matching.ts';
import type { Outbound } from '../message.ts';
import { asFile } from '../media/as-file.ts';
import { mostSentBytes } from '../media/downloads.ts';
import { kinds, sentBy } from './show-files.ts';
import { defineTool } from './tool.ts';

/** In the order of the list; of those with none the office asks by hand. */
export type EveryonesFiles = { people: { name: string; attached: number }[] };

const mostPeople = 10;
const mostOfEach = 2;

export const createShowEveryonesFiles = (deps: { matching: Matching }) =>
  defineTool({
    name: 'show_everyones_files',
    description:
      'Attaches the newest files of everybody in the list shown last, two of each person: "send everyone\'s photos", "sabki photo bhejo". Of ' +
      'the office, in private. More of one person: show_files.',
    input: z.object({ kind: z.enum(kinds).optional().describe('Only these; everything when left out.') }),
    who: ['casting', 'admin'],
    changes: false,
    async run(tx, { kind }, { focus, chat }) {
      if (chat === 'group') return { ok: false, problem: 'that is told in a private chat only' };
      const shown = (focus.shown ?? []).slice(0, mostPeople);
      if (shown.length === 0) return { ok: false, problem: 'there is no list of people yet' };
      const files: Outbound['files'] = [];
      const output: EveryonesFiles = { people: [] };
      for (const { talentId, name } of await deps.matching.talents(tx, shown)) {
        const rows = (await sentBy(tx, talentId, kind ?? null))
          .filter(({ bytes }) => bytes <= mostSentBytes)
          .slice(0, mostOfEach);
        for (const { storageId } of rows) files.push(...asFile(name, storageId, files.length + 1));
        output.people.push({ name, attached: rows.length });
      }
      return { ok: true, output, show: { files } };
    },
  });
