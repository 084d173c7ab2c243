/** The token of an upload link: which file of which office it stands for, and proof that this house gave it out. */
import { createHmac, timingSafeEqual } from 'node:crypto';

export type UploadSlot = { workspaceId: string; mediaId: string };

const macBytes = 16;

export const idBytes = (uuid: string): Buffer => Buffer.from(uuid.replaceAll('-', ''), 'hex');
export const toUuid = (bytes: Buffer): string =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

function macOf(secret: string, slot: Buffer): Buffer {
  return createHmac('sha256', secret).update('upload link').update(slot).digest().subarray(0, macBytes);
}

/** Always the same for a slot: nothing has to be kept to say it again. */
export function writeUploadToken(secret: string, { workspaceId, mediaId }: UploadSlot): string {
  const slot = Buffer.concat([idBytes(workspaceId), idBytes(mediaId)]);
  return Buffer.concat([slot, macOf(secret, slot)]).toString('base64url');
}

/** null for anything that this house did not give out. */
export function readUploadToken(secret: string, token: string): UploadSlot | null {
  if (!/^[\w-]{64}$/.test(token)) return null;
  const bytes = Buffer.from(token, 'base64url');
  const slot = bytes.subarray(0, 32);
  if (!timingSafeEqual(bytes.subarray(32), macOf(secret, slot))) return null;
  return { workspaceId: toUuid(slot.subarray(0, 16)), mediaId: toUuid(slot.subarray(16)) };
}
