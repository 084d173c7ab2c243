/** The Slack channel passes the contract of channels, by webhook and over Socket Mode, against the stand-in. */
import { readBlocks } from '../../standins/slack/blocks.ts';
import { channelContract, type ChannelSetup, type Opened } from '../channel.contract.ts';
import { cardLines } from '../text/cards.ts';
import { cleanText, readMarkup } from '../text/markup.ts';
import { sameInk } from '../text/testing-documents.ts';
import calls from './fixtures/calls.json' with { type: 'json' };
import { buttonsOf, slackPart, wordsOf } from './part.ts';
import { labelLimit, textLimit } from './render.ts';
import { appToken, openSlack, secret, signed, to } from './testing-slack.ts';

const person = 'D7001';

type Call = { interaction?: object; command?: object };
const kindOf = (payload: unknown) => {
  const call = payload as Call;
  if (call.interaction) return { kind: 'interaction' as const, body: call.interaction };
  if (call.command) return { kind: 'command' as const, body: call.command };
  return { kind: 'event' as const, body: payload as object };
};

async function open(
  mode: 'webhook' | 'socket',
  { accept }: Parameters<ChannelSetup['open']>[0],
): Promise<Opened> {
  const opened = await openSlack({ accept, ...(mode === 'socket' ? { appToken } : {}) }, { ackMs: 300 });
  const { standin, app, channel } = opened;
  standin.people.say('U7001', 'Hello');
  const post = async (
    payload: unknown,
    more: { secret?: string; seconds?: number } = {},
  ): Promise<number> => {
    const { kind, body } = kindOf(payload);
    return (await app.webhook(signed(standin, kind, body, more))).status;
  };
  const method = 'chat.postMessage';

  async function bySocket(payload: unknown): Promise<'acknowledged' | 'not acknowledged'> {
    await standin.world.until(() => standin.delivery.sockets() > 0).catch(() => undefined);
    const { kind, body } = kindOf(payload);
    const answer = await standin.delivery.once(kind, body);
    return answer.status === 200 ? 'acknowledged' : 'not acknowledged';
  }

  return {
    channel: {
      ...channel,
      async start() {
        await channel.start();
        // The line is opened beside; the suite asks for health at once.
        while (mode === 'socket' && !channel.health().ok)
          await new Promise((resolve) => setTimeout(resolve, 5));
      },
    },
    to: to(person),
    deliver: async (payload) => {
      if (mode === 'socket') return await bySocket(payload);
      return (await post(payload)) === 200 ? 'acknowledged' : 'not acknowledged';
    },
    ...(mode === 'webhook'
      ? {
          forge: async (payload: unknown) => {
            const { kind, body } = kindOf(payload);
            const right = signed(standin, kind, body);
            const now = Math.floor(Date.now() / 1000);
            const status = async (call: Parameters<typeof app.webhook>[0]) =>
              (await app.webhook(call)).status;
            return [
              await status({ ...right, headers: {} }),
              await post(payload, { secret: `${secret}x` }),
              await post(payload, { seconds: now - 301 }),
              await post(payload, { seconds: now + 301 }),
              await status({ ...right, rawBody: right.rawBody.subarray(0, -1) }),
              await status({ ...right, rawBody: Buffer.concat([right.rawBody, Buffer.from(' ')]) }),
            ];
          },
          garble: async () => {
            const raw = (text: string) => {
              const rawBody = Buffer.from(text);
              return app.webhook({
                method: 'POST',
                headers: standin.delivery.sign(text),
                query: {},
                rawBody,
              });
            };
            const statuses = [
              await post(calls.broken),
              (await raw('not a call')).status,
              (await raw('{"type": "event_callback", "ev')).status,
              (await raw('payload=%7Bnot')).status,
              await post({ interaction: { type: 7 } }),
              await post({ command: { command: 'castmatch' } }),
            ];
            return Math.max(...statuses) === Math.min(...statuses) ? Math.max(...statuses) : -1;
          },
        }
      : {}),
    seen: () =>
      standin.world
        .messages(person)
        .filter((message) => !message.deleted && message.who === 'bot')
        .map((message) => ({ text: message.shown })),
    fault: {
      tooMany: (afterMs) =>
        standin.faults.failNext(method, { kind: 'tooMany', retryAfter: Math.ceil(afterMs / 1000) }),
      blocked: () => {
        standin.world.direct('U7001').archived = true;
      },
      cut: () => standin.faults.failNext(method, { kind: 'cut' }),
      lostAnswer: () => standin.faults.failNext(method, { kind: 'acceptedThenCut' }),
      away: async () => {
        await standin.close();
        // The client notices on its next turn of the loop that its idle line is gone.
        await new Promise((resolve) => setTimeout(resolve, 20));
      },
    },
    logged: () => opened.logged.join('\n'),
    close: () => standin.close(),
  };
}

