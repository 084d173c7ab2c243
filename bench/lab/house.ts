/** The application as a process of its own, as people start it: spawned, waited for, killed without warning, started again. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream, readFileSync, type WriteStream } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

export type House = {
  url: string;
  token: string;
  readonly pid: number;
  /** Starts it and waits until it receives; milliseconds that took. */
  start(): Promise<number>;
  /** kill -9, as a power switch does it; resolves when the process is gone. */
  kill(): Promise<void>;
  /** SIGTERM, then the end. */
  stop(): Promise<void>;
  /**
   * Resolves when what a start or a crowd left to do is done, or after `ms`: it hardly works, or nothing waits any more
   * and it works no less than before (open pages are looked at all the time).
   */
  quiet(ms: number): Promise<void>;
  /** Milliseconds of processor that the process has used so far, its threads included. */
  cpuMs(): number;
};

const root = join(import.meta.dirname, '../..');

/** `settings` are the application's own, by name. `logTo` keeps what the process prints. */
export async function createHouse(options: {
  settings: Record<string, string>;
  logTo?: string;
  /** Arguments for node itself, before the program. */
  nodeArguments?: readonly string[];
  startMs?: number;
}): Promise<House> {
  const port = await freePort();
  const token = 'bench-token-0000';
  const log: WriteStream | null = options.logTo ? createWriteStream(options.logTo, { flags: 'a' }) : null;
  let child: ChildProcess | null = null;
  let ended: Promise<void> = Promise.resolve();
  const url = `http://127.0.0.1:${port}`;

  return {
    url,
    token,
    cpuMs: () => cpuTicks(child?.pid ?? 0) * 10,
    get pid() {
      return child?.pid ?? 0;
    },
    async start() {
      const began = performance.now();
      const started = spawn(
        process.execPath,
        [...(options.nodeArguments ?? []), join(root, 'operations', 'run.mjs'), 'main.ts'],
        {
          cwd: root,
          env: {
            PATH: process.env['PATH'],
            HOME: process.env['HOME'],
            PORT: String(port),
            CASTMATCH_TOKEN: token,
            CASTMATCH_LOG: 'warn',
            ...options.settings,
          },
          stdio: ['ignore', 'pipe', 'pipe'],
        },
      );
      child = started;
      let said = '';
      const hear = (bytes: Buffer): void => {
        said = (said + bytes.toString()).slice(-4_000);
        log?.write(bytes);
      };
      started.stdout.on('data', hear);
      started.stderr.on('data', hear);
      ended = new Promise((resolve) => started.once('exit', () => resolve()));
      const deadline = began + (options.startMs ?? 120_000);
      while (!(await answers(`${url}/healthz`))) {
        if (started.exitCode !== null) throw new Error(`the application ended at once: ${said}`);
        if (performance.now() > deadline) throw new Error(`the application did not start: ${said}`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      return performance.now() - began;
    },
    async kill() {
      child?.kill('SIGKILL');
      await ended;
    },
    async stop() {
      child?.kill('SIGTERM');
      await ended;
      log?.end();
    },
    async quiet(ms) {
      const until = performance.now() + ms;
      let before = cpuTicks(child?.pid ?? 0);
      let usual = 0;
      // Work that is only found by looking, the index of the demo's people above all, begins after a pause of some seconds.
      for (let calm = 0; calm < 4 && performance.now() < until; ) {
        await new Promise((resolve) => setTimeout(resolve, 3_000));
        const now = cpuTicks(child?.pid ?? 0);
        const worked = now - before;
        // A hundred ticks a second: a tenth of a core counts as quiet.
        const steady =
          worked < 30 || (worked > usual * 0.75 && worked < 100 && (await nothingWaits(url, token)));
        calm = steady ? calm + 1 : 0;
        usual = worked;
        before = now;
      }
    },
  };
}

/** No message, job or send is left to do, as the house itself counts them. */
async function nothingWaits(url: string, token: string): Promise<boolean> {
  const response = await fetch(`${url}/metrics`, { headers: { authorization: `Bearer ${token}` } });
  const waiting = (await response.text()).matchAll(
    /^castmatch_(?:messages_waiting|jobs_waiting|outbox_messages)(?:\{[^}]*\})? (\d+)/gm,
  );
  return [...waiting].every(([, count]) => count === '0');
}

async function answers(address: string): Promise<boolean> {
  try {
    return (await fetch(address, { signal: AbortSignal.timeout(1_000) })).ok;
  } catch {
    return false; // not up yet, asked again by the caller
  }
}

/** What a process has used of processors so far, its threads included; 0 where the system does not tell. */
function cpuTicks(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return Number(fields[11]) + Number(fields[12]);
  } catch {
    return 0;
  }
}

const freePort = (): Promise<number> =>
  new Promise((found, failed) => {
    const probe = createServer();
    probe.once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });
