/** What the house hands to WhatsApp beside what every connection gets: its records of people and of what was said. */
import type { LastHeard } from '../../bot/inbox/last-heard.ts';
import type { Ticks } from '../../bot/outbox/ticks.ts';
import type { Aliases } from '../../bot/people/aliases.ts';

export type WhatsAppRecords = {
  ticks: Ticks;
  aliases: Aliases;
  lastHeard: LastHeard;
};
