/** WhatsApp as the settings ask for it: by Meta's Cloud API, by the web app in a browser, or not at all. */
import { connectionOf, type ConnectDeps, type Connection } from '../../bot/connection.ts';
import { createCloudChannel } from './cloud/index.ts';
import type { Template } from './cloud/template.ts';
import type { WhatsAppRecords } from './ports.ts';

export type WhatsAppSettings = {
  WHATSAPP_MODE: 'web' | 'cloud' | 'off';
  WHATSAPP_WORKSPACE: string;
  WHATSAPP_TOKEN?: string | undefined;
  WHATSAPP_PHONE_NUMBER_ID?: string | undefined;
  WHATSAPP_APP_SECRET?: string | undefined;
  WHATSAPP_VERIFY_TOKEN?: string | undefined;
  WHATSAPP_API_ROOT?: string | undefined;
  WHATSAPP_TEMPLATES: readonly Template[];
};

/** Null when it is off. The settings were checked: what the mode needs is there. */
export function connectWhatsApp(
  settings: WhatsAppSettings,
  deps: ConnectDeps & { records(account: string): WhatsAppRecords },
): Connection | null {
  if (settings.WHATSAPP_MODE !== 'cloud') return null;
  const phoneNumberId = settings.WHATSAPP_PHONE_NUMBER_ID ?? '';
  const channel = createCloudChannel({
    ...deps,
    token: settings.WHATSAPP_TOKEN ?? '',
    phoneNumberId,
    appSecret: settings.WHATSAPP_APP_SECRET ?? '',
    verifyToken: settings.WHATSAPP_VERIFY_TOKEN ?? '',
    apiRoot: settings.WHATSAPP_API_ROOT,
    templates: settings.WHATSAPP_TEMPLATES,
    records: deps.records(phoneNumberId),
  });
  return connectionOf(channel, {
    workspace: settings.WHATSAPP_WORKSPACE,
    receiving: 'shared',
    webhooks: { whatsapp: channel.webhook },
  });
}
