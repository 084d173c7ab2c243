/** The platforms' own pace: how long a send to a chat has to wait. */
import type { Channel, Destination } from '../channel.ts';

/** The port that keeps sends to a platform's own pace; shared by every process that sends for an account. */
export type Pacer = {
  /** Resolves when the next send (or edit) to this chat may leave. */
  wait(slot: {
    channel: string;
    account: string;
    chat: string;
    gapChatMs: number;
    /** How many gaps may be borrowed after a quiet time; 1 when not given. */
    chatBurst?: number | undefined;
    gapAccountMs: number;
  }): Promise<void>;
  /** The platform asked the whole account to be quiet for a while. */
  pause(account: { name: string; account: string }, ms: number): void;
};

/** For benches that measure the house and not the platform's patience. */
export const noPace: Pacer = { wait: () => Promise.resolve(), pause: () => undefined };

/** Platforms are slower in groups. */
export const chatGapMs = (channel: Channel, to: Destination): number =>
  to.chatKind === 'group' ? (channel.pace.perGroupMs ?? channel.pace.perChatMs) : channel.pace.perChatMs;

/** Whose turn it is at the pacer. */
export const slotOf = (channel: Channel, to: Destination) => ({
  channel: channel.name,
  account: channel.account,
  chat: channel.paceOf?.(to.chatExternalId) ?? to.chatExternalId,
});
