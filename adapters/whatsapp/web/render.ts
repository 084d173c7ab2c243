/** Turns a reply into messages of the web app: texts, pictures and files; choices always as numbered lines. */
import { z } from 'zod';
import type { Choice, Outbound } from '../../../bot/message.ts';
import { numberedLines, readTypedChoice } from '../numbered.ts';
import { cardTexts, writeTexts } from '../words.ts';
import { readMessage } from './address.ts';

/** The app takes far more; what is longer than this is folded away behind "read more". */
const textLimit = 4096;

export const webPart = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string(), quote: z.string().optional() }),
  z.object({
    kind: z.literal('file'),
    text: z.string(),
    quote: z.string().optional(),
    storageId: z.string(),
    fileName: z.string(),
    mimeType: z.string(),
  }),
]);
export type WebPart = z.infer<typeof webPart>;

export function renderReply(message: Outbound): WebPart[] {
  const words = [message.text, cardTexts(message.cards)].filter((text) => text.trim() !== '').join('\n\n');
  const literal = message.choices.length > 0 ? numberedLines(message) : '';
  const parts: WebPart[] = [
    ...message.files.map((file): WebPart => ({ kind: 'file', text: '', ...file })),
    ...writeTexts(words, literal, textLimit).map((text): WebPart => ({ kind: 'text', text })),
  ];
  const quote = message.quoteExternalId === null ? null : readMessage(message.quoteExternalId);
  return parts.map((part, n) => (n === 0 && quote ? { ...part, quote } : part));
}

export const readTyped = (text: string, shown: Outbound): Choice | null => readTypedChoice(text, shown, true);
