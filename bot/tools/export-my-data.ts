/** "Give me my data": everything that is kept about the writer, and of a guardian about the children, as a file that a later export replaces and an erasure takes along. */
import { z } from 'zod';
import type { Memory } from '../../memory/memory.ts';
import type { Database } from '../../prisma/client.ts';
import { handOut, type HandedOut } from '../media/hand-out.ts';
import type { MediaStore } from '../media/store.ts';
import { exportOf } from '../people/export.ts';
import { wardsOf } from '../people/wards.ts';
import { defineTool } from './tool.ts';

export type ExportReport = { fileName: string; bytes: number };

const fileName = 'castmatch-my-data.json.txt';

export const createExportMyData = (deps: {
  db: Database;
  memory: Pick<Memory, 'statementsOfIn' | 'selvesIn'>;
  files: MediaStore;
}) =>
  defineTool<Record<string, never>, HandedOut | null>({
    name: 'export_my_data',
    description:
      'For "send me my data", "export everything you have about me": attaches a file with the writer\'s messages, facts, profile, ' +
      "candidacies and consents, of a guardian the children's too. Never other people's data. Private chats only.",
    input: z.object({}),
    who: ['casting', 'production', 'talent', 'guardian', 'admin'],
    inAnyGroup: true,
    changes: false,
    async prepare(_, { workspaceId, author, chat, now, newId }) {
      if (chat === 'group') return null;
      const { personId } = author;
      const withAnswers = author.role === 'talent' || author.role === 'guardian';
      const document = await deps.db.inWorkspace(workspaceId, async (tx) => {
        const of = (id: string) => exportOf(tx, deps.memory, { workspaceId, personId: id, withAnswers, now });
        const own = await of(personId);
        const linked: object[] = [];
        for (const id of await deps.memory.selvesIn(tx, workspaceId, personId))
          if (id !== personId) linked.push(await of(id));
        const children: object[] = [];
        if (author.role === 'guardian')
          for (const ward of await wardsOf(tx, personId)) children.push(await of(ward.id));
        return {
          ...own,
          ...(linked.length === 0 ? {} : { linkedAccounts: linked }),
          ...(children.length === 0 ? {} : { children }),
        };
      });
      const text = JSON.stringify(document, null, 2);
      return handOut(deps, { workspaceId, personId, kind: 'export', fileName, text, now, newId });
    },
    run(_tx, stored, { chat }) {
      if (chat === 'group')
        return Promise.resolve({ ok: false, problem: 'that is done in a private chat only' });
      if (!stored)
        return Promise.resolve({ ok: false, problem: 'the file could not be made, please ask again' });
      const { storageId, mimeType, bytes } = stored;
      const output: ExportReport = { fileName, bytes };
      return Promise.resolve({ ok: true, output, show: { files: [{ storageId, mimeType, fileName }] } });
    },
  });
