/**
 * The words for places: a chat is `<chat id>`, a topic of a forum `<chat id>/<topic id>`, a message `<chat id>:<message id>`,
 * an album `<chat id>:<first id>+<further pictures>`.
 */

export type ChatAddress = { chatId: number; threadId?: number };

/** Throws on anything that this channel never wrote. */
export function readChat(chatExternalId: string): ChatAddress {
  const match = /^(-?\d{1,16})(?:\/(\d{1,16}))?$/.exec(chatExternalId);
  if (!match) throw new TypeError('not a chat of this channel');
  const chatId = Number(match[1]);
  return match[2] === undefined ? { chatId } : { chatId, threadId: Number(match[2]) };
}

export const writeChat = ({ chatId, threadId }: ChatAddress): string =>
  threadId === undefined ? String(chatId) : `${chatId}/${threadId}`;

/** `count` above 1 for an album, whose pictures have ids in a row. */
export const writeMessage = (chatId: number, messageId: number, count = 1): string =>
  `${chatId}:${messageId}${count > 1 ? `+${count - 1}` : ''}`;

/** null when it names no message: a press, an edit or a reaction (which stands for a message that need not be its own). */
export function readMessage(externalId: string): { chatId: number; first: number; last: number } | null {
  const match = /^(-?\d{1,16}):(\d{1,16})(?:\+(\d{1,2}))?$/.exec(externalId);
  if (!match) return null;
  const first = Number(match[2]);
  return { chatId: Number(match[1]), first, last: first + Number(match[3] ?? 0) };
}

/** Supergroups number their messages by themselves; private chats and small groups share the account's counter. */
export const ownCounter = (chatId: number): boolean => chatId <= -1_000_000_000_000;
