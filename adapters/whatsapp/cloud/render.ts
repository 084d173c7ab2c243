/**
 * Turns a reply into WhatsApp messages: up to three choices as buttons, up to ten as a list, more as numbered lines; texts
 * cut under the platform's limits and never shortened. The same reply always gives the same parts.
 */
import type { Choice, Outbound } from '../../../bot/message.ts';
import { readMessage } from '../address.ts';
import { photoOf } from '../../text/cards.ts';
import { labelOf, numberedLines, readTypedChoice } from '../numbered.ts';
import { cardTexts, writeTexts } from '../words.ts';
import { limits, type CloudPart, type Row } from './part.ts';

/** A part before it has its place. */
type Loose = CloudPart extends infer P ? (P extends CloudPart ? Omit<P, 'n'> : never) : never;

/** Buttons need words to stand under. */
const pointer = '👇';

const isPlainId = (id: string): boolean => id !== '' && id.length <= limits.choiceId;

/** How these choices are shown; deterministic, since typed answers are read by it later. */
export function shapeOf(
  choices: readonly Choice[],
): 'none' | 'buttons' | 'list' | 'numbered list' | 'numbers' {
  if (choices.length === 0) return 'none';
  const labels = choices.map(labelOf);
  const distinct = (all: string[]): boolean => new Set(all).size === all.length;
  const ids = choices.map((choice) => choice.id);
  const oneLine = labels.every((label) => !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(label));
  if (!oneLine || !distinct(labels) || !distinct(ids) || !ids.every(isPlainId)) return 'numbers';
  const within = (most: number): boolean => labels.every((label) => label.length <= most);
  if (choices.length <= limits.buttons && within(limits.buttonTitle)) return 'buttons';
  if (choices.length > limits.rows) return 'numbers';
  if (within(limits.rowTitle)) return 'list';
  return within(limits.rowDescription) ? 'numbered list' : 'numbers';
}

function hang(text: string, message: Outbound): Loose {
  const { choices } = message;
  if (shapeOf(choices) === 'buttons')
    return { kind: 'buttons', text, buttons: choices.map((c) => ({ id: c.id, title: labelOf(c) })) };
  const numbers = numberedLines(message).split('\n');
  const rows = choices.map((choice, i): Row => {
    const label = labelOf(choice);
    if (shapeOf(choices) === 'list') return { id: choice.id, title: label };
    // The title is too short for these labels: it carries the number, the line below it the words.
    return { id: choice.id, title: numbers[i]!.split('.')[0]!, description: label };
  });
  const open = /\p{Script=Devanagari}/u.test(`${message.text}${labelOf(choices[0]!)}`) ? 'चुनिए' : 'Choose';
  return { kind: 'list', text, open, rows };
}

const pictureTypes = /^image\/(jpeg|png)$/;

function photos(message: Outbound): Loose[] {
  const { cards } = message;
  return cards.flatMap((card, i): Loose[] => {
    const photo = photoOf(card);
    if (!photo) return [];
    const name = `${cards.length > 1 ? `${i + 1}. ` : ''}${card.name}`;
    const [caption = ''] = writeTexts('', name, limits.caption);
    return [
      {
        kind: 'image',
        text: caption,
        aside: true,
        source: { ...photo, fileName: 'photo.jpg', mimeType: 'image/jpeg' },
      },
    ];
  });
}

const attachments = (files: Outbound['files']): Loose[] =>
  files.map(({ storageId, fileName, mimeType }) => ({
    kind: pictureTypes.test(mimeType) ? 'image' : 'file',
    text: '',
    source: { storageId, fileName, mimeType },
  }));

/** Words first, then files and photos, then the cards' lines with the choices under them. */
export function renderReply(message: Outbound): CloudPart[] {
  const shape = shapeOf(message.choices);
  const literal = shape === 'numbers' ? numberedLines(message) : '';
  const between = [...attachments(message.files), ...photos(message)];
  const asText = (text: string): Loose => ({ kind: 'text', text });
  const join = (...texts: string[]): string => texts.filter((text) => text.trim() !== '').join('\n\n');
  const cards = cardTexts(message.cards);
  const loose: Loose[] =
    between.length === 0
      ? writeTexts(join(message.text, cards), literal, limits.text).map(asText)
      : [
          ...writeTexts(message.text, '', limits.text).map(asText),
          ...between,
          ...writeTexts(cards, literal, limits.text).map(asText),
        ];
  if (shape !== 'none' && shape !== 'numbers') {
    const last = loose.at(-1);
    const carries = last?.kind === 'text' && last.text.length <= limits.body;
    if (carries) loose.pop();
    loose.push(hang(carries ? last.text : pointer, message));
  }
  const quote = message.quoteExternalId === null ? null : readMessage(message.quoteExternalId);
  return loose.map((part, n) => ({ ...part, n, ...(n === 0 && quote ? { quote } : {}) }));
}

/** What a typed answer means: its label always, its number where numbers were shown. */
export function readTyped(text: string, shown: Outbound): Choice | null {
  const shape = shapeOf(shown.choices);
  return readTypedChoice(text, shown, shape === 'numbers' || shape === 'numbered list');
}
