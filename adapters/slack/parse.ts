/** One call of the platform as the house's messages: who said what, where, and whether it was said to the bot. */
import type { Inbound, InboundContent, Outbound } from '../../bot/message.ts';
import { commandNames } from '../../bot/understanding/intents/commands.ts';
import { isDirect, writeChat, writeMessage } from './address.ts';
import { emojiOf, mentions, readContents, speaksToOthers, wordsOf } from './content.ts';
import { readForm } from './form.ts';
import {
  knownEvents,
  wireAnyEvent,
  wireCommand,
  wireEvent,
  wirePress,
  wireSubmission,
  type WireMessage,
  type WireSaid,
} from './wire.ts';

export type Parsed =
  | {
      kind: 'inbound';
      account: string;
      inbound: Inbound[];
      /** In a thread that nobody addressed to the bot by name: it counts if the thread is a conversation of ours already. */
      ifOurs?: boolean;
    }
  /** Said where there is no chat (the Home tab): it belongs to the direct messages of that person. */
  | { kind: 'elsewhere'; account: string; userId: string; inDirect: (channel: string) => Inbound }
  /** A button whose form has to open at once. */
  | { kind: 'form'; account: string; triggerId: string; inbound: Inbound; language?: Outbound['language'] }
  | { kind: 'home'; account: string; userId: string }
  /** The workspace threw the app out: its token is worth nothing. */
  | { kind: 'gone'; account: string }
  /** A kind that needs no answer: a service message, another bot. */
  | { kind: 'nothing'; why: string }
  /** Not what the platform sends. `why` names fields, never their values. */
  | { kind: 'invalid'; why: string };

/** The bot's own user in a workspace of the platform; '' when it is not known (yet). */
export type SelfOf = (account: string) => string;

const nothing = (why: string): Parsed => ({ kind: 'nothing', why });
const invalid = (issues: readonly { path: PropertyKey[]; code?: string | undefined }[]): Parsed => ({
  kind: 'invalid',
  why: issues.map((issue) => `${issue.path.map(String).join('.')}: ${issue.code ?? ''}`).join('; '),
});

const toDate = (seconds: string): Date => new Date(Math.round(Number(seconds) * 1000));

/** In a channel every conversation is a thread: that of the message, or the one that an answer to it begins. */
const chatOf = (channel: string, ts: string, thread: string | undefined): Inbound['chat'] =>
  isDirect(channel)
    ? { externalId: channel, kind: 'private' }
    : { externalId: writeChat({ channel, thread: thread ?? ts }), kind: 'group' };

/** Subtypes that are words of a person; all others are service messages. */
const spoken = new Set([undefined, 'file_share', 'thread_broadcast', 'me_message']);

function fromMessage(account: string, event: WireMessage, self: string): Parsed {
  if (event.subtype === 'message_changed') return fromChange(account, event, self);
  if (event.subtype === 'message_deleted') return fromDeletion(account, event, event.previous_message, self);
  if (!spoken.has(event.subtype)) return nothing('service message');
  if (!event.user || event.bot_id || event.user === self) return nothing('not a person');
  const place = placeOf(event, event.channel, self);
  const group = (event.files?.length ?? 0) > 1 ? `files:${event.channel}:${event.ts}` : undefined;
  const inbound = readContents(event, self).map(
    (content, i): Inbound => ({
      channel: 'slack',
      account,
      externalId: `${writeMessage(event.channel, event.ts)}${i === 0 ? '' : `#${i + 1}`}`,
      chat: place.chat,
      sender: { externalId: event.user ?? '', name: '' },
      content,
      ...place.thread,
      ...(group === undefined ? {} : { group }),
      addressed: place.addressed,
      sentAt: toDate(event.ts),
    }),
  );
  return { kind: 'inbound', account, inbound, ...place.ifOurs };
}

/** Where a message stands and whether it speaks to the bot. */
function placeOf(said: WireSaid, channel: string, self: string) {
  const inThread = said.thread_ts !== undefined && said.thread_ts !== said.ts;
  const text = said.text ?? '';
  const direct = isDirect(channel);
  const toOurs = inThread && said.parent_user_id === self && self !== '' && !speaksToOthers(text, self);
  const addressed = direct || (self !== '' && mentions(text, self)) || toOurs;
  const parent = said.thread_ts ?? '';
  return {
    chat: chatOf(channel, said.ts, said.thread_ts),
    thread: {
      ...(inThread ? { thread: parent } : {}),
      ...(inThread ? { quote: { externalId: writeMessage(channel, parent) } } : {}),
    },
    addressed,
    ifOurs: !addressed && inThread && !speaksToOthers(text, self) ? { ifOurs: true } : {},
  };
}

