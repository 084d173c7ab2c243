/** The methods of the Bot API that this server knows, each strict about what the platform is strict about. */
import { badRequest, Refusal } from './refusal.ts';
import { readKeyboard } from './keyboard.ts';
import { readText } from './text.ts';
import type { Limits } from './limits.ts';
import type { Chat, WireMessage, World } from './world.ts';
import type { Updates } from './updates.ts';

export type Payload = Record<string, unknown>;
export type Call = { payload: Payload; closed: (hungUp: () => void) => void };
export type Methods = Record<string, (call: Call) => unknown>;

const megabyte = 1024 * 1024;

/** 1 to 100 commands of 1 to 32 signs, each with 1 to 256 signs that say what it does. */
function checkCommands(given: unknown): true {
  const commands = Array.isArray(given) ? (given as { command?: unknown; description?: unknown }[]) : [];
  if (commands.length === 0 || commands.length > 100) throw badRequest('BOT_COMMANDS_TOO_MUCH');
  for (const { command, description } of commands) {
    if (typeof command !== 'string' || !/^[a-z0-9_]{1,32}$/.test(command))
      throw badRequest('BOT_COMMAND_INVALID');
    if (typeof description !== 'string' || description.length === 0 || description.length > 256)
      throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID');
  }
  return true;
}

