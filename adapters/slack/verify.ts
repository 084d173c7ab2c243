/** Tells a call of the platform from a forged one: a keyed hash over the time of the call and the bytes of its body. */
import { createHmac, timingSafeEqual } from 'node:crypto';

export const timeHeader = 'x-slack-request-timestamp';
export const signatureHeader = 'x-slack-signature';

/** Older calls (and later ones) are refused: somebody may have recorded them. */
const windowSeconds = 300;

/** Header names in lower case, as Node gives them. */
export type Headers = Record<string, string | string[] | undefined>;

export const signatureOf = (secret: string, seconds: string, rawBody: Buffer): string =>
  `v0=${createHmac('sha256', secret).update(`v0:${seconds}:`).update(rawBody).digest('hex')}`;

/** Takes the same time whatever differs. An empty secret verifies nothing. */
export function verifyCall(headers: Headers, rawBody: Buffer, secret: string, now: Date): boolean {
  const seconds = headers[timeHeader];
  const given = headers[signatureHeader];
  if (secret === '' || typeof seconds !== 'string' || typeof given !== 'string') return false;
  if (!/^\d{1,12}$/.test(seconds) || !/^v0=[0-9a-f]{64}$/.test(given)) return false;
  const right = timingSafeEqual(Buffer.from(given), Buffer.from(signatureOf(secret, seconds, rawBody)));
  return right && Math.abs(now.getTime() / 1000 - Number(seconds)) <= windowSeconds;
}
