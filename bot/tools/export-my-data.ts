/** "Give me my data": everything that is kept about the writer, as a file that a later export replaces and an erasure takes along. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Memory } from '../../memory/memory.ts';
import type { Database } from '../../prisma/client.ts';
import { nameOf } from '../media/folder-store.ts';
import { leaveFile, referTo } from '../media/refer.ts';
import type { MediaStore } from '../media/store.ts';
import { exportOf } from '../people/export.ts';
import { defineTool } from './tool.ts';

export type ExportReport = { fileName: string; bytes: number };

const mimeType = 'text/plain';
const fileName = 'castmatch-my-data.json.txt';

export const createExportMyData = (deps: {
  db: Database;
  memory: Pick<Memory, 'statementsOfIn'>;
  files: MediaStore;
}) =>
  defineTool<Record<string, never>, { storageId: string; bytes: number } | null>({
    name: 'export_my_data',
    description:
      'For "send me my data", "export everything you have about me": attaches a file with the writer\'s messages, facts, profile, ' +
      "candidacies and consents. Never other people's data. Private chats only.",
    input: z.object({}),
    who: ['casting', 'production', 'talent', 'guardian', 'admin'],
    inAnyGroup: true,
    changes: false,
    async prepare(_, { workspaceId, author, chat, now, newId }) {
      if (chat === 'group') return null;
      const { personId } = author;
      const withAnswers = author.role === 'talent' || author.role === 'guardian';
      const document = await deps.db.inWorkspace(workspaceId, (tx) =>
        exportOf(tx, deps.memory, { workspaceId, personId, withAnswers, now }),
      );
      const source = Buffer.from(JSON.stringify(document, null, 2));
      const sha256 = createHash('sha256').update(source).digest('hex');
      const storageId = nameOf(workspaceId, sha256, mimeType);
      // Known before it is stored: whatever is cut in between, an erasure finds the file.
      const row = {
        workspaceId,
        personId,
        kind: 'export',
        state: 'kept',
        storageId,
        mimeType,
        fileName,
        sha256,
      };
      const noted = await deps.db.inWorkspace(workspaceId, (tx) =>
        referTo(tx, storageId, async () => {
          await tx.media.deleteMany({ where: { personId, kind: 'export', storageId: { not: storageId } } });
          await tx.media.create({ data: { id: newId(), ...row, bytes: source.length, createdAt: now } });
        }),
      );
      if (!noted) return null;
      await deps.files.put({ workspaceId, source, mimeType });
      // Who erases everything while it is made gets no copy of it, and none stays.
      const wanted = await deps.db.inWorkspace(workspaceId, async (tx) => {
        const stands = (await tx.media.count({ where: { storageId } })) > 0;
        if (!stands) await leaveFile(tx, workspaceId, storageId);
        return stands;
      });
      if (!wanted) return null;
      return { storageId, bytes: source.length };
    },
    run(_tx, stored, { chat }) {
      if (chat === 'group')
        return Promise.resolve({ ok: false, problem: 'that is done in a private chat only' });
      if (!stored)
        return Promise.resolve({ ok: false, problem: 'the file could not be made, please ask again' });
      const output: ExportReport = { fileName, bytes: stored.bytes };
      const files = [{ storageId: stored.storageId, mimeType, fileName }];
      return Promise.resolve({ ok: true, output, show: { files } });
    },
  });
