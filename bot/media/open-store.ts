/** Where files are kept: in an S3-compatible store where one is named, else in a folder. */
import { join } from 'node:path';
import { createFolderStore } from './folder-store.ts';
import { createS3Store } from './s3-store.ts';
import type { MediaStore } from './store.ts';

export type S3Place = Omit<Parameters<typeof createS3Store>[0], 'scratch'>;

/** `folder` holds the files, or what is on its way to the store. */
export const openStore = ({ folder, s3 }: { folder: string; s3: S3Place | null }): MediaStore =>
  s3 ? createS3Store({ ...s3, scratch: join(folder, 'incoming') }) : createFolderStore({ folder });
