/** Telegram: the token is taken, and updates come the way that the settings ask for. */
import { z } from 'zod';
import type { Ask, Answer } from './ask.ts';
import { broken, look, ok, skipped, type Check, type Finding } from './check.ts';

const publicRoot = 'https://api.telegram.org';
const told = z.object({ ok: z.literal(true), result: z.record(z.string(), z.unknown()) });
const refusal = z.object({ ok: z.literal(false), description: z.string() });
const hookInfo = z.object({
  url: z.string(),
  pending_update_count: z.number().default(0),
  last_error_message: z.string().optional(),
});

export type TelegramSettings = {
  TELEGRAM_BOT_TOKEN?: string | undefined;
  TELEGRAM_API_ROOT?: string | undefined;
  TELEGRAM_WEBHOOK_URL?: string | undefined;
};

export const telegramCheck = (settings: TelegramSettings, ask: Ask): Check => ({
  name: 'Telegram',
  async run() {
    const { TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: root = publicRoot } = settings;
    if (!token) return [skipped('Telegram', 'no TELEGRAM_BOT_TOKEN')];
    const call = (method: string): Promise<Answer> =>
      ask(`${root.replace(/\/+$/, '')}/bot${token}/${method}`);
    const me = await call('getMe');
    const self = told.safeParse(me.body).data?.result;
    if (!self) return [faultOf(me)];
    const found: Finding[] = [ok('Telegram', `takes the token; the bot is @${String(self['username'])}`)];
    const hook = await call('getWebhookInfo');
    const info = hookInfo.safeParse(told.safeParse(hook.body).data?.result).data;
    return info ? [...found, ...hookFindings(info, settings.TELEGRAM_WEBHOOK_URL)] : found;
  },
});

function faultOf(answer: Answer): Finding {
  if (answer.status === 0)
    return broken(
      'Telegram',
      `not reached (${answer.reason})`,
      'look at the network, a proxy, or TELEGRAM_API_ROOT',
    );
  const said = refusal.safeParse(answer.body).data?.description ?? `status ${answer.status}`;
  if (answer.status === 401 || answer.status === 404)
    return broken(
      'Telegram',
      `does not take the token (${said})`,
      'write /token to @BotFather and copy the whole line into TELEGRAM_BOT_TOKEN',
    );
  return look('Telegram', `answered with ${said}`, 'look again later');
}

function hookFindings(info: z.infer<typeof hookInfo>, wanted: string | undefined): Finding[] {
  if (wanted === undefined)
    return info.url === ''
      ? [ok('Telegram updates', 'polled, no public address needed')]
      : [
          look(
            'Telegram updates',
            'a webhook is registered, the settings poll',
            'start the house: it takes the webhook away; or set TELEGRAM_WEBHOOK_URL',
          ),
        ];
  if (info.url !== wanted)
    return [
      look(
        'Telegram updates',
        info.url === '' ? 'no webhook is registered yet' : 'the webhook leads to another address',
        'start the house: it registers TELEGRAM_WEBHOOK_URL',
      ),
    ];
  if (info.last_error_message !== undefined && info.pending_update_count > 0)
    return [
      broken(
        'Telegram updates',
        `${info.pending_update_count} wait; the last call failed: ${info.last_error_message}`,
        'see that TELEGRAM_WEBHOOK_URL reaches this house, with a certificate that Telegram accepts',
      ),
    ];
  return [ok('Telegram updates', `by webhook, ${info.pending_update_count} waiting`)];
}
