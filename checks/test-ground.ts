/** Runs once before the tests that need servers: brings up Postgres and Redis side by side, and takes them down at the end. */
import type { TestProject } from 'vitest/node';
import { preparePostgres } from '../prisma/testing-ground.ts';
import { sweepScratch } from '../prisma/testing-scratch.ts';
import { prepareRedis } from '../workers/testing-ground.ts';

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const began = performance.now();
  const log = (line: string): void => {
    process.stderr.write(`[test ground] ${line}\n`);
  };
  sweepScratch();
  const [postgres, redis] = await all(preparePostgres(process.env, log), prepareRedis(log));
  project.provide('postgres', postgres.ground);
  project.provide('redis', redis.connection);
  const kinds = 'missing' in postgres.ground.native ? 'embedded' : 'native and embedded';
  log(`Redis, ${kinds} Postgres ready in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  return async () => {
    await Promise.all([postgres.stop(), redis.stop()]);
  };
}

/** Both or none: what came up is taken down when the other did not. */
async function all<A extends Stoppable, B extends Stoppable>(a: Promise<A>, b: Promise<B>): Promise<[A, B]> {
  try {
    return await Promise.all([a, b]);
  } catch (error) {
    for (const started of await Promise.allSettled([a, b])) {
      if (started.status === 'fulfilled') await started.value.stop();
    }
    throw error;
  }
}
type Stoppable = { stop(): Promise<void> };
