/** The Telegram channel passes the contract of channels, by webhook and by long poll, against the stand-in. */
import { channelContract, type ChannelSetup, type Opened } from '../channel.contract.ts';
import { startTelegram, type TelegramStandin } from '../../standins/telegram/index.ts';
import { brokenEntities } from '../../standins/telegram/text.ts';
import { cardLines } from '../text/cards.ts';
import { cleanText, readMarkup } from '../text/markup.ts';
import updates from './fixtures/updates.json' with { type: 'json' };
import { createTelegramChannel } from './index.ts';
import { telegramPart } from './part.ts';
import { secretHeader } from './verify.ts';

const token = '123:contract-token';
const secret = 'a_secret-of-the-webhook';
const person = 7001;

type Update = { update_id: number } & Record<string, unknown>;

function chatIdOf(update: Update): number {
  const holders = Object.values(update) as { chat?: { id: number }; message?: { chat: { id: number } } }[];
  const holder = holders.find((value) => typeof value === 'object');
  return holder?.chat?.id ?? holder?.message?.chat.id ?? 0;
}

async function open(
  mode: 'webhook' | 'poll',
  { accept }: Parameters<ChannelSetup['open']>[0],
): Promise<Opened> {
  const standin: TelegramStandin = await startTelegram({ token });
  standin.people.start(person);
  const lines: string[] = [];
  const write = (details: Record<string, unknown>, message: string): void => {
    lines.push(`${message} ${JSON.stringify(details)}`);
  };
  let failed: (() => void)[] = [];
  const channel = createTelegramChannel({
    token,
    apiRoot: standin.url,
    ...(mode === 'webhook' ? { webhook: { url: 'https://castmatch.test/webhooks/telegram', secret } } : {}),
    accept: async (inbound) => {
      try {
        return await accept(inbound);
      } catch (error) {
        for (const tell of failed.splice(0)) tell();
        throw error;
      }
    },
    log: { debug: write, info: write, warn: write, error: write },
    now: () => new Date(),
  });

  const byWebhook = async (payload: unknown, headers: Record<string, string>): Promise<number> => {
    const answer = await channel.webhook(headers, Buffer.from(JSON.stringify(payload)));
    return answer.status;
  };
  const right = { [secretHeader]: secret };

  async function byPoll(payload: unknown): Promise<'acknowledged' | 'not acknowledged'> {
    const update = payload as Update;
    const settled = standin.people.settled(update.update_id).then(() => 'acknowledged' as const);
    const refused = new Promise<'not acknowledged'>((resolve) => {
      failed.push(() => resolve('not acknowledged'));
    });
    standin.people.inject(chatIdOf(update), update);
    const first = await Promise.race([settled, refused]);
    failed = [];
    return first;
  }

  const method = 'sendMessage';
  return {
    channel,
    to: {
      workspaceId: 'w',
      conversationId: 'c',
      account: '123',
      chatExternalId: String(person),
      chatKind: 'private',
    },
    deliver: async (payload) => {
      if (mode === 'poll') return await byPoll(payload);
      return (await byWebhook(payload, right)) === 200 ? 'acknowledged' : 'not acknowledged';
    },
    ...(mode === 'webhook'
      ? {
          forge: async (payload: unknown) => [
            await byWebhook(payload, {}),
            await byWebhook(payload, { [secretHeader]: '' }),
            await byWebhook(payload, { [secretHeader]: `${secret}x` }),
            await byWebhook(payload, { [secretHeader]: secret.slice(0, -1) }),
          ],
          garble: async () => {
            const statuses = await Promise.all([
              byWebhook(updates.broken, right),
              byWebhook('not an update', right),
              byWebhook([], right),
              channel.webhook(right, '{"update_id": 1, "mess').then((answer) => answer.status),
            ]);
            return Math.max(...statuses) === Math.min(...statuses) ? Math.max(...statuses) : -1;
          },
        }
      : {}),
    seen: () =>
      standin.transcript.messages(person).filter((message) => !message.deleted && message.who === 'bot'),
    fault: {
      tooMany: (afterMs) =>
        standin.faults.failNext(method, { kind: 'tooMany', retryAfter: Math.ceil(afterMs / 1000) }),
      blocked: () => standin.people.block(person),
      cut: () => standin.faults.failNext(method, { kind: 'cut' }),
      lostAnswer: () => standin.faults.failNext(method, { kind: 'acceptedThenCut' }),
      away: async () => {
        await standin.close();
        // The client notices on its next turn of the loop that its idle line is gone.
        await new Promise((resolve) => setTimeout(resolve, 20));
      },
    },
    logged: () => lines.join('\n'),
    close: () => standin.close(),
  };
}

