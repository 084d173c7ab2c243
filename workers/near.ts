/**
 * Work that turns up in a process that works is done there at once: a doorbell over Redis is for other processes, and for
 * when this one is full. Nothing is lost with it: leases keep two from doing the same, and the sweeper finds what nobody did.
 */

export type Near<Ref> = {
  /** Takes the work on, or again after what runs for this conversation now. False: somebody else has to be rung for. */
  take(ref: Ref): boolean;
  open(): void;
  /** Takes nothing more; resolves when what runs has ended. */
  close(): Promise<void>;
};

export function createNear<Ref extends { conversationId: string }>(deps: {
  /** Conversations at once. */
  most: number;
  work(ref: Ref): Promise<void>;
  onFault(error: unknown): void;
}): Near<Ref> {
  const active = new Map<string, { again: boolean }>();
  const running = new Set<Promise<void>>();
  let opened = false;

  async function run(ref: Ref, state: { again: boolean }): Promise<void> {
    // Whoever brought the work is answered first.
    await new Promise(setImmediate);
    try {
      do {
        state.again = false;
        await deps.work(ref);
      } while (state.again && opened);
    } catch (error) {
      deps.onFault(error);
    } finally {
      // In the same breath as the last look at `again`: what comes from here on starts a run of its own.
      active.delete(ref.conversationId);
    }
  }

  return {
    take(ref) {
      const state = active.get(ref.conversationId);
      if (state) {
        state.again = true;
        return true;
      }
      if (!opened || active.size >= deps.most) return false;
      const mine = { again: false };
      active.set(ref.conversationId, mine);
      const ended = run(ref, mine).finally(() => running.delete(ended));
      running.add(ended);
      return true;
    },
    open() {
      opened = true;
    },
    async close() {
      opened = false;
      await Promise.all(running);
    },
  };
}
