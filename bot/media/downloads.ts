/**
 * Download links: where somebody of the office gets a file that is too large for their app. Whoever has the link has the
 * file, so it ends after two days, and at once when the file leaves.
 */
import type { Database } from '../../prisma/client.ts';
import { readDownloadToken, writeDownloadToken } from './download-token.ts';
import type { MediaStore } from './store.ts';
import type { UploadSlot } from './upload-token.ts';

const lastsMs = 48 * 3600_000;

/** What every platform lets a bot send; larger ones go as a link. */
export const mostSentBytes = 16 * 1024 * 1024;

export type FileLink = (slot: UploadSlot) => string | null;

export type Download = {
  stream: AsyncIterable<Uint8Array>;
  bytes: number;
  mimeType: string;
  fileName: string | null;
};

export type Downloads = {
  /** null when the house has no address that people can reach. */
  linkFor: FileLink;
  /** null when the link is over, was never given out, or its file is gone. */
  open(token: string): Promise<Download | null>;
};

export function createDownloads(deps: {
  db: Database;
  store: Pick<MediaStore, 'stream'>;
  secret: string;
  publicUrl: string | null;
  now(): Date;
}): Downloads {
  const { db, store, secret, now } = deps;
  return {
    linkFor: (slot) =>
      deps.publicUrl &&
      `${deps.publicUrl.replace(/\/+$/, '')}/file/${writeDownloadToken(secret, slot, new Date(now().getTime() + lastsMs))}`,

    async open(token) {
      const slot = readDownloadToken(secret, token, now());
      const row =
        slot &&
        (await db.inWorkspace(slot.workspaceId, (tx) =>
          tx.media.findFirst({ where: { id: slot.mediaId, state: 'kept' } }),
        ));
      const file = row?.storageId ? await store.stream(row.storageId) : null;
      return file && { ...file, fileName: row?.fileName ?? null };
    },
  };
}
