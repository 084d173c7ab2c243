/** The file of a message, as the copy of it on the other side carries it. */
import type { Outbound } from '../message.ts';

export type StoredFile = { storageId: string | null; mimeType: string | null; fileName: string | null };

/** null while it is not kept: refused, too large, gone, or on its way. */
export function fileOf({ storageId, mimeType, fileName }: StoredFile): Outbound['files'][number] | null {
  if (storageId === null || mimeType === null) return null;
  const [family = 'file', kind = ''] = mimeType.split('/');
  return { storageId, mimeType, fileName: fileName ?? `${family}.${kind.replace(/\W.*$/, '')}` };
}
