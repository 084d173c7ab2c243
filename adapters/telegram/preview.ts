/** The part that stands for a reply still being written. */
import { previewOf } from '../text/preview.ts';
import { readMessage } from './address.ts';
import type { TelegramPart } from './part.ts';
import { splitText, textLimit, toEntities } from './render.ts';

/** null while there is nothing worth a notification. */
export function renderPreviewPart(
  textSoFar: string,
  quoteExternalId: string | null = null,
): TelegramPart | null {
  const shown = previewOf(splitText(textSoFar), textLimit);
  const quote = quoteExternalId === null ? null : readMessage(quoteExternalId);
  return (
    shown && {
      kind: 'text',
      text: shown.text,
      entities: toEntities(shown),
      ...(quote ? { quote: quote.first } : {}),
    }
  );
}
