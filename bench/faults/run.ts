/** One fault run: people write on every channel while the applications are killed again and again; then it is judged. */
import { setTimeout as pause } from 'node:timers/promises';
import { startClaude } from '../../standins/claude/index.ts';
import { createHouse, type House } from '../lab/house.ts';
import { createRandom } from '../lab/random.ts';
import { createWebClient, type WebClient } from '../lab/web-client.ts';
import { percentile } from '../percentile.ts';
import { check, endMark, type Echoed, type Said, type Seen, type Taken, type Verdict } from './checker.ts';
import { echoScript } from './echo.ts';
import { killAgainAndAgain, type Kills, type Victim } from './kills.ts';
import { channels, drawPlan, type ChannelOfRun, type Talk } from './plan.ts';
import { openers, type Phone, type Platform } from './platforms.ts';
import { finished, watchAnswers } from './watch.ts';

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
  /** `platform`: every channel keeps to its platform's pace, as an office's does. */
  pace: 'platform' | 'off';
  /** Settings that lead the application to its servers. */
  settings: Record<string, string>;
  /** What WhatsApp by the web app needs: the settings of a second house, and a phone for it. */
  phone?: {
    another(): Promise<Record<string, string>>;
    open(seed: number, data: string): Promise<Phone>;
  };
  flushRedis: (() => Promise<void>) | null;
  crashPostgres: (() => Promise<void>) | null;
  /** Longest wait for the last answers after the last kill. */
  settleMs: number;
  logTo?: string;
  log(line: string): void;
};