const setup: Omit<ChannelSetup, 'open'> = {
  examples: {
    text: [
      {
        payload: updates.text,
        content: { text: 'Need a mother, 35-40, Marathi speaking, tomorrow 11 am' },
        inbound: {
          account: '123',
          externalId: '7001:11',
          sender: { externalId: '7001', name: 'Ira Kale', handle: 'ira_kale' },
          addressed: true,
          sentAt: new Date(1795420000_000),
        },
      },
      { payload: updates.text_multilingual },
      { payload: updates.quote, inbound: { quote: { externalId: '7001:30' } } },
      { payload: updates.forwarded, inbound: { forwarded: true } },
      {
        payload: updates.forum,
        content: { text: 'who is free on Monday?' },
        inbound: {
          chat: { externalId: '-1001999000111/390', kind: 'group', title: 'Maa, season 2' },
          externalId: '-1001999000111:402',
          thread: '390',
          addressed: true,
        },
      },
      { payload: updates.group_reply_to_bot, inbound: { addressed: true } },
    ],
    image: [
      {
        payload: updates.photo,
        content: {
          media: { fileId: 'large', mimeType: 'image/jpeg', bytes: 140000 },
          text: 'my new headshot',
        },
      },
    ],
    audio: [
      {
        payload: updates.voice,
        content: { voice: true, media: { fileId: 'v1', mimeType: 'audio/ogg', bytes: 30210, seconds: 9 } },
      },
      { payload: updates.audio, content: { voice: false, text: 'singing sample' } },
    ],
    video: [
      { payload: updates.video, content: { text: 'self-tape for Maa' } },
      {
        payload: updates.video_note,
        content: { media: { fileId: 'vn1', mimeType: 'video/mp4', seconds: 12 } },
      },
    ],
    document: [
      {
        payload: updates.document,
        content: {
          media: { fileId: 'd1', mimeType: 'application/pdf', fileName: 'Ira CV.pdf', bytes: 81234 },
        },
      },
    ],
    location: [
      { payload: updates.location, content: { latitude: 19.1334, longitude: 72.8295 } },
      { payload: updates.venue, content: { label: 'Aram Nagar, Versova, Mumbai' } },
    ],
    contact: [{ payload: updates.contact, content: { name: 'Asha Rane', phones: ['+910000000001'] } }],
    press: [
      {
        payload: updates.press,
        content: { choiceId: 'avail:yes', messageExternalId: '7001:30' },
      },
    ],
    command: [
      { payload: updates.command_start, content: { name: 'start', argument: 'inv_8f3a' } },
      {
        payload: updates.group_command,
        content: { name: 'shortlist', argument: 'Mother' },
        inbound: { addressed: true },
      },
    ],
    reaction: [{ payload: updates.reaction, content: { emoji: '👍', targetExternalId: '7001:30' } }],
    edit: [
      {
        payload: updates.edit_1,
        content: {
          targetExternalId: '7001:11',
          text: 'Need a mother, 35-45, Marathi speaking, tomorrow 11 am',
        },
      },
    ],
    // The platform does not tell bots of deletions.
    delete: 'never',
    unreadable: [{ payload: updates.sticker, content: { what: 'sticker' } }],
  },
  edits: [updates.edit_1, updates.edit_2],
  group: [updates.album_1, updates.album_2],
  unaddressed: updates.group_plain,
  rendering: {
    limit: 4096,
    expected: (message) => {
      const numbered = message.cards.length > 1;
      const cards = message.cards.map((card, i) => cardLines(card, numbered ? i + 1 : null));
      const listed = message.choices.flatMap(({ id, label }, i) =>
        (label.trim() || id).length > 60 ? [`${i + 1}. ${label.trim() || id}`] : [],
      );
      return [
        readMarkup(message.text).text,
        readMarkup(cards.join('\n\n')).text,
        cleanText(listed.join('\n')),
      ].join('\n\n');
    },
    shown: (part) => (part.aside === true || part.text === '👇' ? '' : part.text),
    refuses: (part) => {
      const read = telegramPart.parse(part);
      const limit = read.kind === 'text' ? 4096 : 1024;
      if (read.kind === 'text' && read.text.trim() === '') return 'empty';
      if (read.text !== read.text.trim()) return 'would be trimmed';
      if (read.kind !== 'album' && read.text.length > limit) return 'too long';
      if (/\p{Surrogate}/u.test(read.text)) return 'half a character';
      const buttons = (read.keyboard ?? []).flat();
      if (buttons.some((button) => Buffer.byteLength(button.callback_data) > 64)) return 'data too long';
      if (buttons.length > 100) return 'too many buttons';
      if (read.kind === 'album' && (read.items.length < 2 || read.items.length > 10)) return 'no album';
      return brokenEntities(read.text, read.entities);
    },
    choices: (parts) => {
      const text = parts.map((part) => part.text).join('\n');
      return parts
        .flatMap((part) => (telegramPart.parse(part).keyboard ?? []).flat())
        .map(({ text: label, callback_data: id }) => {
          const listed = /^\d+$/.test(label)
            ? text.split('\n').findLast((line) => line.startsWith(`${label}. `) && line.length > 60)
            : undefined;
          return { id, label: listed === undefined ? label : listed.slice(label.length + 2) };
        });
    },
  },
};

channelContract('Telegram by webhook', { ...setup, open: (deps) => open('webhook', deps) });
channelContract('Telegram by long poll', { ...setup, open: (deps) => open('poll', deps) });
