/** The platforms' own pace: how long a send to a chat has to wait. */
import type { Channel, Destination } from '../channel.ts';

type Slot = {
  channel: string;
  account: string;
  chat: string;
  gapChatMs: number;
  /** How many gaps may be borrowed after a quiet time; 1 when not given. */
  chatBurst?: number | undefined;
  gapAccountMs: number;
};

/** The port that keeps sends to a platform's own pace; shared by every process that sends for an account. */
export type Pacer = {
  /** Nothing ever waits here: a send may be noted in the step that decides it. */
  isFree(slot: Slot): boolean;
  /**
   * Resolves to 0 when the next send (or edit) to this chat may leave. Where that is further off than `mostMs`, nothing is
   * waited for: it resolves at once to the milliseconds that are left.
   */
  wait(slot: Slot, mostMs?: number): Promise<number>;
  /** The platform asked the whole account to be quiet for a while. */
  pause(account: { name: string; account: string }, ms: number): void;
};

/**
 * For benches that measure the house and not the platform's patience: no gaps between sends. The quiet that a platform
 * asks for is kept all the same, by each process for itself.
 */
export function createUnpaced(nowMs: () => number): Pacer {
  const quietUntil = new Map<string, number>();
  const left = ({ channel, account }: { channel: string; account: string }): number =>
    (quietUntil.get(`${channel}/${account}`) ?? 0) - nowMs();
  return {
    isFree: (slot) => left(slot) <= 0,
    async wait(slot, mostMs = Infinity) {
      for (let ms = left(slot); ms > 0; ms = left(slot)) {
        if (ms > mostMs) return ms;
        await new Promise((resolve) => setTimeout(resolve, ms));
      }
      return 0;
    },
    pause({ name, account }, ms) {
      const key = `${name}/${account}`;
      quietUntil.set(key, Math.max(quietUntil.get(key) ?? 0, nowMs() + ms));
    },
  };
}

/** What the pace of a platform costs is waited out; in a longer quiet nobody is kept waiting. */
export const longestWaitMs = 10_000;

/** Platforms are slower in groups. */
const chatGapMs = (channel: Channel, to: Destination): number =>
  to.chatKind === 'group' ? (channel.pace.perGroupMs ?? channel.pace.perChatMs) : channel.pace.perChatMs;

/** Whose turn it is at the pacer, for a message. */
export const messageSlot = (channel: Channel, to: Destination): Slot => ({
  ...editSlot(channel, to),
  gapChatMs: chatGapMs(channel, to),
  chatBurst: channel.pace.chatBurst,
});

/** The same for more words of an answer that grows. */
export const editSlot = (channel: Channel, to: Destination): Slot => ({
  channel: channel.name,
  account: channel.account,
  chat: channel.paceOf?.(to.chatExternalId) ?? to.chatExternalId,
  gapChatMs: channel.pace.editMs,
  gapAccountMs: channel.pace.perAccountMs,
});
