/** Message ids that this process has seen: they narrow the search for an uncertain send. */
import { ownCounter } from './address.ts';

/** Older ones are forgotten; a send that is still uncertain after so many messages is searched for the long way. */
const kept = 5_000;

export type KnownIds = ReturnType<typeof createKnownIds>;

export function createKnownIds() {
  /** Per counter: message id → the chat it stands in, and whether a person wrote it. */
  const counters = new Map<number, Map<number, { chatId: number; ours: boolean }>>();
  const highest = new Map<number, number>();

  const counterOf = (chatId: number): number => (ownCounter(chatId) ? chatId : 0);

  return {
    note: (chatId: number, messageId: number, ours: boolean): void => {
      const counter = counterOf(chatId);
      const ids = counters.get(counter) ?? new Map<number, { chatId: number; ours: boolean }>();
      counters.set(counter, ids);
      ids.set(messageId, { chatId, ours });
      const [oldest] = ids.keys();
      if (ids.size > kept && oldest !== undefined) ids.delete(oldest);
      highest.set(counter, Math.max(highest.get(counter) ?? 0, messageId));
    },
    highest: (chatId: number): number => highest.get(counterOf(chatId)) ?? 0,
    /** Certainly not a message of ours in that chat. Our own are not ruled out: a receipt may not have been stored. */
    isForeign: (chatId: number, messageId: number): boolean => {
      const known = counters.get(counterOf(chatId))?.get(messageId);
      return known !== undefined && (known.chatId !== chatId || !known.ours);
    },
  };
}
