/** WhatsApp by the Cloud API passes the contract of channels against the stand-in. */
import { channelContract, type ChannelSetup, type Opened } from '../../channel.contract.ts';
import { checkMessage } from '../../../standins/whatsapp-cloud/check.ts';
import { shownText } from '../../../standins/whatsapp-cloud/text.ts';
import { cleanText, readMarkup } from '../../text/markup.ts';
import { cardTexts } from '../words.ts';
import { numberedLines } from '../numbered.ts';
import webhooks from './fixtures/webhooks.json' with { type: 'json' };
import { cloudPart, type CloudPart } from './part.ts';
import { shapeOf } from './render.ts';
import { rememberRendered } from '../testing-numbers.ts';
import { account, openCloud, person, to } from './testing-channel.ts';
import { sign, signatureHeader } from './verify.ts';

let numbers: ReturnType<typeof rememberRendered>;
const sender = { number: person, name: 'Ira Kale' };
let count = 0;
/** Unix seconds, of today: what is a week old is taken for late. */
const sentAt = String(Math.floor(Date.now() / 1000));

/** A fixture as the whole webhook that carries it. */
function webhookOf(content: unknown, id = `wamid.fixture${++count}`): unknown {
  return {
    object: 'whatsapp_business_account',
    entry: [
      {
        id: '900',
        changes: [
          {
            field: 'messages',
            value: {
              messaging_product: 'whatsapp',
              metadata: { display_phone_number: '910000000000', phone_number_id: account },
              contacts: [{ profile: { name: sender.name }, wa_id: person }],
              messages: [{ from: person, id, timestamp: sentAt, ...(content as object) }],
            },
          },
        ],
      },
    ],
  };
}

async function open({ accept }: Parameters<ChannelSetup['open']>[0]): Promise<Opened> {
  // A minute ahead: a search for an uncertain send is past the time in which reports come.
  const cloud = await openCloud({ accept, now: () => new Date(Date.now() + 60_000) });
  const { standin, post } = cloud;
  numbers = rememberRendered(cloud.channel);
  const { channel } = numbers;
  const secret = 'an-app-secret-for-tests';
  const body = (payload: unknown): Buffer => Buffer.from(JSON.stringify(payload));
  return {
    channel,
    to,
    deliver: async (payload) => {
      const raw = body(payload);
      const status = await post(raw, { [signatureHeader]: sign(raw, secret) });
      return status === 200 ? 'acknowledged' : 'not acknowledged';
    },
    forge: async (payload) => {
      const raw = body(payload);
      const right = sign(raw, secret);
      return [
        await post(raw, {}),
        await post(raw, { [signatureHeader]: '' }),
        await post(raw, { [signatureHeader]: sign(raw, 'another-secret') }),
        await post(raw, { [signatureHeader]: right.slice(0, -1) }),
        await post(Buffer.concat([raw, Buffer.from(' ')]), { [signatureHeader]: right }),
      ];
    },
    garble: async () => {
      const statuses = await Promise.all(
        ['"not a webhook"', '[]', '{"object": "page", "entry": []}', '{"object": "whatsapp_busi'].map(
          (text) => {
            const raw = Buffer.from(text);
            return post(raw, { [signatureHeader]: sign(raw, secret) });
          },
        ),
      );
      return Math.max(...statuses) === Math.min(...statuses) ? Math.max(...statuses) : -1;
    },
    seen: () => standin.transcript.messages(person).filter((message) => message.who === 'bot'),
    fault: {
      tooMany: (afterMs) =>
        standin.faults.failNext('messages', { kind: 'tooMany', retryAfter: Math.ceil(afterMs / 1000) }),
      blocked: () => standin.people.block(person),
      cut: () => standin.faults.failNext('messages', { kind: 'cut' }),
      lostAnswer: () => standin.faults.failNext('messages', { kind: 'acceptedThenCut' }),
      away: async () => {
        await standin.close();
        // The client notices on its next turn of the loop that its idle line is gone.
        await new Promise((resolve) => setTimeout(resolve, 20));
      },
    },
    logged: cloud.logged,
    close: cloud.close,
  };
}

const choicesOf = (part: CloudPart): { id: string; label: string }[] => {
  if (part.kind === 'buttons') return part.buttons.map(({ id, title }) => ({ id, label: title }));
  if (part.kind === 'list')
    return part.rows.map(({ id, title, description }) => ({ id, label: description ?? title }));
  return [];
};

const seenText = (text: string): string => shownText(text).replaceAll('\u200a', '');