function fromChange(account: string, event: WireMessage, self: string): Parsed {
  const { message, previous_message: before, channel } = event;
  if (message?.subtype === 'tombstone') return fromDeletion(account, event, before, self);
  if (!message?.ts || !message.user || message.bot_id || message.user === self)
    return nothing('not a person');
  // The platform also tells of link previews, pins and counted replies this way.
  if (!message.edited || message.text === before?.text) return nothing('a change of no words');
  const said = { ...message, ts: message.ts };
  const target = writeMessage(channel, said.ts);
  const place = placeOf(said, channel, self);
  const inbound: Inbound = {
    channel: 'slack',
    account,
    externalId: `${target}:e${message.edited.ts}`,
    chat: place.chat,
    sender: { externalId: message.user, name: '' },
    content: { kind: 'edit', targetExternalId: target, text: wordsOf(message.text ?? '', self) },
    ...place.thread,
    addressed: place.addressed,
    sentAt: toDate(message.edited.ts),
  };
  return { kind: 'inbound', account, inbound: [inbound], ...place.ifOurs };
}

function fromDeletion(
  account: string,
  event: WireMessage,
  before: WireMessage['previous_message'],
  self: string,
): Parsed {
  const ts = event.deleted_ts ?? before?.ts;
  if (!before?.user || ts === undefined || before.bot_id || before.user === self)
    return nothing('not a person');
  const target = writeMessage(event.channel, ts);
  const place = placeOf({ ...before, ts }, event.channel, self);
  const inbound: Inbound = {
    channel: 'slack',
    account,
    externalId: `${target}:d`,
    chat: place.chat,
    sender: { externalId: before.user, name: '' },
    content: { kind: 'delete', targetExternalId: target },
    ...place.thread,
    addressed: place.addressed,
    sentAt: toDate(event.event_ts ?? event.ts),
  };
  return { kind: 'inbound', account, inbound: [inbound], ...place.ifOurs };
}

export function parseEvent(wire: unknown, selfOf: SelfOf): Parsed {
  const any = wireAnyEvent.safeParse(wire);
  if (!any.success) return invalid(any.error.issues);
  if (!knownEvents.has(any.data.event.type)) return nothing('a kind that was not asked for');
  const read = wireEvent.safeParse(storable(wire));
  if (!read.success) return invalid(read.error.issues);
  const { event, team_id: team, authorizations } = read.data;
  // In shared channels the event may come from another workspace: the authorization names the one that has the app.
  const account = authorizations?.[0]?.team_id ?? team;
  const bot = authorizations?.find((one) => one.is_bot)?.user_id;
  switch (event.type) {
    case 'message':
    case 'app_mention':
      return fromMessage(account, event, bot ?? selfOf(account));
    case 'reaction_added': {
      const { channel, ts } = event.item;
      if (event.item.type !== 'message' || !channel || !ts) return nothing('not on a message');
      const target = writeMessage(channel, ts);
      const inbound: Inbound = {
        channel: 'slack',
        account,
        externalId: `${target}:r${event.user}.${event.event_ts}`,
        chat: chatOf(channel, ts, undefined),
        sender: { externalId: event.user, name: '' },
        content: { kind: 'reaction', emoji: emojiOf(event.reaction), targetExternalId: target },
        addressed: isDirect(channel),
        sentAt: toDate(event.event_ts),
      };
      return { kind: 'inbound', account, inbound: [inbound] };
    }
    case 'app_home_opened':
      return event.tab === undefined || event.tab === 'home'
        ? { kind: 'home', account, userId: event.user }
        : nothing('another tab');
    case 'app_uninstalled':
    case 'tokens_revoked':
      return { kind: 'gone', account };
  }
}

