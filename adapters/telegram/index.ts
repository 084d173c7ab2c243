/** The Telegram channel: the port of the house on one side, the Bot API (through grammY's client) on the other. */
import type { Accept, Channel, Destination, OpenFile } from '../../bot/channel.ts';
import type { Outbound } from '../../bot/message.ts';
import { readChat, readMessage } from './address.ts';
import { accountOf, createApi, publicRoot } from './api.ts';
import { createCalls } from './call.ts';
import type { Self } from './content.ts';
import { readFailure } from './failure.ts';
import { createFiles } from './files.ts';
import { createKnownIds } from './known-ids.ts';
import type { Log } from './log.ts';
import { commandMenu, type CommandMenu } from './menu.ts';
import { createMenus, type PersonaOf } from './menus.ts';
import type { Membership } from './parse.ts';
import { createPoll } from './poll.ts';
import { renderPreviewPart } from './preview.ts';
import { createProbe } from './probe.ts';
import { createReceive } from './receive.ts';
import { renderReply } from './render.ts';
import { createSender } from './send.ts';
import { createWebhook, type Webhook } from './webhook.ts';
import { allowedUpdates } from './wire.ts';

export type TelegramDeps = {
  /** From BotFather: `<number>:<secret>`. */
  token: string;
  /** Without a slash at the end; the public service when not given. */
  apiRoot?: string;
  /** Polls when not given. The secret has 1 to 256 of `A-Z a-z 0-9 _ -`. */
  webhook?: { url: string; secret: string };
  accept: Accept;
  /** Somebody blocked the bot, or let it in again. Throws when it could not be stored. */
  onMembership?: (membership: Membership) => Promise<void>;
  /** Bytes of photos and files on their way out; without it cards are sent as words. */
  openFile?: OpenFile;
  /** What somebody is to the house; decides which commands their app shows. No menus without it. */
  personaOf?: PersonaOf;
  log: Log;
  now: () => Date;
  /** Jitter of pauses, 0 to 1. */
  random?: () => number;
  /** Longest wait for an answer to a send, in seconds. */
  timeoutSeconds?: number;
};

export type TelegramChannel = Channel &
  Required<Pick<Channel, 'renderPreview' | 'edit' | 'remove' | 'find' | 'download'>> & {
    /** For the route of the webhook; answers 401 to everything when polling. */
    webhook: Webhook;
    /** Updates that were passed over because they were not what the platform sends, and answered polls. */
    counts: () => { polls: number; invalid: number };
  };

const hookAgainMs = 5_000;

