/** How fast the stand-in talks: time to the first token and tokens a second, fixed or drawn from a distribution. */

/** Milliseconds: fixed, or a log-normal with the given median and 95th percentile. */
export type Delay = number | { p50: number; p95: number };

export type PaceOptions = {
  firstTokenMs?: Delay;
  /** 0: as fast as the socket takes it. */
  tokensPerSecond?: number;
  tokensPerEvent?: number;
  /** Makes a drawn pace repeatable. */
  seed?: number;
};

export type Pace = {
  firstTokenMs: () => number;
  /** Milliseconds between two events of a stream. */
  eventMs: number;
  charsPerEvent: number;
  /** 0 ≤ x < 1, from the same seeded source. */
  random: () => number;
};

export function createPace(options: PaceOptions = {}): Pace {
  const { firstTokenMs = 0, tokensPerSecond = 0, tokensPerEvent = 3, seed = 1 } = options;
  const random = seeded(seed);
  return {
    random,
    firstTokenMs: () => draw(firstTokenMs, random),
    eventMs: tokensPerSecond === 0 ? 0 : (1000 * tokensPerEvent) / tokensPerSecond,
    charsPerEvent: tokensPerEvent * 4,
  };
}

function draw(delay: Delay, random: () => number): number {
  if (typeof delay === 'number') return delay;
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const sigma = Math.log(delay.p95 / delay.p50) / 1.645;
  return delay.p50 * Math.exp(sigma * normal);
}

/** mulberry32 */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Resolves after `ms`, or at once when the client has gone. */
export function wait(ms: number, gone: AbortSignal): Promise<void> {
  if (ms <= 0) return new Promise((resolve) => setImmediate(resolve));
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      gone.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    gone.addEventListener('abort', done);
  });
}
