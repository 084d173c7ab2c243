/** What a message says: its kind, its words and its files, in the house's form. */
import type { InboundContent } from '../../bot/message.ts';
import { readText } from './escape.ts';
import type { WireFile, WireSaid } from './wire.ts';

const mentionOf = (botUserId: string): RegExp => new RegExp(`<@${botUserId}(?:\\|[^<>]*)?>`);

export const mentions = (text: string, botUserId: string): boolean => mentionOf(botUserId).test(text);

/** The message begins by speaking to somebody else. */
export const speaksToOthers = (text: string, botUserId: string): boolean =>
  /^\s*<@/.test(text) && !mentions(text, botUserId);

/** Words without a leading mention of the bot, which only says who is spoken to. */
export function wordsOf(text: string, botUserId: string): string {
  const leading = new RegExp(`^\\s*${mentionOf(botUserId).source}[\\s,:]*`);
  return readText(text.replace(leading, ''));
}

const toMedia = (file: WireFile) => ({
  fileId: file.id,
  ...(file.mimetype ? { mimeType: file.mimetype } : {}),
  ...(file.name ? { fileName: file.name } : {}),
  ...(typeof file.size === 'number' ? { bytes: file.size } : {}),
  ...(typeof file.duration_ms === 'number' ? { seconds: Math.round(file.duration_ms / 1000) } : {}),
});

function ofFile(file: WireFile, words: string): InboundContent {
  const text = words === '' ? {} : { text: words };
  const mime = file.mimetype ?? '';
  const media = toMedia(file);
  if (file.mode === 'tombstone' || file.mode === 'hidden_by_limit')
    return { kind: 'unreadable', what: `file ${file.mode}` };
  if (mime.startsWith('image/')) return { kind: 'image', media, ...text };
  if (mime.startsWith('audio/') || file.subtype === 'slack_audio')
    return { kind: 'audio', media, voice: file.subtype === 'slack_audio', ...text };
  if (mime.startsWith('video/')) return { kind: 'video', media, ...text };
  return { kind: 'document', media, ...text };
}

/** One content a file, the words with the first; a message without words and files (shared by an app) cannot be read. */
export function readContents(said: WireSaid, botUserId: string): [InboundContent, ...InboundContent[]] {
  const words = wordsOf(said.text ?? '', botUserId);
  const [first, ...rest] = said.files ?? [];
  if (first) return [ofFile(first, words), ...rest.map((file) => ofFile(file, ''))];
  const onlyMention = mentions(said.text ?? '', botUserId);
  return words !== '' || onlyMention
    ? [{ kind: 'text', text: words }]
    : [{ kind: 'unreadable', what: 'attachment' }];
}

const common: Record<string, string> = {
  '+1': '👍',
  thumbsup: '👍',
  '-1': '👎',
  thumbsdown: '👎',
  heart: '❤️',
  white_check_mark: '✅',
  heavy_check_mark: '✔️',
  x: '❌',
  eyes: '👀',
  pray: '🙏',
  ok_hand: '👌',
  clap: '👏',
  tada: '🎉',
  fire: '🔥',
  star: '⭐',
};

/** The platform names its emoji; those without a sign of their own keep the name. */
export function emojiOf(name: string): string {
  const [plain = name] = name.split('::');
  return common[plain] ?? `:${plain}:`;
}