const setup: Omit<ChannelSetup, 'open'> = {
  examples: {
    text: [
      {
        payload: calls.text,
        content: { text: 'Need a mother, 35-40, Marathi & Hindi, tomorrow 11 am' },
        inbound: {
          account: 'T1',
          externalId: 'D7001:1795420000.000100',
          chat: { externalId: 'D7001', kind: 'private' },
          addressed: true,
          sentAt: new Date(1795420000_000),
        },
      },
      {
        payload: calls.text_multilingual,
        content: { text: 'कल ११ बजे, बांद्रा 👍🏽 map (https://maps.example/x)' },
      },
      {
        payload: calls.mention,
        content: { text: 'who plays 30 to 40?' },
        inbound: {
          chat: { externalId: 'C9001/1795420002.000100', kind: 'group' },
          externalId: 'C9001:1795420002.000100',
          addressed: true,
        },
      },
      {
        payload: calls.thread_reply_to_bot,
        inbound: {
          chat: { externalId: 'C9001/1795420003.000100', kind: 'group' },
          thread: '1795420003.000100',
          quote: { externalId: 'C9001:1795420003.000100' },
          addressed: true,
        },
      },
      {
        payload: calls.direct_thread,
        inbound: {
          chat: { externalId: 'D7001', kind: 'private' },
          quote: { externalId: 'D7001:1795420000.000100' },
        },
      },
      {
        payload: calls.formatted,
        content: { text: 'mail ira@example.test, see #casting, ask @U7002, @here 1 < 2' },
      },
      { payload: calls.command_words, content: { text: 'two women, 30-40, Mumbai' } },
    ],
    image: [
      {
        payload: calls.image,
        content: {
          media: { fileId: 'F11', mimeType: 'image/jpeg', fileName: 'headshot.jpg', bytes: 140000 },
          text: 'my new headshot',
        },
      },
    ],
    audio: [
      {
        payload: calls.audio_clip,
        content: {
          voice: true,
          media: {
            fileId: 'F12',
            mimeType: 'audio/mp4',
            fileName: 'audio_message.m4a',
            bytes: 30210,
            seconds: 9,
          },
        },
      },
      { payload: calls.audio, content: { voice: false, text: 'singing sample' } },
    ],
    video: [{ payload: calls.video, content: { text: 'self-tape for Maa' } }],
    document: [{ payload: calls.document }],
    // The platform has neither.
    location: 'never',
    contact: 'never',
    press: [
      {
        payload: calls.press,
        content: { choiceId: 'avail:yes', messageExternalId: 'D7001:1795420020.000100' },
        inbound: { sentAt: new Date(1795420070_123) },
      },
      {
        payload: calls.press_in_channel,
        inbound: { chat: { externalId: 'C9001/1795420020.000100', kind: 'group' }, addressed: true },
      },
      {
        payload: calls.press_in_thread,
        inbound: { chat: { externalId: 'C9001/1795420020.000100', kind: 'group' } },
      },
      { payload: calls.submitted, content: { choiceId: 'pass:x:y', text: 'too tall for the part' } },
    ],
    command: [
      { payload: calls.command, content: { name: 'shortlist', argument: '1,2' } },
      {
        payload: calls.command_in_channel,
        content: { name: 'bind', argument: 'Monsoon' },
        inbound: { chat: { externalId: 'C9001', kind: 'group', title: 'casting' }, addressed: true },
      },
      { payload: calls.command_bare, content: { name: 'help', argument: '' } },
    ],
    reaction: [
      { payload: calls.reaction, content: { emoji: '👍', targetExternalId: 'D7001:1795420020.000100' } },
    ],
    edit: [
      {
        payload: calls.edit_1,
        content: {
          targetExternalId: 'D7001:1795420000.000100',
          text: 'Need a mother, 35-45, Marathi & Hindi, tomorrow 11 am',
        },
      },
    ],
    delete: [{ payload: calls.delete, content: { targetExternalId: 'D7001:1795420000.000100' } }],
    unreadable: [{ payload: calls.shared_by_app, content: { what: 'attachment' } }],
  },
  edits: [calls.edit_1, calls.edit_2],
  unaddressed: calls.unaddressed,
  rendering: {
    limit: textLimit,
    expected: (message) => {
      const numbered = message.cards.length > 1;
      const cards = message.cards.map((card, i) => cardLines(card, numbered ? i + 1 : null));
      const listed = message.choices.flatMap(({ id, label }, i) => {
        const words = cleanText(label.trim() || id);
        return words.length > labelLimit ? [`${i + 1}. ${words}`] : [];
      });
      return [message.text, ...cards]
        .map((source) => readMarkup(source).text.trim())
        .concat(listed.join('\n').trim())
        .filter((text) => text !== '')
        .join('\n\n');
    },
    shown: (part) => part.text,
    refuses: (part) => {
      const read = slackPart.parse(part);
      if (read.kind !== 'blocks') return 'a file that nobody sent';
      if (read.text !== read.text.trim()) return 'would be trimmed';
      if (read.text.length > 4_000) return 'longer than the platform advises';
      if (/\p{Surrogate}/u.test(JSON.stringify(read.blocks))) return 'half a character';
      if (!sameInk(wordsOf(read.blocks), read.text)) return 'the blocks say something else than the text';
      try {
        readBlocks(read.blocks, 50, 'message');
        return null;
      } catch (error) {
        return `${String(error)} ${(error as { detail?: string }).detail ?? ''}`;
      }
    },
    choices: (parts) => {
      const text = parts.map((part) => part.text).join('\n');
      return parts
        .flatMap((part) => {
          const read = slackPart.parse(part);
          return read.kind === 'blocks' ? buttonsOf(read.blocks) : [];
        })
        .map(({ text: { text: label }, value: id }) => {
          const listed = /^\d+$/.test(label)
            ? text.split('\n').findLast((line) => line.startsWith(`${label}. `) && line.length > labelLimit)
            : undefined;
          return { id, label: listed === undefined ? label : listed.slice(label.length + 2) };
        });
    },
  },
};

channelContract('Slack by webhook', { ...setup, open: (deps) => open('webhook', deps) });
channelContract('Slack over Socket Mode', { ...setup, open: (deps) => open('socket', deps) });
