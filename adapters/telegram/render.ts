/**
 * Turns a reply into Telegram messages: plain text with entities, cut under the platform's limits and never shortened;
 * cards as lines with their photos, choices as buttons under the last text. The same reply always gives the same parts.
 */
import type { Choice, Outbound, TalentCard } from '../../bot/message.ts';
import { cardLines, photoOf } from '../text/cards.ts';
import { cleanText, readMarkup, type Marked } from '../text/markup.ts';
import { splitMarked } from '../text/split.ts';
import { readMessage } from './address.ts';
import type { Entity, Keyboard, Source, TelegramPart } from './part.ts';

export const textLimit = 4096;
export const captionLimit = 1024;
/** The platform ignores what comes after a hundred entities. */
const entityLimit = 100;
const albumSize = 10;
const dataBytes = 64;
/** Longer labels are cut on small screens: they are listed in the text and the buttons carry numbers. */
const labelUnits = 60;
/** Two short labels share a row. */
const halfRow = 14;
const buttonLimit = 90;
/** Buttons need a message to hang on. */
const pointer = '👇';

export const toEntities = ({ marks }: Marked): Entity[] =>
  marks.map(({ kind, start, end, language }) => ({
    type: kind,
    offset: start,
    length: end - start,
    ...(language === undefined ? {} : { language }),
  }));

const toText = (piece: Marked): TelegramPart => ({
  kind: 'text',
  text: piece.text,
  entities: toEntities(piece),
});

/** `literal` follows the marked text as it is: nothing in it is read as markup. */
export function splitText(source: string, literal = ''): Marked[] {
  const marked = readMarkup(source);
  const gap = source.trim() === '' || literal === '' ? '' : '\n\n';
  return splitMarked({ ...marked, text: marked.text + gap + cleanText(literal) }, textLimit, entityLimit);
}

/** Rows of buttons, in chunks that one message may carry. */
function keyboards(buttons: { text: string; callback_data: string }[]): Keyboard[] {
  const chunks: Keyboard[] = [];
  for (let at = 0; at < buttons.length; at += buttonLimit) {
    const rows: Keyboard = [];
    for (const button of buttons.slice(at, at + buttonLimit)) {
      const row = rows.at(-1);
      const fits = row?.length === 1 && row[0]!.text.length <= halfRow && button.text.length <= halfRow;
      if (fits) row.push(button);
      else rows.push([button]);
    }
    chunks.push(rows);
  }
  return chunks;
}

/** Choices as buttons, and the lines for those that no button can carry whole. */
function readChoices(choices: Choice[]): { lines: string; keyboards: Keyboard[] } {
  const lines: string[] = [];
  const buttons: { text: string; callback_data: string }[] = [];
  choices.forEach((choice, i) => {
    const label = choice.label.trim() || choice.id;
    const pressable = choice.id !== '' && Buffer.byteLength(choice.id) <= dataBytes;
    const short = label.length <= labelUnits;
    if (!short || !pressable) lines.push(`${i + 1}. ${label}`);
    if (pressable) buttons.push({ text: short ? label : String(i + 1), callback_data: choice.id });
  });
  return { lines: lines.join('\n'), keyboards: keyboards(buttons) };
}

const photoName = 'photo.jpg';

function pictures(items: { source: Source; caption: string }[]): TelegramPart[] {
  const parts: TelegramPart[] = [];
  for (let at = 0; at < items.length; at += albumSize) {
    const group = items.slice(at, at + albumSize);
    const [first] = group;
    if (group.length === 1 && first)
      parts.push({ kind: 'photo', text: first.caption, entities: [], aside: true, source: first.source });
    else
      parts.push({
        kind: 'album',
        text: group.map((item) => item.caption).join('\n'),
        entities: [],
        aside: true,
        items: group,
      });
  }
  return parts;
}

function cardsAsParts(cards: TalentCard[]): { before: TelegramPart[]; lines: string } {
  const lines = cards.map((card, i) => cardLines(card, cards.length > 1 ? i + 1 : null)).join('\n\n');
  const shown = cards.flatMap((card, i) => {
    const photo = photoOf(card);
    const caption = `${cards.length > 1 ? `${i + 1}. ` : ''}${card.name}`;
    return photo ? [{ source: { ...photo, fileName: photoName }, caption }] : [];
  });
  return { before: pictures(shown), lines };
}

/** The one card with a photo that fits under it: shown as a captioned photo instead of two messages. */
function captionedCard(card: TalentCard): TelegramPart | null {
  const caption = readMarkup(cardLines(card, null));
  const photo = photoOf(card);
  if (!photo || caption.text.length > captionLimit) return null;
  return {
    kind: 'photo',
    text: caption.text,
    entities: toEntities(caption),
    source: { ...photo, fileName: photoName },
  };
}

function filesAsParts(files: Outbound['files']): TelegramPart[] {
  const isPicture = (mimeType: string): boolean => /^image\/(jpeg|png|webp)$/.test(mimeType);
  const source = (file: Outbound['files'][number]): Source => ({
    storageId: file.storageId,
    fileName: file.fileName,
  });
  const shown = files
    .filter((file) => isPicture(file.mimeType))
    .map((file) => ({ source: source(file), caption: '' }));
  const attached = files
    .filter((file) => !isPicture(file.mimeType))
    .map((file): TelegramPart => ({ kind: 'document', text: '', entities: [], source: source(file) }));
  return [...pictures(shown), ...attached];
}

/**
 * The words come first, so that a preview of them can be edited into the first part; then files and photos; then the
 * cards' lines. Without files and photos all words share the same messages.
 */
export function renderReply(message: Outbound): TelegramPart[] {
  const { lines: choiceLines, keyboards: boards } = readChoices(message.choices);
  const files = filesAsParts(message.files);
  const [only] = message.cards;
  const captioned = message.cards.length === 1 && only ? captionedCard(only) : null;
  const cards = captioned ? { before: [captioned], lines: '' } : cardsAsParts(message.cards);
  const between = [...files, ...cards.before];
  const join = (...texts: string[]): string => texts.filter((text) => text.trim() !== '').join('\n\n');
  const parts: TelegramPart[] =
    between.length === 0
      ? splitText(join(message.text, cards.lines), choiceLines).map(toText)
      : [
          ...splitText(message.text).map(toText),
          ...between,
          ...splitText(cards.lines, choiceLines).map(toText),
        ];
  hangKeyboards(parts, boards);
  const quote = message.quoteExternalId === null ? null : readMessage(message.quoteExternalId);
  if (quote && parts[0]) parts[0].quote = quote.first;
  return parts;
}

function hangKeyboards(parts: TelegramPart[], boards: Keyboard[]): void {
  boards.forEach((keyboard, i) => {
    const carries = (part: TelegramPart): boolean => part.kind === 'text' || part === captionedLast(parts);
    const last = i === 0 ? parts.findLast(carries) : undefined;
    if (last) last.keyboard = keyboard;
    else parts.push({ kind: 'text', text: pointer, entities: [], keyboard });
  });
}

/** A photo with a caption may carry buttons when it is the last thing said. */
function captionedLast(parts: TelegramPart[]): TelegramPart | undefined {
  const last = parts.at(-1);
  return last?.kind === 'photo' && last.text !== '' ? last : undefined;
}