export function createTelegramChannel(deps: TelegramDeps): TelegramChannel {
  const { token, log, now } = deps;
  const apiRoot = (deps.apiRoot ?? publicRoot).replace(/\/+$/, '');
  const account = accountOf(token);
  const api = createApi({ token, apiRoot, timeoutSeconds: deps.timeoutSeconds ?? 30 });
  const pollApi = createApi({ token, apiRoot, timeoutSeconds: 45 });
  const known = createKnownIds();
  const calls = createCalls({ api, openFile: deps.openFile ?? (() => Promise.resolve(null)) });
  const onMembership = deps.onMembership ?? (() => Promise.resolve());
  const sender = createSender({
    calls,
    known,
    now,
    onUnreachable(chatId) {
      const person = { chatExternalId: String(chatId), personExternalId: String(chatId) };
      onMembership({ account, ...person, status: 'blocked', at: now() }).catch(() =>
        log.warn({}, 'that somebody blocked the bot could not be stored'),
      );
    },
  });
  const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
  const find = createProbe({ calls, known, now, pause });
  const setMenu = (menu: CommandMenu): void => {
    for (const { language, scope, commands } of menu)
      void quietly(
        'setMyCommands',
        api.setMyCommands(commands, { scope, ...(language === null ? {} : { language_code: language }) }),
      );
  };
  const { personaOf } = deps;
  const lookAtMenu =
    personaOf &&
    createMenus({
      account,
      personaOf,
      set: setMenu,
      clear(scope, languages) {
        for (const language of languages)
          void quietly(
            'deleteMyCommands',
            api.deleteMyCommands({ scope, ...(language === null ? {} : { language_code: language }) }),
          );
      },
      now,
    });
  const receive = createReceive({
    accept: deps.accept,
    onPrivate: (chatId, command) =>
      void lookAtMenu?.(chatId, command).catch(() => log.debug({}, 'a menu waits')),
    onMembership,
    answerPress: (pressId) => void quietly('answerCallbackQuery', api.answerCallbackQuery(pressId)),
    known,
    log,
    now,
  });
  const poll = createPoll({ api: pollApi, receive, log, now, random: deps.random ?? Math.random });
  let self: Self | null = null;
  let starts = 0;
  let receiving = false;
  let hooked: { ok: boolean; detail: string } = { ok: false, detail: 'not started' };

  /** For calls that only make things nicer: a failure is noted and forgotten. */
  async function quietly(what: string, call: Promise<unknown>): Promise<void> {
    try {
      await call;
    } catch (error) {
      log.debug({ what, ...readFailure(error) }, 'a call that may fail did');
    }
  }

  async function whoAmI(): Promise<Self> {
    if (self) return self;
    const me = await api.getMe();
    self = { id: me.id, username: me.username };
    return self;
  }

  /** Who the bot is, and for polling that no webhook stands in the way. */
  async function readyToPoll(): Promise<Self> {
    const me = await whoAmI();
    await api.deleteWebhook({ drop_pending_updates: false });
    return me;
  }

  /** Goes on trying until it is set or the channel stops: the platform may be away when we start. */
  async function hook(url: string, secret: string, mine: number): Promise<void> {
    try {
      await whoAmI();
      await api.setWebhook(url, {
        secret_token: secret,
        allowed_updates: [...allowedUpdates],
        max_connections: 40,
        drop_pending_updates: false,
      });
      if (mine === starts) hooked = { ok: true, detail: 'webhook' };
    } catch (error) {
      const { kind, reason } = readFailure(error);
      if (mine !== starts) return;
      hooked = { ok: false, detail: reason };
      log.warn({ kind, reason }, 'the webhook could not be set; trying again');
      setTimeout(() => {
        if (mine === starts) void hook(url, secret, mine);
      }, hookAgainMs).unref();
    }
  }

  return {
    name: 'telegram',
    account,
    streams: 'edit',
    // One message a second a chat, thirty a second in all, twenty a minute to a group.
    pace: { perChatMs: 1_000, perAccountMs: 34, editMs: 1_000, perGroupMs: 3_000 },
    undecided: 'resend',
    render: (message: Outbound) => renderReply(message),
    renderPreview: (textSoFar, _to, quoteExternalId) => renderPreviewPart(textSoFar, quoteExternalId),
    startLink: (token: string) => (self ? `https://t.me/${self.username}?start=${token}` : null),
    send: sender.send,
    edit: sender.edit,
    remove: async (_to: Destination, externalId: string) => {
      const target = readMessage(externalId);
      for (let id = target?.first ?? 1; target && id <= target.last; id++)
        await quietly('deleteMessage', api.deleteMessage(target.chatId, id));
    },
    typing: async (to: Destination) => {
      const { chatId, threadId } = readChat(to.chatExternalId);
      const where = threadId === undefined ? {} : { message_thread_id: threadId };
      await quietly('sendChatAction', api.sendChatAction(chatId, 'typing', where));
    },
    find,
    start: async () => {
      receiving = true;
      if (deps.webhook) {
        await hook(deps.webhook.url, deps.webhook.secret, ++starts);
      } else {
        poll.start(readyToPoll);
      }
      if (lookAtMenu) setMenu(commandMenu);
    },
    stop: async () => {
      receiving = false;
      starts++;
      hooked = { ok: false, detail: 'stopped' };
      await poll.stop();
    },
    health: () => (deps.webhook ? hooked : poll.health()),
    webhook: createWebhook({
      secret: deps.webhook?.secret ?? '',
      receiving: () => receiving,
      self: whoAmI,
      receive,
      log,
    }),
    download: createFiles({ api, apiRoot, token }),
    counts: poll.counts,
  };
}