/** A button or a submitted form. */
export function parseInteraction(wire: unknown, receivedAt: Date): Parsed {
  const type = typeof wire === 'object' && wire !== null && 'type' in wire ? wire.type : undefined;
  if (type === 'view_submission') return fromSubmission(wire, receivedAt);
  if (type !== 'block_actions')
    return typeof type === 'string'
      ? nothing('a kind that was not asked for')
      : { kind: 'invalid', why: 'type' };
  const read = wirePress.safeParse(storable(wire));
  if (!read.success) return invalid(read.error.issues);
  const { team, user, channel, container, message, actions, trigger_id: triggerId } = read.data;
  const pressed = actions.find((action) => action.type === 'button' && action.value !== undefined);
  if (pressed?.value === undefined) return nothing('not a button of ours');
  const ts = message?.ts ?? container.message_ts;
  const thread = message?.thread_ts ?? container.thread_ts;
  // The same person may press the same button twice: the platform stamps each press.
  const stamp = `${pressed.action_ts ?? triggerId ?? ''}.${user.id}`;
  const content: InboundContent = {
    kind: 'press',
    choiceId: pressed.value,
    messageExternalId: channel && ts ? writeMessage(channel.id, ts) : 'home',
  };
  const build = (place: Inbound['chat'], at: string): Inbound => ({
    channel: 'slack',
    account: team.id,
    externalId: `${at}:press:${ts ?? 'home'}.${stamp}`,
    chat: place,
    sender: { externalId: user.id, name: '', ...handleOf(user) },
    content,
    ...(thread !== undefined && channel && !isDirect(channel.id) ? { thread } : {}),
    addressed: true,
    sentAt: pressed.action_ts === undefined ? receivedAt : toDate(pressed.action_ts),
  });
  if (!channel || ts === undefined) {
    const inDirect = (direct: string): Inbound => build({ externalId: direct, kind: 'private' }, direct);
    return { kind: 'elsewhere', account: team.id, userId: user.id, inDirect };
  }
  const inbound = build(chatOf(channel.id, ts, thread), channel.id);
  const form = readFormMark(pressed.action_id);
  return form && triggerId !== undefined
    ? { kind: 'form', account: team.id, triggerId, inbound, language: form.language }
    : { kind: 'inbound', account: team.id, inbound: [inbound] };
}

/** Buttons that ask something before they act carry this in their action id, with the language that they are shown in. */
export const formMark = (language: Outbound['language'] = 'en'): string => `form.${language}`;

function readFormMark(actionId: string): { language: Outbound['language'] } | null {
  const match = /^form(?:\.(hinglish|hi|mr|en))?:/.exec(actionId);
  return match && { language: match[1] as Outbound['language'] };
}

function fromSubmission(wire: unknown, receivedAt: Date): Parsed {
  const read = wireSubmission.safeParse(storable(wire));
  if (!read.success) return invalid(read.error.issues);
  const { team, user, view } = read.data;
  const form = readForm(view);
  if (!form) return { kind: 'invalid', why: 'view' };
  const { channel } = form;
  const inbound: Inbound = {
    channel: 'slack',
    account: team.id,
    // A form is submitted once: its id is that of the deed.
    externalId: `${channel}:form:${view.id}.${user.id}`,
    chat: form.chat,
    sender: { externalId: user.id, name: '', ...handleOf(user) },
    content: {
      kind: 'press',
      choiceId: form.choiceId,
      messageExternalId: form.messageExternalId,
      ...(form.reason === '' ? {} : { text: form.reason }),
    },
    addressed: true,
    sentAt: receivedAt,
  };
  return { kind: 'inbound', account: team.id, inbound: [inbound] };
}

const handleOf = (user: { name?: string | undefined; username?: string | undefined }) => {
  const handle = user.username ?? user.name;
  return handle === undefined ? {} : { handle };
};

/** `/castmatch find …`: the app's only slash command carries all of the house's. Words that are none are a message like any other. */
export function parseCommand(wire: unknown, receivedAt: Date): Parsed {
  const read = wireCommand.safeParse(storable(wire));
  if (!read.success) return invalid(read.error.issues);
  const { text, team_id: account, user_id: userId, channel_id: channel, trigger_id: trigger } = read.data;
  const words = text.trim();
  const [, name = 'help', argument = ''] = /^(\S+)(?:\s+([\s\S]*))?$/.exec(words) ?? [];
  const [command, value] = name.toLowerCase() === 'unbind' ? ['bind', 'off'] : [name.toLowerCase(), argument];
  const known = words === '' || commandNames.some((one) => one === command);
  const inbound: Inbound = {
    channel: 'slack',
    account,
    externalId: `${channel}:command:${trigger}`,
    chat: isDirect(channel)
      ? { externalId: channel, kind: 'private' }
      : {
          externalId: channel,
          kind: 'group',
          ...(read.data.channel_name ? { title: read.data.channel_name } : {}),
        },
    sender: { externalId: userId, name: '', ...handleOf({ name: read.data.user_name }) },
    content: known
      ? { kind: 'command', name: command, argument: value.trim() }
      : { kind: 'text', text: words },
    addressed: true,
    sentAt: receivedAt,
  };
  return { kind: 'inbound', account, inbound: [inbound] };
}

/** No database keeps NUL or half a character: one such message must not hold up all others. */
function storable(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\uFFFD');
  if (Array.isArray(value)) return value.map(storable);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, storable(inner)]));
}
