/** The token of a download link: which file of which office, until when and for what, and proof that this house gave it out. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { idBytes, toUuid, type UploadSlot } from './upload-token.ts';

const macBytes = 16;
const untilBytes = 6;
const bodyBytes = 32 + untilBytes;

/** What is good for one purpose is worth nothing for another. */
const aFile = 'download link';

function macOf(secret: string, purpose: string, body: Buffer): Buffer {
  return createHmac('sha256', secret).update(purpose).update(body).digest().subarray(0, macBytes);
}

export function writeDownloadToken(
  secret: string,
  { workspaceId, mediaId }: UploadSlot,
  until: Date,
  purpose = aFile,
): string {
  const body = Buffer.concat([idBytes(workspaceId), idBytes(mediaId), Buffer.alloc(untilBytes)]);
  body.writeUIntBE(until.getTime(), 32, untilBytes);
  return Buffer.concat([body, macOf(secret, purpose, body)]).toString('base64url');
}

/** null for anything that this house did not give out, or that is over. */
export function readDownloadToken(
  secret: string,
  token: string,
  now: Date,
  purpose = aFile,
): UploadSlot | null {
  if (!/^[\w-]{72}$/.test(token)) return null;
  const bytes = Buffer.from(token, 'base64url');
  const body = bytes.subarray(0, bodyBytes);
  if (!timingSafeEqual(bytes.subarray(bodyBytes), macOf(secret, purpose, body))) return null;
  if (body.readUIntBE(32, untilBytes) < now.getTime()) return null;
  return { workspaceId: toUuid(body.subarray(0, 16)), mediaId: toUuid(body.subarray(16, 32)) };
}
