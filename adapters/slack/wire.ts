/** What the platform sends, as far as this house reads it. Unknown fields are let through and ignored. */
import { z } from 'zod';

const id = z.string().regex(/^[A-Z][A-Z0-9]{1,24}$/);
export const wireTs = z.string().regex(/^\d{1,12}\.\d{1,8}$/);

const file = z.object({
  id,
  name: z.string().nullish(),
  mimetype: z.string().nullish(),
  size: z.number().nullish(),
  subtype: z.string().nullish(),
  duration_ms: z.number().nullish(),
  mode: z.string().nullish(),
});
export type WireFile = z.infer<typeof file>;

/** A message on its own or inside an event that tells of its change. */
const said = z.object({
  ts: wireTs,
  user: z.string().optional(),
  bot_id: z.string().nullish(),
  app_id: z.string().optional(),
  text: z.string().nullish(),
  thread_ts: wireTs.optional(),
  parent_user_id: z.string().optional(),
  files: z.array(file).optional(),
  edited: z.object({ ts: z.string() }).optional(),
  client_msg_id: z.string().optional(),
  subtype: z.string().optional(),
});
export type WireSaid = z.infer<typeof said>;

const message = said.extend({
  type: z.enum(['message', 'app_mention']),
  channel: id,
  channel_type: z.string().optional(),
  deleted_ts: wireTs.optional(),
  message: said.partial({ ts: true }).optional(),
  previous_message: said.partial({ ts: true }).optional(),
  event_ts: z.string().optional(),
});
export type WireMessage = z.infer<typeof message>;

const reaction = z.object({
  type: z.literal('reaction_added'),
  user: id,
  reaction: z.string(),
  item: z.object({ type: z.string(), channel: id.optional(), ts: wireTs.optional() }),
  item_user: z.string().optional(),
  event_ts: z.string(),
});

const home = z.object({ type: z.literal('app_home_opened'), user: id, tab: z.string().optional() });
const gone = z.object({ type: z.enum(['app_uninstalled', 'tokens_revoked']) });

/** An event with its envelope. Kinds that are not listed are passed over by whoever reads. */
export const wireEvent = z.object({
  type: z.literal('event_callback'),
  team_id: id,
  event_id: z.string().min(1),
  authorizations: z
    .array(
      z.object({ team_id: id.nullish(), user_id: z.string().optional(), is_bot: z.boolean().optional() }),
    )
    .optional(),
  event: z.discriminatedUnion('type', [message, reaction, home, gone]),
});

/** Enough to tell an event that this house does not read from something that is none. */
export const wireAnyEvent = z.object({
  type: z.literal('event_callback'),
  team_id: id,
  event_id: z.string().min(1),
  event: z.object({ type: z.string().min(1) }),
});
export const knownEvents = new Set([
  'message',
  'app_mention',
  'reaction_added',
  'app_home_opened',
  'app_uninstalled',
  'tokens_revoked',
]);

const user = z.object({ id, name: z.string().optional(), username: z.string().optional() });

export const wirePress = z.object({
  type: z.literal('block_actions'),
  team: z.object({ id }),
  user,
  channel: z.object({ id, name: z.string().optional() }).optional(),
  container: z.object({ type: z.string(), message_ts: wireTs.optional(), thread_ts: wireTs.optional() }),
  message: z.object({ ts: wireTs, thread_ts: wireTs.optional() }).optional(),
  trigger_id: z.string().optional(),
  actions: z
    .array(
      z.object({
        type: z.string(),
        action_id: z.string(),
        value: z.string().optional(),
        action_ts: z.string().optional(),
      }),
    )
    .min(1),
});

export const wireSubmission = z.object({
  type: z.literal('view_submission'),
  team: z.object({ id }),
  user,
  view: z.object({
    id: z.string().min(1),
    callback_id: z.string(),
    private_metadata: z.string(),
    state: z.object({
      values: z.record(z.string(), z.record(z.string(), z.object({ value: z.string().nullish() }))),
    }),
  }),
});

export const wireCommand = z.object({
  command: z.string().regex(/^\/[a-z0-9_-]{1,31}$/),
  text: z.string().default(''),
  team_id: id,
  user_id: id,
  user_name: z.string().optional(),
  channel_id: id,
  channel_name: z.string().optional(),
  trigger_id: z.string().min(1),
});
