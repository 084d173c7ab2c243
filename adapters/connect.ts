/** Every platform that the settings name, connected; the page is no platform and comes from the house itself. */
import type { ConnectDeps, Connection } from '../bot/connection.ts';
import type { SlackConnection, SlackHouse, SlackSettings } from './slack/connect.ts';
import { connectTelegram, type TelegramDeps, type TelegramSettings } from './telegram/connect.ts';
import { connectWhatsApp, type WhatsAppDeps, type WhatsAppSettings } from './whatsapp/connect.ts';

export type PlatformSettings = TelegramSettings & SlackSettings & WhatsAppSettings;

/** What each of them needs of the house beyond what all get. */
export type PlatformHouse = {
  telegram: Omit<TelegramDeps, keyof ConnectDeps>;
  slack: SlackHouse;
  whatsApp: Omit<WhatsAppDeps, keyof ConnectDeps>;
};

/** Throws where a platform does not take what was set, as `connectSlack` says. */
export async function connectPlatforms(
  settings: PlatformSettings,
  house: ConnectDeps,
  needs: PlatformHouse,
): Promise<{ connections: Connection[]; slack: SlackConnection | null }> {
  let slack: SlackConnection | null = null;
  if (settings.SLACK_BOT_TOKEN || settings.SLACK_CLIENT_ID) {
    // Its library takes longer to read than all others; most houses have no Slack.
    const { connectSlack } = await import('./slack/connect.ts');
    slack = await connectSlack(settings, { ...house, ...needs.slack });
  }
  const connected = [
    connectTelegram(settings, { ...house, ...needs.telegram }),
    slack,
    connectWhatsApp(settings, { ...house, ...needs.whatsApp }),
  ];
  return { connections: connected.filter((one) => one !== null), slack };
}
