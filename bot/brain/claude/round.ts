/**
 * One round with the model: ask, and where it fails before the first token ask once more, within one limit of time.
 * Gives a record, never an exception: what failed once must fail the same way when a killed turn is replayed.
 */
import type Anthropic from '@anthropic-ai/sdk';
import type { UnavailableWhy } from '../brain.ts';
import type { Breaker } from './breaker.ts';
import { readFailure } from './failure.ts';
import type { Failure } from './failure.ts';
import { hear } from './hear.ts';
import type { Heard, MessagesClient } from './hear.ts';
import { addUsage, noUsage } from './pricing.ts';
import type { RoundUsage } from './pricing.ts';

/** What is recorded of a round. JSON. */
export type RoundRecord = { ok: true; heard: Heard } | { ok: false; why: UnavailableWhy; usage: RoundUsage };

export type Log = {
  info: (details: object, message: string) => void;
  warn: (details: object, message: string) => void;
};

export type RoundDeps = {
  client: MessagesClient;
  breaker: Breaker;
  log: Log;
  /** Milliseconds. */
  now: () => number;
  random: () => number;
  /** Until the first token, the one retry included. */
  firstTokenMs: number;
  silenceMs: number;
  maxChars: number;
};

export type RoundAsk = {
  params: Anthropic.MessageStreamParams;
  signal: AbortSignal;
  /** Milliseconds that are left for the whole answer. */
  leftMs: number;
  onText: (textSoFar: string) => void;
};

/** Throws only what `onText` throws, or the reason of an aborted signal. */
export async function askRound(deps: RoundDeps, ask: RoundAsk): Promise<RoundRecord> {
  const { breaker, log, now } = deps;
  const pass = breaker.enter();
  if (!pass) return { ok: false, why: 'down', usage: noUsage };
  const beganAt = now();
  let usage = noUsage;
  try {
    for (let attempt = 1; ; attempt++) {
      const spentMs = now() - beganAt;
      const ending = await hear(deps.client, ask.params, {
        signal: ask.signal,
        firstMs: Math.min(deps.firstTokenMs, ask.leftMs) - spentMs,
        silenceMs: deps.silenceMs,
        wholeMs: ask.leftMs - spentMs,
        maxChars: deps.maxChars,
        now,
        onText: ask.onText,
      });
      if (ending.status === 'done') {
        pass.succeeded();
        const heard = { ...ending.heard, usage: addUsage(usage, ending.heard.usage) };
        if (heard.stop === 'refusal') return { ok: false, why: 'refused', usage: heard.usage };
        return { ok: true, heard };
      }
      ask.signal.throwIfAborted();
      usage = addUsage(usage, ending.usage);
      const failure = readFailure(ending.error);
      const elapsedMs = now() - beganAt;
      const late = ending.late;
      log.warn(
        { attempt, elapsedMs, started: ending.started, late, ...failure.detail },
        'model round failed',
      );

      if (!ending.started && !late && failure.retry && attempt === 1) {
        const pauseMs = failure.waitMs ?? 200 + 300 * deps.random();
        if (elapsedMs + pauseMs < Math.min(deps.firstTokenMs, ask.leftMs)) {
          await pause(pauseMs, ask.signal);
          continue;
        }
      }
      if (failure.blame === 'request' && !late) pass.dropped();
      else pass.failed(late ? 'service' : (failure.blame as Exclude<Failure['blame'], 'request'>));
      const why = ending.started ? 'cut' : late ? 'too-slow' : 'down';
      return { ok: false, why, usage };
    }
  } finally {
    pass.dropped();
  }
}

/** Rejects with the signal's reason. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason instanceof Error ? signal.reason : new Error('aborted'));
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    signal.addEventListener('abort', stop, { once: true });
  });
}
