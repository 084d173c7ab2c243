import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../adapters/slack/manifest.json' with { type: 'json' };
import { startClaude, type ClaudeStandIn } from '../../standins/claude/index.ts';
import { startSlack, type SlackStandin } from '../../standins/slack/index.ts';
import { startTelegram, type TelegramStandin } from '../../standins/telegram/index.ts';
import { startWhatsAppCloud } from '../../standins/whatsapp-cloud/index.ts';
import { createAsk } from './ask.ts';
import { runChecks, type Check, type Finding } from './check.ts';
import { claudeCheck } from './claude.ts';
import { clockCheck } from './clock.ts';
import { createHide } from './hide.ts';
import { slackCheck } from './slack.ts';
import { telegramCheck } from './telegram.ts';
import { whatsappCloudCheck, type CloudSettings } from './whatsapp-cloud.ts';

const now = (): Date => new Date();
const { ask } = createAsk(now);
const run = (check: Check): Promise<Finding[]> => runChecks([check], { hide: (text) => text });
const of = (findings: Finding[], check: string): Finding | undefined =>
  findings.find((finding) => finding.check === check);
/** Nobody listens there. */
const nobody = 'http://127.0.0.1:9';

describe('Telegram', () => {
  let standin: TelegramStandin;
  beforeAll(async () => {
    standin = await startTelegram({ token: '7:right' });
  });
  afterAll(() => standin.close());
  const look = (token?: string, more: object = {}) =>
    run(telegramCheck({ TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: standin.url, ...more }, ask));

  it('is well with the right token', async () => {
    const found = await look('7:right');
    expect(of(found, 'Telegram')).toMatchObject({
      state: 'ok',
      detail: expect.stringContaining('@casting_bot'),
    });
    expect(of(found, 'Telegram updates')).toMatchObject({ state: 'ok' });
  });

  it('names the mend for a wrong token', async () => {
    expect(await look('7:wrong')).toMatchObject([
      { check: 'Telegram', state: 'broken', mend: expect.stringContaining('@BotFather') },
    ]);
  });

  it('tells a platform that is away from a token that is wrong', async () => {
    const [finding] = await look('7:right', { TELEGRAM_API_ROOT: nobody });
    expect(finding).toMatchObject({ state: 'broken', detail: expect.stringMatching(/not reached/) });
  });

  it('sees that the webhook leads elsewhere', async () => {
    const found = await look('7:right', { TELEGRAM_WEBHOOK_URL: 'https://desk.example/webhooks/telegram' });
    expect(of(found, 'Telegram updates')).toMatchObject({ state: 'look' });
  });

  it('is skipped without a token', async () => {
    expect(await look()).toMatchObject([{ state: 'skipped' }]);
  });
});

describe('Slack', () => {
  const { bot: scopes } = manifest.oauth_config.scopes;
  const open: SlackStandin[] = [];
  afterAll(async () => {
    for (const standin of open) await standin.close();
  });
  async function look(tokens: object, granted: readonly string[]): Promise<Finding[]> {
    const standin = await startSlack({ botToken: 'xoxb-right', appToken: 'xapp-right', scopes: granted });
    open.push(standin);
    return run(slackCheck({ SLACK_API_URL: standin.apiUrl, ...tokens }, scopes, ask));
  }

  it('is well with both tokens and every scope of the manifest', async () => {
    const found = await look({ SLACK_BOT_TOKEN: 'xoxb-right', SLACK_APP_TOKEN: 'xapp-right' }, scopes);
    expect(found.map(({ check, state }) => [check, state])).toEqual([
      ['Slack', 'ok'],
      ['Slack scopes', 'ok'],
      ['Slack socket', 'ok'],
    ]);
  });

  it('names the scope that is missing, and how to get it', async () => {
    const without = scopes.filter((scope) => scope !== 'files:read');
    expect(of(await look({ SLACK_BOT_TOKEN: 'xoxb-right' }, without), 'Slack scopes')).toEqual({
      check: 'Slack scopes',
      state: 'broken',
      detail: 'missing: files:read',
      mend: expect.stringContaining('manifest.json'),
    });
  });

  it('tells which of the two tokens is wrong', async () => {
    const found = await look({ SLACK_BOT_TOKEN: 'xoxb-right', SLACK_APP_TOKEN: 'xapp-wrong' }, scopes);
    expect(of(found, 'Slack')?.state).toBe('ok');
    expect(of(found, 'Slack socket')).toMatchObject({
      state: 'broken',
      mend: expect.stringContaining('xapp-'),
    });
    expect(await look({ SLACK_BOT_TOKEN: 'xoxb-wrong' }, scopes)).toMatchObject([
      { check: 'Slack', state: 'broken', detail: expect.stringContaining('invalid_auth') },
    ]);
  });
});

