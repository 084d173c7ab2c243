/**
 * The port between the house and a platform: an adapter implements it, delivery uses it, and nothing else does.
 * Deliberately absent: queues, retries, order and storage. Those are the outbox's, the same for every channel.
 */
import type { ReadTyped } from './inbox/typed-choice.ts';
import type { ChannelName, Inbound, Outbound } from './message.ts';

/** Where a message goes: a chat of one bot account. `after` helps to find an uncertain send. */
export type Destination = {
  workspaceId: string;
  conversationId: string;
  account: string;
  chatExternalId: string;
  chatKind: 'private' | 'group';
};

/** One platform message of a reply; opaque to everyone but the channel that rendered it. JSON-serialisable. */
export type Part = { kind: string; text: string } & Record<string, unknown>;

export type SendOutcome =
  | { status: 'sent'; externalId: string }
  /**
   * The platform certainly did not take it; try again after `afterMs`. `scope`: who waits until then beside this message.
   * `edits`: nothing that stands there may be changed on this account, new messages may go.
   */
  | { status: 'retry'; afterMs: number; reason: string; scope?: 'account' | 'chat' | 'edits' }
  /** Cut between sending and the receipt: it may or may not be there. */
  | { status: 'unknown'; reason: string }
  /** It will never be taken (blocked, chat gone, refused content). */
  | { status: 'refused'; reason: string };

export type Found =
  | { status: 'present'; externalId: string }
  | { status: 'absent' }
  /** The platform gives no way to know, or not now. `afterMs`: it wants to be asked again no sooner. */
  | { status: 'undecided'; afterMs?: number };

/** What delivery knows about a send of which no receipt came back. */
export type Uncertain = {
  part: Part;
  /** The house's id of the message, as it was given with the send. */
  messageId: string;
  startedAt: Date;
  /** Highest platform message id known on this chat or account before the send, if any. */
  afterExternalId: string | null;
  /** Platform ids known to belong to other messages since then. */
  knownExternalIds: string[];
};

/** Bytes of a stored file; null when it is gone. */
export type OpenFile = (storageId: string) => Promise<{ bytes: Uint8Array } | null>;

/** A file that a person sent, as its platform gave it. */
export type Downloaded =
  | { status: 'ok'; bytes: Buffer }
  /** Larger than the platform lets bots have, or than the house takes. */
  | { status: 'too large' }
  | { status: 'gone' }
  /** Not now; try again. */
  | { status: 'failed'; reason: string };

/** Minimum gaps in milliseconds, obeyed by delivery when CASTMATCH_PACE=platform. */
export type Pace = {
  perChatMs: number;
  perAccountMs: number;
  editMs: number;
  /** Instead of `perChatMs` where the chat is a group, when the platform is slower there. */
  perGroupMs?: number;
  /** How many to a chat may leave at once after a quiet time, each borrowed from the gaps to come; 1 when not given. */
  chatBurst?: number;
};

/** When somebody last wrote in a private chat, by the platform's clock. */
export type LastWord = { heardAt: Date; now: Date };

export type MayWrite =
  | 'freely'
  /** In an approved form of words that carries what is said. */
  | 'template'
  /** Not now: the account has said all that it may today, or is switched off. */
  | 'later'
  | 'no';

export type Channel = {
  name: ChannelName;
  account: string;
  /** `edit`: the first words are sent and then edited; `live`: deltas are shown beside the transcript; `none`. */
  streams: 'edit' | 'live' | 'none';
  pace: Pace;
  /** The chat whose pace counts, where several conversations share one; a conversation's own when absent. */
  paceOf?(chatExternalId: string): string;
  /** The conversation that an answer under a message of this chat belongs to, where threads are conversations. */
  threadOf?(chatExternalId: string, messageExternalId: string): string | null;
  /** What to do with an uncertain send that stays undecided: `resend` risks a double, `drop` risks a loss. */
  undecided: 'resend' | 'drop';
  /** Its platform reports later what became of a send, and that report may overtake the receipt. */
  reportsLater?: true;
  /** Where choices are shown as words or numbers: the one that a typed answer means. */
  readTyped?: ReadTyped;
  /** Deterministic and lossless: the same reply always becomes the same parts. */
  render(message: Outbound, to: Destination): Part[];
  /**
   * The part that stands for a reply still being written; null while there is nothing worth a notification. It quotes what the
   * whole reply will: an edit changes words and not what they answer.
   */
  renderPreview?(textSoFar: string, to: Destination, quoteExternalId?: string | null): Part | null;
  /** `messageId` is the house's id of the message, the same at every attempt. */
  send(to: Destination, part: Part, messageId: string): Promise<SendOutcome>;
  /** Idempotent; `sent` when the message now reads like `part`, also when it already did. */
  edit?(to: Destination, externalId: string, part: Part): Promise<SendOutcome>;
  /** Best effort; used for reservations that were left behind. */
  remove?(to: Destination, externalId: string): Promise<void>;
  /** Shows text that is still growing beside the transcript; may be lost. Only for `live` channels. */
  showLive?(to: Destination, live: { turnId: string; text: string }): Promise<void>;
  /** Whether and how somebody may be written to unasked. Left out: freely. Nobody is ever asked about who did not write first. */
  mayWrite?(last: LastWord): MayWrite;
  /** True where only another process can send and fetch (it holds the browser of this account): rows and files are left to it. */
  away?(): boolean;
  /** Address that opens a private chat and says `/start <token>` there; null while it is not known. `A-Z a-z 0-9 _ -`, 64 at most. */
  startLink?(token: string): string | null;
  typing(to: Destination): Promise<void>;
  find?(to: Destination, uncertain: Uncertain): Promise<Found>;
  /** A file that a person sent, by its id on the platform and from the platform's own hosts only. */
  download?(fileId: string): Promise<Downloaded>;
  /** Starts receiving; resolves when the channel is ready to. */
  start(): Promise<void>;
  /** Stops receiving at once; what was accepted stays accepted. */
  stop(): Promise<void>;
  health(): { ok: boolean; detail: string };
};

export type Accepted =
  | { status: 'stored' | 'duplicate'; messageId: string; conversationId: string }
  /** The same id came with another body. */
  | { status: 'conflict' }
  /** Not for the bot (a group message that does not address it), or from an account nobody owns. */
  | { status: 'ignored' };

/** Stores the message and wakes a worker. Throws when it could not be stored: the platform must not be acknowledged then. */
export type Accept = (inbound: Inbound) => Promise<Accepted>;
