/** What the house hands to WhatsApp beside what every connection gets: its records of people and of what was said. */
import type { ByHand } from '../../bot/handoff/by-hand.ts';
import type { LastHeard } from '../../bot/inbox/last-heard.ts';
import type { LastStored } from '../../bot/inbox/last-stored.ts';
import type { SentFromHere } from '../../bot/outbox/sent-from-here.ts';
import type { Ticks } from '../../bot/outbox/ticks.ts';
import type { Aliases } from '../../bot/people/aliases.ts';

/** For the Cloud API. */
export type WhatsAppRecords = {
  ticks: Ticks;
  aliases: Aliases;
  lastHeard: LastHeard;
};

/** For the web app. */
export type WebRecords = {
  /** People by their number and by the id that hides it. */
  aliases: Pick<Aliases, 'knownAs' | 'addressOf'>;
  lastHeard: LastHeard;
  /** The newest stored message of a chat: catching up goes on from there. */
  lastStored: LastStored;
  /** How many messages left this account since a moment. */
  sentSince(moment: Date): Promise<number>;
  /** Platform ids of what this house sent into a chat since a moment; `unsure` while the fate of one is not known. */
  sentFromHere: SentFromHere;
  /** Somebody of the office writes from the number's own phone. */
  byHand: ByHand;
};
