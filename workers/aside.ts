/** Work beside the desk's own: it lets a crowd of answers go first, but never waits for long. */
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';

/** Share of its time in which a process computes; above it everybody waits for everybody. */
const crowded = 0.8;
const lookMs = 50;
/** What was said is to be found within two seconds. */
const mostMs = 1_200;

/** Wraps a handler: it starts when this process has a moment, or after a little more than a second whatever happens. */
export function aside<Payload>(
  work: (payload: Payload) => Promise<void>,
): (payload: Payload) => Promise<void> {
  return async (payload) => {
    for (let waited = 0; waited < mostMs; waited += lookMs) {
      const before = performance.eventLoopUtilization();
      await pause(lookMs);
      if (performance.eventLoopUtilization(before).utilization < crowded) break;
    }
    return work(payload);
  };
}