export type FaultReport = Verdict & {
  kills: number;
  killed: Record<string, number>;
  flushes: number;
  crashes: number;
  saidOn: Record<string, number>;
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
/** What a start takes, of one house and of two that share a machine. */
const startMs = { one: 3_000, two: 7_000 };

export async function runFaults(options: FaultOptions): Promise<FaultReport> {
  const { log, on = channels, seed } = options;
  const random = createRandom(seed + 1);
  const began = performance.now();
  const claude = await startClaude({
    script: echoScript,
    pace: { firstTokenMs: { p50: 200, p95: 800 }, tokensPerSecond: 120, seed },
  });
  const ends: (() => Promise<void>)[] = [claude.close];
  const house = async (given: Record<string, string>, platforms: readonly Platform[]): Promise<House> => {
    const made = await createHouse({
      settings: {
        ...given,
        ANTHROPIC_API_KEY: 'sk-test',
        ANTHROPIC_BASE_URL: claude.url,
        CLAUDE_FIRST_TOKEN_MS: '60000',
        CLAUDE_DAILY_BUDGET_USD: '1000000',
        CASTMATCH_PACE: options.pace,
        CASTMATCH_RATE_PER_MINUTE: '10000',
        ...Object.fromEntries(platforms.flatMap(({ settings }) => Object.entries(settings))),
      },
      ...(options.logTo ? { logTo: options.logTo } : {}),
    });
    ends.push(made.kill);
    log(`first start ${Math.round(await made.start())} ms`);
    return made;
  };
  const opened = async <P extends Platform>(opening: Promise<P>): Promise<P> => {
    const platform = await opening;
    ends.push(platform.close);
    return platform;
  };
  try {
    const onDesk = new Map<ChannelOfRun, Platform>();
    for (const name of ['telegram', 'whatsapp', 'slack'] as const)
      if (on.includes(name)) onDesk.set(name, await opened(openers[name](seed)));
    const desk = await house(options.settings, [...onDesk.values()]);
    const platforms = new Map(onDesk);
    const application = applicationOf('desk', desk, [...onDesk.values()]);
    let victims = [application];
    if (on.includes('whatsapp-web')) {
      const { phone, victims: more } = await movePhoneIn(options, opened, house);
      platforms.set('whatsapp-web', phone);
      victims = [application, more.browser, application, more.application];
    }
    const all = [...platforms.values()];
    for (const platform of all) {
      platform.listenAt(desk.url);
      platform.setFaults(faults);
    }
    const web = createWebClient(desk);
    const lifeMs = (options.lifeMs.least + options.lifeMs.most) / 2;
    const spanMs = Math.max(
      5_000,
      options.kills * (lifeMs + (platforms.has('whatsapp-web') ? startMs.two : startMs.one)),
    );
    const plan = drawPlan({ ...options, spanMs });
    const places = new Map<string, string>();
    const takings: Takings = new Map();
    const watch = watchAnswers(all, web, places);
    const talking = Promise.all(plan.map((talk) => speak(talk, { web, platforms, random, places, takings })));
    const kills = await killAgainAndAgain(victims, options, random);
    await talking;
    log(
      `everything was said after ${Math.round((performance.now() - began) / 1000)} s; waiting for the answers`,
    );
    for (const platform of all) platform.setFaults(calm);
    await watch.settle(options.messages, options.settleMs);
    const seconds = (performance.now() - began) / 1000;
    return report(plan, await watch.everything(), { platforms: all, takings, kills, seconds });
  } finally {
    for (const end of ends.toReversed()) await end();
  }
}

const applicationOf = (name: string, house: House, platforms: readonly Platform[]): Victim => ({
  name,
  kill: house.kill,
  back: async () => void (await house.start()),
  heals: false,
  answers: () => finished(platforms),
});

/** A second house with a phone and a browser; its application and its browser are killed like the first one's. */
async function movePhoneIn(
  options: FaultOptions,
  opened: <P extends Platform>(opening: Promise<P>) => Promise<P>,
  houseOf: (given: Record<string, string>, platforms: readonly Platform[]) => Promise<House>,
): Promise<{ phone: Phone; victims: { application: Victim; browser: Victim } }> {
  if (!options.phone) throw new Error('WhatsApp by the web app needs a house of its own and a phone');
  const given = await options.phone.another();
  const phone = await opened(options.phone.open(options.seed, given['CASTMATCH_DATA'] ?? ''));
  const house = await houseOf(given, [phone]);
  await phone.link(house);
  const application = applicationOf('phone desk', house, [phone]);
  const browser: Victim = {
    ...application,
    name: 'browser',
    heals: true,
    kill: () => phone.killBrowser(house),
    async back() {
      const before = phone.pages();
      while (phone.pages() === before) await pause(50);
    },
  };
  return { phone, victims: { application, browser } };
}

/** When the house took each message, by marker; asked when all is over. */
type Takings = Map<number, () => Taken | null>;

type Stage = {
  takings: Takings;
  web: WebClient;
  platforms: ReadonlyMap<ChannelOfRun, Platform>;
  random: ReturnType<typeof createRandom>;
  /** Conversation ids of the web API by talk. */
  places: Map<string, string>;
};

/** One person's side of a conversation. On the web some requests are repeated, as browsers do after a cut. */
async function speak(talk: Talk, { web, platforms, random, places, takings }: Stage): Promise<void> {
  const began = performance.now();
  const platform = platforms.get(talk.on);
  for (const line of talk.lines) {
    await pause(Math.max(0, line.atMs - (performance.now() - began)));
    if (platform) {
      takings.set(line.marker, platform.say(talk.number, line.text));
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

function report(
  plan: Talk[],
  { seen, echoed }: { seen: Seen[]; echoed: Echoed[] },
  run: { platforms: readonly Platform[]; takings: Takings; kills: Kills; seconds: number },
): FaultReport {
  const said: Said[] = plan.flatMap((talk) =>
    talk.lines.map(({ marker }) => {
      const taken = run.takings.get(marker)?.();
      return { marker, conversation: talk.name, ...(taken ? { taken } : {}) };
    }),
  );
  const saidOn: Record<string, number> = {};
  for (const talk of plan) saidOn[talk.on] = (saidOn[talk.on] ?? 0) + talk.lines.length;
  const dealt: Record<string, number> = {};
  for (const platform of run.platforms)
    for (const [fault, times] of Object.entries(platform.dealt())) dealt[fault] = (dealt[fault] ?? 0) + times;
  const sum = (count: (platform: Platform) => number): number =>
    run.platforms.reduce((all, platform) => all + count(platform), 0);
  const violations = run.platforms.flatMap((platform) => platform.limitViolations());
  const uncertainSends = (dealt['acceptedThenCut'] ?? 0) + (dealt['acceptedThenError'] ?? 0);
  const inSeconds = (values: number[], share: number): number =>
    Math.round(percentile(values, share) / 100) / 10;
  const kills = Object.values(run.kills.killed).reduce((all, times) => all + times, 0);
  return {
    ...check({ said, seen, echoed }),
    kills,
    killed: run.kills.killed,
    flushes: run.kills.flushes,
    crashes: run.kills.crashes,
    saidOn,
    uncertainSends,
    answers: seen.filter(({ text }) => text.endsWith(endMark)).length,
    leftBehindAllowed: kills + uncertainSends,
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
