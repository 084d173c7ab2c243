/** What the web channel is given by the house. */
import type { Accept } from '../../bot/channel.ts';
import type { Downloads } from '../../bot/media/downloads.ts';
import type { Photos } from '../../bot/media/photos.ts';
import type { HandedIn } from '../../bot/media/handed-in.ts';
import type { Uploads } from '../../bot/media/uploads.ts';
import type { PhoneLink } from '../../bot/phone-link.ts';
import type { LiveEvent, TranscriptLine } from '../../bot/transcript.ts';

export type WebLog = {
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
};

export type WebDeps = {
  accept: Accept;
  /** The bot's account on this channel. */
  account: string;
  /** Bearer token of the API; the page gets it through the link. */
  token: string;
  /** Transcript lines after a place, in order of becoming visible; empty for an unknown conversation. */
  transcript: (conversationId: string, range: { after: number; limit: number }) => Promise<TranscriptLine[]>;
  /** Subscribes to live events; resolves with how to end that. Events may be lost. */
  listen: (conversationId: string, on: (event: LiveEvent) => void) => Promise<() => Promise<void>>;
  publish: (conversationId: string, event: LiveEvent) => Promise<void>;
  /** Links by which people leave files that their app was too small for. */
  uploads?: Uploads;
  /** Links by which the office gets files that its app is too small for. */
  downloads?: Downloads;
  /** The photos on cards. */
  photos?: Pick<Photos, 'open'>;
  /** Files that are handed in here, and those of messages. */
  files?: HandedIn;
  /** Channels that a phone has to link; none when not given. */
  links?: () => readonly (PhoneLink & { channel: string })[];
  now: () => Date;
  log: WebLog;
  newId?: () => string;
  /** Host names besides the loopback's under which this house is reached, behind a reverse proxy. */
  hosts?: readonly string[];
  /** Milliseconds between heartbeats of a stream, and between looks when no doorbell rings. */
  timing?: { heartbeatMs?: number; rereadMs?: number };
};