export function createMethods(deps: { world: World; updates: Updates; limits: Limits }): Methods {
  const { world, updates, limits } = deps;

  /** What every sending method shares: the chat, the reply, the topic, the keyboard; then the rate. */
  function prepare(payload: Payload, count = 1): { chat: Chat; common: Record<string, unknown> } {
    const chat = world.chatForBot(payload.chat_id);
    const keyboard = readKeyboard(payload.reply_markup);
    const reply = payload.reply_parameters as
      | { message_id?: number; allow_sending_without_reply?: boolean }
      | undefined;
    const target = reply?.message_id === undefined ? null : world.message(chat.id, reply.message_id);
    if (reply?.message_id !== undefined && !target && !reply.allow_sending_without_reply)
      throw badRequest('message to be replied not found');
    limits.sending(chat.id, count);
    return {
      chat,
      common: {
        ...(keyboard ? { reply_markup: keyboard } : {}),
        ...(target ? { reply_to_message: target } : {}),
        ...(payload.message_thread_id === undefined
          ? {}
          : { message_thread_id: payload.message_thread_id, is_topic_message: true }),
      },
    };
  }

  function captioned(payload: Payload): Record<string, unknown> {
    const { text, entities } = readText(payload, 'caption', 1024);
    return text === '' ? {} : { caption: text, ...(entities.length ? { caption_entities: entities } : {}) };
  }

  /** A file id that was uploaded with the call, an id known from before, or a public address. */
  function media(given: unknown, limitMegabytes: number) {
    if (typeof given !== 'string' || given === '') throw badRequest('there is no photo in the request');
    if (/^https?:/.test(given)) {
      if (/^https?:\/\/(localhost|127\.|10\.|192\.168\.|\[)/.test(given))
        throw badRequest('failed to get HTTP URL content');
      return { file_id: `U${given.length}`, file_unique_id: `u${given.length}`, file_size: 1 };
    }
    const file = world.file(given);
    if (!file) throw badRequest('wrong file identifier/HTTP URL specified');
    if (file.data.length > limitMegabytes * megabyte) throw new Refusal(413, 'Request Entity Too Large');
    return {
      file_id: file.fileId,
      file_unique_id: `u${file.fileId}`,
      file_size: file.data.length,
      file_name: file.name,
      mime_type: file.type,
    };
  }

  const photo = (given: unknown) => [{ ...media(given, 10), width: 900, height: 1200 }];

  function ownMessage(payload: Payload, verb: 'edit' | 'delete'): WireMessage {
    const chat = world.chatForBot(payload.chat_id);
    const message = world.message(chat.id, payload.message_id);
    if (!message) throw badRequest(`message to ${verb} not found`);
    if (!message.from.is_bot && (verb === 'edit' || chat.type !== 'private'))
      throw badRequest(`message can't be ${verb === 'edit' ? 'edited' : 'deleted'}`);
    return message;
  }

  function change(message: WireMessage, next: Partial<WireMessage>, keyboard: unknown): WireMessage {
    const markup = readKeyboard(keyboard);
    const before = JSON.stringify([
      message.text,
      message.caption,
      message.entities ?? [],
      message.caption_entities ?? [],
      message.reply_markup,
    ]);
    const changed: WireMessage = { ...message, ...next };
    delete changed.reply_markup;
    if (markup) changed.reply_markup = markup;
    const after = JSON.stringify([
      changed.text,
      changed.caption,
      changed.entities ?? [],
      changed.caption_entities ?? [],
      changed.reply_markup,
    ]);
    if (before === after)
      throw badRequest(
        'message is not modified: specified new message content and reply markup are exactly the same as a ' +
          'current content and reply markup of the message',
      );
    if (!markup) delete message.reply_markup;
    Object.assign(message, changed, { edit_date: message.date });
    world.edited(message);
    return message;
  }

  const methods: Methods = {
    getMe: () => world.me,
    getChat: ({ payload }) => world.wireChat(world.chatForBot(payload.chat_id)),
    setMyCommands: ({ payload }) => checkCommands(payload.commands),
    deleteMyCommands: () => true,
    setMessageReaction: () => true,
    answerCallbackQuery: () => true,
    sendChatAction: ({ payload }) => Boolean(world.chatForBot(payload.chat_id)),
    sendMessageDraft: ({ payload }) => {
      if (world.chatForBot(payload.chat_id).type !== 'private') throw badRequest('chat must be private');
      if (!payload.draft_id) throw badRequest('RANDOM_ID_INVALID');
      readText(payload, 'text', 4096);
      return true;
    },

    getUpdates: ({ payload, closed }) => updates.poll(payload, closed),
    setWebhook: ({ payload }) => {
      const secret = typeof payload.secret_token === 'string' ? payload.secret_token : null;
      if (secret !== null && !/^[A-Za-z0-9_-]{1,256}$/.test(secret))
        throw badRequest('secret token contains unallowed characters');
      if (payload.drop_pending_updates === true) updates.dropPending();
      const url = typeof payload.url === 'string' ? payload.url : '';
      // The real service wants https; a loopback server has none.
      if (url !== '' && !/^https:|^http:\/\/127\.0\.0\.1[:/]/.test(url))
        throw badRequest('bad webhook: An HTTPS URL must be provided for webhook');
      const maxConnections = Number(payload.max_connections ?? 40);
      updates.setWebhook(url === '' ? null : { url, secret, maxConnections }, payload.allowed_updates);
      return true;
    },
    deleteWebhook: ({ payload }) => {
      if (payload.drop_pending_updates === true) updates.dropPending();
      updates.setWebhook(null);
      return true;
    },
    getWebhookInfo: () => ({
      url: updates.webhook()?.url ?? '',
      has_custom_certificate: false,
      pending_update_count: updates.pendingCount(),
    }),

    sendMessage: ({ payload }) => {
      world.chatForBot(payload.chat_id);
      const { text, entities } = readText(payload, 'text', 4096);
      const { chat, common } = prepare(payload);
      return world.put(chat, 'bot', { text, ...(entities.length ? { entities } : {}), ...common });
    },
    sendPhoto: ({ payload }) => {
      const content = { photo: photo(payload.photo), ...captioned(payload) };
      const { chat, common } = prepare(payload);
      return world.put(chat, 'bot', { ...content, ...common });
    },
    sendDocument: ({ payload }) => {
      const content = { document: media(payload.document, 50), ...captioned(payload) };
      const { chat, common } = prepare(payload);
      return world.put(chat, 'bot', { ...content, ...common });
    },
    sendMediaGroup: ({ payload }) => {
      const items = payload.media as Payload[] | undefined;
      if (!Array.isArray(items) || items.length < 2 || items.length > 10)
        throw badRequest('Wrong number of items in the album');
      const contents = items.map((item) => ({
        ...(item.type === 'photo' ? { photo: photo(item.media) } : { document: media(item.media, 50) }),
        ...captioned(item),
      }));
      const { chat, common } = prepare({ ...payload, reply_markup: undefined }, items.length);
      const group = `album-${chat.id}-${world.lastMessageId()}`;
      return contents.map((content) =>
        world.put(chat, 'bot', { ...content, ...common, media_group_id: group }),
      );
    },

    editMessageText: ({ payload }) => {
      const message = ownMessage(payload, 'edit');
      if (message.text === undefined) throw badRequest('there is no text in the message to edit');
      const { text, entities } = readText(payload, 'text', 4096);
      return change(message, { text, entities }, payload.reply_markup);
    },
    editMessageCaption: ({ payload }) => {
      const message = ownMessage(payload, 'edit');
      if (message.text !== undefined) throw badRequest('there is no caption in the message to edit');
      const { text, entities } = readText(payload, 'caption', 1024);
      return change(
        message,
        { caption: text || undefined, caption_entities: entities } as Partial<WireMessage>,
        payload.reply_markup,
      );
    },
    editMessageReplyMarkup: ({ payload }) => change(ownMessage(payload, 'edit'), {}, payload.reply_markup),
    deleteMessage: ({ payload }) => {
      world.remove(ownMessage(payload, 'delete'));
      return true;
    },
    getFile: ({ payload }) => {
      const file = world.file(String(payload.file_id));
      if (!file) throw badRequest('invalid file_id');
      if (file.data.length > 20 * megabyte) throw badRequest('file is too big');
      return {
        file_id: file.fileId,
        file_unique_id: `u${file.fileId}`,
        file_size: file.data.length,
        file_path: file.path,
      };
    },
  };
  return methods;
}
