/** What a message says: its kind, its words and its files, in the house's form. */
import type { InboundContent } from '../../../bot/message.ts';
import { writeMessage } from '../address.ts';
import { readWords } from '../command.ts';
import type { WireFile, WireMessage } from './wire.ts';

const toMedia = (file: WireFile) => ({
  fileId: file.id,
  ...(file.mime_type === undefined ? {} : { mimeType: file.mime_type }),
  ...(file.filename === undefined ? {} : { fileName: file.filename }),
});
const caption = (file: WireFile) => (file.caption ? { text: file.caption } : {});

function readMedia(message: WireMessage): InboundContent | null {
  const { image, audio, video, document } = message;
  if (image) return { kind: 'image', media: toMedia(image), ...caption(image) };
  if (audio) return { kind: 'audio', media: toMedia(audio), voice: audio.voice ?? false };
  if (video) return { kind: 'video', media: toMedia(video), ...caption(video) };
  if (document) return { kind: 'document', media: toMedia(document), ...caption(document) };
  return null;
}

function readPress(message: WireMessage, chat: string): InboundContent | null {
  const { interactive, button, context } = message;
  const id = interactive?.button_reply?.id ?? interactive?.list_reply?.id ?? button?.payload;
  if (id === undefined) return button ? { kind: 'text', text: button.text } : null;
  return {
    kind: 'press',
    choiceId: id,
    messageExternalId: context?.id === undefined ? '' : writeMessage(chat, context.id),
  };
}

function readRevision(message: WireMessage, chat: string): InboundContent | null {
  const { edit, revoke, reaction } = message;
  if (revoke) return { kind: 'delete', targetExternalId: writeMessage(chat, revoke.original_message_id) };
  if (edit) {
    const { text, image, video, document } = edit.message;
    const words = text?.body ?? (image ?? video ?? document)?.caption ?? '';
    return { kind: 'edit', targetExternalId: writeMessage(chat, edit.original_message_id), text: words };
  }
  // A reaction that is taken back says nothing.
  if (!reaction?.emoji) return null;
  return {
    kind: 'reaction',
    emoji: reaction.emoji,
    targetExternalId: writeMessage(chat, reaction.message_id),
  };
}

/** `[]`: nothing was said (a reaction taken back, a notice of the platform). Several shared contacts are several contents. */
export function readContent(message: WireMessage, chat: string): InboundContent[] {
  if (message.type === 'system') return [];
  if (message.type === 'reaction' && !message.reaction?.emoji) return [];
  if (message.text) return [readWords(message.text.body)];
  const { location, contacts } = message;
  if (location) {
    const label = [location.name, location.address].filter(Boolean).join(', ');
    const { latitude, longitude } = location;
    return [{ kind: 'location', latitude, longitude, ...(label === '' ? {} : { label }) }];
  }
  if (contacts?.length)
    return contacts.map(({ name, phones }) => ({
      kind: 'contact',
      name: name?.formatted_name ?? '',
      phones: phones.flatMap(({ phone, wa_id }) => phone ?? wa_id ?? []),
    }));
  // Opening the chat for the first time, where the number asks to be told.
  if (message.type === 'request_welcome') return [{ kind: 'command', name: 'start', argument: '' }];
  const content = readMedia(message) ?? readPress(message, chat) ?? readRevision(message, chat);
  return [
    content ?? { kind: 'unreadable', what: /^[a-z_]{1,40}$/.test(message.type) ? message.type : 'unknown' },
  ];
}
