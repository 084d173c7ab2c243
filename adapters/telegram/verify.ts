/** Tells a call of the platform from a forged one: the secret that was given with the webhook comes back in a header. */
import { createHash, timingSafeEqual } from 'node:crypto';

export const secretHeader = 'x-telegram-bot-api-secret-token';

/** Header names in lower case, as Node gives them. */
export type Headers = Record<string, string | string[] | undefined>;

/** Takes the same time whatever differs. An empty secret verifies nothing. */
export function verifySecret(headers: Headers, secret: string): boolean {
  const given = headers[secretHeader];
  if (secret === '' || typeof given !== 'string') return false;
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(secret));
}
