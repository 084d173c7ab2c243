/** Follows one conversation for as long as the page is open: what was said, then what is said, through every cut. */
import { Locked } from './api.js';
import { backoff, wait } from './wait.js';

const pollMs = 2_000;

/**
 * @param {{
 *   api: ReturnType<typeof import('./api.js').createApi>,
 *   front: { isAhead: () => boolean },
 *   onLines: (lines: import('./api.js').Line[], isHistory: boolean) => void,
 *   onLive: (event: { event: string, data: { text?: string } }) => void,
 *   onState: (state: 'live' | 'waiting') => void,
 *   onLocked: () => void,
 * }} deps
 */
export function createFollow({ api, front, onLines, onLive, onState, onLocked }) {
  let stop = new AbortController();
  /** Ends the stream alone, when another tab comes to the front. */
  let stream = new AbortController();

  /** @param {string} conversationId @param {boolean} isNew @param {AbortSignal} signal */
  async function run(conversationId, isNew, signal) {
    let last = 0;
    let failures = 0;
    let isHistory = !isNew;
    const take = (/** @type {import('./api.js').Line[]} */ lines) => {
      const fresh = lines.filter((line) => line.seq > last);
      last = fresh.at(-1)?.seq ?? last;
      if (!signal.aborted && (fresh.length > 0 || isHistory)) onLines(fresh, isHistory);
    };
    const good = () => {
      failures = 0;
      if (!signal.aborted) onState('live');
    };
    while (!signal.aborted) {
      try {
        for (let lines = [null]; lines.length > 0; ) {
          lines = await api.history(conversationId, last);
          take(lines);
        }
        isHistory = false;
        good();
        if (front.isAhead()) {
          stream = new AbortController();
          const either = AbortSignal.any([signal, stream.signal]);
          for await (const event of api.events(conversationId, last, either)) {
            if (signal.aborted) return;
            good();
            if (event.event === 'message') take([event.data]);
            else onLive(event);
          }
          if (!either.aborted) throw new Error('the stream ended');
        } else await wait(pollMs, signal);
      } catch (error) {
        if (signal.aborted) return;
        if (error instanceof Locked) return onLocked();
        onState('waiting');
        await wait(backoff(failures++), signal);
      }
    }
  }

  return {
    /** @param {string} conversationId @param {boolean} isNew it began just now: what is there is news, not history */
    start(conversationId, isNew) {
      stop.abort();
      stop = new AbortController();
      void run(conversationId, isNew, stop.signal);
    },
    stop: () => stop.abort(),
    frontChanged: () => stream.abort(),
  };
}
