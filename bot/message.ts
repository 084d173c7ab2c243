/**
 * The normalised message: what every channel turns its payloads into, and what every reply is before a channel renders it.
 * Stored as JSON, so a field may be added but never renamed.
 */
import { z } from 'zod';

export const channelNames = ['telegram', 'web', 'whatsapp', 'slack'] as const;
export const channelName = z.enum(channelNames);
export type ChannelName = z.infer<typeof channelName>;

/** A file on its platform: fetched by id through the channel, never by an address that a message names. */
const media = z.object({
  fileId: z.string(),
  mimeType: z.string().optional(),
  fileName: z.string().optional(),
  bytes: z.number().int().optional(),
  seconds: z.number().optional(),
});

/** What a person sent. `text` of a media message is its caption. */
export const inboundContent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({ kind: z.literal('image'), media, text: z.string().optional() }),
  z.object({ kind: z.literal('audio'), media, voice: z.boolean(), text: z.string().optional() }),
  z.object({ kind: z.literal('video'), media, text: z.string().optional() }),
  z.object({ kind: z.literal('document'), media, text: z.string().optional() }),
  z.object({
    kind: z.literal('location'),
    latitude: z.number(),
    longitude: z.number(),
    label: z.string().optional(),
  }),
  z.object({
    kind: z.literal('contact'),
    name: z.string(),
    phones: z.array(z.string()),
    /** The platform vouches that it is the sender's own. */
    own: z.boolean().optional(),
  }),
  z.object({
    kind: z.literal('press'),
    choiceId: z.string(),
    /** Platform id of the message that carried the button. */
    messageExternalId: z.string(),
    /** What they wrote into the form that the button opened; a reason, not a message. */
    text: z.string().optional(),
  }),
  z.object({ kind: z.literal('command'), name: z.string(), argument: z.string() }),
  z.object({ kind: z.literal('reaction'), emoji: z.string(), targetExternalId: z.string() }),
  z.object({ kind: z.literal('edit'), targetExternalId: z.string(), text: z.string() }),
  z.object({ kind: z.literal('delete'), targetExternalId: z.string() }),
  /** A kind this house does not read (a sticker, a game): answered with a friendly line, never dropped. */
  z.object({ kind: z.literal('unreadable'), what: z.string() }),
]);
export type InboundContent = z.infer<typeof inboundContent>;

/** One delivery of a platform, as an adapter hands it to `accept`. */
export type Inbound = {
  channel: ChannelName;
  /** The bot's own account on that channel: it tells the workspace. */
  account: string;
  /** Unique on (channel, account); includes the chat, and the revision of an edit. */
  externalId: string;
  chat: { externalId: string; kind: 'private' | 'group'; title?: string };
  sender: {
    externalId: string;
    name: string;
    handle?: string;
    /** Claimed by a demo page, never proven; honoured in a demo workspace only. */
    persona?: 'casting' | 'production' | 'talent';
  };
  content: InboundContent;
  quote?: { externalId: string };
  thread?: string;
  /** Albums and forwarded groups share one; they settle before a turn starts. */
  group?: string;
  forwarded?: boolean;
  /** In a group: the bot was mentioned, replied to or commanded. Anything else is not stored. */
  addressed: boolean;
  sentAt: Date;
};

/** In which the house speaks to somebody. */
const language = z.enum(['en', 'hinglish', 'hi', 'mr']);

export const talentCard = z.object({
  talentId: z.string(),
  name: z.string(),
  playingAge: z.object({ min: z.number(), max: z.number() }).nullable(),
  heightCm: z.number().nullable(),
  city: z.string().nullable(),
  languages: z.array(z.string()),
  /** Requirements that are met, in words a casting assistant uses. */
  why: z.array(z.string()),
  /** What has to be asked before anyone may rely on it. */
  unknown: z.array(z.string()),
  /** Who decided what and who thinks what, a line each. */
  said: z.array(z.string()).optional(),
  photoUrl: z.string().nullable(),
  /** `YYYY-MM-DD`. */
  photoDate: z.string().nullable(),
  /** In which the words around it are said; English when not given. */
  language: language.optional(),
});
export type TalentCard = z.infer<typeof talentCard>;

/** `id` at most 64 bytes: it travels as Telegram's callback data. `label` at most 20 characters where it can be. */
export const choice = z.object({ id: z.string().max(64), label: z.string() });
export type Choice = z.infer<typeof choice>;

/** What the bot says: one model for every channel; an adapter renders it and never truncates it. */
export const outbound = z.object({
  /** Plain text with *bold*, _italic_ and `code` marks. */
  text: z.string(),
  cards: z.array(talentCard).default([]),
  choices: z.array(choice).default([]),
  /** Files by storage id; images are shown, everything else is attached. */
  files: z.array(z.object({ storageId: z.string(), mimeType: z.string(), fileName: z.string() })).default([]),
  /** Platform id of the message this answers, where the channel can quote. */
  quoteExternalId: z.string().nullable().default(null),
  /** The one that it is written in, for what a channel says around it; absent where nobody chose one. */
  language: language.optional(),
});
export type Outbound = z.infer<typeof outbound>;

/** So much of what a message replies to is remembered with it: a reply to a long list is about a line of it. */
export const mostQuoted = 600;

/** The words in a message that a brain may read; empty for a bare photo or a press. */
export function textOf(content: InboundContent): string {
  switch (content.kind) {
    case 'text':
    case 'edit':
      return content.text;
    case 'command':
      return `/${content.name} ${content.argument}`.trim();
    case 'image':
    case 'audio':
    case 'video':
    case 'document':
      return content.text ?? '';
    case 'contact':
      return content.name;
    case 'location':
      return content.label ?? '';
    case 'press':
    case 'reaction':
    case 'delete':
    case 'unreadable':
      return '';
  }
}
