/** The server's memory: people, chats, messages, files and the counters that number them. */
import { badRequest, Refusal } from './refusal.ts';
import { buttonsOf, type Keyboard } from './keyboard.ts';
import type { Entity } from './text.ts';
import type { Transcript } from './transcript.ts';

export type Person = { id: number; firstName: string; username?: string };

export type Chat = {
  id: number;
  type: 'private' | 'group' | 'supergroup';
  title?: string;
  forum: boolean;
  /** The person blocked the bot, or it was thrown out of the group. */
  blocked: boolean;
};

/** A message as the Bot API writes it. */
export type WireMessage = {
  message_id: number;
  from: Record<string, unknown> & { id: number; is_bot: boolean };
  chat: Record<string, unknown> & { id: number };
  date: number;
  text?: string;
  caption?: string;
  entities?: Entity[];
  caption_entities?: Entity[];
  reply_markup?: Keyboard;
} & Record<string, unknown>;

export type StoredFile = { fileId: string; data: Buffer; name: string; type: string; path: string };

export type World = ReturnType<typeof createWorld>;

const mediaFields = ['photo', 'document', 'voice', 'audio', 'video', 'video_note', 'sticker', 'location'];

export function createWorld(deps: {
  bot: { id: number; username: string; name: string };
  now: () => number;
  transcript: Transcript;
}) {
  const { bot, now, transcript } = deps;
  const people = new Map<number, Person>();
  const chats = new Map<number, Chat>();
  const messages = new Map<string, WireMessage>();
  const files = new Map<string, StoredFile>();
  /** Private chats and small groups share the bot's counter; a supergroup has its own. */
  const counters = new Map<number | 'bot', number>();

  const key = (chatId: number, messageId: number): string => `${chatId}:${messageId}`;

  const me = {
    id: bot.id,
    is_bot: true,
    first_name: bot.name,
    username: bot.username,
    can_join_groups: true,
    can_read_all_group_messages: false,
    supports_inline_queries: false,
  };

  function nextMessageId(chat: Chat): number {
    const counter = chat.type === 'supergroup' ? chat.id : 'bot';
    const id = (counters.get(counter) ?? 0) + 1;
    counters.set(counter, id);
    return id;
  }

  function wireUser(person: Person) {
    return {
      id: person.id,
      is_bot: false,
      first_name: person.firstName,
      ...(person.username ? { username: person.username } : {}),
      language_code: 'en',
    };
  }

  function wireChat(chat: Chat) {
    if (chat.type !== 'private')
      return {
        id: chat.id,
        type: chat.type,
        title: chat.title ?? 'Group',
        ...(chat.forum ? { is_forum: true } : {}),
      };
    const person = people.get(chat.id);
    return { id: chat.id, type: chat.type, first_name: person?.firstName ?? `Person ${chat.id}` };
  }

  function person(id: number, details: Partial<Person> = {}): Person {
    const known = people.get(id) ?? { id, firstName: `Person ${id}` };
    const next = { ...known, ...details };
    people.set(id, next);
    return next;
  }

  /** The private chat of a person who wrote, or a group that the bot was added to. */
  function openChat(id: number, details: Partial<Chat> = {}): Chat {
    const known = chats.get(id);
    if (known) return Object.assign(known, details);
    const chat: Chat = {
      id,
      type: id > 0 ? 'private' : 'supergroup',
      forum: false,
      blocked: false,
      ...details,
    };
    chats.set(id, chat);
    return chat;
  }

  /** The chat that a bot names; refuses what it may not write to. */
  function chatForBot(id: unknown): Chat {
    const chat = chats.get(Number(id));
    if (!chat) throw badRequest('chat not found');
    if (chat.blocked)
      throw new Refusal(
        403,
        chat.type === 'private'
          ? 'Forbidden: bot was blocked by the user'
          : 'Forbidden: bot was kicked from the group chat',
      );
    return chat;
  }

  function record(message: WireMessage, what: 'message' | 'edit' | 'delete'): void {
    transcript.add({
      chatId: message.chat.id,
      messageId: message.message_id,
      who: message.from.is_bot ? 'bot' : 'person',
      what,
      text: message.text ?? message.caption ?? '',
      buttons: buttonsOf(message.reply_markup),
      media: mediaFields.find((field) => field in message) ?? null,
    });
  }

  function put(chat: Chat, from: 'bot' | Person, content: Record<string, unknown>): WireMessage {
    const message: WireMessage = {
      message_id: nextMessageId(chat),
      from: from === 'bot' ? me : wireUser(from),
      chat: wireChat(chat),
      date: Math.floor(now() / 1000),
      ...content,
    };
    messages.set(key(chat.id, message.message_id), message);
    record(message, 'message');
    return message;
  }

  function remove(message: WireMessage): void {
    messages.delete(key(message.chat.id, message.message_id));
    record(message, 'delete');
  }

  function keepFile(data: Buffer, name: string, type: string, folder: string): StoredFile {
    const fileId = `F${files.size + 1}`;
    const file = { fileId, data, name, type, path: `${folder}/${fileId}_${name}` };
    files.set(fileId, file);
    return file;
  }

  return {
    me,
    person,
    openChat,
    chatForBot,
    wireUser,
    wireChat,
    put,
    remove,
    keepFile,
    edited: (message: WireMessage) => record(message, 'edit'),
    chat: (id: number) => chats.get(id),
    message: (chatId: unknown, messageId: unknown) =>
      messages.get(key(Number(chatId), Number(messageId))) ?? null,
    file: (fileId: string) => files.get(fileId) ?? null,
    fileAt: (path: string) => [...files.values()].find((file) => file.path === path) ?? null,
    lastMessageId: () => counters.get('bot') ?? 0,
  };
}
