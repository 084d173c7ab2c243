/** What a delivery works with, and what it holds while it is at a conversation. */
import type { Database } from '../../prisma/client.ts';
import type { Channel, Destination } from '../channel.ts';
import type { Lease } from '../lease.ts';
import type { LiveText } from './live.ts';
import type { Pacer } from './pace.ts';

export type DeliveryDeps = {
  db: Database;
  /** Name of this process among the holders of leases. */
  owner: string;
  channelOf(channel: string, account: string): Channel | null;
  pacer: Pacer;
  live: LiveText;
  /** Wakes a delivery for this conversation after a while. */
  ringLater(conversation: { workspaceId: string; conversationId: string }, afterMs: number): void;
  /** Only another process can send for this account; a whisper that may be lost. */
  onElsewhere?(
    conversation: { workspaceId: string; conversationId: string },
    from: { channel: string; account: string },
  ): void;
  /** After a message got its place in the transcript; a whisper that may be lost. */
  onShown?(to: Destination): void;
  now(): Date;
  newId(): string;
  log: { warn(what: Record<string, unknown>, message: string): void };
};

export type Delivering = {
  lease: Lease;
  channel: Channel;
  to: Destination;
  lost: AbortSignal;
  /** Throws unless the lease must still be ours: nothing may leave otherwise. */
  mayLeave(): void;
};
