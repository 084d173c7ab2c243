/** The part that stands for a reply still being written. */
import { previewOf } from '../text/preview.ts';
import type { TelegramPart } from './part.ts';
import { splitText, textLimit, toEntities } from './render.ts';

/** null while there is nothing worth a notification. */
export function renderPreviewPart(textSoFar: string): TelegramPart | null {
  const shown = previewOf(splitText(textSoFar), textLimit);
  return shown && { kind: 'text', text: shown.text, entities: toEntities(shown) };
}
