/** Killing without warning, again and again: the applications and the browser, while Redis is wiped and Postgres crashes. */
import { setTimeout as pause } from 'node:timers/promises';
import type { createRandom } from '../lab/random.ts';

export type Victim = {
  name: string;
  /** kill -9; resolves when it is gone. */
  kill(): Promise<void>;
  /** Resolves when it receives again. */
  back(): Promise<void>;
  /** Whether `back` heals by itself: the next kill does not wait for it then. */
  heals: boolean;
  /** Finished answers that people got through it so far. */
  answers(): number;
};

export type Kills = {
  /** By victim. */
  killed: Record<string, number>;
  startMs: number[];
  answerMs: number[];
  flushes: number;
  crashes: number;
};

type Options = {
  kills: number;
  flushes: number;
  /** Of Postgres, beneath living applications. */
  crashes: number;
  /** How long all live before the next kill, in milliseconds. */
  lifeMs: { least: number; most: number };
  flushRedis: (() => Promise<void>) | null;
  crashPostgres: (() => Promise<void>) | null;
  log(line: string): void;
};

/** In which lives something befalls what the applications stand on. */
const spread = (times: number, lives: number): Set<number> =>
  new Set(Array.from({ length: times }, (_, n) => Math.floor(((n + 1) * lives) / (times + 1))));

/** `victims` in turn. */
export async function killAgainAndAgain(
  victims: readonly Victim[],
  options: Options,
  random: ReturnType<typeof createRandom>,
): Promise<Kills> {
  const kills: Kills = { killed: {}, startMs: [], answerMs: [], flushes: 0, crashes: 0 };
  const flushAt = spread(options.flushes, options.kills);
  const crashAt = spread(options.crashes, options.kills);
  for (let n = 0; n < options.kills; n++) {
    const victim = victims[n % victims.length];
    if (!victim) break;
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
    await victim.kill();
    const killedAt = performance.now();
    kills.killed[victim.name] = (kills.killed[victim.name] ?? 0) + 1;
    const answered = victim.answers();
    const back = victim.back().then(() => {
      const ms = performance.now() - killedAt;
      kills.startMs.push(ms);
      options.log(`kill ${n + 1}, ${victim.name}: receiving again after ${Math.round(ms)} ms`);
    });
    void firstAnswer(victim, answered, killedAt).then((ms) => ms !== null && kills.answerMs.push(ms));
    if (!victim.heals) await back;
  }
  return kills;
}

async function firstAnswer(victim: Victim, before: number, since: number): Promise<number | null> {
  while (performance.now() - since < 60_000) {
    if (victim.answers() > before) return performance.now() - since;
    await pause(50);
  }
  return null;
}
