/**
 * Which tab of this browser streams. A browser opens six connections to a server and three phones need three of them,
 * so the tab that was looked at last has the streams and the others ask now and then.
 */

/** @param {() => void} onChange */
export function createFront(onChange) {
  let ahead = !navigator.locks || !document.hidden;
  const take = () => {
    if (!navigator.locks || document.hidden) return;
    const held = () => {
      if (!ahead) {
        ahead = true;
        onChange();
      }
      return new Promise(() => {});
    };
    // The promise of the one before rejects when this one steals the lock.
    navigator.locks.request('castmatch-front', { steal: true }, held).catch(() => {
      ahead = false;
      onChange();
    });
  };
  addEventListener('focus', () => !ahead && take());
  document.addEventListener('visibilitychange', () => !ahead && take());
  take();
  return { isAhead: () => ahead };
}
