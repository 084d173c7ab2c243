/**
 * Upload links: where somebody leaves a file that was too large for their app. A link stands for the one message that
 * carried it, works once and for two days, and shows nothing but whether it still works.
 */
import { istDay } from '../../matching/matching.ts';
import type { Database, Sql, Tx } from '../../prisma/client.ts';
import { storable } from '../../prisma/jsonb.ts';
import { queueOfficeNotice } from '../outbox/office-notice.ts';
import { isOffice, personRole, type PersonRole } from '../people/person.ts';
import { asFile } from './as-file.ts';
import { isChildsMedia } from './child.ts';
import { mostSentBytes, type FileLink } from './downloads.ts';
import { keepFile } from './keep.ts';
import { sniff, sniffBytes } from './sniff.ts';
import { FileTooLarge, type MediaStore } from './store.ts';
import { readUploadToken, writeUploadToken, type UploadSlot } from './upload-token.ts';

export const uploadHours = 48;

export type UploadResult = 'received' | 'closed' | 'too large' | 'refused' | 'empty';

export type Uploads = {
  /** null when the house has no address that people can reach. */
  linkFor(slot: UploadSlot): string | null;
  /** Whether a link still works; null when it never did, does not any more, or was used. */
  look(token: string): Promise<{ office: string; limitBytes: number; until: Date } | null>;
  receive(
    token: string,
    upload: { source: AsyncIterable<Uint8Array>; fileName: string | null },
  ): Promise<UploadResult>;
};

type Open = { personId: string; name: string; role: PersonRole; office: string; until: Date };

export function createUploads(deps: {
  db: Database;
  store: MediaStore;
  secret: string;
  publicUrl: string | null;
  /** Where the office gets what is too large for its app. */
  fileLink: FileLink;
  limitBytes: number;
  now(): Date;
  newId(): string;
}): Uploads {
  const { db } = deps;

  async function find(token: string): Promise<(UploadSlot & Open) | null> {
    const slot = readUploadToken(deps.secret, token);
    const open = slot && (await db.quickly(slot.workspaceId, (tx) => readOpen(tx, slot.mediaId)));
    return open ? { ...slot, ...open } : null;
  }

  async function tellOffice(
    tx: Tx,
    from: UploadSlot & Open,
    file: { storageId: string; bytes: number; mimeType: string },
  ): Promise<void> {
    const { workspaceId, mediaId } = from;
    const name = from.name.replace(/\s+/g, ' ').slice(0, 60) || 'somebody';
    const size = `${Math.max(1, Math.round(file.bytes / 1024 / 1024))} MB`;
    // As words where it is too large to be passed on.
    const link = file.bytes > mostSentBytes ? deps.fileLink({ workspaceId, mediaId }) : null;
    const text = `📎 *${file.mimeType.startsWith('video/') ? 'Video' : 'File'}* from ${name} (${from.role}) by upload link, ${size}.${link ? `\n${link}` : ''}`;
    const files = link ? [] : asFile(name, file.storageId);
    await queueOfficeNotice(tx, { workspaceId, text, files, at: deps.now(), newId: deps.newId });
  }

  return {
    linkFor: (slot) =>
      deps.publicUrl && `${deps.publicUrl.replace(/\/+$/, '')}/upload/${writeUploadToken(deps.secret, slot)}`,

    async look(token) {
      const open = await find(token);
      return open && { office: open.office, limitBytes: deps.limitBytes, until: open.until };
    },

    async receive(token, upload) {
      const open = await find(token);
      if (!open) return 'closed';
      const { workspaceId, mediaId, personId } = open;
      const { head, all } = await peek(upload.source);
      if (head.length === 0) return 'empty';
      const mimeType = sniff(head);
      if (!mimeType) return 'refused';
      const fileName = upload.fileName === null ? null : storable(upload.fileName.slice(0, 200));
      const file = { workspaceId, source: all, mimeType, limitBytes: deps.limitBytes };
      try {
        const kept = await keepFile(deps, file, async (tx, { storageId, bytes, sha256 }) => {
          const child = await isChildsMedia(tx, open, istDay(deps.now()));
          const taken = await tx.$executeRaw`
            UPDATE media SET state = 'kept', storage_id = ${storageId}, mime_type = ${mimeType}, bytes = ${bytes},
              sha256 = ${sha256}, child = ${child}, file_name = coalesce(${fileName}, file_name),
              talent_id = (SELECT coalesce(merged_into, person_id) FROM talent WHERE person_id = ${personId}::uuid)
            WHERE id = ${mediaId}::uuid AND state = 'too_large'`;
          // Two came through one link at once, and the other was first; or its sender was erased meanwhile.
          if (taken === 0) return false;
          if (!isOffice(open.role)) await tellOffice(tx, open, { storageId, bytes, mimeType });
          return true;
        });
        if (kept === 'again') throw new Error('the same file was just being removed');
        return kept === 'kept' ? 'received' : 'closed';
      } catch (error) {
        if (error instanceof FileTooLarge) return 'too large';
        throw error;
      }
    },
  };
}

async function readOpen(tx: Sql, mediaId: string): Promise<Open | null> {
  const rows = await tx.$queryRaw<(Omit<Open, 'role'> & { role: string })[]>`
    SELECT p.id AS "personId", p.name, p.role, w.name AS office, f.created_at + make_interval(hours => ${uploadHours}) AS until
    FROM media f JOIN person p ON p.id = f.person_id JOIN workspace w ON w.id = f.workspace_id
    WHERE f.id = ${mediaId}::uuid AND f.state = 'too_large'
      AND f.created_at > clock_timestamp() - make_interval(hours => ${uploadHours})`;
  const row = rows[0];
  return row ? { ...row, role: personRole.parse(row.role) } : null;
}

/** Reads as much as tells the kind, and gives the whole again. */
async function peek(
  source: AsyncIterable<Uint8Array>,
): Promise<{ head: Uint8Array; all: AsyncIterable<Uint8Array> }> {
  const iterator = source[Symbol.asyncIterator]();
  const read: Uint8Array[] = [];
  let size = 0;
  while (size < sniffBytes) {
    const next = await iterator.next();
    if (next.done) break;
    read.push(next.value);
    size += next.value.length;
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    yield* read;
    for (;;) {
      const next = await iterator.next();
      if (next.done) return;
      yield next.value;
    }
  }
  return { head: Buffer.concat(read).subarray(0, sniffBytes), all: all() };
}
