/** Telegram as the settings ask for it: polled without a public address, called by webhook with one. */
import { connectionOf, type ConnectDeps, type Connection } from '../../bot/connection.ts';
import { createTelegramChannel } from './index.ts';
import type { PersonaOf } from './menus.ts';

export type TelegramSettings = {
  TELEGRAM_BOT_TOKEN?: string | undefined;
  TELEGRAM_API_ROOT?: string | undefined;
  TELEGRAM_WEBHOOK_URL?: string | undefined;
  TELEGRAM_WEBHOOK_SECRET?: string | undefined;
  TELEGRAM_WORKSPACE: string;
};

export type TelegramDeps = ConnectDeps & { personaOf: PersonaOf };

/** Null when no token is set. */
export function connectTelegram(settings: TelegramSettings, deps: TelegramDeps): Connection | null {
  const { TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: apiRoot } = settings;
  if (!token) return null;
  const { TELEGRAM_WEBHOOK_URL: url, TELEGRAM_WEBHOOK_SECRET: secret } = settings;
  const webhook = url && secret ? { url, secret } : undefined;
  const channel = createTelegramChannel({
    token,
    ...(apiRoot ? { apiRoot } : {}),
    ...(webhook ? { webhook } : {}),
    accept: deps.accept,
    openFile: deps.openFile,
    onMembership: ({ account, chatExternalId, personExternalId, status, at }) =>
      // In a group it only says who removed the bot from it.
      chatExternalId === personExternalId
        ? deps.onReach({ channel: 'telegram', account, personExternalId, status, at })
        : Promise.resolve(),
    personaOf: deps.personaOf,
    log: deps.log,
    now: deps.now,
  });
  return connectionOf(channel, {
    workspace: settings.TELEGRAM_WORKSPACE,
    receiving: webhook ? 'shared' : 'leased',
    webhooks: { telegram: ({ headers, rawBody }) => channel.webhook(headers, rawBody) },
  });
}
