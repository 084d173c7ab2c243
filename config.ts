/** Every setting in one schema: read once at start, all faults reported together by name, no value ever printed. */
import { z } from 'zod';
import { templates } from './adapters/whatsapp/cloud/template.ts';

const flag = z
  .enum(['true', 'false', '1', '0', 'on', 'off'])
  .transform((v) => v === 'true' || v === '1' || v === 'on');
const url = (...protocols: string[]) =>
  z
    .string()
    .refine(
      (value) => URL.canParse(value) && protocols.includes(new URL(value).protocol),
      `must be an address that starts with ${protocols.map((p) => `${p}//`).join(' or ')}`,
    );
const whole = (min: number, max: number) => z.coerce.number().int().min(min).max(max);

/** A JSON text that becomes what the schema says; its faults are named, its content is not. */
const json = <T extends z.ZodType>(schema: T) =>
  z.string().transform((text, context): z.output<T> => {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      context.addIssue({ code: 'custom', message: 'must be JSON' });
      return z.NEVER;
    }
    const read = schema.safeParse(value);
    if (read.success) return read.data;
    for (const issue of read.error.issues)
      context.addIssue({ code: 'custom', message: `${issue.path.join('.')}: ${issue.message}` });
    return z.NEVER;
  });

export const settings = z.object({
  PORT: whole(0, 65535).default(3000).describe('Port of the page, the web API and the webhooks.'),
  HOST: z
    .string()
    .default('127.0.0.1')
    .describe('Address to listen on. Loopback unless a reverse proxy with TLS stands in front.'),
  PUBLIC_URL: url('http:', 'https:')
    .optional()
    .describe('Address under which people reach the page, when a proxy stands in front.'),
  CASTMATCH_TOKEN: z
    .string()
    .min(8)
    .optional()
    .describe(
      'Bearer token of the page and the web API; random at each start when unset, printed in the link.',
    ),
  CASTMATCH_DATA: z
    .string()
    .min(1)
    .default('.castmatch')
    .describe('Folder of the embedded database, Redis and files.'),
  CASTMATCH_SECRET: z
    .string()
    .min(16)
    .optional()
    .describe(
      'Keys the hashes that keep a wish for silence after an erasure; drawn once into CASTMATCH_DATA when unset. The same in every process.',
    ),
  CASTMATCH_ROLE: z
    .enum(['all', 'web', 'worker'])
    .default('all')
    .describe('What this process does: receive (web), answer and deliver (worker), or both.'),
  CASTMATCH_PACE: z
    .enum(['platform', 'off'])
    .default('platform')
    .describe("Keep to the platforms' own pace, or send as fast as it goes (benches only)."),
  CASTMATCH_RATE_PER_MINUTE: whole(1, 10_000)
    .default(20)
    .describe('Model turns one person gets a minute; messages beyond wait, none is dropped.'),
  CASTMATCH_SUGGESTIONS_PER_DAY: whole(0, 20)
    .default(2)
    .describe(
      'Messages a day in which one casting assistant is offered new talents for open roles; 0 for none.',
    ),
  CASTMATCH_OFFICE: z
    .string()
    .min(2)
    .max(80)
    .optional()
    .describe(
      'Name of an office of your own: made at the first start, with a code for its first admin. Its slug ("Blue Door" is blue-door) goes into …_WORKSPACE.',
    ),
  CASTMATCH_DEMO: flag.default(true).describe('Seed and serve the demo workspace.'),
  CASTMATCH_LOG: z
    .enum(['silent', 'error', 'warn', 'info', 'debug'])
    .default('info')
    .describe('How much is logged; never texts, numbers or tokens.'),
  DATABASE_URL: url('postgres:', 'postgresql:')
    .optional()
    .describe('A Postgres with pgvector; the embedded one when unset.'),
  DATABASE_POOL: whole(1, 200).optional().describe('Connections to Postgres; 5 embedded, 20 otherwise.'),
  REDIS_URL: url('redis:', 'rediss:', 'unix:')
    .optional()
    .describe('A Redis 6.2 or newer; a private one when unset.'),
  ANTHROPIC_API_KEY: z
    .string()
    .min(1)
    .optional()
    .describe('Lets Claude do the talking; the rules do without.'),
  ANTHROPIC_BASE_URL: url('http:', 'https:').optional().describe('Another endpoint for the Claude API.'),
  CLAUDE_MODEL: z.string().min(1).default('claude-sonnet-5-5').describe('Model that talks.'),
  CLAUDE_BACKGROUND_MODEL: z
    .string()
    .min(1)
    .default('claude-haiku-5-5')
    .describe('Model that reads the day at night, in batches.'),
  CLAUDE_DAILY_BUDGET_USD: z.coerce
    .number()
    .min(0)
    .default(25)
    .describe('Spend a workspace may reach in a day (IST); beyond it the rules answer.'),
  CLAUDE_FIRST_TOKEN_MS: whole(100, 120_000)
    .default(8000)
    .describe('Longest wait for the first word, the one retry included.'),
  TELEGRAM_BOT_TOKEN: z
    .string()
    .regex(/^\d+:\S+$/, 'must look like 123456:ABC…')
    .optional()
    .describe('Token from BotFather; connects Telegram.'),
  TELEGRAM_API_ROOT: url('http:', 'https:').optional().describe('Another Bot API server.'),
  TELEGRAM_WEBHOOK_URL: url('http:', 'https:')
    .optional()
    .describe('Public address of /webhooks/telegram; long polling when unset.'),
  TELEGRAM_WEBHOOK_SECRET: z
    .string()
    .regex(/^[A-Za-z0-9_-]{8,256}$/, 'must be 8 to 256 letters, digits, _ or -')
    .optional()
    .describe('Secret that Telegram repeats with every webhook; needed with TELEGRAM_WEBHOOK_URL.'),
  TELEGRAM_WORKSPACE: z
    .string()
    .default('demo')
    .describe('Slug of the workspace that the Telegram bot serves.'),
  WHATSAPP_MODE: z
    .enum(['web', 'cloud', 'off'])
    .default('off')
    .describe("How WhatsApp is connected: Meta's Cloud API (cloud), the web app in a browser (web), or not."),
  WHATSAPP_WORKSPACE: z
    .string()
    .default('demo')
    .describe('Slug of the workspace that the WhatsApp number serves.'),
  WHATSAPP_TOKEN: z.string().min(1).optional().describe('Cloud API: access token of the system user.'),
  WHATSAPP_PHONE_NUMBER_ID: z
    .string()
    .regex(/^\d{4,20}$/, 'must be the id of the number, digits only')
    .optional()
    .describe('Cloud API: id of the number (not the number itself).'),
  WHATSAPP_APP_SECRET: z
    .string()
    .min(8)
    .optional()
    .describe('Cloud API: secret of the app; proves that a webhook comes from Meta.'),
  WHATSAPP_VERIFY_TOKEN: z
    .string()
    .min(8)
    .optional()
    .describe('Cloud API: word of your own that Meta repeats when it proves the webhook.'),
  WHATSAPP_API_ROOT: url('http:', 'https:').optional().describe('Cloud API: another endpoint.'),
  WHATSAPP_TEMPLATES: json(templates)
    .default([])
    .describe(
      'Cloud API: approved templates for people who have not written for a day, as JSON: [{"name": "desk_update", "language": "en", "parameters": ["{text}"], "buttons": 0}].',
    ),
  CASTMATCH_CHILD_MEDIA_TO_MODELS: flag
    .default(false)
    .describe("Let children's photos and voice notes go to Claude and the transcriber."),
  CASTMATCH_UPLOAD_MB: whole(1, 2_000)
    .default(500)
    .describe('Largest file that an upload link takes; links need PUBLIC_URL.'),
  TRANSCRIBER_URL: url('http:', 'https:')
    .optional()
    .describe(
      'Server that turns voice notes into words: the part before /audio/transcriptions of its OpenAI-compatible API.',
    ),
  TRANSCRIBER_KEY: z.string().min(1).optional().describe('Its key, where it wants one.'),
  TRANSCRIBER_MODEL: z.string().min(1).default('whisper-1').describe('Its model.'),
  S3_ENDPOINT: url('http:', 'https:')
    .optional()
    .describe('S3-compatible storage for files; the folder CASTMATCH_DATA/media when unset.'),
  S3_BUCKET: z.string().min(1).optional().describe('Bucket for files; needed with S3_ENDPOINT.'),
  S3_ACCESS_KEY_ID: z.string().min(1).optional().describe('Needed with S3_ENDPOINT.'),
  S3_SECRET_ACCESS_KEY: z.string().min(1).optional().describe('Needed with S3_ENDPOINT.'),
  S3_REGION: z.string().min(1).default('us-east-1').describe('Region that requests are signed for.'),
  WHATSAPP_PAIR_NUMBER: z
    .string()
    .regex(/^\d{8,15}$/, 'must be the number with its country code, digits only')
    .optional()
    .describe('Web app: links the phone with this number by letters instead of a code to scan.'),
  WHATSAPP_SHARED_NUMBER: flag
    .default(false)
    .describe(
      'Web app: a person uses the number too. Only chats opened with /start are stored and answered, and typing by hand pauses the bot until "resume".',
    ),
  WHATSAPP_DAILY_CAP: whole(1, 100_000)
    .default(500)
    .describe('Web app: messages that leave the number in a day (IST); what is beyond waits.'),
  CHROMIUM: z.string().min(1).optional().describe('Web app: path of the browser; looked for when unset.'),
  SLACK_BOT_TOKEN: z
    .string()
    .startsWith('xoxb-', 'must look like xoxb-…')
    .optional()
    .describe('Bot token of one Slack workspace; connects Slack.'),
  SLACK_SIGNING_SECRET: z
    .string()
    .min(8)
    .optional()
    .describe("The app's signing secret; needed to receive at /webhooks/slack."),
  SLACK_APP_TOKEN: z
    .string()
    .startsWith('xapp-', 'must look like xapp-…')
    .optional()
    .describe('App-level token; receives over Socket Mode, without a public address.'),
  SLACK_API_URL: url('http:', 'https:').optional().describe('Another Slack Web API.'),
  SLACK_CLIENT_ID: z
    .string()
    .min(1)
    .optional()
    .describe('Lets further Slack workspaces install the app, with SLACK_CLIENT_SECRET and PUBLIC_URL.'),
  SLACK_CLIENT_SECRET: z.string().min(1).optional().describe('Goes with SLACK_CLIENT_ID.'),
  SLACK_WORKSPACE: z
    .string()
    .default('demo')
    .describe('Slug of the workspace that the Slack workspace of SLACK_BOT_TOKEN belongs to.'),
  VOYAGE_API_KEY: z
    .string()
    .min(1)
    .optional()
    .describe(
      'Embeds with Voyage instead of the local model: a new house at once, one with memories after `npm run reembed`.',
    ),
  VOYAGE_API_ROOT: url('http:', 'https:').optional().describe('Another endpoint for the Voyage API.'),
});

