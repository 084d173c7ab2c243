/** What members do in their apps: write, press, fill forms, edit, react, share files. Each becomes a call to the app. */
import { randomUUID } from 'node:crypto';
import type { Answer, Delivery } from './delivery.ts';
import type { Message, World } from './world.ts';

export type Said = { channel: string; ts: string; eventId: string };

/** `channel` is the person's direct chat with the bot unless another is named. */
export type Where = { channel?: string; thread?: string; name?: string; clientId?: string };

export type People = ReturnType<typeof createPeople>;

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export function createPeople(deps: { world: World; delivery: Delivery }) {
  const { world, delivery } = deps;

  const envelope = (event: Record<string, unknown>) => ({
    type: 'event_callback',
    token: 'unused',
    team_id: world.team,
    api_app_id: 'A1',
    event_id: `Ev${randomUUID().replaceAll('-', '').slice(0, 12).toUpperCase()}`,
    event_time: Math.floor(Number(event['event_ts'] ?? event['ts'] ?? 0)),
    authorizations: [
      {
        enterprise_id: null,
        team_id: world.team,
        user_id: world.bot.id,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    event,
  });

  function emit(event: Record<string, unknown>): string {
    const body = envelope(event);
    delivery.event(body);
    return body.event_id;
  }

  function enter(user: string, where: Where) {
    world.member(
      user,
      where.name === undefined ? {} : { realName: where.name, name: where.name.toLowerCase() },
    );
    return where.channel === undefined ? world.direct(user) : world.open(where.channel);
  }

  const wire = (message: Message) => ({
    type: 'message',
    channel: message.channel,
    channel_type: message.channel.startsWith('D') ? 'im' : 'channel',
    user: message.user,
    text: message.text,
    ts: message.ts,
    event_ts: message.ts,
    team: world.team,
    client_msg_id: message.clientId,
    ...(message.thread
      ? { thread_ts: message.thread, parent_user_id: world.find(message.channel, message.thread)?.user }
      : {}),
    ...(message.files
      ? {
          subtype: 'file_share',
          files: message.files.map(({ id, name, mimetype, data }) => ({
            id,
            name,
            mimetype,
            size: data.length,
          })),
        }
      : {}),
  });

  function send(user: string, text: string, where: Where, files?: Message['files']): Said {
    const channel = enter(user, where);
    const message = world.put({
      channel: channel.id,
      who: 'person',
      user,
      // `@bot` is typed and becomes a reference.
      text: escapeText(text).replace(/@bot\b/g, `<@${world.bot.id}>`),
      clientId: where.clientId ?? randomUUID(),
      ...(where.thread === undefined ? {} : { thread: where.thread }),
      ...(files ? { files } : {}),
    });
    const event = wire(message);
    const eventId = emit(event);
    // A mention in a channel comes twice: as a message and as a mention.
    if (channel.kind === 'channel' && message.text.includes(`<@${world.bot.id}>`))
      emit({ ...event, type: 'app_mention', channel_type: undefined, subtype: undefined });
    return { channel: channel.id, ts: message.ts, eventId };
  }

  const inChannel = (id: string) => ({ id, name: world.channel(id)?.name || 'directmessage' });

  return {
    /** What tells of a message that stands there already, for whoever delivers it by hand. */
    eventOf: (message: Message) => envelope(wire(message)),
    say: (user: string, text: string, where: Where = {}): Said => send(user, text, where),
    share(user: string, name: string, mimetype: string, data: Buffer, text = '', where: Where = {}): Said {
      return send(user, text, where, [world.keepFile(name, mimetype, data)]);
    },
    edit(user: string, channel: string, ts: string, text: string): string {
      const message = world.find(channel, ts);
      if (message?.user !== user) throw new Error('not their message');
      const before = wire(message);
      message.edited = world.nextTs();
      world.change(message, { text: escapeText(text), shown: text });
      return emit({
        type: 'message',
        subtype: 'message_changed',
        channel,
        channel_type: before.channel_type,
        ts: message.edited,
        event_ts: message.edited,
        message: { ...wire(message), edited: { user, ts: message.edited } },
        previous_message: before,
      });
    },
    remove(user: string, channel: string, ts: string): string {
      const message = world.find(channel, ts);
      if (message?.user !== user) throw new Error('not their message');
      world.remove(message);
      const at = world.nextTs();
      return emit({
        type: 'message',
        subtype: 'message_deleted',
        channel,
        channel_type: channel.startsWith('D') ? 'im' : 'channel',
        ts: at,
        event_ts: at,
        deleted_ts: ts,
        previous_message: wire(message),
      });
    },
    react(user: string, channel: string, ts: string, name: string): string {
      const at = world.nextTs();
      const author = world.find(channel, ts)?.user;
      return emit({
        type: 'reaction_added',
        user,
        reaction: name,
        item: { type: 'message', channel, ts },
        item_user: author,
        event_ts: at,
      });
    },
    openHome: (user: string): string => {
      world.member(user);
      return emit({
        type: 'app_home_opened',
        user,
        channel: world.direct(user).id,
        tab: 'home',
        event_ts: world.nextTs(),
      });
    },
    uninstall: (): string => emit({ type: 'app_uninstalled', event_ts: world.nextTs() }),

    /** What a press sends, for a button by its label or value; throws when the message carries none. */
    pressOf(user: string, channel: string, ts: string, button: string): Record<string, unknown> {
      world.member(user);
      const message = world.find(channel, ts);
      const found = message?.buttons.find((one) => one.label === button || one.value === button);
      if (!message || !found) throw new Error(`no such button on message ${ts}`);
      return {
        type: 'block_actions',
        team: { id: world.team, domain: 'stand-in' },
        user: {
          id: user,
          username: world.memberOf(user)?.name,
          name: world.memberOf(user)?.name,
          team_id: world.team,
        },
        api_app_id: 'A1',
        token: 'unused',
        container: {
          type: 'message',
          message_ts: ts,
          channel_id: channel,
          is_ephemeral: false,
          ...(message.thread ? { thread_ts: message.thread } : {}),
        },
        trigger_id: world.trigger(user),
        channel: inChannel(channel),
        message: {
          type: 'message',
          ts,
          user: message.user,
          ...(message.thread ? { thread_ts: message.thread } : {}),
        },
        response_url: 'https://hooks.slack.test/actions/unused',
        actions: [
          {
            type: 'button',
            action_id: found.actionId,
            block_id: 'b',
            value: found.value,
            text: { type: 'plain_text', text: found.label },
            action_ts: world.nextTs(),
          },
        ],
      };
    },
    press(user: string, channel: string, ts: string, button: string): Promise<Answer> {
      return delivery.once('interaction', this.pressOf(user, channel, ts, button));
    },
    /** A button of the Home tab, by its value. */
    pressAtHome(user: string, value: string): Promise<Answer> {
      return delivery.once('interaction', {
        type: 'block_actions',
        team: { id: world.team },
        user: { id: user },
        container: { type: 'view', view_id: 'V0' },
        trigger_id: world.trigger(user),
        actions: [{ type: 'button', action_id: 'choice:0', block_id: 'b', value, action_ts: world.nextTs() }],
      });
    },
    /** Fills the form that stands open for them. */
    submitOf(user: string, reason: string): Record<string, unknown> {
      const form = world.takeForm(user);
      if (!form) throw new Error('no form is open');
      return {
        type: 'view_submission',
        team: { id: world.team },
        user: { id: user, username: world.memberOf(user)?.name },
        api_app_id: 'A1',
        token: 'unused',
        trigger_id: world.trigger(user),
        view: {
          ...form.view,
          id: form.id,
          state: {
            values: {
              reason: { reason: { type: 'plain_text_input', value: reason === '' ? null : reason } },
            },
          },
        },
      };
    },
    submit(user: string, reason: string): Promise<Answer> {
      return delivery.once('interaction', this.submitOf(user, reason));
    },
    commandOf(user: string, text: string, channel: string): Record<string, string> {
      world.member(user);
      const { id, name } = inChannel(world.open(channel).id);
      return {
        command: '/castmatch',
        text,
        team_id: world.team,
        user_id: user,
        user_name: world.memberOf(user)?.name ?? '',
        channel_id: id,
        channel_name: name,
        trigger_id: world.trigger(user),
        response_url: 'https://hooks.slack.test/commands/unused',
        api_app_id: 'A1',
        token: 'unused',
      };
    },
    command(user: string, text: string, channel?: string): Promise<Answer> {
      world.member(user);
      return delivery.once('command', this.commandOf(user, text, channel ?? world.direct(user).id));
    },
    /** A channel that the bot is in. */
    channel: (id: string, name: string, joined = true) => world.open(id, { name, joined }),
  };
}
