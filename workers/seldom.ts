/** Tells the same fault once in a while instead of a thousand times a second: a full disk fails every step of every job. */

const everyMs = 10_000;
/** Bounds what is remembered of faults whose words differ each time. */
const mostKinds = 200;

/** `tell` hears how many of the kind went untold since the last one. */
export function seldom(
  nowMs: () => number,
  tell: (kind: string, error: unknown, untold: number) => void,
): (kind: string, error: unknown) => void {
  const told = new Map<string, { at: number; untold: number }>();
  return (kind, error) => {
    const key = `${kind} ${error instanceof Error ? error.message.slice(0, 80) : ''}`;
    const before = told.get(key);
    if (before && nowMs() - before.at < everyMs) {
      before.untold++;
      return;
    }
    if (told.size >= mostKinds) told.clear();
    told.set(key, { at: nowMs(), untold: 0 });
    tell(kind, error, before?.untold ?? 0);
  };
}
