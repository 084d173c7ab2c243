/** The part that stands for a reply still being written. */
import { previewOf } from '../text/preview.ts';
import type { SlackPart } from './part.ts';
import { splitText, textLimit } from './render.ts';
import { toRichText } from './rich-text.ts';

/** null while there is nothing worth a notification. */
export function renderPreviewPart(textSoFar: string): SlackPart | null {
  const shown = previewOf(splitText(textSoFar), textLimit);
  return shown && { kind: 'blocks', text: shown.text, index: 0, blocks: [toRichText(shown)] };
}
