/** The server's memory: members, channels, messages, files, open forms and Home tabs. */
import { randomBytes } from 'node:crypto';
import { buttonsOf, type SeenButton } from './blocks.ts';
import { Refusal } from './refusal.ts';

export type Member = { id: string; name: string; realName: string };
export type Channel = {
  id: string;
  kind: 'im' | 'channel';
  name: string;
  /** Of a direct chat. */
  member?: string;
  /** The bot is in it. */
  joined: boolean;
  /** Nobody may post any more. */
  archived: boolean;
};

export type Message = {
  channel: string;
  ts: string;
  who: 'bot' | 'person';
  user: string;
  /** As it travels, escaped. */
  text: string;
  /** What people see: the words of the blocks, or the text. */
  shown: string;
  blocks: unknown[];
  buttons: SeenButton[];
  thread?: string;
  metadata?: unknown;
  files?: StoredFile[];
  edited?: string;
  clientId?: string;
  deleted: boolean;
  revisions: string[];
};

export type StoredFile = { id: string; name: string; mimetype: string; data: Buffer; complete: boolean };

export type World = ReturnType<typeof createWorld>;

const unescapeText = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

export function createWorld(deps: { team: string; bot: Member & { botId: string }; now: () => number }) {
  const { bot, now } = deps;
  const members = new Map<string, Member>([[bot.id, bot]]);
  const channels = new Map<string, Channel>();
  const messages = new Map<string, Message[]>();
  const files = new Map<string, StoredFile>();
  const forms = new Map<string, { id: string; user: string; view: Record<string, unknown> }>();
  const triggers = new Map<string, { user: string; until: number; used: boolean }>();
  const homes = new Map<string, { blocks: unknown[]; at: number }>();
  const waiting = new Set<() => void>();
  let lastTs = 0;

  const wake = (): void => {
    for (const look of waiting) look();
  };

  /** Rising and unique, in microseconds of this server's clock. */
  function nextTs(): string {
    lastTs = Math.max(now() * 1000, lastTs + 1);
    return `${Math.floor(lastTs / 1_000_000)}.${String(lastTs % 1_000_000).padStart(6, '0')}`;
  }

  function member(id: string, details: Partial<Member> = {}): Member {
    const known = members.get(id) ?? { id, name: id.toLowerCase(), realName: `Member ${id}` };
    const next = { ...known, ...details };
    members.set(id, next);
    return next;
  }

  function direct(user: string): Channel {
    const id = `D${user.slice(1)}`;
    const known = channels.get(id);
    if (known) return known;
    const channel: Channel = { id, kind: 'im', name: '', member: user, joined: true, archived: false };
    channels.set(id, channel);
    return channel;
  }

  /** The direct chats of the app, with whom. */
  const directs = (): { id: string; user: string }[] =>
    [...channels.values()].flatMap(({ id, kind, member }) =>
      kind === 'im' && member ? [{ id, user: member }] : [],
    );

  function open(id: string, details: Partial<Channel> = {}): Channel {
    if (id.startsWith('D')) return direct(`U${id.slice(1)}`);
    const known = channels.get(id);
    if (known) return Object.assign(known, details);
    const channel: Channel = {
      id,
      kind: 'channel',
      name: id.toLowerCase(),
      joined: true,
      archived: false,
      ...details,
    };
    channels.set(id, channel);
    return channel;
  }

  /** The channel that a bot names; refuses what it may not write to. */
  function forBot(id: unknown): Channel {
    const channel = channels.get(String(id));
    if (!channel) throw new Refusal('channel_not_found');
    if (!channel.joined) throw new Refusal('not_in_channel');
    if (channel.archived) throw new Refusal('is_archived');
    return channel;
  }

  const list = (channel: string): Message[] => messages.get(channel) ?? [];

  const find = (channel: unknown, ts: unknown): Message | null =>
    list(String(channel)).find((message) => message.ts === ts && !message.deleted) ?? null;

  function put(
    content: Pick<Message, 'channel' | 'who' | 'user' | 'text'> & Partial<Message>,
    shown?: string,
  ): Message {
    const message: Message = {
      ts: nextTs(),
      blocks: [],
      deleted: false,
      revisions: [],
      ...content,
      shown: shown ?? unescapeText(content.text),
      buttons: buttonsOf(content.blocks),
    };
    message.revisions.push(message.shown);
    messages.set(message.channel, [...list(message.channel), message]);
    wake();
    return message;
  }

  function change(message: Message, next: { text: string; blocks?: unknown[]; shown: string }): void {
    message.text = next.text;
    message.shown = next.shown;
    message.blocks = next.blocks ?? message.blocks;
    message.buttons = buttonsOf(message.blocks);
    message.revisions.push(message.shown);
    wake();
  }

  return {
    team: deps.team,
    bot,
    nextTs,
    member,
    direct,
    directs,
    open,
    forBot,
    find,
    put,
    change,
    remove(message: Message): void {
      message.deleted = true;
      wake();
    },
    /** Of one channel or of all, in the order in which they appeared; nothing is ever taken out. */
    messages: (channel?: string): Message[] =>
      channel === undefined ? [...messages.values()].flat() : [...list(channel)],
    channel: (id: string) => channels.get(id) ?? null,
    memberOf: (id: string) => members.get(id) ?? null,
    keepFile(name: string, mimetype: string, data: Buffer = Buffer.alloc(0), complete = true): StoredFile {
      const file = {
        id: `F${files.size + 1}${randomBytes(3).toString('hex').toUpperCase()}`,
        name,
        mimetype,
        data,
        complete,
      };
      files.set(file.id, file);
      return file;
    },
    file: (id: unknown) => files.get(String(id)) ?? null,
    dropFile: (id: unknown) => files.delete(String(id)),

    /** A press or a command allows one form, within three seconds. */
    trigger(user: string): string {
      const id = `${Math.floor(now())}.${triggers.size + 1}.${randomBytes(4).toString('hex')}`;
      triggers.set(id, { user, until: now() + 3_000, used: false });
      return id;
    },
    openForm(trigger: unknown, view: Record<string, unknown>): string {
      const known = triggers.get(String(trigger));
      if (!known) throw new Refusal('invalid_trigger_id');
      if (known.used) throw new Refusal('exchanged_trigger_id');
      if (now() > known.until) throw new Refusal('expired_trigger_id');
      known.used = true;
      const id = `V${forms.size + 1}${randomBytes(3).toString('hex').toUpperCase()}`;
      forms.set(id, { id, user: known.user, view });
      wake();
      return id;
    },
    formsOf: (user: string) => [...forms.values()].filter((form) => form.user === user),
    takeForm(user: string) {
      const form = [...forms.values()].findLast((one) => one.user === user);
      if (form) forms.delete(form.id);
      return form ?? null;
    },
    publishHome(user: string, blocks: unknown[]): void {
      homes.set(user, { blocks, at: now() });
      wake();
    },
    home: (user: string) => homes.get(user) ?? null,

    /** Resolves when `found` gives something; rejects after `timeoutMs`. */
    until<T>(found: () => T | null | undefined | false, timeoutMs = 5_000): Promise<T> {
      return new Promise((resolve, reject) => {
        const look = (): void => {
          const value = found();
          if (value === null || value === undefined || value === false) return;
          finish();
          resolve(value);
        };
        const timer = setTimeout(() => {
          finish();
          reject(new Error(`not seen within ${timeoutMs} ms`));
        }, timeoutMs);
        const finish = (): void => {
          clearTimeout(timer);
          waiting.delete(look);
        };
        waiting.add(look);
        look();
      });
    },
  };
}