export type Settings = z.infer<typeof settings>;

/** Names the faults, never the values. */
export class ConfigError extends Error {
  override name = 'ConfigError';
  readonly faults: string[];
  constructor(faults: string[]) {
    super(
      `${faults.length === 1 ? 'One setting is' : `${faults.length} settings are`} wrong:\n${faults.map((f) => `  - ${f}`).join('\n')}`,
    );
    this.faults = faults;
  }
}

/** An empty variable counts as unset, as `docker compose` writes it. */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([name, value]) => name in settings.shape && value !== ''),
  );
  const read = settings.safeParse(given);
  const faults = read.success
    ? []
    : read.error.issues.map((issue) => `${String(issue.path[0])}: ${reason(issue)}`);
  for (const name of ['S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'])
    if (given['S3_ENDPOINT'] !== undefined && given[name] === undefined)
      faults.push(`${name}: is needed when S3_ENDPOINT is set`);
  if (given['TELEGRAM_WEBHOOK_URL'] !== undefined && given['TELEGRAM_WEBHOOK_SECRET'] === undefined)
    faults.push('TELEGRAM_WEBHOOK_SECRET: is needed when TELEGRAM_WEBHOOK_URL is set');
  if (given['WHATSAPP_MODE'] === 'cloud')
    for (const name of ['TOKEN', 'PHONE_NUMBER_ID', 'APP_SECRET', 'VERIFY_TOKEN'].map(
      (end) => `WHATSAPP_${end}`,
    ))
      if (given[name] === undefined) faults.push(`${name}: is needed when WHATSAPP_MODE is cloud`);
  if (given['WHATSAPP_MODE'] === 'web' && given['CASTMATCH_ROLE'] === 'web')
    faults.push(
      'CASTMATCH_ROLE: must be all where WHATSAPP_MODE is web, since one process holds the browser',
    );
  const slack = given['SLACK_BOT_TOKEN'] !== undefined || given['SLACK_CLIENT_ID'] !== undefined;
  if (slack && given['SLACK_APP_TOKEN'] === undefined && given['SLACK_SIGNING_SECRET'] === undefined)
    faults.push('SLACK_SIGNING_SECRET: is needed to receive from Slack, or SLACK_APP_TOKEN for Socket Mode');
  for (const needed of ['SLACK_CLIENT_SECRET', 'PUBLIC_URL'])
    if (given['SLACK_CLIENT_ID'] !== undefined && given[needed] === undefined)
      faults.push(`${needed}: is needed when SLACK_CLIENT_ID is set`);
  if (!read.success || faults.length > 0) throw new ConfigError(faults);
  return read.data;
}

/** zod's own wording, except where it would repeat what was given. */
function reason(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.join(', ')}`;
  return issue.message;
}
