/**
 * When the app took what a platform handed to it. A platform that repeats a message behind later ones makes disorder that no
 * app can undo; whoever judges an app's order needs to know which messages it certainly had before it was offered others.
 */

/** Taken at some moment between these two, in ticks of one stand-in; endless while nothing was acknowledged. */
export type Taking = { from: number; until: number };

/** `unknown`: the app may have stored it, and did not say so. */
export type Outcome = 'accepted' | 'unknown' | 'unreached';

export function createAcceptance() {
  const takings = new Map<string, Taking>();
  let tick = 0;
  return {
    /** One delivery of these messages, in the order in which it carries them; its end is told by calling what comes back. */
    hand(ids: readonly string[]): (outcome: Outcome) => void {
      const handed = ids.map((id) => ({ id, from: ++tick }));
      return (outcome) => {
        if (outcome === 'unreached') return;
        const end = ++tick;
        for (const [i, { id, from }] of handed.entries()) {
          // What one delivery carries is to be taken in its order: each before the next one begins.
          const until = outcome === 'accepted' ? (handed[i + 1]?.from ?? end) : Infinity;
          const known = takings.get(id);
          takings.set(id, {
            from: known?.from ?? from,
            until: Math.min(known?.until ?? Infinity, until),
          });
        }
      };
    },
    of: (id: string): Taking | null => takings.get(id) ?? null,
  };
}

/** Nobody listens there: the message cannot have been seen. Any other broken call may have been. */
export const neverArrived = (error: unknown): boolean =>
  error instanceof Error && (error.cause as { code?: unknown } | undefined)?.code === 'ECONNREFUSED';
