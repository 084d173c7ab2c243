/** One platform message of a reply, as this transport renders, stores and sends it: plain JSON, checked when it comes back. */
import { z } from 'zod';

export const limits = {
  text: 4096,
  /** Of a message with buttons or a list. */
  body: 1024,
  caption: 1024,
  buttons: 3,
  buttonTitle: 20,
  rows: 10,
  rowTitle: 24,
  rowDescription: 72,
  choiceId: 200,
} as const;

const shared = {
  text: z.string(),
  /** Place within the reply: with the message's id it names this send for ever. */
  n: z.number().int(),
  /** The words only name the picture; they stand in another part as well. */
  aside: z.boolean().optional(),
  /** Platform id of the message that is quoted. */
  quote: z.string().optional(),
};

/** A public address that the platform fetches, or a stored file that is uploaded. */
const source = z.object({
  url: z.string().optional(),
  storageId: z.string().optional(),
  fileName: z.string(),
  mimeType: z.string(),
});
export type Source = z.infer<typeof source>;

const button = z.object({ id: z.string(), title: z.string() });
const row = button.extend({ description: z.string().optional() });
export type Row = z.infer<typeof row>;

export const cloudPart = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), ...shared }),
  z.object({ kind: z.literal('buttons'), ...shared, buttons: z.array(button) }),
  z.object({ kind: z.literal('list'), ...shared, open: z.string(), rows: z.array(row) }),
  z.object({ kind: z.literal('image'), ...shared, source }),
  z.object({ kind: z.literal('file'), ...shared, source }),
]);
export type CloudPart = z.infer<typeof cloudPart>;

/** The mark that travels with a send and comes back in its reports. */
export const markOf = (messageId: string, part: Pick<CloudPart, 'n'>): string => `${messageId}.${part.n}`;
