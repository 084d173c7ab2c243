/** The words for places in the web app: a chat is its own id, a message `<chat>:<the library's id>`, a revision has `;…` behind it. */

export const writeMessage = (chat: string, serialized: string): string => `${chat}:${serialized}`;

/** The library's id; null for a revision, which is no message. */
export function readMessage(externalId: string): string | null {
  const colon = externalId.indexOf(':');
  const id = externalId.slice(colon + 1);
  return colon > 0 && id !== '' && !id.includes(';') ? id : null;
}

/** What is the same in every form of a message's id, whichever id its chat goes by. */
export const stanzaOf = (id: string): string => id.split('_')[2] ?? id;

export const isGroup = (chat: string): boolean => chat.endsWith('@g.us');

/** Private chats and groups; never channels, status updates or lists. */
export const isTalk = (chat: string): boolean => /^[\w.-]+@(c\.us|lid|g\.us)$/.test(chat);
