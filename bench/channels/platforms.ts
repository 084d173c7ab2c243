/** The platforms of the channel bench, each the same to whoever drives it: somebody new writes, what they see can be looked at. */
import { randomUUID } from 'node:crypto';
import { startSlack } from '../../standins/slack/index.ts';
import { startTelegram } from '../../standins/telegram/index.ts';
import { startWhatsAppCloud } from '../../standins/whatsapp-cloud/index.ts';

export type Platform = {
  name: 'telegram' | 'slack' | 'whatsapp';
  /** The application's settings that lead it here. */
  settings: Record<string, string>;
  /** Whether an answer is shown while it grows. */
  streams: boolean;
  /** The call by which the platform tells the house that person `n` wrote; the bench is the caller whose clock counts. */
  told(n: number, text: string): { path: string; headers: Record<string, string>; body: string };
  /** What person `n` reads of the bot now. */
  reads(n: number): string[];
  close(): Promise<void>;
};

const firstPerson = 80_000;

async function telegram(): Promise<Platform> {
  const token = '7005:channels';
  const secret = 'webhook-secret-of-the-bench';
  const standin = await startTelegram({ token });
  return {
    name: 'telegram',
    settings: {
      TELEGRAM_BOT_TOKEN: token,
      TELEGRAM_API_ROOT: standin.url,
      TELEGRAM_WEBHOOK_URL: `${standin.url}/nobody`,
      TELEGRAM_WEBHOOK_SECRET: secret,
    },
    streams: true,
    told(n, text) {
      const id = firstPerson + n;
      standin.people.start(id);
      return {
        path: 'telegram',
        headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret },
        body: JSON.stringify({
          update_id: 500_000 + n,
          message: {
            message_id: 700_000 + n,
            date: Math.floor(Date.now() / 1000),
            chat: { id, type: 'private' },
            from: { id, is_bot: false, first_name: `Person ${n}` },
            text,
          },
        }),
      };
    },
    reads: (n) =>
      standin.transcript
        .messages(firstPerson + n)
        .filter((one) => one.who === 'bot' && !one.deleted)
        .map((one) => one.text),
    close: standin.close,
  };
}

async function slack(): Promise<Platform> {
  const botToken = 'xoxb-channels';
  const signingSecret = 'the-signing-secret-of-channels';
  const standin = await startSlack({ botToken, signingSecret });
  const { world, delivery, people } = standin;
  return {
    name: 'slack',
    settings: {
      SLACK_BOT_TOKEN: botToken,
      SLACK_SIGNING_SECRET: signingSecret,
      SLACK_API_URL: standin.apiUrl,
    },
    streams: true,
    told(n, text) {
      const user = `U${firstPerson + n}`;
      world.member(user, { realName: `Person ${n}` });
      const message = world.put({
        channel: world.direct(user).id,
        who: 'person',
        user,
        text,
        clientId: randomUUID(),
      });
      const body = delivery.rawOf('event', people.eventOf(message));
      return {
        path: 'slack',
        headers: { 'content-type': delivery.typeOf('event'), ...delivery.sign(body) },
        body,
      };
    },
    reads: (n) =>
      world
        .messages(`D${firstPerson + n}`)
        .filter((one) => one.who === 'bot' && !one.deleted)
        .map((one) => one.shown),
    close: standin.close,
  };
}

async function whatsapp(): Promise<Platform> {
  const number = { token: 'channels', phoneNumberId: '100200300', appSecret: 'channels-app-secret' };
  const standin = await startWhatsAppCloud(number);
  const personOf = (n: number): string => String(910_000_000_000 + firstPerson + n);
  return {
    name: 'whatsapp',
    settings: {
      WHATSAPP_MODE: 'cloud',
      WHATSAPP_TOKEN: number.token,
      WHATSAPP_PHONE_NUMBER_ID: number.phoneNumberId,
      WHATSAPP_APP_SECRET: number.appSecret,
      WHATSAPP_VERIFY_TOKEN: 'channels-verify',
      WHATSAPP_API_ROOT: standin.url,
    },
    streams: false,
    told(n, text) {
      const person = personOf(n);
      standin.people.open(person);
      const body = standin.webhooks.bodyOf([
        standin.people.changeOf(
          { number: person, name: `Person ${n}` },
          { type: 'text', text: { body: text } },
          `wamid.${randomUUID()}`,
        ),
      ]);
      return { path: 'whatsapp', headers: standin.webhooks.signed(body), body: body.toString() };
    },
    reads: (n) =>
      standin.transcript
        .messages(personOf(n))
        .filter((one) => one.who === 'bot')
        .map((one) => one.text),
    close: standin.close,
  };
}

export const openPlatforms = (): Promise<Platform[]> => Promise.all([telegram(), slack(), whatsapp()]);
