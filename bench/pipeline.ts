/**
 * How fast a message travels: storing and acknowledging, the engine's own share of a turn, first words, throughput, on the
 * web and on Telegram. Open loops: latency counts from the moment a message was meant to be sent. Options:
 * `--ground native|embedded`, `--postgres URL`, `--seconds N`, `--pages N`, `--only web|telegram`, `--log FILE`, `--profile FOLDER`.
 */
import { loadavg } from 'node:os';
import { z } from 'zod';
import { startTelegram } from '../standins/telegram/index.ts';
import { endMark } from './faults/checker.ts';
import { startGround, type BenchGround } from './lab/ground.ts';
import { createHouse } from './lab/house.ts';
import { startFloor } from './pipeline/floor.ts';
import { startModel, type Model } from './pipeline/model.ts';
import { measureTelegram } from './pipeline/telegram.ts';
import { createWebLoad } from './pipeline/web.ts';

const argsSchema = z.object({
  json: z.boolean().default(false),
  ground: z.enum(['native', 'embedded']).optional(),
  postgres: z.string().optional(),
  /** Length of each open loop. */
  seconds: z.coerce.number().int().default(60),
  /** Conversations that are open on a page. */
  pages: z.coerce.number().int().default(200),
  only: z.enum(['web', 'telegram']).optional(),
  log: z.string().optional(),
  /** Where node writes CPU profiles of the application. */
  profile: z.string().optional(),
});
type Arguments = z.infer<typeof argsSchema>;

const token = '7003:pipeline';
const modelMs = 150;
const sendMs = 40;

export async function run(args: Record<string, unknown>): Promise<Record<string, unknown>> {
  const options = argsSchema.parse(args);
  const log = (line: string): void => void (options.json || process.stderr.write(`${line}\n`));
  const ground = await startGround({ ground: options.ground, postgres: options.postgres, log });
  const load = { before: loadavg()[0], after: 0 };
  try {
    const web = options.only === 'telegram' ? null : await measureWeb(ground, options, log);
    const telegram = options.only === 'web' ? null : await measureBots(ground, options, log);
    load.after = loadavg()[0] ?? 0;
    return {
      ground: ground.kind,
      machineLoad: load,
      ...(web ? { web } : {}),
      ...(telegram ? { telegram } : {}),
    };
  } finally {
    await ground.stop();
  }
}

const startHouse = (
  ground: BenchGround,
  options: Arguments,
  model: Model,
  settings: Record<string, string> = {},
) =>
  createHouse({
    settings: {
      ...ground.settings,
      ANTHROPIC_API_KEY: 'sk-test',
      ANTHROPIC_BASE_URL: model.url,
      CLAUDE_FIRST_TOKEN_MS: '60000',
      CLAUDE_DAILY_BUDGET_USD: '1000000',
      CASTMATCH_PACE: 'off',
      CASTMATCH_RATE_PER_MINUTE: '10000',
      ...settings,
    },
    ...(options.log ? { logTo: options.log } : {}),
    ...(options.profile ? { nodeArguments: ['--cpu-prof', `--cpu-prof-dir=${options.profile}`] } : {}),
  });

async function measureWeb(ground: BenchGround, options: Arguments, log: (line: string) => void) {
  // The pace of a talking model: seconds, not milliseconds, so that many turns run at once.
  const model = await startModel({ firstTokenMs: { p50: 400, p95: 1_200 }, tokensPerSecond: 80 });
  const house = await startHouse(ground, options, model);
  try {
    log(`application up after ${Math.round(await house.start())} ms`);
    await house.quiet(120_000);
    log('quiet');
    const load = await createWebLoad(house, model, { conversations: 1_000, pages: options.pages });
    await load.warmUp();
    await house.quiet(180_000);
    log('warm');
    const hundred = await load.loop(100 / 60, options.seconds, { among: 100 });
    log(`100 conversations: ${JSON.stringify(hundred)}`);
    const thousand = await load.loop(1_000 / 60, options.seconds);
    log(`1,000 conversations: ${JSON.stringify(thousand)}`);
    const saturation = await load.saturate(8);
    log(`saturation: ${JSON.stringify(saturation)}`);
    load.close();
    return { hundred, thousand, saturation };
  } finally {
    await house.stop();
    await model.close();
  }
}

async function measureBots(ground: BenchGround, options: Arguments, log: (line: string) => void) {
  const size = { ends: endMark, chats: 50, perSecond: 5, seconds: Math.min(options.seconds, 30), crowd: 300 };
  const model = await startModel({ firstTokenMs: modelMs });
  const platform = await startTelegram({ token, faults: { latencyMs: sendMs } });
  const house = await startHouse(ground, options, model, {
    TELEGRAM_BOT_TOKEN: token,
    TELEGRAM_API_ROOT: platform.url,
  });
  let castmatch;
  try {
    log(`application up after ${Math.round(await house.start())} ms`);
    await house.quiet(120_000);
    log('quiet');
    castmatch = await measureTelegram(platform, { ...size, cpuMs: () => house.cpuMs(), model });
    log(`CastMatch: ${JSON.stringify(castmatch)}`);
  } finally {
    await house.stop();
    await platform.close();
    await model.close();
  }
  const other = await startTelegram({ token, faults: { latencyMs: sendMs } });
  const floor = startFloor({ token, apiRoot: other.url, modelMs, ends: endMark });
  try {
    const library = await measureTelegram(other, size);
    log(`the library alone: ${JSON.stringify(library)}`);
    return { castmatch, libraryAlone: library };
  } finally {
    await floor.stop();
    await other.close();
  }
}
