/** Turns a reply into the one part the web channel shows: a page has no limits, so nothing is split or reworded. */
import type { Part } from '../../bot/channel.ts';
import type { Outbound } from '../../bot/message.ts';

export function renderMessage({ text, cards, choices, files, quoteExternalId }: Outbound): Part[] {
  return [{ kind: 'message', text, cards, choices, files, quoteExternalId }];
}
