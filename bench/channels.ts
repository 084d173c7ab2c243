/**
 * What each channel costs and how quick it feels: reading, rendering and sending by themselves; then through the whole house,
 * from a webhook to its acknowledgement, from the model's first token to the first words that a person sees, and from its
 * last to the whole answer. Options: `--ground native|embedded`, `--messages N`, `--rounds N`, `--log FILE`.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { measureOwn } from './channels/own.ts';
import { openPlatforms, type Platform } from './channels/platforms.ts';
import { endMark } from './faults/checker.ts';
import { startGround } from './lab/ground.ts';
import { createHouse, type House } from './lab/house.ts';
import { startModel, type Model } from './pipeline/model.ts';
import { createWebLoad, spread, type Percentiles } from './pipeline/web.ts';

const argsSchema = z.object({
  json: z.boolean().default(false),
  ground: z.enum(['native', 'embedded']).optional(),
  messages: z.coerce.number().int().default(60),
  rounds: z.coerce.number().int().default(2_000),
  log: z.string().optional(),
});

/** Answered before anything is measured. */
const warmUp = 5;
const patienceMs = 30_000;

export async function run(args: Record<string, unknown>): Promise<Record<string, unknown>> {
  const options = argsSchema.parse(args);
  const log = (line: string): void => void (options.json || process.stderr.write(`${line}\n`));
  const own = await measureOwn(options.rounds);
  log(JSON.stringify(own));
  const ground = await startGround({ ground: options.ground, log });
  const platforms = await openPlatforms();
  const model = await startModel({ firstTokenMs: 300, tokensPerSecond: 80 });
  const house = await createHouse({
    settings: {
      ...ground.settings,
      ANTHROPIC_API_KEY: 'sk-test',
      ANTHROPIC_BASE_URL: model.url,
      CLAUDE_FIRST_TOKEN_MS: '60000',
      CLAUDE_DAILY_BUDGET_USD: '1000000',
      CASTMATCH_RATE_PER_MINUTE: '10000',
      ...Object.fromEntries(platforms.flatMap((platform) => Object.entries(platform.settings))),
    },
    ...(options.log ? { logTo: options.log } : {}),
  });
  try {
    log(`application up after ${Math.round(await house.start())} ms`);
    await house.quiet(120_000);
    const felt: Record<string, Felt> = {};
    for (const [turn, platform] of platforms.entries()) {
      felt[platform.name] = await feel(house, platform, model, options.messages, (turn + 1) * 100_000);
      log(JSON.stringify({ [platform.name]: felt[platform.name] }));
    }
    const web = await feelWeb(house, model, options.messages);
    log(JSON.stringify({ web }));
    return {
      ground: ground.kind,
      channels: {
        telegram: { ...own.telegram, ...felt['telegram'] },
        slack: { ...own.slack, ...felt['slack'] },
        whatsappCloud: { ...own.whatsapp, ...felt['whatsapp'] },
        whatsappWeb: own.whatsappWeb ?? 'not measured: no Chromium here',
        web: { ...own.web, ...web },
      },
    };
  } finally {
    await house.stop();
    await model.close();
    await Promise.all(platforms.map((platform) => platform.close()));
    await ground.stop();
  }
}

type Felt = {
  acknowledgeMs: Percentiles;
  /** From the model's first token to words that a person sees; where answers are shown while they grow. */
  firstWordsMs?: Percentiles;
  /** From the model's last token until the person has all of it. */
  wholeMs: Percentiles;
  measured: number;
};

/** One at a time: how quick it feels, not how much it bears. Markers count from `base`, so that no two channels share one. */
async function feel(
  house: House,
  platform: Platform,
  model: Model,
  messages: number,
  base: number,
): Promise<Felt> {
  const acknowledge: number[] = [];
  const first = new Map<string, number>();
  const whole = new Map<string, number>();
  for (let n = 0; n < messages + warmUp; n++) {
    const marker = `#${base + n}`;
    const { path, headers, body } = platform.told(n, `Please keep a note of item ${marker} `);
    const began = performance.now();
    const response = await fetch(`${house.url}/webhooks/${path}`, { method: 'POST', headers, body });
    acknowledge.push(performance.now() - began);
    if (response.status !== 200) throw new Error(`the webhook of ${path} answered ${response.status}`);
    const shows = new RegExp(`${marker}(?=\\D)`);
    for (const until = began + patienceMs; performance.now() < until && !whole.has(marker); await pause(1)) {
      const said = platform.reads(n);
      const at = performance.now();
      if (!first.has(marker) && said.some((text) => shows.test(text))) first.set(marker, at);
      if (first.has(marker) && said.some((text) => text.includes(endMark))) whole.set(marker, at);
    }
  }
  // The model notes the end of its answer a moment after it was read.
  await pause(500);
  const times = model.times();
  const markers = Array.from({ length: messages }, (_, n) => `#${base + warmUp + n}`).filter(
    (marker) => whole.has(marker) && times.has(marker),
  );
  const since = (seen: Map<string, number>, when: 'firstTokenAt' | 'endedAt'): Percentiles =>
    spread(markers.map((marker) => (seen.get(marker) ?? 0) - (times.get(marker)?.[when] ?? 0)));
  return {
    acknowledgeMs: spread(acknowledge.slice(warmUp)),
    ...(platform.streams ? { firstWordsMs: since(first, 'firstTokenAt') } : {}),
    wholeMs: since(whole, 'endedAt'),
    measured: markers.length,
  };
}

async function feelWeb(house: House, model: Model, messages: number) {
  const load = await createWebLoad(house, model, { conversations: 20, pages: 20 });
  await load.warmUp();
  const { acknowledgeMs, firstWordsMs, looked, unanswered } = await load.loop(2, messages / 2);
  load.close();
  return { acknowledgeMs, firstWordsMs, measured: looked - unanswered };
}