describe('WhatsApp by the Cloud API', () => {
  const template = {
    name: 'desk_update',
    language: 'en',
    status: 'APPROVED',
    components: [{ type: 'BODY', text: 'News of the desk: {{1}}' }],
  };
  const wanted = { name: 'desk_update', language: 'en', parameters: ['{text}'], buttons: 0 };
  type Business = NonNullable<Parameters<typeof startWhatsAppCloud>[0]['business']>;

  async function look(business: Business, settings: Partial<CloudSettings> = {}): Promise<Finding[]> {
    const standin = await startWhatsAppCloud({
      token: 'right-token',
      phoneNumberId: '100200300',
      appSecret: 'secret-of-app',
      business,
    });
    try {
      const given: CloudSettings = {
        WHATSAPP_MODE: 'cloud',
        WHATSAPP_TOKEN: 'right-token',
        WHATSAPP_PHONE_NUMBER_ID: '100200300',
        WHATSAPP_API_ROOT: standin.url,
        WHATSAPP_TEMPLATES: [wanted],
        ...settings,
      };
      return await run(whatsappCloudCheck(given, ask, now));
    } finally {
      await standin.close();
    }
  }

  it('is well with a lasting token and an approved template', async () => {
    const found = await look({ templates: [template] });
    expect(found.map(({ check, state }) => [check, state])).toEqual([
      ['WhatsApp', 'ok'],
      ['WhatsApp token', 'ok'],
      ['WhatsApp templates', 'ok'],
    ]);
  });

  it('names a template that does not exist', async () => {
    expect(of(await look({ templates: [] }), 'WhatsApp templates')).toMatchObject({
      state: 'broken',
      detail: 'desk_update does not exist',
    });
  });

  it.each([
    ['another language', { language: 'hi' }, 'exists in hi, not in en'],
    ['a refusal', { status: 'REJECTED' }, 'is rejected'],
    [
      'more places',
      { components: [{ type: 'BODY', text: '{{1}} and {{2}}' }] },
      '2 places, the settings fill 1',
    ],
    [
      'buttons',
      { components: [...template.components, { type: 'BUTTONS', buttons: [{ type: 'QUICK_REPLY' }] }] },
      '1 quick-reply buttons, the settings say 0',
    ],
  ])('sees %s of a template', async (_what, change, told) => {
    const found = of(await look({ templates: [{ ...template, ...change }] }), 'WhatsApp templates');
    expect(found).toMatchObject({ state: 'broken', detail: expect.stringContaining(told) });
  });

  it('warns of a token that ends, since the first one of the console lives for a day', async () => {
    const expiresAt = Math.floor(Date.now() / 1000) + 3600;
    expect(of(await look({ expiresAt, templates: [template] }), 'WhatsApp token')).toMatchObject({
      state: 'look',
      detail: 'ends within a day',
    });
  });

  it('tells a wrong token from a wrong number', async () => {
    expect(await look({}, { WHATSAPP_TOKEN: 'wrong-token' })).toMatchObject([
      { state: 'broken', mend: expect.stringContaining('WHATSAPP_TOKEN') },
    ]);
    expect(await look({}, { WHATSAPP_PHONE_NUMBER_ID: '999' })).toMatchObject([
      { state: 'broken', mend: expect.stringContaining('WHATSAPP_PHONE_NUMBER_ID') },
    ]);
  });
});

describe('Claude', () => {
  let standin: ClaudeStandIn;
  beforeAll(async () => {
    standin = await startClaude({ apiKey: 'sk-right', models: ['talker', 'reader'] });
  });
  afterAll(() => standin.close());
  const look = (key: string | undefined, talks = 'talker', reads = 'reader') =>
    run(
      claudeCheck(
        {
          ANTHROPIC_API_KEY: key,
          ANTHROPIC_BASE_URL: standin.url,
          CLAUDE_MODEL: talks,
          CLAUDE_BACKGROUND_MODEL: reads,
        },
        ask,
      ),
    );

  it('is well with the right key, and names a model that the key has not', async () => {
    expect(await look('sk-right')).toMatchObject([{ state: 'ok' }]);
    expect(await look('sk-right', 'talker', 'nobody')).toMatchObject([
      { state: 'broken', mend: expect.stringContaining('CLAUDE_BACKGROUND_MODEL') },
    ]);
  });

  it('says once that the key is wrong', async () => {
    expect(await look('sk-wrong')).toMatchObject([{ state: 'broken', mend: expect.stringContaining('KEY') }]);
  });

  it('calls a busy Claude no fault', async () => {
    standin.fail({ kind: 'status', status: 529 });
    expect(await look('sk-right')).toMatchObject([{ state: 'look' }]);
  });
});

it('finds a clock that is wrong by what other servers say', async () => {
  const standin = await startTelegram({ token: '7:right' });
  const slow = createAsk(() => new Date(Date.now() - 600_000));
  await slow.ask(`${standin.url}/bot7:right/getMe`);
  await standin.close();
  expect(await run(clockCheck(slow.skews))).toMatchObject([
    { state: 'broken', detail: expect.stringMatching(/^(599|600|601) s behind 127/) },
  ]);
  expect(await run(clockCheck([]))).toMatchObject([{ state: 'skipped' }]);
});

it('never prints a secret, whoever put it into a text', async () => {
  const hide = createHide({
    TELEGRAM_BOT_TOKEN: '7:very-secret-part',
    DATABASE_URL: 'postgres://desk:pass%20word@db.example/castmatch',
    CLAUDE_MODEL: 'talker',
  });
  const leaking: Check = {
    name: 'leak',
    run: () =>
      Promise.reject(new Error('no 7:very-secret-part, pass%20word, pass word, very-secret-part for talker')),
  };
  expect((await runChecks([leaking], { hide }))[0]?.detail).toBe('no …, …, …, … for talker');
});

it('gives up on a check that does not end, and keeps the others', async () => {
  const hung: Check = { name: 'hung', run: () => new Promise(() => undefined) };
  const fine: Check = {
    name: 'fine',
    run: () => Promise.resolve([{ check: 'fine', state: 'ok', detail: '' }]),
  };
  const found = await runChecks([hung, fine], { hide: (text) => text, limitMs: 30 });
  expect(found.map(({ check, state }) => [check, state])).toEqual([
    ['hung', 'broken'],
    ['fine', 'ok'],
  ]);
});
