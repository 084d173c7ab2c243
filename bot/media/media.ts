/** The door of files: where they are kept, how they come in, who may be shown them, and how they leave. */
import { join } from 'node:path';
import type { Database } from '../../prisma/client.ts';
import { createDownloads } from './downloads.ts';
import { createDropMedia } from './drop.ts';
import { createFetchMedia, type FetchDeps } from './fetch.ts';
import { createHandedIn } from './handed-in.ts';
import { openStore, type S3Place } from './open-store.ts';
import { createPhotos } from './photos.ts';
import { createUploads } from './uploads.ts';

export type MediaDeps = {
  db: Database;
  /** Where files are, or what is on its way to a store elsewhere. */
  dataFolder: string;
  s3: S3Place | null;
  /** Signs links. */
  secret: string;
  /** null: people cannot reach this house by a link. */
  publicUrl: string | null;
  uploadMegabytes: number;
  /** Which office the page serves. */
  pageOf(): Promise<{ id: string } | null>;
} & Omit<FetchDeps, 'store'>;

export function createMedia(deps: MediaDeps) {
  const { dataFolder, s3, uploadMegabytes, pageOf: workspaceOf, ...rest } = deps;
  const store = openStore({ folder: join(dataFolder, 'media'), s3 });
  const house = { ...rest, store };
  const downloads = createDownloads(house);
  return {
    store,
    downloads,
    photos: createPhotos(house),
    uploads: createUploads({
      ...house,
      fileLink: downloads.linkFor,
      limitBytes: uploadMegabytes * 1024 * 1024,
    }),
    handedIn: createHandedIn({ ...house, channel: 'web', workspaceOf }),
    jobs: {
      'fetch-media': createFetchMedia(house),
      'drop-media': createDropMedia(house),
    },
  };
}
