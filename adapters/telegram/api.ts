/** The bot library's client, pointed at our server: kept-alive connections, its own retries off (they would double sends). */
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { Api } from 'grammy';

export const publicRoot = 'https://api.telegram.org';

/** The account is the number before the colon. Throws on anything that is not shaped like a token, without showing it. */
export function accountOf(token: string): string {
  const match = /^(\d{1,16}):[\w-]+$/.exec(token);
  if (!match) throw new TypeError('the Telegram token does not look like <number>:<secret>');
  return match[1]!;
}

/** A connection that stood idle this long is not used again: the other end may have hung up, which would look like a lost send. */
const idleMs = 45_000;

/** `timeoutSeconds` bounds a call; a long poll must end before it. */
export function createApi(deps: { token: string; apiRoot: string; timeoutSeconds: number }): Api {
  const options = { keepAlive: true, timeout: idleMs };
  const agent = deps.apiRoot.startsWith('https:') ? new HttpsAgent(options) : new HttpAgent(options);
  return new Api(deps.token, {
    apiRoot: deps.apiRoot,
    timeoutSeconds: deps.timeoutSeconds,
    baseFetchConfig: { agent, compress: true },
  });
}
