/** The webhooks of the platform, as far as this house reads them. Unknown fields are let through and ignored. */
import { z } from 'zod';

const time = z.coerce.number().int().min(0).max(99_999_999_999);
const words = z.object({ body: z.string() });
const file = z.object({
  id: z.string(),
  mime_type: z.string().optional(),
  caption: z.string().optional(),
  filename: z.string().optional(),
  voice: z.boolean().optional(),
});
export type WireFile = z.infer<typeof file>;

const press = z.object({ id: z.string(), title: z.string().default('') });

const sharedContact = z.object({
  name: z.object({ formatted_name: z.string().default('') }).optional(),
  phones: z.array(z.object({ phone: z.string().optional(), wa_id: z.string().optional() })).default([]),
});

export const wireMessage = z.object({
  id: z.string().min(1),
  /** Absent for people who show no number; then there is a user id. */
  from: z.string().optional(),
  from_user_id: z.string().optional(),
  timestamp: time,
  type: z.string(),
  context: z
    .object({
      id: z.string().optional(),
      forwarded: z.boolean().optional(),
      frequently_forwarded: z.boolean().optional(),
    })
    .optional(),
  text: words.optional(),
  image: file.optional(),
  audio: file.optional(),
  video: file.optional(),
  document: file.optional(),
  location: z
    .object({
      latitude: z.number(),
      longitude: z.number(),
      name: z.string().optional(),
      address: z.string().optional(),
    })
    .optional(),
  contacts: z.array(sharedContact).optional(),
  interactive: z.object({ button_reply: press.optional(), list_reply: press.optional() }).optional(),
  button: z.object({ payload: z.string().optional(), text: z.string().default('') }).optional(),
  reaction: z.object({ message_id: z.string(), emoji: z.string().optional() }).optional(),
  edit: z
    .object({
      original_message_id: z.string(),
      message: z.object({
        text: words.optional(),
        image: file.optional(),
        video: file.optional(),
        document: file.optional(),
      }),
    })
    .optional(),
  revoke: z.object({ original_message_id: z.string() }).optional(),
  system: z
    .object({ type: z.string().optional(), wa_id: z.string().optional(), user_id: z.string().optional() })
    .optional(),
});
export type WireMessage = z.infer<typeof wireMessage>;

const wireContact = z.object({
  profile: z.object({ name: z.string().default(''), username: z.string().optional() }).optional(),
  wa_id: z.string().optional(),
  user_id: z.string().optional(),
});
export type WireContact = z.infer<typeof wireContact>;

export const wireStatus = z.object({
  id: z.string().min(1),
  status: z.string(),
  timestamp: time,
  recipient_id: z.string().optional(),
  recipient_user_id: z.string().optional(),
  biz_opaque_callback_data: z.string().optional(),
  errors: z.array(z.object({ code: z.number(), title: z.string().default('') })).default([]),
});

export const wireIdChange = z.object({
  wa_id: z.string().optional(),
  user_id: z.object({ previous: z.string(), current: z.string() }),
});

/** Messages and reports are read one by one: a single strange one must not hold up a batch. */
export const wireWebhook = z.object({
  object: z.literal('whatsapp_business_account'),
  entry: z.array(
    z.object({
      changes: z.array(
        z.object({
          field: z.string(),
          value: z.object({
            metadata: z.object({ phone_number_id: z.string() }).optional(),
            contacts: z.array(wireContact).default([]),
            messages: z.array(z.unknown()).default([]),
            statuses: z.array(z.unknown()).default([]),
            user_id_update: z.array(z.unknown()).default([]),
          }),
        }),
      ),
    }),
  ),
});
