/**
 * What each channel costs and how quick it feels: reading, rendering and sending by themselves; then through the whole house,
 * from a webhook to its acknowledgement and from the model's first token to the first words that a person sees. Options:
 * `--ground native|embedded`, `--messages N`, `--rounds N`, `--log FILE`.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { startTelegram, type TelegramStandin } from '../standins/telegram/index.ts';
import { measureOwn } from './channels/own.ts';
import { startGround } from './lab/ground.ts';
import { createHouse, type House } from './lab/house.ts';
import { startModel, type Model } from './pipeline/model.ts';
import { createWebLoad, spread } from './pipeline/web.ts';

const argsSchema = z.object({
  json: z.boolean().default(false),
  ground: z.enum(['native', 'embedded']).optional(),
  messages: z.coerce.number().int().default(60),
  rounds: z.coerce.number().int().default(2_000),
  log: z.string().optional(),
});

const token = '7005:channels';
const secret = 'webhook-secret-of-the-bench';
const firstPerson = 80_000;

export async function run(args: Record<string, unknown>): Promise<Record<string, unknown>> {
  const options = argsSchema.parse(args);
  const log = (line: string): void => void (options.json || process.stderr.write(`${line}\n`));
  const own = await measureOwn(options.rounds);
  log(JSON.stringify(own));
  const ground = await startGround({ ground: options.ground, log });
  const platform = await startTelegram({ token });
  const model = await startModel({ firstTokenMs: 300, tokensPerSecond: 80 });
  const house = await createHouse({
    settings: {
      ...ground.settings,
      ANTHROPIC_API_KEY: 'sk-test',
      ANTHROPIC_BASE_URL: model.url,
      CLAUDE_FIRST_TOKEN_MS: '60000',
      CLAUDE_DAILY_BUDGET_USD: '1000000',
      CASTMATCH_RATE_PER_MINUTE: '10000',
      TELEGRAM_BOT_TOKEN: token,
      TELEGRAM_API_ROOT: platform.url,
      // Told to the platform, which then leaves calling to us: the bench is the caller whose clock counts.
      TELEGRAM_WEBHOOK_URL: `${platform.url}/nobody`,
      TELEGRAM_WEBHOOK_SECRET: secret,
    },
    ...(options.log ? { logTo: options.log } : {}),
  });
  try {
    log(`application up after ${Math.round(await house.start())} ms`);
    await house.quiet(120_000);
    const telegram = await measureTelegram(house, platform, model, options.messages);
    log(JSON.stringify(telegram));
    const web = await measureWeb(house, model, options.messages);
    log(JSON.stringify(web));
    return {
      ground: ground.kind,
      channels: {
        telegram: { ...own.telegram, ...telegram },
        web: { ...own.web, ...web },
      },
    };
  } finally {
    await house.stop();
    await model.close();
    await platform.close();
    await ground.stop();
  }
}

async function measureTelegram(house: House, platform: TelegramStandin, model: Model, messages: number) {
  const acknowledge: number[] = [];
  const shown = new Map<string, number>();
  let read = 0;
  const look = (): void => {
    const events = platform.transcript.events(read);
    read += events.length;
    for (const { who, what, text } of events)
      for (const marker of who === 'bot' && what !== 'delete' ? (text.match(/#\d+(?=\D)/g) ?? []) : [])
        if (!shown.has(marker)) shown.set(marker, performance.now());
  };
  const call = async (n: number): Promise<string> => {
    const person = firstPerson + n;
    const marker = `#${900_000 + n}`;
    platform.people.start(person);
    const began = performance.now();
    const response = await fetch(`${house.url}/webhooks/telegram`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret },
      body: JSON.stringify({
        update_id: 500_000 + n,
        message: {
          message_id: 700_000 + n,
          date: Math.floor(Date.now() / 1000),
          chat: { id: person, type: 'private' },
          from: { id: person, is_bot: false, first_name: `Person ${n}` },
          text: `Please keep a note of item ${marker} `,
        },
      }),
    });
    if (response.status !== 200) throw new Error(`the webhook answered ${response.status}`);
    acknowledge.push(performance.now() - began);
    return marker;
  };
  const seen = async (markers: string[]): Promise<void> => {
    const until = performance.now() + 30_000;
    for (look(); performance.now() < until && !markers.every((one) => shown.has(one)); look()) await pause(1);
  };
  // One at a time: how quick it feels, not how much it bears.
  for (let n = 0; n < messages + 5; n++) await seen([await call(n)]);
  await pause(2_000);
  const times = model.times();
  const first: number[] = [];
  for (let n = 5; n < messages + 5; n++) {
    const marker = `#${900_000 + n}`;
    const [at, thought] = [shown.get(marker), times.get(marker)];
    if (at !== undefined && thought) first.push(at - thought.firstTokenAt);
  }
  return { acknowledgeMs: spread(acknowledge.slice(5)), firstWordsMs: spread(first), measured: first.length };
}

async function measureWeb(house: House, model: Model, messages: number) {
  const load = await createWebLoad(house, model, { conversations: 20, pages: 20 });
  await load.warmUp();
  const { acknowledgeMs, firstWordsMs, looked, unanswered } = await load.loop(2, messages / 2);
  load.close();
  return { acknowledgeMs, firstWordsMs, measured: looked - unanswered };
}
