/** One update of the platform as the house's messages: who said what, where, and whether it was said to the bot. */
import type { Inbound, InboundContent } from '../../bot/message.ts';
import { writeChat, writeMessage } from './address.ts';
import { readCommand, readContent, wordsOf, type Self } from './content.ts';
import { wireUpdate, type WireChat, type WireMessage, type WireUser } from './wire.ts';

export type Membership = {
  /** Of the bot. */
  account: string;
  /** The person (in a private chat) or the group. */
  chatExternalId: string;
  personExternalId: string;
  status: 'reachable' | 'blocked';
  at: Date;
};

export type Parsed =
  | { kind: 'inbound'; inbound: Inbound[]; pressId?: string }
  /** The bot was blocked or let in again; nobody said anything. */
  | { kind: 'membership'; membership: Membership }
  /** A kind that needs no answer: a service message, a channel post, another bot. */
  | { kind: 'nothing'; why: string }
  /** Not what the platform sends. `why` names fields, never their values. */
  | { kind: 'invalid'; why: string };

const nothing = (why: string): Parsed => ({ kind: 'nothing', why });

const toSender = (user: WireUser): Inbound['sender'] => ({
  externalId: String(user.id),
  name: [user.first_name, user.last_name].filter(Boolean).join(' '),
  ...(user.username === undefined ? {} : { handle: user.username }),
});

/** A topic of a forum is a conversation of its own. */
function toChat(chat: WireChat, threadId: number | undefined): Inbound['chat'] {
  return {
    externalId: writeChat({ chatId: chat.id, ...(threadId === undefined ? {} : { threadId }) }),
    kind: chat.type === 'private' ? 'private' : 'group',
    ...(chat.title === undefined ? {} : { title: chat.title }),
  };
}

function isAddressed(message: WireMessage, self: Self): boolean {
  if (message.chat.type === 'private') return true;
  if (message.reply_to_message?.from?.id === self.id && !message.reply_to_message.forum_topic_created)
    return true;
  const text = message.text ?? message.caption ?? '';
  const mentioned = [...message.entities, ...message.caption_entities].some(
    (entity) =>
      (entity.type === 'text_mention' && entity.user?.id === self.id) ||
      (entity.type === 'mention' &&
        text.slice(entity.offset, entity.offset + entity.length).toLowerCase() ===
          `@${self.username.toLowerCase()}`),
  );
  return mentioned || readCommand(wordsOf(message, self), self) !== null;
}

function fromMessage(
  message: WireMessage,
  content: InboundContent,
  externalId: string,
  sender: WireUser,
  self: Self,
): Inbound {
  const threadId = message.is_topic_message ? message.message_thread_id : undefined;
  const quoted = message.reply_to_message;
  const group = message.media_group_id
    ? `album:${message.chat.id}:${message.media_group_id}`
    : message.forward_origin
      ? // Forwarded together means sent within the same second; the platform gives no other sign.
        `forward:${message.chat.id}:${message.date}`
      : undefined;
  return {
    channel: 'telegram',
    account: String(self.id),
    externalId,
    chat: toChat(message.chat, threadId),
    sender: toSender(sender),
    content,
    ...(quoted && !quoted.forum_topic_created
      ? { quote: { externalId: writeMessage(message.chat.id, quoted.message_id) } }
      : {}),
    ...(threadId === undefined ? {} : { thread: String(threadId) }),
    ...(group === undefined ? {} : { group }),
    ...(message.forward_origin ? { forwarded: true } : {}),
    addressed: isAddressed(message, self),
    sentAt: new Date((message.edit_date ?? message.date) * 1000),
  };
}

/** No database keeps NUL or half a character: one such message must not hold up all others. */
function storable(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\uFFFD');
  if (Array.isArray(value)) return value.map(storable);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, storable(inner)]));
}

/** `wire` is what came in, not yet believed. A press carries no time: it gets `receivedAt`. */
export function parseUpdate(wire: unknown, self: Self, receivedAt: Date): Parsed {
  const update = storable(wire);
  const read = wireUpdate.safeParse(update);
  if (!read.success)
    return {
      kind: 'invalid',
      why: read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.code}`).join('; '),
    };
  const { update_id: revision, message, edited_message: edited, callback_query: press } = read.data;
  const account = String(self.id);

  if (message) {
    if (message.chat.type === 'channel') return nothing('channel post');
    if (!message.from || message.from.is_bot) return nothing('not a person');
    const raw = (update as { message: Record<string, unknown> }).message;
    const content = readContent(message, raw, self);
    if (!content) return nothing('service message');
    const externalId = writeMessage(message.chat.id, message.message_id);
    return { kind: 'inbound', inbound: [fromMessage(message, content, externalId, message.from, self)] };
  }

  if (edited) {
    if (edited.chat.type === 'channel' || !edited.from || edited.from.is_bot) return nothing('not a person');
    // A live location moves by edits.
    if (edited.text === undefined && edited.caption === undefined) return nothing('an edit without words');
    const targetExternalId = writeMessage(edited.chat.id, edited.message_id);
    const content: InboundContent = { kind: 'edit', targetExternalId, text: wordsOf(edited, self) };
    // Two edits may fall into one second: the update's own number tells them apart.
    const externalId = `${targetExternalId}:e${edited.edit_date ?? edited.date}.${revision}`;
    return { kind: 'inbound', inbound: [fromMessage(edited, content, externalId, edited.from, self)] };
  }

  if (press) {
    const on = press.message;
    if (!on || press.data === undefined) return nothing('a press without a message or data');
    const content: InboundContent = {
      kind: 'press',
      choiceId: press.data,
      messageExternalId: writeMessage(on.chat.id, on.message_id),
    };
    const threadId = on.is_topic_message ? on.message_thread_id : undefined;
    const inbound: Inbound = {
      channel: 'telegram',
      account,
      externalId: `${on.chat.id}:press:${press.id}`,
      chat: toChat(on.chat, threadId),
      sender: toSender(press.from),
      content,
      ...(threadId === undefined ? {} : { thread: String(threadId) }),
      addressed: true,
      sentAt: receivedAt,
    };
    return { kind: 'inbound', inbound: [inbound], pressId: press.id };
  }

  const reaction = read.data.message_reaction;
  if (reaction) {
    const emoji = reaction.new_reaction.find((one) => one.emoji !== undefined)?.emoji;
    if (!reaction.user || reaction.user.is_bot) return nothing('an anonymous reaction');
    if (emoji === undefined) return nothing('a reaction taken back');
    const targetExternalId = writeMessage(reaction.chat.id, reaction.message_id);
    const inbound: Inbound = {
      channel: 'telegram',
      account,
      externalId: `${targetExternalId}:r${reaction.date}.${revision}`,
      chat: toChat(reaction.chat, undefined),
      sender: toSender(reaction.user),
      content: { kind: 'reaction', emoji, targetExternalId },
      addressed: reaction.chat.type === 'private',
      sentAt: new Date(reaction.date * 1000),
    };
    return { kind: 'inbound', inbound: [inbound] };
  }

  const member = read.data.my_chat_member;
  if (member) {
    const gone = ['kicked', 'left', 'restricted'].includes(member.new_chat_member.status);
    return {
      kind: 'membership',
      membership: {
        account: String(self.id),
        chatExternalId: String(member.chat.id),
        personExternalId: String(member.from.id),
        status: gone ? 'blocked' : 'reachable',
        at: new Date(member.date * 1000),
      },
    };
  }
  return nothing('a kind that was not asked for');
}
