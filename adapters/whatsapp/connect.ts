/** WhatsApp as the settings ask for it: by Meta's Cloud API, by the web app in a browser, or not at all. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { connectionOf, type ConnectDeps, type Connection } from '../../bot/connection.ts';
import { createCloudChannel } from './cloud/index.ts';
import type { Template } from './cloud/template.ts';
import type { WebRecords, WhatsAppRecords } from './ports.ts';
import { createWhatsAppWebChannel } from './web/index.ts';
import { showLink, toPhoneLink } from './web/link.ts';
import { createSession } from './web/session.ts';

export type WhatsAppSettings = {
  WHATSAPP_MODE: 'web' | 'cloud' | 'off';
  WHATSAPP_WORKSPACE: string;
  WHATSAPP_TOKEN?: string | undefined;
  WHATSAPP_PHONE_NUMBER_ID?: string | undefined;
  WHATSAPP_APP_SECRET?: string | undefined;
  WHATSAPP_VERIFY_TOKEN?: string | undefined;
  WHATSAPP_API_ROOT?: string | undefined;
  WHATSAPP_TEMPLATES: readonly Template[];
  WHATSAPP_PAIR_NUMBER?: string | undefined;
  WHATSAPP_SHARED_NUMBER: boolean;
  WHATSAPP_DAILY_CAP: number;
  CHROMIUM?: string | undefined;
};

export type WhatsAppDeps = ConnectDeps & {
  records(account: string): WhatsAppRecords & WebRecords;
  /** Where a person who starts the house looks. */
  say(lines: string): void;
};

/** Null when it is off. The settings were checked: what the mode needs is there. */
export function connectWhatsApp(settings: WhatsAppSettings, deps: WhatsAppDeps): Connection | null {
  if (settings.WHATSAPP_MODE === 'cloud') return connectCloud(settings, deps);
  return settings.WHATSAPP_MODE === 'web' ? connectWeb(settings, deps) : null;
}

function connectCloud(settings: WhatsAppSettings, deps: WhatsAppDeps): Connection {
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

function connectWeb(settings: WhatsAppSettings, deps: WhatsAppDeps): Connection {
  const folder = join(deps.dataFolder, 'whatsapp');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const session = createSession({
    folder,
    chromium: settings.CHROMIUM,
    pairNumber: settings.WHATSAPP_PAIR_NUMBER,
    onLink: (link) => deps.say(showLink(link)),
    log: deps.log,
  });
  const channel = createWhatsAppWebChannel({
    ...deps,
    session,
    folder,
    records: deps.records('web'),
    shared: settings.WHATSAPP_SHARED_NUMBER,
    dailyCap: settings.WHATSAPP_DAILY_CAP,
  });
  return {
    ...connectionOf(channel, { workspace: settings.WHATSAPP_WORKSPACE, receiving: 'leased' }),
    link: () => toPhoneLink(channel.status(), channel.health().detail),
  };
}
