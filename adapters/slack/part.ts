/** One platform message of a reply, as this channel renders, stores and sends it: plain JSON, checked when it comes back. */
import { z } from 'zod';

const style = z.object({ bold: z.boolean(), italic: z.boolean(), code: z.boolean() }).partial();
const run = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text: z.string(), style: style.optional() }),
  z.object({ type: z.literal('link'), url: z.string(), text: z.string(), style: style.optional() }),
]);
export type Run = z.infer<typeof run>;

/**
 * Text travels as `rich_text`: its runs are data, so nothing that somebody wrote can become markup, a mention or an alarm,
 * and nothing can be left open.
 */
const richText = z.object({
  type: z.literal('rich_text'),
  elements: z.array(
    z.object({ type: z.enum(['rich_text_section', 'rich_text_preformatted']), elements: z.array(run) }),
  ),
});
export type RichText = z.infer<typeof richText>;

const plainText = z.object({ type: z.literal('plain_text'), text: z.string(), emoji: z.literal(false) });
const button = z.object({
  type: z.literal('button'),
  action_id: z.string(),
  text: plainText,
  value: z.string(),
  style: z.enum(['primary', 'danger']).optional(),
});
export type Button = z.infer<typeof button>;

/** Before a person's id where the address of a picture stands: the photo on their card. No such host ever is. */
export const photoMark = 'https://photo.invalid/';

const block = z.discriminatedUnion('type', [
  richText,
  z.object({
    type: z.literal('section'),
    text: plainText,
    accessory: z.object({ type: z.literal('image'), image_url: z.string(), alt_text: z.string() }),
  }),
  z.object({ type: z.literal('header'), text: plainText }),
  z.object({ type: z.literal('divider') }),
  z.object({ type: z.literal('actions'), elements: z.array(button) }),
]);
export type Block = z.infer<typeof block>;

const shared = {
  /** Everything that is to be read, without marks: what notifications show, and what is sent when blocks are refused. */
  text: z.string(),
  /** Which of the reply's messages it is: with the house's id of the reply it names the message on the platform. */
  index: z.number().int(),
};

export const slackPart = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('blocks'), ...shared, blocks: z.array(block) }),
  z.object({ kind: z.literal('file'), ...shared, storageId: z.string(), fileName: z.string() }),
]);
export type SlackPart = z.infer<typeof slackPart>;
export type BlocksPart = Extract<SlackPart, { kind: 'blocks' }>;

export const plain = (text: string) => ({ type: 'plain_text' as const, text, emoji: false as const });

/** The words that a person reads in blocks, buttons left out. */
export function wordsOf(blocks: readonly Block[]): string {
  const lines = blocks.map((one) => {
    if (one.type === 'rich_text')
      return one.elements.map((part) => part.elements.map((run) => run.text).join('')).join('\n');
    return one.type === 'section' || one.type === 'header' ? one.text.text : '';
  });
  return lines.filter((line) => line !== '').join('\n');
}

export const buttonsOf = (blocks: readonly Block[]): Button[] =>
  blocks.flatMap((one) => (one.type === 'actions' ? one.elements : []));
