/**
 * Turns a reply into Slack messages: rich text cut under the platform's limits and never shortened, each card with its own
 * buttons, everything else that can be pressed at the end. The same reply always gives the same parts.
 */
import type { Choice, Outbound, TalentCard } from '../../bot/message.ts';
import { readChoice } from '../../bot/tools/choices.ts';
import { cardLines, photoOf } from '../text/cards.ts';
import { cleanText, readMarkup, type Marked } from '../text/markup.ts';
import { splitMarked } from '../text/split.ts';
import { formMark } from './parse.ts';
import { photoMark, plain, type Block, type BlocksPart, type Button, type SlackPart } from './part.ts';
import { toRichText } from './rich-text.ts';

/** The platform takes 3,000 in a section; fewer than 4,000 in a message is its own advice. */
export const textLimit = 3_000;
const messageText = 3_800;
/** The platform takes 50; what a message is given later (a line about a verdict) must still fit. */
const mostBlocks = 45;
/** More runs than this in one block are cut into two. */
const mostMarks = 100;
export const labelLimit = 75;
const valueLimit = 2_000;
const rowSize = 5;

/** What stays together: a piece of text, or a card with its buttons. */
type Unit = { text: string; blocks: Block[] };

export const splitText = (source: string, literal = ''): Marked[] => {
  const marked = readMarkup(source);
  const gap = source.trim() === '' || literal === '' ? '' : '\n\n';
  return splitMarked({ ...marked, text: marked.text + gap + cleanText(literal) }, textLimit, mostMarks);
};

const toUnit = (piece: Marked): Unit => ({ text: piece.text, blocks: [toRichText(piece)] });

/** `whole`: the button says its label, not a number in a list. */
type Pressable = { choice: Choice; at: number; label: string; whole: boolean };

function toButton({ choice, at, label }: Pressable, language: Outbound['language']): Button {
  const action = readChoice(choice.id)?.action;
  return {
    type: 'button',
    // A pass asks for a reason first.
    action_id: `${action === 'pass' ? formMark(language) : 'choice'}:${at}`,
    text: plain(label),
    value: choice.id,
    ...(action === 'approve' ? { style: 'primary' as const } : {}),
    ...(action === 'pass' || action === 'erase' ? { style: 'danger' as const } : {}),
  };
}

/** Rows of buttons; the platform takes 25 in a row and people take in five. */
function rows(pressables: Pressable[], language: Outbound['language']): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < pressables.length; at += rowSize)
    blocks.push({
      type: 'actions',
      elements: pressables.slice(at, at + rowSize).map((one) => toButton(one, language)),
    });
  return blocks;
}

/** Choices as buttons, and the lines for those that no button can carry whole. */
function readChoices(choices: Choice[]): { lines: string; pressables: Pressable[] } {
  const lines: string[] = [];
  const pressables: Pressable[] = [];
  choices.forEach((choice, at) => {
    const label = cleanText(choice.label.trim() || choice.id);
    const pressable = choice.id !== '' && choice.id.length <= valueLimit;
    const short = label.length <= labelLimit;
    if (!short || !pressable) lines.push(`${at + 1}. ${label}`);
    if (pressable) pressables.push({ choice, at, label: short ? label : String(at + 1), whole: short });
  });
  return { lines: lines.join('\n'), pressables };
}

/** A stored photo is named by its person here: its address, which ends, is written when the message leaves. */
function pictureOf(card: TalentCard): string | null {
  const photo = photoOf(card);
  return photo && ('url' in photo ? photo.url : `${photoMark}${card.talentId}`);
}

/** A card with a photo: its first line stands beside the picture, the rest under it. */
function cardBlocks(card: TalentCard, piece: Marked): Block[] {
  const lineEnd = piece.text.indexOf('\n') < 0 ? piece.text.length : piece.text.indexOf('\n');
  const photo = pictureOf(card);
  if (photo === null || lineEnd === 0 || lineEnd > 150) return [toRichText(piece)];
  const [rest] = splitMarked(
    {
      text: piece.text.slice(lineEnd),
      marks: piece.marks.flatMap((mark) =>
        mark.end > lineEnd
          ? [{ ...mark, start: Math.max(0, mark.start - lineEnd), end: mark.end - lineEnd }]
          : [],
      ),
    },
    textLimit,
  );
  const name = piece.text.slice(0, lineEnd);
  return [
    {
      type: 'section',
      text: plain(name),
      accessory: { type: 'image', image_url: photo, alt_text: name },
    },
    ...(rest ? [toRichText(rest)] : []),
  ];
}

function cardUnits(card: TalentCard, number: number | null, mine: Pressable[]): Unit[] {
  const pieces = splitText(cardLines(card, number));
  const units = pieces.map(
    (piece, i): Unit => ({
      text: piece.text,
      blocks: i === 0 ? cardBlocks(card, piece) : [toRichText(piece)],
    }),
  );
  units.at(-1)?.blocks.push(...rows(mine, card.language));
  return units;
}

/** Fills messages in order; a long text's pieces are never put together again, since a cut is a border. */
function pack(units: (Unit & { alone?: boolean })[]): BlocksPart[] {
  const parts: { text: string[]; blocks: Block[]; closed: boolean }[] = [];
  for (const unit of units) {
    const last = parts.at(-1);
    const size = last ? last.text.join('\n\n').length + 2 + unit.text.length : 0;
    const fits =
      last && !last.closed && size <= messageText && last.blocks.length + unit.blocks.length <= mostBlocks;
    const part = fits ? last : { text: [], blocks: [], closed: false };
    if (!fits) parts.push(part);
    if (unit.text !== '') part.text.push(unit.text);
    part.blocks.push(...unit.blocks);
    part.closed = unit.alone ?? false;
  }
  return parts.map(({ text, blocks }, index) => ({ kind: 'blocks', text: text.join('\n\n'), index, blocks }));
}

/**
 * The words come first, so that a preview of them can be edited into the first part; then the cards; then what else can be
 * pressed; files last, since each is a message of its own.
 */
export function renderReply(message: Outbound): SlackPart[] {
  const { lines, pressables } = readChoices(message.choices);
  const ofCard = (card: TalentCard): Pressable[] =>
    pressables.filter(({ choice, whole }) => {
      const pressed = readChoice(choice.id);
      return whole && pressed && 'talentId' in pressed && pressed.talentId === card.talentId;
    });
  const taken = new Set(message.cards.flatMap(ofCard));
  const numbered = message.cards.length > 1;
  const words = splitText(message.text).map(toUnit);
  const listed = splitText('', lines).map(toUnit);
  const left = rows(
    pressables.filter((pressable) => !taken.has(pressable)),
    message.language,
  );
  const cut = (units: Unit[]) => units.map((unit, i) => ({ ...unit, alone: i < units.length - 1 }));
  const parts = pack([
    ...cut(words),
    ...message.cards.flatMap((card, i) => cut(cardUnits(card, numbered ? i + 1 : null, ofCard(card)))),
    ...cut(listed),
    ...left.map((block) => ({ text: '', blocks: [block] })),
  ]);
  const files = message.files.map(
    (file, i): SlackPart => ({
      kind: 'file',
      text: '',
      index: parts.length + i,
      storageId: file.storageId,
      fileName: file.fileName,
    }),
  );
  return [...parts, ...files];
}
