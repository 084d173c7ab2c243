/** Files both ways: fetched by id from the platform's own hosts, uploaded by bytes; by size and type as it allows. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Downloaded, OpenFile } from '../../../bot/channel.ts';
import type { Graph } from './graph.ts';
import type { Source } from './part.ts';

const mb = 1024 * 1024;

/** What the platform takes and gives, in bytes. */
export function limitOf(mimeType: string): number {
  if (/^image\//.test(mimeType)) return 5 * mb;
  if (/^(audio|video)\//.test(mimeType)) return 16 * mb;
  return 100 * mb;
}

const wireMedia = z.object({
  url: z.string(),
  mime_type: z.string().default('application/octet-stream'),
  sha256: z.string().optional(),
  file_size: z.coerce.number().optional(),
});
const wireUploaded = z.object({ id: z.string() });

export type Uploaded =
  | { status: 'ok'; id: string }
  /** The file is gone, too large or not taken: the words go without it. */
  | { status: 'refused'; reason: string }
  | { status: 'retry'; reason: string };

export function createFiles(deps: { graph: Graph; account: string; openFile: OpenFile }) {
  const { graph, account } = deps;

  return {
    async download(fileId: string): Promise<Downloaded> {
      if (!/^[\w-]{1,128}$/.test(fileId)) return { status: 'gone' };
      const asked = await graph.get(`${fileId}?phone_number_id=${account}`, wireMedia);
      if (!asked.ok)
        return asked.failure.kind === 'refused'
          ? { status: 'gone' }
          : { status: 'failed', reason: asked.failure.reason };
      const { url, mime_type, sha256, file_size } = asked.value;
      const limit = limitOf(mime_type);
      if ((file_size ?? 0) > limit) return { status: 'too large' };
      const got = await graph.download(url, limit);
      if (got.status === 'refused') return { status: 'gone' };
      if (got.status !== 'ok' || sha256 === undefined) return got;
      const sum = createHash('sha256').update(got.bytes).digest();
      // Hex and base64 are both seen.
      return sha256 === sum.toString('hex') || sha256 === sum.toString('base64')
        ? got
        : { status: 'failed', reason: 'the bytes are not what the platform announced' };
    },

    /** Uploading shows nothing to anybody, so it may be repeated. */
    async upload({ storageId, fileName, mimeType }: Source): Promise<Uploaded> {
      const file = storageId === undefined ? null : await deps.openFile(storageId);
      if (!file) return { status: 'refused', reason: 'a file of this part is gone' };
      if (file.bytes.length > limitOf(mimeType))
        return { status: 'refused', reason: 'a file is larger than the platform takes' };
      const form = new FormData();
      form.set('messaging_product', 'whatsapp');
      form.set('type', mimeType);
      form.set('file', new Blob([new Uint8Array(file.bytes)], { type: mimeType }), fileName);
      const uploaded = await graph.post(`${account}/media`, form, wireUploaded);
      if (uploaded.ok) return { status: 'ok', id: uploaded.value.id };
      const { kind, reason } = uploaded.failure;
      return { status: kind === 'refused' || kind === 'media' ? 'refused' : 'retry', reason };
    },
  };
}
