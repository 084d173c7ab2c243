/**
 * Whether the public address leads to this house, as far as that can be known from this machine: each webhook is asked to
 * prove itself as its platform would ask. That the platform reaches it too only the platform knows.
 */
import { createHmac } from 'node:crypto';
import type { Ask } from './ask.ts';
import { broken, look, ok, skipped, type Check, type Finding } from './check.ts';

export type WebhookSettings = {
  PUBLIC_URL?: string | undefined;
  PORT: number;
  HOST: string;
  TELEGRAM_BOT_TOKEN?: string | undefined;
  TELEGRAM_WEBHOOK_URL?: string | undefined;
  SLACK_BOT_TOKEN?: string | undefined;
  SLACK_CLIENT_ID?: string | undefined;
  SLACK_APP_TOKEN?: string | undefined;
  SLACK_SIGNING_SECRET?: string | undefined;
  WHATSAPP_MODE: 'web' | 'cloud' | 'off';
  WHATSAPP_VERIFY_TOKEN?: string | undefined;
};

const word = 'castmatch-doctor';
const notOurs = 'the proxy must lead this address to HOST:PORT, path and query untouched';

export const webhookCheck = (settings: WebhookSettings, ask: Ask, now: () => Date): Check => ({
  name: 'webhooks',
  async run() {
    const { PUBLIC_URL: publicUrl, TELEGRAM_WEBHOOK_URL: telegramUrl, HOST: host, PORT: port } = settings;
    const slackOverHttp = Boolean(
      (settings.SLACK_BOT_TOKEN || settings.SLACK_CLIENT_ID) &&
        settings.SLACK_SIGNING_SECRET &&
        !settings.SLACK_APP_TOKEN,
    );
    const cloud = settings.WHATSAPP_MODE === 'cloud';
    const here = `http://${host.includes(':') ? `[${host}]` : host.replace('0.0.0.0', '127.0.0.1')}:${port}`;
    const house = await ask(`${here}/healthz`);
    const runs = house.status === 200 && isAlive(house.body);
    const running = runs
      ? ok('house', `runs at ${here}`)
      : skipped('house', house.status === 0 ? `none runs at ${here}` : `another program answers at ${here}`);
    if (!runs)
      return [
        running,
        ...(publicUrl || telegramUrl ? [skipped('webhooks', 'asked once the house runs')] : []),
      ];

    const base = publicUrl?.replace(/\/+$/, '');
    const findings: Finding[] = [running];
    if (base) findings.push(await reaches('public address', `${base}/healthz`, ask));
    if (telegramUrl && settings.TELEGRAM_BOT_TOKEN) findings.push(await telegram(telegramUrl, ask));
    if (slackOverHttp)
      findings.push(
        await slack(`${base ?? here}/webhooks/slack`, settings.SLACK_SIGNING_SECRET ?? '', ask, now),
      );
    if (cloud)
      findings.push(
        await whatsapp(`${base ?? here}/webhooks/whatsapp`, settings.WHATSAPP_VERIFY_TOKEN ?? '', ask),
      );
    if ((slackOverHttp || cloud) && !base)
      findings.push(
        look(
          'public address',
          `${[slackOverHttp ? 'Slack' : '', cloud ? 'WhatsApp' : ''].filter(Boolean).join(' and ')} must reach this house from outside`,
          'put a proxy with TLS in front and set PUBLIC_URL, so that it can be looked at from here',
        ),
      );
    return findings;
  },
});

const isAlive = (body: unknown): boolean => typeof body === 'object' && body !== null && 'alive' in body;

async function reaches(check: string, address: string, ask: Ask): Promise<Finding> {
  const answer = await ask(address);
  if (answer.status === 0)
    return broken(
      check,
      `${address} is not reached (${answer.reason})`,
      'see that its name resolves and the proxy runs',
    );
  return isAlive(answer.body)
    ? ok(check, `${new URL(address).origin} leads here, seen from this machine`)
    : broken(check, `${address} answers ${answer.status}, and not from this house`, notOurs);
}

/** Without the secret the house refuses, which only the house does. */
async function telegram(address: string, ask: Ask): Promise<Finding> {
  const answer = await ask(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  if (answer.status === 401 || answer.status === 403)
    return ok('Telegram webhook', 'leads here and wants its secret');
  return broken(
    'Telegram webhook',
    answer.status === 0
      ? `not reached (${answer.reason})`
      : `answers ${answer.status} where 401 was expected`,
    `TELEGRAM_WEBHOOK_URL ends in /webhooks/telegram; ${notOurs}`,
  );
}

async function slack(address: string, secret: string, ask: Ask, now: () => Date): Promise<Finding> {
  const body = JSON.stringify({ type: 'url_verification', challenge: word });
  const at = String(Math.floor(now().getTime() / 1000));
  const signature = createHmac('sha256', secret).update(`v0:${at}:${body}`).digest('hex');
  const answer = await ask(address, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-slack-request-timestamp': at,
      'x-slack-signature': `v0=${signature}`,
    },
    body,
  });
  return proves(
    'Slack webhook',
    answer.status,
    answer.reason || JSON.stringify(answer.body),
    'SLACK_SIGNING_SECRET',
  );
}

async function whatsapp(address: string, token: string, ask: Ask): Promise<Finding> {
  const query = new URLSearchParams({
    'hub.mode': 'subscribe',
    'hub.verify_token': token,
    'hub.challenge': word,
  });
  const answer = await ask(`${address}?${String(query)}`);
  return proves(
    'WhatsApp webhook',
    answer.status,
    answer.reason || String(answer.body),
    'WHATSAPP_VERIFY_TOKEN',
  );
}

function proves(check: string, status: number, said: string, setting: string): Finding {
  if (status === 200 && said.includes(word))
    return ok(check, 'proves itself; from outside only the platform can say');
  if (status === 0) return broken(check, `not reached (${said})`, notOurs);
  if (status === 401 || status === 403)
    return broken(check, `refuses us (${status})`, `the running house has another ${setting}: restart it`);
  return broken(check, `answers ${status}`, notOurs);
}
