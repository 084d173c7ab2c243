/** Turns a reply into the one part the web channel shows: a page has no limits, so nothing is split or reworded. */
import type { Part } from '../../bot/channel.ts';
import type { Outbound } from '../../bot/message.ts';

export function renderMessage({ text, cards, choices, files, quoteExternalId }: Outbound): Part[] {
  const trimmed = choices.map(({ id, label }) => ({ id, label: label.trim() }));
  return [{ kind: 'message', text, cards, choices: trimmed, files, quoteExternalId }];
}
