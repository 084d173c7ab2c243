/** The platforms of a fault run, each the same to whoever drives it: people write, the house sends, faults are dealt, all is seen. */
import { startSlack } from '../../standins/slack/index.ts';
import type { FaultPlan } from '../../standins/telegram/faults.ts';
import { startTelegram } from '../../standins/telegram/index.ts';
import { startWhatsAppCloud } from '../../standins/whatsapp-cloud/index.ts';
import type { House } from '../lab/house.ts';
import type { Seen, Taken } from './checker.ts';

export type Platform = {
  /** The application's settings that lead it here. */
  settings: Record<string, string>;
  /** Where the application takes webhooks, once it has an address. */
  listenAt(houseUrl: string): void;
  /** Person `n` of this platform writes; what comes back tells later when the house took it, where that is not plain from the order of saying. */
  say(n: number, text: string): () => Taken | null;
  /** What the bot's messages read now; conversation `talk-n` is that of person `n`. */
  seen(): Seen[];
  setFaults(faults: Partial<FaultPlan>): void;
  /** Times that each fault was dealt. */
  dealt(): Record<string, number>;
  redelivered(): number;
  /** Sends although the platform had asked to wait, each in a few words. */
  limitViolations(): string[];
  close(): Promise<void>;
};

/** WhatsApp by the web app, behind a browser that can be killed too. */
export type Phone = Platform & {
  /** The phone links the browser, and the house is started once more: a link that is seconds old is not yet on the disk. */
  link(house: House): Promise<void>;
  /** kill -9 of the browser that belongs to the house; waits until there is one. */
  killBrowser(house: House): Promise<void>;
  /** How many pages have come up so far. */
  pages(): number;
};

/** Of a message that no delivery brought: the house read it in the history of its chat. */
const anytime: Taken = { from: -Infinity, until: Infinity };

export const firstPerson = 50_000;
export const nameOf = (n: number): string => `Person talk-${n}`;

async function telegram(seed: number): Promise<Platform> {
  const token = '7001:faults';
  const standin = await startTelegram({ token, seed });
  return {
    settings: { TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: standin.url },
    // It is polled.
    listenAt: () => undefined,
    say(n, text) {
      standin.people.say(firstPerson + n, text, { name: nameOf(n) });
      // Updates of one chat come in the order of saying.
      return () => null;
    },
    seen: () =>
      standin.transcript
        .messages()
        .filter((message) => message.who === 'bot')
        .map(({ chatId, text, deleted }) => ({
          conversation: `talk-${chatId - firstPerson}`,
          text,
          deleted,
        })),
    setFaults: (faults) => standin.faults.set(faults),
    dealt: () => ({ ...(standin.stats()['faults'] as Record<string, number>) }),
    redelivered: () => Number(standin.stats()['redelivered']),
    limitViolations: () => standin.limits.violations().map(({ what }) => `Telegram: ${what}`),
    close: standin.close,
  };
}

async function whatsApp(seed: number): Promise<Platform> {
  const number = { token: 'faults', phoneNumberId: '100200300', appSecret: 'faults-app-secret' };
  const standin = await startWhatsAppCloud({ ...number, seed });
  return {
    settings: {
      WHATSAPP_MODE: 'cloud',
      WHATSAPP_TOKEN: number.token,
      WHATSAPP_PHONE_NUMBER_ID: number.phoneNumberId,
      WHATSAPP_APP_SECRET: number.appSecret,
      WHATSAPP_VERIFY_TOKEN: 'faults-verify',
      WHATSAPP_API_ROOT: standin.url,
    },
    listenAt: (houseUrl) => standin.webhooks.listenAt(`${houseUrl}/webhooks/whatsapp`),
    say(n, text) {
      const { id } = standin.people.say({ number: String(firstPerson + n), name: nameOf(n) }, text);
      return () => standin.webhooks.takingOf(id) ?? anytime;
    },
    seen: () =>
      standin.transcript
        .messages()
        .filter((message) => message.who === 'bot')
        .map(({ person, text }) => ({
          conversation: `talk-${Number(person) - firstPerson}`,
          text,
          deleted: false,
        })),
    setFaults: (faults) => standin.faults.set(faults),
    dealt: () => standin.stats().faults,
    redelivered: () => standin.stats().redelivered,
    limitViolations: () => standin.limits.violations().map(({ what }) => `WhatsApp: ${what}`),
    close: standin.close,
  };
}

async function slack(seed: number): Promise<Platform> {
  const botToken = 'xoxb-faults';
  const signingSecret = 'the-signing-secret-of-faults';
  // The real service repeats at once, after one and after five minutes: the same, three times as fast. Much faster would
  // be unfair: an application that is killed every few seconds needs as long to start as it ever does.
  const standin = await startSlack({ botToken, signingSecret, seed, retryMs: [0, 20_000, 100_000] });
  return {
    settings: {
      SLACK_BOT_TOKEN: botToken,
      SLACK_SIGNING_SECRET: signingSecret,
      SLACK_API_URL: standin.apiUrl,
    },
    listenAt(houseUrl) {
      standin.delivery.setHook(`${houseUrl}/webhooks/slack`);
      standin.delivery.setFaults({ redeliver: 0.05 });
    },
    say(n, text) {
      const { eventId } = standin.people.say(`U${firstPerson + n}`, text, { name: nameOf(n) });
      return () => standin.delivery.takingOf(eventId) ?? anytime;
    },
    seen: () =>
      standin.world
        .messages()
        .filter((message) => message.who === 'bot')
        .map(({ channel, shown, deleted }) => ({
          conversation: `talk-${Number(channel.slice(1)) - firstPerson}`,
          text: shown,
          deleted,
        })),
    setFaults: (faults) => standin.faults.set(faults),
    dealt: () => ({ ...(standin.stats()['faults'] as Record<string, number>) }),
    redelivered: () => Number(standin.stats()['redelivered']) + Number(standin.stats()['retried']),
    limitViolations: () => standin.limits.violations().map(({ what }) => `Slack: ${what}`),
    close: standin.close,
  };
}

/** Those that one house can serve all at once. */
export const openers = { telegram, whatsapp: whatsApp, slack };
