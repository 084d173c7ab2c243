/** Turns a reply into messages of the web app: texts, pictures and files; choices always as numbered lines. */
import { z } from 'zod';
import type { Choice, Outbound } from '../../../bot/message.ts';
import { photoOf } from '../../text/cards.ts';
import { numberedLines, readTypedChoice } from '../numbered.ts';
import { cardTexts, writeTexts } from '../words.ts';
import { readMessage } from './address.ts';

/** The app takes far more; what is longer than this is folded away behind "read more". */
const textLimit = 4096;
const captionLimit = 1024;

export const webPart = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string(), quote: z.string().optional() }),
  z.object({
    kind: z.literal('file'),
    text: z.string(),
    quote: z.string().optional(),
    storageId: z.string(),
    fileName: z.string(),
    mimeType: z.string(),
    /** The words only name the picture; they stand in another part as well. */
    aside: z.boolean().optional(),
  }),
]);
export type WebPart = z.infer<typeof webPart>;

/** The app fetches no addresses, so only stored photos are shown; the same name stands over the lines of the card. */
const photos = ({ cards }: Outbound): WebPart[] =>
  cards.flatMap((card, i): WebPart[] => {
    const photo = photoOf(card);
    if (!photo || !('storageId' in photo)) return [];
    const [text = ''] = writeTexts('', `${cards.length > 1 ? `${i + 1}. ` : ''}${card.name}`, captionLimit);
    return [{ kind: 'file', text, ...photo, fileName: 'photo.jpg', mimeType: 'image/jpeg', aside: true }];
  });

/** Files and photos first, then the words with the numbers under them: an answer is typed under what it answers. */
export function renderReply(message: Outbound): WebPart[] {
  const words = [message.text, cardTexts(message.cards)].filter((text) => text.trim() !== '').join('\n\n');
  const literal = message.choices.length > 0 ? numberedLines(message) : '';
  const parts: WebPart[] = [
    ...message.files.map((file): WebPart => ({ kind: 'file', text: '', ...file })),
    ...photos(message),
    ...writeTexts(words, literal, textLimit).map((text): WebPart => ({ kind: 'text', text })),
  ];
  const quote = message.quoteExternalId === null ? null : readMessage(message.quoteExternalId);
  return parts.map((part, n) => (n === 0 && quote ? { ...part, quote } : part));
}

export const readTyped = (text: string, shown: Outbound): Choice | null => readTypedChoice(text, shown, true);
