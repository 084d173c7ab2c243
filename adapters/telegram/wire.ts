/** The updates of the platform, as far as this house reads them. Unknown fields are let through and ignored. */
import { z } from 'zod';

const user = z.object({
  id: z.number().int(),
  is_bot: z.boolean().default(false),
  first_name: z.string().default(''),
  last_name: z.string().optional(),
  username: z.string().optional(),
});
export type WireUser = z.infer<typeof user>;

const chat = z.object({
  id: z.number().int(),
  type: z.enum(['private', 'group', 'supergroup', 'channel']),
  title: z.string().optional(),
});
export type WireChat = z.infer<typeof chat>;

const entity = z.object({
  type: z.string(),
  offset: z.number().int(),
  length: z.number().int(),
  user: user.optional(),
});

const file = z.object({
  file_id: z.string(),
  file_size: z.number().optional(),
  mime_type: z.string().optional(),
  file_name: z.string().optional(),
  duration: z.number().optional(),
});
export type WireFile = z.infer<typeof file>;

const place = z.object({ latitude: z.number(), longitude: z.number() });

const message = z.object({
  message_id: z.number().int(),
  date: z.number(),
  edit_date: z.number().optional(),
  chat,
  from: user.optional(),
  message_thread_id: z.number().int().optional(),
  is_topic_message: z.boolean().optional(),
  media_group_id: z.string().optional(),
  forward_origin: z.object({ type: z.string() }).optional(),
  reply_to_message: z
    .object({
      message_id: z.number().int(),
      from: user.optional(),
      forum_topic_created: z.unknown().optional(),
    })
    .optional(),
  text: z.string().optional(),
  caption: z.string().optional(),
  entities: z.array(entity).default([]),
  caption_entities: z.array(entity).default([]),
  photo: z.array(file.extend({ width: z.number().default(0) })).optional(),
  voice: file.optional(),
  audio: file.optional(),
  video: file.optional(),
  video_note: file.optional(),
  animation: file.optional(),
  document: file.optional(),
  location: place.optional(),
  venue: z.object({ location: place, title: z.string(), address: z.string().default('') }).optional(),
  contact: z
    .object({
      phone_number: z.string(),
      first_name: z.string(),
      last_name: z.string().optional(),
      user_id: z.number().int().optional(),
    })
    .optional(),
});
export type WireMessage = z.infer<typeof message>;

const reactionType = z.object({ type: z.string(), emoji: z.string().optional() });

const member = z.object({ status: z.string() });

export const wireUpdate = z.object({
  update_id: z.number().int(),
  message: message.optional(),
  edited_message: message.optional(),
  callback_query: z
    .object({
      id: z.string(),
      from: user,
      data: z.string().optional(),
      message: z
        .object({
          message_id: z.number().int(),
          chat,
          date: z.number(),
          message_thread_id: z.number().int().optional(),
          is_topic_message: z.boolean().optional(),
        })
        .optional(),
    })
    .optional(),
  message_reaction: z
    .object({
      chat,
      message_id: z.number().int(),
      user: user.optional(),
      date: z.number(),
      old_reaction: z.array(reactionType),
      new_reaction: z.array(reactionType),
    })
    .optional(),
  my_chat_member: z
    .object({ chat, from: user, date: z.number(), old_chat_member: member, new_chat_member: member })
    .optional(),
});

/** What the platform is asked to send: exactly the kinds above. */
export const allowedUpdates = [
  'message',
  'edited_message',
  'callback_query',
  'message_reaction',
  'my_chat_member',
] as const;
