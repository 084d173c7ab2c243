/** Whether the house is alive and whether it is ready to be sent traffic. */
import { statfs } from 'node:fs/promises';

export type Check = { ok: boolean; detail: string };
export type Readiness = { ready: boolean; checks: Record<string, Check> };

const patienceMs = 2_000;
const leastMegabytes = 50;

/** `channels`: those that this process receives for, by name and account. */
export function createReadiness(deps: {
  /** Resolves when the database answers. */
  database(): Promise<unknown>;
  /** Doorbells that wait, by job; null while Redis is away. */
  queues(): Promise<Record<string, number> | null>;
  engine(): { workers: boolean; activeTurns: number };
  /** Bytes that are free where the data lies. */
  freeBytes(): Promise<number>;
  channels(): readonly { name: string; account: string; health(): Check }[];
}) {
  return async function readiness(): Promise<Readiness> {
    const [database, queues, disk] = await Promise.all([
      within(patienceMs, async () => {
        await deps.database();
        return { ok: true, detail: 'answers' };
      }),
      within(patienceMs, async () => {
        const lengths = await deps.queues();
        if (!lengths)
          return { ok: false, detail: 'Redis does not answer; messages are stored and answered later' };
        const waiting = Object.entries(lengths).map(([name, count]) => `${name} ${count}`);
        return { ok: true, detail: `waiting: ${waiting.join(', ')}` };
      }),
      within(patienceMs, async () => {
        const left = Math.floor((await deps.freeBytes()) / 2 ** 20);
        // Nothing that cannot be stored is acknowledged, so nothing more should be sent here.
        return left >= leastMegabytes
          ? { ok: true, detail: `${left} MB free` }
          : { ok: false, detail: `only ${left} MB free: make room on the disk of CASTMATCH_DATA` };
      }),
    ]);
    const engine = deps.engine();
    const checks: Record<string, Check> = {
      database,
      redis: queues,
      disk,
      workers: { ok: engine.workers, detail: `${engine.activeTurns} turns running` },
    };
    const channels = deps.channels();
    for (const { name, account, health } of channels) {
      const alone = channels.filter((other) => other.name === name).length === 1;
      checks[alone ? name : `${name} ${account}`] = health();
    }
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

/** Bytes that this user may still write where the folder lies. */
export async function freeBytesOf(folder: string): Promise<number> {
  const disk = await statfs(folder);
  return disk.bavail * disk.bsize;
}
