/** Files in S3-compatible storage. What comes as a stream is written down first: its name is only known at its end. */
import { createHash } from 'node:crypto';
import { openAsBlob } from 'node:fs';
import { rm } from 'node:fs/promises';
import { AwsClient } from 'aws4fetch';
import { nameOf } from './folder-store.ts';
import { removeStale, spool } from './spool.ts';
import { FileTooLarge, type MediaStore, type StagedFile } from './store.ts';
import { readStorageId } from './types.ts';

export type S3Settings = {
  /** `https://s3.ap-south-1.amazonaws.com`, or any server that speaks the same; the bucket is named in the path. */
  endpoint: string;
  bucket: string;
  accessKeyId: string;
  secretAccessKey: string;
  region: string;
};

/** It was not stored, read or removed; trying again may help. Names the status, never the address. */
export class StorageFault extends Error {
  override name = 'StorageFault';
}

const longestMs = { upload: 10 * 60_000, else: 60_000 };

/** `scratch`: a folder for what is being written down. */
export function createS3Store(deps: S3Settings & { scratch: string }): MediaStore {
  const client = new AwsClient({
    accessKeyId: deps.accessKeyId,
    secretAccessKey: deps.secretAccessKey,
    region: deps.region,
    service: 's3',
    retries: 3,
  });
  const root = `${deps.endpoint.replace(/\/+$/, '')}/${encodeURIComponent(deps.bucket)}`;

  /** null: there is no such file. */
  async function ask(method: string, key: string, body?: Blob): Promise<Response | null> {
    let response: Response;
    try {
      response = await client.fetch(`${root}/${key}`, {
        method,
        redirect: 'error',
        signal: AbortSignal.timeout(body === undefined ? longestMs.else : longestMs.upload),
        ...(body === undefined ? {} : { body }),
      });
    } catch (cause) {
      throw new StorageFault(`the file storage did not answer ${method}`, { cause });
    }
    if (response.status === 404) {
      await response.body?.cancel();
      return null;
    }
    if (!response.ok) {
      await response.body?.cancel();
      throw new StorageFault(`the file storage answered ${method} with ${response.status}`);
    }
    return response;
  }

  /** A blob knows its size, which the storage asks for, and can be read again when a try fails. */
  async function upload(storageId: string, body: Blob): Promise<void> {
    const there = await ask('HEAD', storageId);
    if (there && Number(there.headers.get('content-length')) === body.size) return;
    const stored = await ask('PUT', storageId, body);
    if (!stored) throw new StorageFault('the bucket of the file storage does not exist');
    await stored.body?.cancel();
  }

  return {
    async stage({ workspaceId, source, mimeType, limitBytes = Infinity }): Promise<StagedFile> {
      if (source instanceof Uint8Array) {
        if (source.length > limitBytes) throw new FileTooLarge(limitBytes);
        const sha256 = createHash('sha256').update(source).digest('hex');
        const storageId = nameOf(workspaceId, sha256, mimeType);
        const body = new Blob([new Uint8Array(source)], { type: mimeType });
        const store = (): Promise<void> => upload(storageId, body);
        return { storageId, bytes: source.length, sha256, store, discard: () => Promise.resolve() };
      }
      const { path, bytes, sha256 } = await spool(deps.scratch, source, limitBytes);
      const storageId = nameOf(workspaceId, sha256, mimeType);
      const discard = (): Promise<void> => rm(path, { force: true });
      return {
        storageId,
        bytes,
        sha256,
        async store() {
          await upload(storageId, await openAsBlob(path, { type: mimeType }));
          await discard();
        },
        discard,
      };
    },

    async open(storageId) {
      const read = readStorageId(storageId);
      const response = read && (await ask('GET', storageId));
      return response
        ? { bytes: new Uint8Array(await response.arrayBuffer()), mimeType: read.mimeType }
        : null;
    },

    async stream(storageId) {
      const read = readStorageId(storageId);
      const response = read && (await ask('GET', storageId));
      if (!response?.body) return null;
      return {
        stream: response.body as AsyncIterable<Uint8Array>,
        bytes: Number(response.headers.get('content-length')),
        mimeType: read!.mimeType,
      };
    },

    async remove(storageId) {
      const response = readStorageId(storageId) && (await ask('DELETE', storageId));
      await response?.body?.cancel();
    },

    tidy: () => removeStale(deps.scratch),
  };
}
