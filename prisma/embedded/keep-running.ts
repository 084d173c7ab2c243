/** Starts a server process again when it dies unasked, and gives up when it dies too often. */
import { setTimeout as pause } from 'node:timers/promises';

/** `ended` settles when the process is gone, with a sentence that says why. */
export type Running = { pid: number; ended: Promise<string>; kill(signal: NodeJS.Signals): void };
/** `final`: it died too often and will not be started again. Otherwise it is on its way back, at the same address. */
export type Death = { reason: string; final: boolean };

export type Kept<R extends Running> = {
  /** The process as it runs now, or the last one that did. */
  readonly current: R;
  onDeath(listener: (death: Death) => void): void;
  /** Asks the process to end, insists after a while, and settles when it has ended. */
  stop(): Promise<void>;
};

/** More deaths than this within a minute are a fault that starting again does not cure. */
const restartsAllowed = 5;
const windowMs = 60_000;
/** A server that was asked to end gets this long for it. */
const patienceMs = 8_000;

export function keepRunning<R extends Running>(
  first: R,
  options: {
    start: () => Promise<R>;
    log: (line: string) => void;
    now: () => number;
    /** Before the n-th restart within a minute it waits (n - 1) × `stepMs`. */
    stepMs?: number;
  },
): Kept<R> {
  const { start, log, now, stepMs = 500 } = options;
  const listeners: ((death: Death) => void)[] = [];
  let current = first;
  let wanted = true;

  const tell = (death: Death): void => {
    log(death.reason);
    for (const listener of listeners) listener(death);
  };

  async function guard(): Promise<void> {
    let deaths: number[] = [];
    let reason = await current.ended;
    while (wanted) {
      deaths = [...deaths.filter((at) => at > now() - windowMs), now()];
      const final = deaths.length > restartsAllowed;
      tell({ reason: `${reason}; ${final ? 'giving up' : 'starting it again'}`, final });
      if (final) return;
      await pause((deaths.length - 1) * stepMs);
      if (!wanted) return;
      try {
        current = await start();
        if (!wanted) current.kill('SIGTERM');
        reason = await current.ended;
      } catch (error) {
        reason = (error as Error).message;
      }
    }
  }
  const guarded = guard();

  async function stop(): Promise<void> {
    wanted = false;
    const insist = setInterval(() => current.kill('SIGKILL'), patienceMs);
    current.kill('SIGTERM');
    await guarded;
    clearInterval(insist);
  }
  let stopped: Promise<void> | undefined;

  return {
    get current() {
      return current;
    },
    onDeath: (listener) => void listeners.push(listener),
    stop: () => (stopped ??= stop()),
  };
}
