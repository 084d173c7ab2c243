/** Waiting between attempts: longer each time, cut short by "Try now" or by the network coming back. */

const bell = new EventTarget();

/** Ends all waiting. */
export const wakeAll = () => bell.dispatchEvent(new Event('wake'));
addEventListener('online', wakeAll);

/** @param {number} ms @param {AbortSignal} [signal] */
export function wait(ms, signal) {
  return new Promise((resolve) => {
    const go = () => {
      clearTimeout(timer);
      bell.removeEventListener('wake', go);
      signal?.removeEventListener('abort', go);
      resolve(undefined);
    };
    const timer = setTimeout(go, ms);
    bell.addEventListener('wake', go);
    signal?.addEventListener('abort', go);
    if (signal?.aborted) go();
  });
}

/** Milliseconds before the next attempt, spread so that many pages do not knock at once. @param {number} failures */
export const backoff = (failures) => Math.min(10_000, 400 * 2 ** failures) * (0.75 + Math.random() / 2);
