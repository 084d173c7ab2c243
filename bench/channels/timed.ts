/** Work timed by itself, without a house around it. */
import { setTimeout as pause } from 'node:timers/promises';
import { percentile } from '../percentile.ts';

type Times = { p50: number; p95: number };

/** What a channel costs by itself; `sendMs` where there is a server to send to. */
export type Own = { parseMs: Times; renderMs: Times; renderAnythingMs: Times; sendMs?: Times };

const spread = (values: number[]): Times => ({ p50: percentile(values, 50), p95: percentile(values, 95) });

/** Milliseconds each; the first tenth only warms up. */
export function timed(rounds: number, work: (round: number) => unknown): Times {
  const times: number[] = [];
  for (let round = 0; round < rounds * 1.1; round++) {
    const began = performance.now();
    work(round);
    if (round >= rounds / 10) times.push(performance.now() - began);
  }
  return spread(times);
}

/** The same for work that is waited for, one after the other. */
export async function timedEach(rounds: number, work: (round: number) => Promise<unknown>): Promise<Times> {
  const times: number[] = [];
  for (let round = 0; round < rounds * 1.1; round++) {
    const began = performance.now();
    await work(round);
    if (round >= rounds / 10) times.push(performance.now() - began);
    // What the server on this machine does beside the call must not pile up.
    if (round % 50 === 0) await pause(1);
  }
  return spread(times);
}
