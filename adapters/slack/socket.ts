/**
 * Socket Mode: the platform's calls over a connection that we open, for houses without a public address. Bolt's own handling
 * says "taken" before anybody stored anything, so its receiver only carries: we acknowledge, and we open the line anew.
 */
import { SocketModeReceiver } from '@slack/bolt';
import { silent } from './api.ts';
import type { Dispatch, Kind } from './dispatch.ts';
import type { Log } from './log.ts';

const firstPauseMs = 250;
const longestPauseMs = 15_000;
const openMs = 10_000;
/** A shorter gap is covered by what the platform sends again at once. */
const coveredMs = 30_000;

type Arrived = { type: string; body: unknown; ack(response?: Record<string, unknown>): Promise<void> };

const kinds: Record<string, Kind> = {
  events_api: 'event',
  interactive: 'interaction',
  slash_commands: 'command',
};

export function createSocket(deps: {
  appToken: string;
  apiUrl: string;
  dispatch: Dispatch;
  /** The line stands again after a gap that the platform's own repetitions may not have covered. */
  onReopened(): void;
  log: Log;
  now: () => Date;
  /** Jitter of pauses, 0 to 1. */
  random: () => number;
  /** How long the line may be silent, in milliseconds. */
  pingMs?: number;
}) {
  const { log } = deps;
  const working = new Set<Promise<void>>();
  let running: { stop: AbortController; done: Promise<void> } | null = null;
  /** Since when no line stands that stood before. */
  let downSince: number | null = null;
  let state: { ok: boolean; detail: string } = { ok: false, detail: 'not connected' };

  async function take({ type, body, ack }: Arrived): Promise<void> {
    const kind = kinds[type];
    if (!kind) return;
    const reply = await deps.dispatch(kind, body);
    // What was not stored is not acknowledged: it comes again. What cannot be read would come again for ever.
    if (reply.status === 'not stored') return;
    try {
      await ack(reply.body);
    } catch {
      log.debug({ type }, 'the line broke before an acknowledgement; the call comes again and is recognised');
    }
  }

  function openLine() {
    const { client } = new SocketModeReceiver({
      appToken: deps.appToken,
      logger: silent,
      autoReconnectEnabled: false,
      clientPingTimeout: deps.pingMs ?? 5_000,
      installerOptions: {
        clientOptions: {
          slackApiUrl: deps.apiUrl,
          retryConfig: { retries: 0 },
          timeout: openMs,
        },
      },
    });
    client.on('slack_event', (arrived: Arrived) => {
      const work = take(arrived).finally(() => working.delete(work));
      working.add(work);
    });
    return client;
  }

  const pause = (ms: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      if (signal.aborted) return resolve();
      const end = (): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', end);
        resolve();
      };
      const timer = setTimeout(end, ms);
      signal.addEventListener('abort', end);
    });

  /** One line, from opening to its end; whether it stood at all. */
  async function hold(signal: AbortSignal): Promise<boolean> {
    const client = openLine();
    const ended = new Promise<void>((resolve) => client.once('disconnected', () => resolve()));
    const stopped = new Promise<void>((resolve) =>
      signal.addEventListener('abort', () => resolve(), { once: true }),
    );
    try {
      await Promise.race([client.start(), stopped]);
    } catch (error) {
      const reason = error instanceof Error ? error.message : 'the line was closed at once';
      state = { ok: false, detail: reason };
      log.warn({ reason }, 'Socket Mode could not be opened; trying again');
      return false;
    }
    if (downSince !== null && deps.now().getTime() - downSince > coveredMs) deps.onReopened();
    downSince = null;
    state = { ok: !signal.aborted, detail: signal.aborted ? 'stopped' : 'Socket Mode' };
    await Promise.race([ended, stopped]);
    if (signal.aborted) await Promise.race([client.disconnect(), pauseFor(1_000)]);
    else {
      downSince = deps.now().getTime();
      state = { ok: false, detail: 'the line is being opened again' };
    }
    return true;
  }

  async function run(signal: AbortSignal): Promise<void> {
    let failures = 0;
    while (!signal.aborted) {
      const stood = await hold(signal);
      failures = stood ? 0 : Math.min(failures + 1, 10);
      if (signal.aborted || stood) continue;
      const ceiling = Math.min(longestPauseMs, firstPauseMs * 2 ** failures);
      await pause(ceiling * (0.5 + deps.random() / 2), signal);
    }
  }

  return {
    /** Starting twice is starting once. */
    start(): void {
      if (running) return;
      const stop = new AbortController();
      running = { stop, done: run(stop.signal) };
    },
    /** Resolves when what was being stored has settled. */
    async stop(): Promise<void> {
      running?.stop.abort();
      await running?.done;
      await Promise.all(working);
      running = null;
      state = { ok: false, detail: 'stopped' };
    },
    health: () => state,
  };
}

const pauseFor = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms).unref());
