/** A message of the web app as the house's message: who said what, where, and whether it was said to the bot. */
import type { Message, Reaction } from 'whatsapp-web.js';
import type { Inbound, InboundContent } from '../../../bot/message.ts';
import { readWords } from '../command.ts';
import { isGroup, writeMessage } from './address.ts';

/** What the library keeps of the page's own record of a message. */
type Raw = {
  notifyName?: string;
  quotedStanzaID?: string;
  quotedParticipant?: string | { _serialized: string };
  mimetype?: string;
  filename?: string;
  size?: number;
  duration?: string | number;
};
const rawOf = (message: Message): Raw => (message as unknown as { _data?: Raw })._data ?? {};

export const chatOf = (message: Message): string =>
  (message.id as unknown as { remote: string | { _serialized: string } }).remote instanceof Object
    ? (message.id.remote as unknown as { _serialized: string })._serialized
    : message.id.remote;

const serializedOf = (id: string | { _serialized: string } | undefined): string =>
  typeof id === 'string' ? id : (id?._serialized ?? '');

/** The account's own ids: by number, and the one that hides it. */
export type Self = { ids: string[] };

const silent = new Set([
  'revoked',
  'e2e_notification',
  'notification',
  'notification_template',
  'group_notification',
  'gp2',
  'broadcast_notification',
  'call_log',
  'protocol',
  'ciphertext',
  'debug',
]);

function mediaOf(message: Message) {
  const { mimetype, filename, size, duration } = rawOf(message);
  return {
    fileId: message.id._serialized,
    ...(mimetype === undefined ? {} : { mimeType: mimetype }),
    ...(filename === undefined ? {} : { fileName: filename }),
    ...(size === undefined ? {} : { bytes: Math.floor(size) }),
    ...(duration === undefined || Number.isNaN(Number(duration)) ? {} : { seconds: Number(duration) }),
  };
}

function contactOf(card: string): InboundContent {
  const lines = card.split(/\r?\n/);
  const value = (name: RegExp): string[] =>
    lines.filter((line) => name.test(line)).map((line) => line.slice(line.indexOf(':') + 1).trim());
  return { kind: 'contact', name: value(/^FN/i)[0] ?? '', phones: value(/^(item\d+\.)?TEL/i) };
}

/** null: nothing was said. */
function readContent(message: Message, words: string): InboundContent | null {
  const type: string = message.type;
  const text = words === '' ? {} : { text: words };
  switch (type) {
    case 'chat':
      return readWords(words);
    case 'image':
      return { kind: 'image', media: mediaOf(message), ...text };
    case 'video':
      return { kind: 'video', media: mediaOf(message), ...text };
    case 'ptt':
    case 'audio':
      return { kind: 'audio', media: mediaOf(message), voice: type === 'ptt' };
    case 'document':
      return { kind: 'document', media: mediaOf(message), ...text };
    case 'location': {
      const place = message.location as {
        latitude: unknown;
        longitude: unknown;
        name?: string;
        address?: string;
      };
      const label = [place.name, place.address].filter(Boolean).join(', ');
      const [latitude, longitude] = [Number(place.latitude), Number(place.longitude)];
      return { kind: 'location', latitude, longitude, ...(label === '' ? {} : { label }) };
    }
    case 'vcard':
    case 'multi_vcard':
      return contactOf(message.vCards[0] ?? message.body);
    default:
      return silent.has(type)
        ? null
        : { kind: 'unreadable', what: /^[a-z_]{1,40}$/.test(type) ? type : 'unknown' };
  }
}

function quoteOf(message: Message, chat: string, self: Self): { externalId: string; ours: boolean } | null {
  const { quotedStanzaID, quotedParticipant } = rawOf(message);
  if (!quotedStanzaID) return null;
  const by = serializedOf(quotedParticipant);
  const ours = self.ids.includes(by);
  const participant = isGroup(chat) ? `_${by}` : '';
  return { externalId: writeMessage(chat, `${ours}_${chat}_${quotedStanzaID}${participant}`), ours };
}

export function parseMessage(message: Message, account: string, self: Self): Inbound | null {
  const chat = chatOf(message);
  const author = serializedOf(message.author) || chat;
  const mine = self.ids.map((id) => id.split('@')[0]!);
  const body = message.body ?? '';
  const leading = new RegExp(`^\\s*@(?:${mine.join('|')})\\b[\\s,:]*`);
  const words = mine.length > 0 ? body.replace(leading, '') : body;
  const content = readContent(message, words);
  if (!content) return null;
  const quote = quoteOf(message, chat, self);
  const mentioned = (
    message.mentionedIds as unknown as (string | { _serialized: string })[] | undefined
  )?.some((id) => self.ids.includes(serializedOf(id)));
  const name = rawOf(message).notifyName ?? '';
  return {
    channel: 'whatsapp',
    account,
    externalId: writeMessage(chat, message.id._serialized),
    chat: { externalId: chat, kind: isGroup(chat) ? 'group' : 'private' },
    sender: { externalId: author, name },
    content,
    ...(quote ? { quote: { externalId: quote.externalId } } : {}),
    ...(message.isForwarded ? { forwarded: true } : {}),
    addressed: !isGroup(chat) || mentioned === true || quote?.ours === true || content.kind === 'command',
    sentAt: new Date(message.timestamp * 1000),
  };
}

/** An edit or a deletion: about a message, with an id of its own. */
export function parseRevision(
  message: Message,
  account: string,
  self: Self,
  change: { kind: 'edit'; text: string; at: Date } | { kind: 'delete'; at: Date },
): Inbound {
  const chat = chatOf(message);
  const target = writeMessage(chat, message.id._serialized);
  const base = parseMessage(message, account, self);
  const author = serializedOf(message.author) || chat;
  return {
    channel: 'whatsapp',
    account,
    chat: { externalId: chat, kind: isGroup(chat) ? 'group' : 'private' },
    sender: base?.sender ?? { externalId: author, name: rawOf(message).notifyName ?? '' },
    addressed: base?.addressed ?? !isGroup(chat),
    externalId: change.kind === 'delete' ? `${target};deleted` : `${target};e${change.at.getTime()}`,
    content:
      change.kind === 'delete'
        ? { kind: 'delete', targetExternalId: target }
        : { kind: 'edit', targetExternalId: target, text: change.text },
    sentAt: change.at,
  };
}

/** null: it was taken back, or is our own. */
export function parseReaction(reaction: Reaction, account: string, self: Self): Inbound | null {
  const emoji = reaction.reaction;
  const by = serializedOf(reaction.senderId);
  if (!emoji || self.ids.includes(by)) return null;
  const key = reaction.msgId as unknown as { remote: string | { _serialized: string }; _serialized: string };
  const chat = serializedOf(key.remote);
  return {
    channel: 'whatsapp',
    account,
    externalId: `${writeMessage(chat, key._serialized)};r${by}.${reaction.timestamp}`,
    chat: { externalId: chat, kind: isGroup(chat) ? 'group' : 'private' },
    sender: { externalId: by, name: '' },
    content: { kind: 'reaction', emoji, targetExternalId: writeMessage(chat, key._serialized) },
    addressed: !isGroup(chat),
    sentAt: new Date(reaction.timestamp > 1e12 ? reaction.timestamp : reaction.timestamp * 1000),
  };
}
