/** Tells a call of the platform from a forged one: a signature over the raw body, and a token when it proves the address. */
import { createHmac, createHash, timingSafeEqual } from 'node:crypto';

export const signatureHeader = 'x-hub-signature-256';

export const sign = (rawBody: Buffer, secret: string): string =>
  `sha256=${createHmac('sha256', secret).update(rawBody).digest('hex')}`;

/** Takes the same time whatever differs. An empty secret verifies nothing. */
function same(one: string, other: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}

export function verifySignature(
  headers: Record<string, string | string[] | undefined>,
  rawBody: Buffer,
  secret: string,
): boolean {
  const given = headers[signatureHeader];
  return secret !== '' && typeof given === 'string' && same(given.toLowerCase(), sign(rawBody, secret));
}

/** The words to answer when the platform proves the webhook's address with the right token, or null. */
export function answerHandshake(query: Record<string, string>, verifyToken: string): string | null {
  const { 'hub.mode': mode, 'hub.verify_token': token, 'hub.challenge': challenge } = query;
  if (
    mode !== 'subscribe' ||
    verifyToken === '' ||
    typeof token !== 'string' ||
    typeof challenge !== 'string'
  )
    return null;
  // What is repeated to whoever asks is a plain word, never markup.
  return same(token, verifyToken) && /^[\w.-]{1,200}$/.test(challenge) ? challenge : null;
}
