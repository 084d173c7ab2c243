/** What can go wrong between a bot and the server, drawn from a seed so that a run can be told again. */

export type Latency = number | { min: number; max: number } | { p50: number; p95: number };

/** `accepted…` faults happen after the server did what was asked: only the answer is lost. */
export type Fault =
  | { kind: 'tooMany'; retryAfter: number }
  | { kind: 'serverError'; code: number }
  | { kind: 'cut' }
  | { kind: 'acceptedThenCut' }
  | { kind: 'acceptedThenError'; code: number }
  | { kind: 'refuse'; code: number; description: string; parameters?: Record<string, unknown> };

/** Chances are between 0 and 1 a call; `latencyMs` is drawn a call, half before the effect and half after it. */
export type FaultPlan = {
  latencyMs: Latency;
  tooMany: number;
  /** Seconds that a drawn 429 asks for. The real service says whole seconds. */
  retryAfter: number;
  serverError: number;
  cut: number;
  acceptedThenCut: number;
  acceptedThenError: number;
  /** A confirmed update is handed out a second time. */
  redeliver: number;
  /** Methods that the chances apply to (lower case); the rest is only delayed. */
  methods: string[];
};

export const calm: FaultPlan = {
  latencyMs: 0,
  tooMany: 0,
  retryAfter: 1,
  serverError: 0,
  cut: 0,
  acceptedThenCut: 0,
  acceptedThenError: 0,
  redeliver: 0,
  methods: [
    'sendmessage',
    'sendphoto',
    'senddocument',
    'sendmediagroup',
    'editmessagetext',
    'editmessagecaption',
    'getupdates',
  ],
};

/** mulberry32: small, seeded, good enough to draw faults. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Milliseconds. The p50/p95 form is log-normal: mostly near the median, with a tail. */
export function drawLatency(latency: Latency, random: () => number): number {
  if (typeof latency === 'number') return latency;
  if ('min' in latency) return latency.min + random() * (latency.max - latency.min);
  const sigma = Math.log(latency.p95 / latency.p50) / 1.645;
  const gauss = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return latency.p50 * Math.exp(sigma * gauss);
}

export type Faults = ReturnType<typeof createFaults>;

export function createFaults(random: () => number) {
  let plan: FaultPlan = { ...calm };
  const next: { method: string; fault: Fault }[] = [];
  const dealt: Record<string, number> = {};

  const count = (fault: Fault): Fault => {
    dealt[fault.kind] = (dealt[fault.kind] ?? 0) + 1;
    return fault;
  };

  function draw(method: string): Fault | null {
    const index = next.findIndex((entry) => entry.method === method);
    if (index >= 0) return count(next.splice(index, 1)[0]!.fault);
    if (!plan.methods.includes(method)) return null;
    let roll = random();
    const hit = (chance: number): boolean => {
      if (roll < chance) return true;
      roll -= chance;
      return false;
    };
    if (hit(plan.tooMany)) return count({ kind: 'tooMany', retryAfter: plan.retryAfter });
    if (hit(plan.serverError)) return count({ kind: 'serverError', code: 502 });
    if (hit(plan.cut)) return count({ kind: 'cut' });
    if (hit(plan.acceptedThenCut)) return count({ kind: 'acceptedThenCut' });
    if (hit(plan.acceptedThenError)) return count({ kind: 'acceptedThenError', code: 504 });
    return null;
  }

  return {
    draw,
    latency: () => drawLatency(plan.latencyMs, random),
    redelivers: () => plan.redeliver > 0 && random() < plan.redeliver,
    set: (changes: Partial<FaultPlan>) => {
      plan = { ...plan, ...changes };
    },
    calmDown: () => {
      plan = { ...calm };
      next.length = 0;
    },
    /** The next call of `method` meets `fault`; several queue up. */
    failNext: (method: string, fault: Fault) => {
      next.push({ method: method.toLowerCase(), fault });
    },
    dealt: () => ({ ...dealt }),
  };
}
