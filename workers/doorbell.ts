/** Ringing for work. A ring that is lost loses nothing: the sweeper finds what nobody rang for. */
import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import { idOf, jobs, type JobName, type Payload } from './jobs.ts';
import type { RedisConnection } from './redis.ts';

export type Doorbells = {
  /** Never throws and never waits for a Redis that is away. */
  ring<Name extends JobName>(name: Name, payload: Payload<Name>, afterMs?: number): void;
  /** Rings by the clock from now on, also after Redis was away or emptied and came back; `pattern` is a crontab's. */
  schedule(name: JobName, when: { pattern: string; tz: string }): void;
  /** Jobs that wait or are delayed, by name; null while Redis does not answer. */
  lengths(): Promise<Record<JobName, number> | null>;
  /** Forgets every doorbell. Only for a process that is alone: it sweeps right afterwards. */
  silence(): Promise<void>;
  stop(): Promise<void>;
};

export function createDoorbells(deps: {
  connection: RedisConnection;
  prefix: string;
  now(): Date;
  onLost(error: unknown): void;
}): Doorbells {
  // Without an offline queue a ring fails at once while Redis is away, instead of piling up in memory.
  const client = new Redis({ ...deps.connection, maxRetriesPerRequest: 1, enableOfflineQueue: false });
  client.on('error', () => undefined);
  const queues = new Map<JobName, Queue>();
  for (const name of Object.keys(jobs) as JobName[]) {
    const queue = new Queue(name, { connection: client, prefix: deps.prefix, skipMetasUpdate: true });
    queue.on('error', () => undefined);
    queues.set(name, queue);
  }

  /** Rings that wait for a Redis that was never there yet: one each is enough. */
  const early = new Set<string>();

  return {
    ring(name, payload, afterMs = 0) {
      const id = idOf(name, payload);
      const unready = client.status !== 'ready';
      if (unready && early.has(id)) return;
      if (unready) early.add(id);
      const options =
        afterMs > 0
          ? // Rings for later must not swallow one another: only those for the same tenth of a second are one.
            {
              delay: Math.ceil(afterMs),
              deduplication: { id: `${id}.${Math.ceil((deps.now().getTime() + afterMs) / 100)}` },
            }
          : { deduplication: { id, keepLastIfActive: true } };
      queues
        .get(name)
        ?.add(name, payload, { ...options, removeOnComplete: true, removeOnFail: true })
        .catch(deps.onLost)
        .finally(() => early.delete(id));
    },
    schedule(name, when) {
      const upsert = (): void => {
        queues
          .get(name)
          ?.upsertJobScheduler(name, when, {
            name,
            data: {},
            opts: { removeOnComplete: true, removeOnFail: true },
          })
          .catch(deps.onLost);
      };
      client.on('ready', upsert);
      if (client.status === 'ready') upsert();
    },
    async lengths() {
      if (client.status !== 'ready') return null;
      try {
        const counts = await Promise.all(
          [...queues].map(async ([name, queue]) => [name, await queue.count()] as const),
        );
        return Object.fromEntries(counts) as Record<JobName, number>;
      } catch {
        return null;
      }
    },
    async silence() {
      await Promise.all([...queues.values()].map((queue) => queue.obliterate({ force: true })));
    },
    async stop() {
      await Promise.all([...queues.values()].map((queue) => queue.close()));
      client.disconnect();
    },
  };
}
