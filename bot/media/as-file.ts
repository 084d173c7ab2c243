/** A stored file as it goes out to the office, named after its sender: the erasure of a person takes what bears their name. */
import type { Outbound } from '../message.ts';
import { endingOf, readStorageId } from './types.ts';

/** None for an id that no store gave out. */
export function asFile(sender: string, storageId: string | null, number?: number): Outbound['files'] {
  const stored = storageId === null ? null : readStorageId(storageId);
  if (storageId === null || !stored) return [];
  const { mimeType } = stored;
  const name = [sender, number].filter((part) => part !== undefined).join(' ');
  return [{ storageId, mimeType, fileName: `${name}.${endingOf(mimeType)}` }];
}
