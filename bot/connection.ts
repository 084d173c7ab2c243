/**
 * What one configured platform brings into the house: its channels, its webhooks, and how it receives.
 * `app.ts` holds a list of these and knows nothing else of a platform; each adapter makes its own in `connect.ts`.
 */
import type { Accept, Channel, OpenFile } from './channel.ts';
import type { ChannelName } from './message.ts';
import type { PhoneLink } from './phone-link.ts';

/** A call of a platform as it came: nothing has read the body yet, since signatures are over its bytes. */
export type WebhookRequest = {
  method: 'GET' | 'POST';
  /** Names in lower case. */
  headers: Record<string, string | string[] | undefined>;
  query: Record<string, string>;
  rawBody: Buffer;
};
export type WebhookAnswer = {
  status: number;
  body?: string;
  contentType?: string;
  /** Beside the content type: where to go on, a cookie. */
  headers?: Record<string, string>;
};
export type Webhook = (request: WebhookRequest) => Promise<WebhookAnswer>;

export type Connection = {
  name: ChannelName;
  /** The channels by bot account; one, or (Slack) one a workspace of the platform. */
  channels(): readonly Channel[];
  /** The channel of an account; null when this connection does not serve it (any more). */
  channelOf(account: string): Channel | null;
  /** Slug of the workspace that its accounts are bound to at the start; null when each account brings its own. */
  workspace: string | null;
  /** By the last part of `/webhooks/…`. */
  webhooks: Readonly<Record<string, Webhook>>;
  /**
   * `leased`: one process at a time receives (polling, a socket, a browser). `shared`: every process that serves webhooks
   * does, behind whatever balances them.
   */
  receiving: 'leased' | 'shared';
  /** Where a phone has to link it first. For the office's own page. */
  link?(): PhoneLink;
};

/** Somebody blocked the bot on their address, or let it in again. */
export type ReachChange = {
  channel: ChannelName;
  account: string;
  personExternalId: string;
  status: 'reachable' | 'blocked';
  at: Date;
};

/** What the house hands to every connection. */
export type ConnectDeps = {
  accept: Accept;
  /** Throws when it could not be stored. Nothing happens for somebody who never wrote. */
  onReach(change: ReachChange): Promise<void>;
  /** Bytes of what is sent, by storage id. */
  openFile: OpenFile;
  /** Folder for what a platform's own library has to keep on disk (a browser's session). */
  dataFolder: string;
  log: ConnectionLog;
  now(): Date;
  newId(): string;
};

type Write = (details: Record<string, unknown>, message: string) => void;
/** As much of a pino logger as an adapter writes to. No text, name or number of a person is ever passed. */
export type ConnectionLog = { debug: Write; info: Write; warn: Write; error: Write };

/** A connection of a single bot account. */
export function connectionOf(
  channel: Channel,
  rest: Pick<Connection, 'workspace' | 'receiving'> & Partial<Pick<Connection, 'webhooks'>>,
): Connection {
  return {
    name: channel.name,
    channels: () => [channel],
    channelOf: (account) => (account === channel.account ? channel : null),
    webhooks: {},
    ...rest,
  };
}
