/** One fault run: people write on every channel while the application is killed again and again; then it is judged. */
import { setTimeout as pause } from 'node:timers/promises';
import { startClaude } from '../../standins/claude/index.ts';
import { createHouse, type House } from '../lab/house.ts';
import { createRandom } from '../lab/random.ts';
import { createWebClient, type WebClient } from '../lab/web-client.ts';
import { percentile } from '../percentile.ts';
import { check, endMark, type Echoed, type Said, type Seen, type Taken, type Verdict } from './checker.ts';
import { echoScript } from './echo.ts';
import { drawPlan, type ChannelOfRun, type Talk } from './plan.ts';
import { openers, type Platform, type PlatformName } from './platforms.ts';

export type FaultOptions = {
  messages: number;
  conversations: number;
  kills: number;
  flushes: number;
  /** Of Postgres, beneath a living application. */
  crashes: number;
  seed: number;
  /** The channels that take part; all when not given. */
  on?: readonly ChannelOfRun[];
  /** How long the application lives before the next kill, in milliseconds. */
  lifeMs: { least: number; most: number };
  /** Settings that lead the application to its servers. */
  settings: Record<string, string>;
  flushRedis: (() => Promise<void>) | null;
  crashPostgres: (() => Promise<void>) | null;
  /** Longest wait for the last answers after the last kill. */
  settleMs: number;
  logTo?: string;
  log(line: string): void;
};

export type FaultReport = Verdict & {
  kills: number;
  flushes: number;
  crashes: number;
  uncertainSends: number;
  /** Finished answers that people saw, each to one or more messages. */
  answers: number;
  /** Reservations may be left behind once a kill or uncertain send; this many would be allowed. */
  leftBehindAllowed: number;
  /** Sent although the platform had asked to wait. */
  limitViolations: number;
  limitExamples: string[];
  faultsDealt: Record<string, number>;
  redelivered: number;
  /** Seconds from a kill until the application receives again, and until the first new answer is visible. */
  recovery: { startP50: number; startMax: number; answerP50: number; answerMax: number };
  seconds: number;
};

type Platforms = Record<PlatformName, Platform>;

const faults = {
  latencyMs: { p50: 20, p95: 60 },
  tooMany: 0.02,
  serverError: 0.01,
  cut: 0.01,
  acceptedThenCut: 0.02,
  acceptedThenError: 0.02,
  redeliver: 0.05,
};
const calm = { tooMany: 0, serverError: 0, cut: 0, acceptedThenCut: 0, acceptedThenError: 0 };

export async function runFaults(options: FaultOptions): Promise<FaultReport> {
  const { log } = options;
  const random = createRandom(options.seed + 1);
  const began = performance.now();
  const claude = await startClaude({
    script: echoScript,
    pace: { firstTokenMs: { p50: 200, p95: 800 }, tokensPerSecond: 120, seed: options.seed },
  });
  const platforms: Platforms = {
    telegram: await openers.telegram(options.seed),
    whatsapp: await openers.whatsapp(options.seed),
    slack: await openers.slack(options.seed),
  };
  const all = Object.values(platforms);
  const house = await createHouse({
    settings: {
      ...options.settings,
      ANTHROPIC_API_KEY: 'sk-test',
      ANTHROPIC_BASE_URL: claude.url,
      CLAUDE_FIRST_TOKEN_MS: '60000',
      CLAUDE_DAILY_BUDGET_USD: '1000000',
      CASTMATCH_PACE: 'off',
      CASTMATCH_RATE_PER_MINUTE: '10000',
      ...Object.fromEntries(all.flatMap(({ settings }) => Object.entries(settings))),
    },
    ...(options.logTo ? { logTo: options.logTo } : {}),
  });
  try {
    log(`first start ${Math.round(await house.start())} ms`);
    for (const platform of all) {
      platform.listenAt(house.url);
      platform.setFaults(faults);
    }
    const web = createWebClient(house);
    const spanMs = Math.max(
      5_000,
      options.kills * ((options.lifeMs.least + options.lifeMs.most) / 2 + 3_000),
    );
    const plan = drawPlan({ ...options, spanMs });
    const places = new Map<string, string>();
    const takings: Takings = new Map();
    const watch = watchAnswers(platforms, web, places);
    const talking = Promise.all(plan.map((talk) => speak(talk, { web, platforms, random, places, takings })));
    const kills = await killAgainAndAgain(house, options, random, watch);
    await talking;
    log(
      `everything was said after ${Math.round((performance.now() - began) / 1000)} s; waiting for the answers`,
    );
    for (const platform of all) platform.setFaults(calm);
    await settle(plan, options.settleMs, watch);
    const seen = await watch.everything();
    watch.stop();
    return report(plan, seen, {
      platforms: all,
      takings,
      kills,
      options,
      seconds: (performance.now() - began) / 1000,
    });
  } finally {
    await house.kill();
    for (const platform of all) await platform.close();
    await claude.close();
  }
}

