/** A reply's words as WhatsApp texts, each within its limit with the signs counted. */
import type { Outbound } from '../../bot/message.ts';
import { cardLines } from '../text/cards.ts';
import { cleanText, readMarkup, type Marked } from '../text/markup.ts';
import { splitMarked } from '../text/split.ts';
import { writeMarkup } from './markup.ts';

/** Signs make a text longer: a piece that no longer fits is cut again, shorter. */
function fit(piece: Marked, limit: number, share = 1): string[] {
  const written = writeMarkup(piece);
  if (written.length <= limit) return [written];
  const shorter = share * 0.75;
  return splitMarked(piece, Math.max(1, Math.floor(limit * shorter))).flatMap((part) =>
    fit(part, limit, shorter),
  );
}

/** `literal` follows the marked text as it is: nothing in it is read as markup. No text is blank or has white space around it. */
export function writeTexts(source: string, literal: string, limit: number): string[] {
  const marked = readMarkup(source);
  const gap = source.trim() === '' || literal === '' ? '' : '\n\n';
  const whole = { ...marked, text: marked.text + gap + cleanText(literal) };
  return splitMarked(whole, limit).flatMap((piece) => fit(piece, limit));
}

/** The talent cards of a reply as lines; numbered when there are several. */
export const cardTexts = (cards: Outbound['cards']): string =>
  cards.map((card, i) => cardLines(card, cards.length > 1 ? i + 1 : null)).join('\n\n');
