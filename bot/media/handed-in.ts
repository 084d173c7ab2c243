/** Files that people hand in to the house itself, on the page: taken before the message that names them, seen by its readers. */
import type { Database } from '../../prisma/client.ts';
import { storable } from '../../prisma/jsonb.ts';
import type { Downloaded } from '../channel.ts';
import { outbound } from '../message.ts';
import { keepFile } from './keep.ts';
import { fitsClaim, sniff, sniffBytes } from './sniff.ts';
import type { MediaStore } from './store.ts';

export type FileKind = 'image' | 'audio' | 'video' | 'document';

export type HandedInFile = {
  id: string;
  kind: FileKind;
  mimeType: string;
  bytes: number;
  fileName: string | null;
};

export type OpenedFile = { bytes: Uint8Array; mimeType: string; fileName: string | null };

export type HandedIn = {
  /** Keeps the bytes until a message names them; a day at most. */
  take(file: {
    bytes: Buffer;
    mimeType: string | undefined;
    fileName: string | null;
  }): Promise<HandedInFile | 'refused' | 'nobody'>;
  /** What was taken, in the order asked for; null when one of them is not there (any more). */
  describe(ids: readonly string[]): Promise<HandedInFile[] | null>;
  download(id: string): Promise<Downloaded>;
  /** A file of a message on this channel, by its place in it. */
  open(messageId: string, index: number): Promise<OpenedFile | null>;
};

type Row = HandedInFile & { storageId: string };

const kindOf = (mimeType: string): FileKind => {
  const family = mimeType.split('/')[0];
  return family === 'image' || family === 'audio' || family === 'video' ? family : 'document';
};

export function createHandedIn(deps: {
  db: Database;
  store: MediaStore;
  channel: string;
  workspaceOf(): Promise<{ id: string } | null>;
  newId(): string;
}): HandedIn {
  const { db, store, channel } = deps;

  /** Only what no message carries: nobody names another's file by its id. */
  async function find(ids: readonly string[]): Promise<Row[]> {
    const workspace = await deps.workspaceOf();
    if (!workspace) return [];
    return db.quickly(
      workspace.id,
      (tx) => tx.$queryRaw<Row[]>`
        SELECT id, kind, mime_type AS "mimeType", bytes, file_name AS "fileName", storage_id AS "storageId" FROM media
        WHERE id = ANY(${[...ids]}::uuid[]) AND message_id IS NULL AND person_id IS NULL AND state = 'kept'`,
    );
  }

  return {
    async take({ bytes, mimeType: claimed, fileName }) {
      const workspace = await deps.workspaceOf();
      if (!workspace) return 'nobody';
      const mimeType = sniff(bytes.subarray(0, sniffBytes));
      if (!mimeType || !fitsClaim(mimeType, claimed)) return 'refused';
      const file = {
        id: deps.newId(),
        kind: kindOf(mimeType),
        mimeType,
        bytes: bytes.length,
        fileName: fileName === null ? null : storable(fileName.slice(0, 200)),
      };
      const { id: workspaceId } = workspace;
      const kept = await keepFile(deps, { workspaceId, source: bytes, mimeType }, async (tx, stored) => {
        const { storageId, sha256 } = stored;
        await tx.media.create({ data: { ...file, workspaceId, state: 'kept', storageId, sha256 } });
        return true;
      });
      if (kept !== 'kept') throw new Error('the same file was just being removed');
      return file;
    },

    async describe(ids) {
      const rows = await find(ids);
      const files = ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
      return files.length === ids.length ? files : null;
    },

    async download(id) {
      const [row] = await find([id]);
      const file = row && (await store.open(row.storageId));
      return file ? { status: 'ok', bytes: Buffer.from(file.bytes) } : { status: 'gone' };
    },

    async open(messageId, index) {
      const workspace = await deps.workspaceOf();
      if (!workspace) return null;
      const named = await db.quickly(workspace.id, async (tx) => {
        const rows = await tx.$queryRaw<
          { direction: string; body: unknown; storageId: string | null; fileName: string | null }[]
        >`
          SELECT m.direction, m.body, f.storage_id AS "storageId", f.file_name AS "fileName"
          FROM message m LEFT JOIN media f ON f.message_id = m.id
          WHERE m.id = ${messageId}::uuid AND m.channel = ${channel} LIMIT 1`;
        const [row] = rows;
        if (row?.direction === 'out') return outbound.parse(row.body).files[index];
        return row?.storageId && index === 0
          ? { storageId: row.storageId, fileName: row.fileName }
          : undefined;
      });
      const file = named && (await store.open(named.storageId));
      return file ? { ...file, fileName: named.fileName } : null;
    },
  };
}
