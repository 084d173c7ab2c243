/** One platform message of a reply, as this channel renders, stores and sends it: plain JSON, checked when it comes back. */
import { z } from 'zod';

/** Bot API entity, in UTF-16 units; the only markup that is sent, so that nothing can be left open. */
const entity = z.object({
  type: z.enum(['bold', 'italic', 'code', 'pre']),
  offset: z.number().int(),
  length: z.number().int(),
  language: z.string().optional(),
});
export type Entity = z.infer<typeof entity>;

const keyboard = z.array(z.array(z.object({ text: z.string(), callback_data: z.string() })));
export type Keyboard = z.infer<typeof keyboard>;

/** Where bytes come from: a public address that the platform fetches, or a stored file that is uploaded. */
const source = z.object({
  url: z.string().optional(),
  storageId: z.string().optional(),
  fileName: z.string(),
});
export type Source = z.infer<typeof source>;

const shared = {
  text: z.string(),
  entities: z.array(entity),
  keyboard: keyboard.optional(),
  /** The words only name the picture; they stand in another part as well. */
  aside: z.boolean().optional(),
  /** Message id that is quoted. */
  quote: z.number().int().optional(),
};

export const telegramPart = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), ...shared }),
  z.object({ kind: z.literal('photo'), ...shared, source }),
  z.object({ kind: z.literal('document'), ...shared, source }),
  z.object({
    kind: z.literal('album'),
    ...shared,
    items: z.array(z.object({ source, caption: z.string() })),
  }),
]);
export type TelegramPart = z.infer<typeof telegramPart>;
