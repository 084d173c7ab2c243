/** The workers: one per kind of job, each handing a checked payload to its handler. */
import { Worker } from 'bullmq';
import { concurrency, jobs, type Handlers, type JobName } from './jobs.ts';
import type { RedisConnection } from './redis.ts';

/** Short, so that the jobs of a killed process are taken up within seconds; the leases below them fence the rest. */
const lockMs = 6_000;
const stalledMs = 3_000;

export type Workers = { stop(): Promise<void>; healthy(): boolean };

export function startWorkers(deps: {
  connection: RedisConnection;
  prefix: string;
  handlers: Handlers;
  /** A fault, told without its payload; the work itself is found again by the sweeper. */
  onFault(name: JobName, error: unknown): void;
}): Workers {
  const running = (Object.keys(jobs) as JobName[]).map((name) => startWorker(deps, name));
  return {
    healthy: () => running.every((worker) => worker.isRunning()),
    stop: async () => {
      await Promise.all(running.map((worker) => worker.close()));
    },
  };
}

function startWorker(deps: Parameters<typeof startWorkers>[0], name: JobName): Worker {
  const handle = deps.handlers[name] as (payload: unknown) => Promise<void>;
  const worker = new Worker(
    name,
    async (job) => {
      try {
        await handle(jobs[name].parse(job.data));
      } catch (error) {
        // Told here and not thrown: a failed doorbell has nothing to retry, its work is still on record.
        deps.onFault(name, error);
      }
    },
    {
      connection: { ...deps.connection, maxRetriesPerRequest: null },
      prefix: deps.prefix,
      concurrency: concurrency[name],
      lockDuration: lockMs,
      stalledInterval: stalledMs,
      maxStalledCount: 1_000,
      removeOnComplete: { count: 0 },
      removeOnFail: { count: 0 },
    },
  );
  worker.on('error', (error) => deps.onFault(name, error));
  return worker;
}
