/** What a message says: its kind, its words and its files, in the house's form. */
import type { InboundContent } from '../../bot/message.ts';
import type { WireFile, WireMessage } from './wire.ts';

/** The bot itself: what mentions and commands name. */
export type Self = { id: number; username: string };

const toMedia = (file: WireFile, mimeType?: string) => ({
  fileId: file.file_id,
  ...(file.mime_type === undefined && mimeType === undefined ? {} : { mimeType: file.mime_type ?? mimeType }),
  ...(file.file_name === undefined ? {} : { fileName: file.file_name }),
  ...(file.file_size === undefined ? {} : { bytes: file.file_size }),
  ...(file.duration === undefined ? {} : { seconds: file.duration }),
});

/** Words of the message without a leading mention of the bot, which only says who is spoken to. */
export function wordsOf(message: WireMessage, self: Self): string {
  const text = message.text ?? message.caption ?? '';
  const mention = new RegExp(`^\\s*@${self.username}\\b[\\s,:]*`, 'i');
  return text.replace(mention, '');
}

/** `/name argument`, `/name@bot argument`; null when it is no command, or another bot's. */
export function readCommand(text: string, self: Self): { name: string; argument: string } | null {
  const match = /^\/([a-zA-Z0-9_]{1,32})(?:@(\w+))?(?:\s+([\s\S]*))?$/.exec(text);
  if (!match) return null;
  if (match[2] !== undefined && match[2].toLowerCase() !== self.username.toLowerCase()) return null;
  return { name: match[1]!.toLowerCase(), argument: (match[3] ?? '').trim() };
}

/** Kinds that are real messages of people but that this house cannot read. */
const unreadable = ['sticker', 'dice', 'game', 'poll', 'story', 'paid_media', 'checklist', 'invoice', 'gift'];

/** null: a service message (somebody joined, a title changed), not something said. `raw` is the unchecked message. */
export function readContent(
  message: WireMessage,
  raw: Record<string, unknown>,
  self: Self,
): InboundContent | null {
  const words = wordsOf(message, self);
  const text = words === '' ? {} : { text: words };
  if (message.text !== undefined) {
    const command = readCommand(words, self);
    return command ? { kind: 'command', ...command } : { kind: 'text', text: words };
  }
  if (message.photo) {
    const largest = message.photo.reduce<(typeof message.photo)[number] | null>(
      (best, size) => (best === null || size.width >= best.width ? size : best),
      null,
    );
    if (largest) return { kind: 'image', media: toMedia(largest, 'image/jpeg'), ...text };
  }
  if (message.voice)
    return { kind: 'audio', media: toMedia(message.voice, 'audio/ogg'), voice: true, ...text };
  if (message.audio) return { kind: 'audio', media: toMedia(message.audio), voice: false, ...text };
  const video = message.video ?? message.video_note ?? message.animation;
  if (video) return { kind: 'video', media: toMedia(video, 'video/mp4'), ...text };
  if (message.document) return { kind: 'document', media: toMedia(message.document), ...text };
  if (message.venue) {
    const { location, title, address } = message.venue;
    return { kind: 'location', ...location, label: [title, address].filter(Boolean).join(', ') };
  }
  if (message.location)
    return {
      kind: 'location',
      latitude: message.location.latitude,
      longitude: message.location.longitude,
    };
  if (message.contact) {
    const { first_name, last_name, phone_number, user_id } = message.contact;
    return {
      kind: 'contact',
      name: [first_name, last_name].filter(Boolean).join(' '),
      phones: [phone_number],
      ...(user_id !== undefined && user_id === message.from?.id ? { own: true } : {}),
    };
  }
  const what = unreadable.find((kind) => kind in raw);
  return what === undefined ? null : { kind: 'unreadable', what };
}
