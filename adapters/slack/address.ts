/**
 * The words for places: a chat is `<channel>`, a thread that is a conversation of its own `<channel>/<ts>`, a message
 * `<channel>:<ts>`, a file that was shared `<channel>:file:<id>`.
 */

export type ChatAddress = { channel: string; thread?: string };

const channelId = '[CDG][A-Z0-9]{1,24}';
const ts = '\\d{1,12}\\.\\d{1,8}';
const chatForm = new RegExp(`^(${channelId})(?:/(${ts}))?$`);
const messageForm = new RegExp(`^(${channelId}):(${ts})$`);
const fileForm = new RegExp(`^(${channelId}):file:(F[A-Z0-9]{1,24})$`);

/** Throws on anything that this channel never wrote. */
export function readChat(chatExternalId: string): ChatAddress {
  const match = chatForm.exec(chatExternalId);
  if (!match) throw new TypeError('not a chat of this channel');
  return match[2] === undefined ? { channel: match[1]! } : { channel: match[1]!, thread: match[2] };
}

export const writeChat = ({ channel, thread }: ChatAddress): string =>
  thread === undefined ? channel : `${channel}/${thread}`;

export const writeMessage = (channel: string, messageTs: string): string => `${channel}:${messageTs}`;
export const writeFile = (channel: string, fileId: string): string => `${channel}:file:${fileId}`;

/** null when it names no message: a press, an edit, a file. */
export function readMessage(externalId: string): { channel: string; ts: string } | null {
  const match = messageForm.exec(externalId);
  return match ? { channel: match[1]!, ts: match[2]! } : null;
}

export function readFile(externalId: string): { channel: string; fileId: string } | null {
  const match = fileForm.exec(externalId);
  return match ? { channel: match[1]!, fileId: match[2]! } : null;
}

/** Direct messages have one kind of id, whatever the event says of itself. */
export const isDirect = (channel: string): boolean => channel.startsWith('D');
