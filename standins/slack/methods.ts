/** The methods of the Web API that this server knows, each strict about what the platform is strict about. */
import { readBlocks } from './blocks.ts';
import type { Consent } from './consent.ts';
import type { Limits } from './limits.ts';
import { Refusal } from './refusal.ts';
import type { Channel, Message, World } from './world.ts';

export type Payload = Record<string, unknown>;
export type Methods = Record<string, (payload: Payload, url: string) => Record<string, unknown>>;

const mostText = 40_000;
/** The platform's own advice is 4,000; beyond this it is sure to cut. */
const mostMetadata = 2_000;

export function createMethods(deps: {
  world: World;
  limits: Limits;
  openSocket: () => string;
  consent: Consent;
  /** Taken from every app that shows it from now on. */
  tokens: Set<string>;
}): Methods {
  const { world, limits } = deps;

  function readText(payload: Payload, blocks: readonly string[]): string {
    const text = payload['text'] ?? '';
    if (typeof text !== 'string') throw new Refusal('invalid_arguments', 'text');
    if (text === '' && blocks.length === 0 && !Array.isArray(payload['blocks'])) throw new Refusal('no_text');
    if (text.length > mostText) throw new Refusal('msg_too_long');
    if (/<(?![@#!]|https?:|mailto:|tel:)/.test(text)) limits.violate('an unescaped bracket', 'text');
    // Nobody meant to wake a whole channel: an alarm in a text is one that was not escaped.
    if (/<!(channel|here|everyone)>/.test(text)) limits.violate('an alarm that nobody meant', 'text');
    return text;
  }

  function readMetadata(given: unknown): unknown {
    if (given === undefined) return undefined;
    const metadata = given as { event_type?: unknown; event_payload?: unknown };
    if (typeof metadata.event_type !== 'string' || typeof metadata.event_payload !== 'object')
      throw new Refusal('invalid_metadata_format');
    if (JSON.stringify(metadata).length > mostMetadata) throw new Refusal('metadata_too_large');
    return metadata;
  }

  const shownOf = (blocks: readonly string[], text: string): string =>
    blocks.length > 0
      ? blocks.join('\n')
      : text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

  function threadOf(channel: Channel, given: unknown): { thread?: string } {
    if (given === undefined) return {};
    const root = world.find(channel.id, given);
    if (!root) throw new Refusal('thread_not_found');
    return { thread: root.thread ?? root.ts };
  }

  const wire = (message: Message, withMetadata: boolean) => ({
    type: 'message',
    ts: message.ts,
    user: message.user,
    text: message.text,
    ...(message.who === 'bot' ? { bot_id: world.bot.botId } : {}),
    ...(message.thread ? { thread_ts: message.thread } : {}),
    ...(message.clientId ? { client_msg_id: message.clientId } : {}),
    ...(message.edited ? { edited: { user: message.user, ts: message.edited } } : {}),
    ...(message.blocks.length > 0 ? { blocks: message.blocks } : {}),
    ...(withMetadata && message.metadata ? { metadata: message.metadata } : {}),
    ...(message.files ? { files: message.files.map(wireFile) } : {}),
  });
  const wireFile = (file: { id: string; name: string; mimetype: string; data: Buffer }) => ({
    id: file.id,
    name: file.name,
    mimetype: file.mimetype,
    size: file.data.length,
  });

  /** A page of messages, newest first as the platform gives them; a thread's come oldest first. */
  function page(messages: Message[], payload: Payload, newestFirst: boolean) {
    const oldest = Number(payload['oldest'] ?? 0);
    const inclusive = String(payload['inclusive']) === 'true';
    const fitting = messages
      .filter(
        (message) =>
          !message.deleted && (inclusive ? Number(message.ts) >= oldest : Number(message.ts) > oldest),
      )
      .sort((a, b) => Number(a.ts) - Number(b.ts));
    if (newestFirst) fitting.reverse();
    const from = Number(payload['cursor'] ?? 0);
    const limit = Math.min(Number(payload['limit'] ?? 100), 999);
    const more = from + limit < fitting.length;
    return {
      messages: fitting
        .slice(from, from + limit)
        .map((message) => wire(message, String(payload['include_all_metadata']) === 'true')),
      has_more: more,
      response_metadata: { next_cursor: more ? String(from + limit) : '' },
    };
  }

  function own(payload: Payload, refusal: string): Message {
    const channel = world.forBot(payload['channel']);
    const message = world.find(channel.id, payload['ts']);
    if (!message) throw new Refusal('message_not_found');
    if (message.who !== 'bot') throw new Refusal(refusal);
    return message;
  }

  return {
    'auth.test': () => ({
      url: 'https://stand-in.slack.test/',
      team: 'Stand-in',
      team_id: world.team,
      user: world.bot.name,
      user_id: world.bot.id,
      bot_id: world.bot.botId,
      is_enterprise_install: false,
    }),
    'apps.connections.open': () => ({ url: deps.openSocket() }),
    'chat.postMessage': (payload) => {
      const channel = world.forBot(payload['channel']);
      const blocks = readBlocks(payload['blocks'], 50, 'message');
      const text = readText(payload, blocks);
      const metadata = readMetadata(payload['metadata']);
      const thread = threadOf(channel, payload['thread_ts']);
      limits.posting(channel.id);
      const message = world.put(
        {
          channel: channel.id,
          who: 'bot',
          user: world.bot.id,
          text,
          blocks: (payload['blocks'] as unknown[] | undefined) ?? [],
          metadata,
          ...thread,
        },
        shownOf(blocks, text),
      );
      return { channel: channel.id, ts: message.ts, message: wire(message, true) };
    },
    'chat.update': (payload) => {
      const message = own(payload, 'cant_update_message');
      const blocks = readBlocks(payload['blocks'], 50, 'message');
      const text = readText(payload, blocks);
      world.change(message, {
        text,
        blocks: payload['blocks'] as unknown[],
        shown: shownOf(blocks, text),
      });
      return { channel: message.channel, ts: message.ts, text };
    },
    'chat.delete': (payload) => {
      world.remove(own(payload, 'cant_delete_message'));
      return { channel: payload['channel'], ts: payload['ts'] };
    },
    'conversations.history': (payload) => {
      const channel = world.forBot(payload['channel']);
      return page(
        world.messages(channel.id).filter((message) => !message.thread),
        payload,
        true,
      );
    },
    'conversations.replies': (payload) => {
      const channel = world.forBot(payload['channel']);
      const root = world.find(channel.id, payload['ts']);
      if (!root) throw new Refusal('thread_not_found');
      const thread = root.thread ?? root.ts;
      return page(
        world.messages(channel.id).filter((message) => message.ts === thread || message.thread === thread),
        payload,
        false,
      );
    },
    'conversations.open': (payload) => {
      const user = String(payload['users']);
      if (!world.memberOf(user)) throw new Refusal('user_not_found');
      return { channel: { id: world.direct(user).id } };
    },
    'users.conversations': (payload) => {
      if (payload['types'] !== 'im')
        throw new Refusal('invalid_arguments', 'only direct chats are listed here');
      return { channels: world.directs().map(({ id, user }) => ({ id, user, is_im: true })) };
    },
    'users.info': (payload) => {
      const member = world.memberOf(String(payload['user']));
      if (!member) throw new Refusal('user_not_found');
      const { id, name, realName } = member;
      return { user: { id, name, real_name: realName, profile: { real_name: realName } } };
    },
    'views.open': (payload) => {
      const view = payload['view'] as Payload;
      if (view['type'] !== 'modal') throw new Refusal('invalid_arguments', 'view type');
      readBlocks(view['blocks'], 100, 'modal');
      for (const name of ['title', 'submit', 'close']) {
        const words = (view[name] as { text?: string } | undefined)?.text ?? '';
        if (words.length > 24) throw new Refusal('invalid_arguments', `${name} too long`);
      }
      const kept = view['private_metadata'];
      if (typeof kept === 'string' && kept.length > 3_000) throw new Refusal('invalid_arguments');
      return { view: { ...view, id: world.openForm(payload['trigger_id'], view) } };
    },
    'views.publish': (payload) => {
      const user = String(payload['user_id']);
      const view = payload['view'] as Payload;
      if (view['type'] !== 'home') throw new Refusal('invalid_arguments', 'view type');
      readBlocks(view['blocks'], 100, 'home');
      if (!world.memberOf(user)) throw new Refusal('user_not_found');
      world.publishHome(user, view['blocks'] as unknown[]);
      return { view };
    },
    'files.getUploadURLExternal': (payload, url) => {
      if (!(Number(payload['length']) > 0)) throw new Refusal('invalid_arguments', 'length');
      const file = world.keepFile(
        String(payload['filename']),
        'application/octet-stream',
        Buffer.alloc(0),
        false,
      );
      return { upload_url: `${url}/upload/${file.id}`, file_id: file.id };
    },
    'files.completeUploadExternal': (payload) => {
      const listed = payload['files'] as { id: string; title?: string }[];
      const channel = world.forBot(payload['channel_id']);
      const thread = threadOf(channel, payload['thread_ts']);
      const files = listed.map(({ id }) => {
        const file = world.file(id);
        if (!file || file.data.length === 0) throw new Refusal('file_not_found');
        file.complete = true;
        return file;
      });
      limits.posting(channel.id);
      world.put({ channel: channel.id, who: 'bot', user: world.bot.id, text: '', files, ...thread });
      return { files: files.map(wireFile) };
    },
    'files.info': (payload, url) => {
      const file = world.file(payload['file']);
      if (!file) throw new Refusal('file_not_found');
      return {
        file: {
          ...wireFile(file),
          url_private_download: `${url}/files/${file.id}/${encodeURIComponent(file.name)}`,
        },
      };
    },
    'files.delete': (payload) => {
      if (!world.dropFile(payload['file'])) throw new Refusal('file_not_found');
      for (const message of world.messages())
        if (message.files?.some((file) => file.id === payload['file'])) world.remove(message);
      return {};
    },
    'oauth.v2.access': (payload) => {
      const team = deps.consent.redeem(payload);
      const token = `xoxb-installed-${deps.tokens.size}`;
      deps.tokens.add(token);
      return {
        access_token: token,
        token_type: 'bot',
        scope: 'chat:write',
        bot_user_id: world.bot.id,
        app_id: 'A1',
        team: { id: team, name: 'Stand-in' },
        enterprise: null,
        is_enterprise_install: false,
      };
    },
  };
}