/** When the house took each message, by marker; asked when all is over. */
type Takings = Map<number, () => Taken | null>;

type Stage = {
  takings: Takings;
  web: WebClient;
  platforms: Platforms;
  random: ReturnType<typeof createRandom>;
  /** Conversation ids of the web API by talk. */
  places: Map<string, string>;
};

/** One person's side of a conversation. On the web some requests are repeated, as browsers do after a cut. */
async function speak(talk: Talk, { web, platforms, random, places, takings }: Stage): Promise<void> {
  const began = performance.now();
  for (const line of talk.lines) {
    await pause(Math.max(0, line.atMs - (performance.now() - began)));
    if (talk.on !== 'web') {
      takings.set(line.marker, platforms[talk.on].say(talk.number, line.text));
      continue;
    }
    const post = {
      id: `m${line.marker}`,
      persona: 'casting',
      person: `Person ${talk.name}`,
      conversation: talk.name,
      text: line.text,
    };
    places.set(talk.name, await web.post(post));
    if (random.chance(0.05)) await web.attempt(post);
  }
}

/** What people have seen so far, read from the stand-ins and over the web API only. */
function watchAnswers(platforms: Platforms, web: WebClient, places: Map<string, string>) {
  const lines = new Map<string, Awaited<ReturnType<WebClient['read']>>>();

  async function read(): Promise<void> {
    for (const [talk, id] of places) lines.set(talk, await web.read(id));
  }
  const finished = (seen: Seen[]): number => seen.filter((message) => message.text.endsWith(endMark)).length;
  const webSeen = (): Seen[] =>
    [...lines].flatMap(([conversation, all]) =>
      all.filter((line) => line.from === 'bot').map(({ text }) => ({ conversation, text, deleted: false })),
    );
  const webEchoed = (): Echoed[] =>
    [...lines].flatMap(([conversation, all]) =>
      all.filter((line) => line.from === 'person').map(({ text }) => ({ conversation, text })),
    );

  return {
    /** Finished answers on Telegram: cheap to count, since the stand-in is here. */
    telegramAnswers: (): number => finished(platforms.telegram.seen()),
    async everything(): Promise<{ seen: Seen[]; echoed: Echoed[] }> {
      await read();
      return {
        seen: [...webSeen(), ...Object.values(platforms).flatMap((platform) => platform.seen())],
        echoed: webEchoed(),
      };
    },
    stop: () => lines.clear(),
  };
}

type Watch = ReturnType<typeof watchAnswers>;
type Kills = { startMs: number[]; answerMs: number[]; flushes: number; crashes: number };

/** In which lives of the application something befalls what it stands on. */
const spread = (times: number, lives: number): Set<number> =>
  new Set(Array.from({ length: times }, (_, n) => Math.floor(((n + 1) * lives) / (times + 1))));