/** What the stand-in would say to a part as it is sent. */
function refusal(part: CloudPart): string | null {
  const interactive = (action: object, type: string) => ({
    type: 'interactive',
    interactive: { type, body: { text: part.text }, action },
  });
  const wire =
    part.kind === 'text'
      ? { type: 'text', text: { body: part.text } }
      : part.kind === 'buttons'
        ? interactive({ buttons: part.buttons.map((reply) => ({ type: 'reply', reply })) }, 'button')
        : part.kind === 'list'
          ? interactive({ button: part.open, sections: [{ rows: part.rows }] }, 'list')
          : { type: 'image', image: { id: 'x', ...(part.text === '' ? {} : { caption: part.text }) } };
  try {
    checkMessage(wire, () => true);
    return part.text === part.text.trim() ? null : 'would be trimmed';
  } catch (error) {
    return error instanceof Error ? error.message : 'refused';
  }
}

channelContract('WhatsApp by Cloud API', {
  open,
  examples: {
    text: [
      {
        payload: webhookOf(webhooks.text),
        content: { text: 'Need a mother, 35-40, Marathi speaking, tomorrow 11 am' },
        inbound: {
          account,
          externalId: `${person}:wamid.fixture1`,
          sender: { externalId: person, name: 'Ira Kale' },
          addressed: true,
          sentAt: new Date(Number(sentAt) * 1000),
        },
      },
      { payload: webhookOf(webhooks.text_multilingual) },
      { payload: webhookOf(webhooks.quote), inbound: { quote: { externalId: `${person}:wamid.quoted` } } },
      { payload: webhookOf(webhooks.forwarded), inbound: { forwarded: true } },
    ],
    image: [
      {
        payload: webhookOf(webhooks.image),
        content: { media: { fileId: '555001', mimeType: 'image/jpeg' }, text: 'my new headshot' },
      },
    ],
    audio: [
      { payload: webhookOf(webhooks.voice), content: { voice: true } },
      { payload: webhookOf(webhooks.audio), content: { voice: false } },
    ],
    video: [{ payload: webhookOf(webhooks.video), content: { text: 'self-tape for Maa' } }],
    document: [
      {
        payload: webhookOf(webhooks.document),
        content: { media: { fileId: '555005', mimeType: 'application/pdf', fileName: 'Ira CV.pdf' } },
      },
    ],
    location: [
      {
        payload: webhookOf(webhooks.location),
        content: { latitude: 19.1334, label: 'Aram Nagar, Versova, Mumbai' },
      },
      { payload: webhookOf(webhooks.pin), content: { longitude: 72.8 } },
    ],
    contact: [
      { payload: webhookOf(webhooks.contact), content: { name: 'Asha Rane', phones: ['+91 00000 00001'] } },
    ],
    press: [
      {
        payload: webhookOf(webhooks.press_button),
        content: { choiceId: 'avail:yes', messageExternalId: `${person}:wamid.asked` },
      },
      { payload: webhookOf(webhooks.press_list), content: { choiceId: 'more:1' } },
      { payload: webhookOf(webhooks.press_template), content: { choiceId: 'avail:no' } },
    ],
    command: [
      { payload: webhookOf(webhooks.command), content: { name: 'shortlist', argument: 'Mother' } },
      { payload: webhookOf(webhooks.welcome), content: { name: 'start', argument: '' } },
    ],
    reaction: [
      {
        payload: webhookOf(webhooks.reaction),
        content: { emoji: '👍', targetExternalId: `${person}:wamid.asked` },
      },
    ],
    edit: [
      {
        payload: webhookOf(webhooks.edit_1),
        content: {
          targetExternalId: `${person}:wamid.first`,
          text: 'Need a mother, 35-45, Marathi speaking, tomorrow 11 am',
        },
      },
    ],
    delete: [{ payload: webhookOf(webhooks.revoke), content: { targetExternalId: `${person}:wamid.first` } }],
    unreadable: [
      { payload: webhookOf(webhooks.sticker), content: { what: 'sticker' } },
      { payload: webhookOf(webhooks.unsupported), content: { what: 'unsupported' } },
    ],
  },
  edits: [webhookOf(webhooks.edit_1), webhookOf(webhooks.edit_2)],
  rendering: {
    limit: 4096,
    expected: (message) =>
      [
        readMarkup(message.text).text,
        readMarkup(cardTexts(message.cards)).text,
        shapeOf(message.choices) === 'numbers' ? cleanText(numberedLines(message)) : '',
      ]
        .join('\n\n')
        // Taken out of what is shown, also where somebody wrote one.
        .replaceAll('\u200a', ''),
    shown: (part) => {
      const read = cloudPart.parse(part);
      const pointer = read.text === '👇' && (read.kind === 'buttons' || read.kind === 'list');
      return read.aside === true || pointer ? '' : seenText(read.text);
    },
    refuses: (part) => refusal(cloudPart.parse(part)),
    choices: (parts) => {
      const read = parts.map((part) => cloudPart.parse(part));
      const pressed = read.flatMap(choicesOf);
      return pressed.length > 0 ? pressed : numbers.typed(read.map(({ text }) => seenText(text)));
    },
  },
});
