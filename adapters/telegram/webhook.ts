/** The webhook, whatever server carries it: 200 is said only for what was stored, 503 makes the platform send again. */
import type { Self } from './content.ts';
import type { Log } from './log.ts';
import type { Receive } from './receive.ts';
import { verifySecret, type Headers } from './verify.ts';

export type WebhookAnswer = { status: 200 | 400 | 401 | 503 };

/** `rawBody` as it came; a body that was parsed before its sender was verified is not a body to trust. */
export type Webhook = (headers: Headers, rawBody: string | Buffer) => Promise<WebhookAnswer>;

export function createWebhook(deps: {
  secret: string;
  /** Whether the channel receives at all: a stopped one takes nothing in. */
  receiving: () => boolean;
  /** null until the platform has told who the bot is. */
  self: () => Promise<Self | null>;
  receive: Receive;
  log: Log;
}): Webhook {
  return async function webhook(headers, rawBody) {
    if (!verifySecret(headers, deps.secret)) {
      deps.log.warn({}, 'a webhook call without the right secret was refused');
      return { status: 401 };
    }
    if (!deps.receiving()) return { status: 503 };
    let update: unknown;
    try {
      update = JSON.parse(rawBody.toString());
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      deps.log.warn({}, 'a webhook body that is not JSON was refused');
      return { status: 400 };
    }
    try {
      const self = await deps.self();
      if (!self) return { status: 503 };
      const received = await deps.receive(update, self);
      return { status: received === 'invalid' ? 400 : 200 };
    } catch (error) {
      deps.log.error(
        { error: error instanceof Error ? error.name : 'unknown' },
        'an update could not be stored',
      );
      return { status: 503 };
    }
  };
}