async function killAgainAndAgain(
  house: House,
  options: FaultOptions,
  random: ReturnType<typeof createRandom>,
  watch: Watch,
): Promise<Kills> {
  const kills: Kills = { startMs: [], answerMs: [], flushes: 0, crashes: 0 };
  const flushAt = spread(options.flushes, options.kills);
  const crashAt = spread(options.crashes, options.kills);
  for (let n = 0; n < options.kills; n++) {
    const lifeMs = random.whole(options.lifeMs.least, options.lifeMs.most);
    const striking: Promise<void>[] = [pause(lifeMs)];
    const strike = async (blow: () => Promise<void>): Promise<void> => {
      await pause(random.next() * lifeMs);
      await blow();
    };
    if (flushAt.has(n) && options.flushRedis) {
      striking.push(strike(options.flushRedis));
      kills.flushes++;
    }
    if (crashAt.has(n) && options.crashPostgres) {
      striking.push(strike(options.crashPostgres));
      kills.crashes++;
    }
    await Promise.all(striking);
    await house.kill();
    const killedAt = performance.now();
    const answered = watch.telegramAnswers();
    kills.startMs.push(await house.start());
    void firstAnswer(watch, answered, killedAt).then((ms) => ms !== null && kills.answerMs.push(ms));
    options.log(`kill ${n + 1}: receiving again after ${Math.round(kills.startMs.at(-1) ?? 0)} ms`);
  }
  return kills;
}

async function firstAnswer(watch: Watch, before: number, since: number): Promise<number | null> {
  while (performance.now() - since < 60_000) {
    if (watch.telegramAnswers() > before) return performance.now() - since;
    await pause(50);
  }
  return null;
}

/** Waits until every marker is in a finished answer, or nothing more happens. */
async function settle(plan: Talk[], settleMs: number, watch: Watch): Promise<void> {
  const said = plan.reduce((sum, talk) => sum + talk.lines.length, 0);
  const until = performance.now() + settleMs;
  for (;;) {
    const { seen } = await watch.everything();
    const markers = new Set(
      seen.filter(({ text }) => text.endsWith(endMark)).flatMap(({ text }) => text.match(/#\d+/g) ?? []),
    );
    if (markers.size >= said) break;
    if (performance.now() > until) return;
    await pause(500);
  }
  // Whatever would be sent a second time, or finished late, is sent by now.
  await pause(4_000);
}

function report(
  plan: Talk[],
  { seen, echoed }: { seen: Seen[]; echoed: Echoed[] },
  run: {
    platforms: Platform[];
    takings: Takings;
    kills: Kills;
    options: FaultOptions;
    seconds: number;
  },
): FaultReport {
  const said: Said[] = plan.flatMap((talk) =>
    talk.lines.map(({ marker }) => {
      const taken = run.takings.get(marker)?.();
      return { marker, conversation: talk.name, ...(taken ? { taken } : {}) };
    }),
  );
  const dealt: Record<string, number> = {};
  for (const platform of run.platforms)
    for (const [fault, times] of Object.entries(platform.dealt())) dealt[fault] = (dealt[fault] ?? 0) + times;
  const sum = (count: (platform: Platform) => number): number =>
    run.platforms.reduce((all, platform) => all + count(platform), 0);
  const violations = run.platforms.flatMap((platform) => platform.limitViolations());
  const uncertainSends = (dealt['acceptedThenCut'] ?? 0) + (dealt['acceptedThenError'] ?? 0);
  const inSeconds = (values: number[], share: number): number =>
    Math.round(percentile(values, share) / 100) / 10;
  return {
    ...check({ said, seen, echoed }),
    kills: run.kills.startMs.length,
    flushes: run.kills.flushes,
    crashes: run.kills.crashes,
    uncertainSends,
    answers: seen.filter(({ text }) => text.endsWith(endMark)).length,
    leftBehindAllowed: run.kills.startMs.length + uncertainSends,
    limitViolations: violations.length,
    limitExamples: violations.slice(0, 5),
    faultsDealt: dealt,
    redelivered: sum((platform) => platform.redelivered()),
    recovery: {
      startP50: inSeconds(run.kills.startMs, 50),
      startMax: inSeconds(run.kills.startMs, 100),
      answerP50: inSeconds(run.kills.answerMs, 50),
      answerMax: inSeconds(run.kills.answerMs, 100),
    },
    seconds: Math.round(run.seconds),
  };
}
