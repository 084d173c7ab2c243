/** What people do in their apps: write, press, send pictures, edit, react, block. Each becomes an update for the bot. */
import type { Update, Updates } from './updates.ts';
import type { Person, World } from './world.ts';

export type Said = { messageId: number; updateId: number };

/** `chat` is the person's own private chat unless a group is named. */
export type Where = { chat?: number; name?: string; username?: string; extra?: Record<string, unknown> };

export type People = ReturnType<typeof createPeople>;

export function createPeople(deps: { world: World; updates: Updates; now: () => number }) {
  const { world, updates } = deps;
  let presses = 0;

  function enter(personId: number, where: Where) {
    const details: Partial<Person> = {};
    if (where.name !== undefined) details.firstName = where.name;
    if (where.username !== undefined) details.username = where.username;
    const person = world.person(personId, details);
    const chat = world.openChat(where.chat ?? personId);
    return { person, chat };
  }

  /** Any message: `content` in the Bot API's own words. */
  function send(personId: number, content: Record<string, unknown>, where: Where = {}): Said {
    const { person, chat } = enter(personId, where);
    const message = world.put(chat, person, { ...content, ...where.extra });
    return { messageId: message.message_id, updateId: updates.add(chat.id, { message: { ...message } }) };
  }

  function entitiesOf(text: string): Record<string, unknown>[] {
    const command = /^\/[a-zA-Z0-9_]+(@\w+)?/.exec(text)?.[0];
    const mentions = [...text.matchAll(/(?<!\w)@\w+/g)].map((match) => ({
      type: 'mention',
      offset: match.index,
      length: match[0].length,
    }));
    return command ? [{ type: 'bot_command', offset: 0, length: command.length }, ...mentions] : mentions;
  }

  function say(personId: number, text: string, where: Where = {}): Said {
    const entities = entitiesOf(text);
    return send(personId, { text, ...(entities.length ? { entities } : {}) }, where);
  }

  function photoContent(data: Buffer, caption?: string): Record<string, unknown> {
    const file = world.keepFile(data, 'photo.jpg', 'image/jpeg', 'photos');
    const size = (scale: number) => ({
      file_id: file.fileId,
      file_unique_id: `u${file.fileId}`,
      width: 900 * scale,
      height: 1200 * scale,
      file_size: data.length,
    });
    return { photo: [size(0.1), size(1)], ...(caption === undefined ? {} : { caption }) };
  }

  return {
    send,
    say,
    photo: (personId: number, data: Buffer, caption?: string, where: Where = {}) =>
      send(personId, photoContent(data, caption), where),
    album: (personId: number, pictures: Buffer[], caption?: string, where: Where = {}): Said[] => {
      const group = `person-album-${world.lastMessageId()}`;
      return pictures.map((data, i) =>
        send(
          personId,
          { ...photoContent(data, i === 0 ? caption : undefined), media_group_id: group },
          where,
        ),
      );
    },
    document: (personId: number, data: Buffer, name: string, type: string, where: Where = {}) => {
      const file = world.keepFile(data, name, type, 'documents');
      return send(
        personId,
        {
          document: {
            file_id: file.fileId,
            file_unique_id: `u${file.fileId}`,
            file_name: name,
            mime_type: type,
            file_size: data.length,
          },
        },
        where,
      );
    },
    /** Presses the button whose data or label is `button` on a message that carries it; throws when none does. */
    press: (personId: number, messageId: number, button: string, where: Where = {}): Said => {
      const { person, chat } = enter(personId, where);
      const message = world.message(chat.id, messageId);
      const found = (message?.reply_markup?.inline_keyboard ?? [])
        .flat()
        .find((candidate) => candidate.callback_data === button || candidate.text === button);
      if (!message || !found) throw new Error(`no such button on message ${messageId}`);
      const query = {
        id: `${deps.now()}${++presses}`,
        from: world.wireUser(person),
        message: { ...message },
        chat_instance: String(chat.id),
        data: found.callback_data,
      };
      return { messageId, updateId: updates.add(chat.id, { callback_query: query }) };
    },
    edit: (personId: number, messageId: number, text: string, where: Where = {}): Said => {
      const { chat } = enter(personId, where);
      const message = world.message(chat.id, messageId);
      if (!message || message.from.id !== personId) throw new Error('not their message');
      Object.assign(message, { text, edit_date: Math.floor(deps.now() / 1000) });
      world.edited(message);
      return { messageId, updateId: updates.add(chat.id, { edited_message: { ...message } }) };
    },
    react: (personId: number, messageId: number, emoji: string, where: Where = {}): Said => {
      const { person, chat } = enter(personId, where);
      const reaction = {
        chat: world.wireChat(chat),
        message_id: messageId,
        user: world.wireUser(person),
        date: Math.floor(deps.now() / 1000),
        old_reaction: [],
        new_reaction: [{ type: 'emoji', emoji }],
      };
      return { messageId, updateId: updates.add(chat.id, { message_reaction: reaction }) };
    },
    /** Blocks the bot (or lets it back in). */
    block: (personId: number, blocked = true): void => {
      const { person, chat } = enter(personId, {});
      chat.blocked = blocked;
      const status = (now: boolean) => ({ user: world.me, status: now ? 'kicked' : 'member', until_date: 0 });
      updates.add(chat.id, {
        my_chat_member: {
          chat: world.wireChat(chat),
          from: world.wireUser(person),
          date: Math.floor(deps.now() / 1000),
          old_chat_member: status(!blocked),
          new_chat_member: status(blocked),
        },
      });
    },
    /** A group that the bot is in. Ids are negative. */
    group: (id: number, title: string, forum = false) => world.openChat(id, { title, forum }),
    /** Lets the bot write to someone who pressed Start without saying anything. */
    start: (personId: number) => world.openChat(personId),
    /** Any update at all, numbered as the next. */
    update: (chatId: number, update: Record<string, unknown>): number => updates.add(chatId, update),
    /** An update as the platform would write it, with its own number. */
    inject: (chatId: number, update: Update): void => updates.inject(chatId, update),
    /** Resolves when the bot confirmed that update. */
    settled: (updateId: number): Promise<void> => updates.settled(updateId),
    repeat: (update: Update): void => updates.repeat(update),
  };
}
