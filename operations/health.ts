/** Whether the house is alive and whether it is ready to be sent traffic. */
import type { Channel } from '../bot/channel.ts';
import type { Database } from '../prisma/client.ts';
import type { Engine } from '../workers/engine.ts';

export type Check = { ok: boolean; detail: string };
export type Readiness = { ready: boolean; checks: Record<string, Check> };

const patienceMs = 2_000;

export function createReadiness(deps: { db: Database; engine: Engine; channels(): readonly Channel[] }) {
  return async function readiness(): Promise<Readiness> {
    const [database, queues] = await Promise.all([
      within(patienceMs, async () => {
        await deps.db.unscoped.$queryRaw`SELECT 1`;
        return { ok: true, detail: 'answers' };
      }),
      within(patienceMs, async () => {
        const lengths = await deps.engine.doorbells.lengths();
        if (!lengths)
          return { ok: false, detail: 'Redis does not answer; messages are stored and answered later' };
        const waiting = Object.entries(lengths).map(([name, count]) => `${name} ${count}`);
        return { ok: true, detail: `waiting: ${waiting.join(', ')}` };
      }),
    ]);
    const engine = deps.engine.health();
    const checks: Record<string, Check> = {
      database,
      redis: queues,
      workers: { ok: engine.workers, detail: `${engine.activeTurns} turns running` },
    };
    for (const channel of deps.channels()) checks[channel.name] = channel.health();
    return { ready: Object.values(checks).every((check) => check.ok), checks };
  };
}

async function within(ms: number, check: () => Promise<Check>): Promise<Check> {
  const late = new Promise<Check>((resolve) => {
    setTimeout(() => resolve({ ok: false, detail: `no answer within ${ms} ms` }), ms).unref();
  });
  try {
    return await Promise.race([check(), late]);
  } catch {
    return { ok: false, detail: 'does not answer' };
  }
}
