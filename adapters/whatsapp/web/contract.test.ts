/** WhatsApp by the web app passes the contract of channels: the real library in a real Chromium on the stand-in. */
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { channelContract, type ChannelSetup, type Opened } from '../../channel.contract.ts';
import { shownText } from '../../../standins/whatsapp-cloud/text.ts';
import { cleanText, readMarkup } from '../../text/markup.ts';
import { numberedLines } from '../numbered.ts';
import { rememberRendered } from '../testing-numbers.ts';
import { cardTexts } from '../words.ts';
import messages from './fixtures/messages.json' with { type: 'json' };
import { createWhatsAppWebChannel, webAccount } from './index.ts';
import { webPart } from './render.ts';
import type { Session } from './session.ts';
import { hasChromium, lend, openBrowser, recordsInMemory } from './testing-session.ts';

const person = '910000007001@c.us';
const group = '120363000@g.us';
let browser: Awaited<ReturnType<typeof openBrowser>>;
let session: Session;
let shared: ReturnType<typeof lend>;
let numbers: ReturnType<typeof rememberRendered>;

type Happening = {
  say?: Record<string, unknown> & { from: string };
  edit?: { id: string; body: string; ts: number };
  revoke?: string;
  react?: { id: string; from: string; emoji: string; ts: number };
};
let serial = 0;
/** A fixture as what happens in the app; ids stay the same when it happens again. */
const said = (message: object, more: object = {}): Happening => ({
  say: { from: person, notifyName: 'Ira Kale', id: `3AFIX${++serial}`, ts: 1795420000, ...message, ...more },
});
const first = `false_${person}_3AFIRST`;

async function open({ accept }: Parameters<ChannelSetup['open']>[0]): Promise<Opened> {
  const { standin, folder } = browser;
  standin.forget();
  const lines: string[] = [];
  const write = (details: Record<string, unknown>, message: string): void => {
    lines.push(`${message} ${JSON.stringify(details)}`);
  };
  let settle: (how: 'acknowledged' | 'not acknowledged') => void = () => undefined;
  let wroteFirst = true;
  let sent = 0;
  const made = createWhatsAppWebChannel({
    session: shared.lent(),
    folder: mkdtempSync(join(folder, 'switch-')),
    accept: async (inbound) => {
      try {
        const answer = await accept(inbound);
        settle('acknowledged');
        return answer;
      } catch (error) {
        settle('not acknowledged');
        throw error;
      }
    },
    openFile: () => Promise.resolve(null),
    records: recordsInMemory({
      lastHeard: async () => (wroteFirst ? { at: new Date(), externalId: 'x:y' } : null),
      sentSince: async () => sent,
      sentFromHere: async () => [],
    }),
    shared: false,
    dailyCap: 100,
    log: { debug: write, info: write, warn: write, error: write },
    now: () => new Date(),
  });
  numbers = rememberRendered(made);
  const channel = {
    ...numbers.channel,
    send: async (...args: Parameters<typeof made.send>) => {
      const outcome = await made.send(...args);
      await standin.echo();
      return outcome;
    },
    // The page tells of a deletion on its way, as the app does: the stand-in has it after an echo.
    remove: async (...args: Parameters<typeof made.remove>) => {
      await made.remove(...args);
      await standin.echo();
    },
  };
  return {
    channel,
    to: {
      workspaceId: 'w',
      conversationId: 'c',
      account: webAccount,
      chatExternalId: person,
      chatKind: 'private',
    },
    deliver(payload) {
      const { say, edit, revoke, react } = payload as Happening;
      return new Promise((resolve) => {
        settle = resolve;
        if (say) standin.say(say);
        if (!say)
          standin.remember({
            from: person,
            id: '3AFIRST',
            body: 'Need a mother',
            notifyName: 'Ira Kale',
            ts: 1795420000,
          });
        if (edit) standin.edit(edit.id, edit.body, edit.ts);
        if (revoke) standin.revoke(revoke);
        if (react) standin.react(react.id, react.from, react.emoji, react.ts);
      });
    },
    seen: () => standin.seen(person),
    fault: {
      // The app names no times: what makes this channel wait is its own daily cap.
      tooMany: () => void (sent = 1_000),
      blocked: () => void (wroteFirst = false),
      cut: () => standin.fail('cut'),
      lostAnswer: () => standin.fail('lostAnswer'),
      away: async () => shared.away(),
    },
    logged: () => lines.join('\n'),
    close: () => Promise.resolve(),
  };
}

const seenText = (text: string): string => shownText(text).replaceAll('\u200a', '');

describe.skipIf(!hasChromium())('in a browser', () => {
  beforeAll(async () => {
    browser = await openBrowser();
    session = browser.newSession();
    shared = lend(session);
    shared.start();
    await browser.standin.until(() => browser.standin.log.some(({ t }) => t === 'hello'), 60_000);
    browser.standin.pair();
    while (session.state().at !== 'ready') await new Promise((resolve) => setTimeout(resolve, 50));
    browser.standin.group(group, 'Maa, season 2', [person, browser.standin.me]);
  });
  afterAll(async () => {
    await session?.stop();
    await browser?.close();
  });

  channelContract('WhatsApp by the web app', {
    open,
    examples: {
      text: [
        {
          payload: said(messages.text),
          content: { text: 'Need a mother, 35-40, Marathi speaking, tomorrow 11 am' },
          inbound: {
            account: webAccount,
            externalId: `${person}:false_${person}_3AFIX1`,
            sender: { externalId: person, name: 'Ira Kale' },
            addressed: true,
            sentAt: new Date(1795420000_000),
          },
        },
        { payload: said(messages.text_multilingual) },
        { payload: said(messages.forwarded), inbound: { forwarded: true } },
        {
          payload: said(messages.quote, { quoted: first }),
          inbound: { quote: { externalId: `${person}:${first}` } },
        },
        {
          payload: said(messages.group_mention, {
            from: group,
            author: person,
            mentionedJidList: ['910000000000@c.us'],
          }),
          content: { text: 'who is free on Monday?' },
          inbound: { chat: { externalId: group, kind: 'group' }, addressed: true },
        },
      ],
      image: [
        {
          payload: said(messages.image),
          content: {
            text: 'my new headshot',
            media: { fileId: `false_${person}_3AFIX6`, mimeType: 'image/png' },
          },
        },
      ],
      audio: [
        { payload: said(messages.voice), content: { voice: true } },
        { payload: said(messages.audio), content: { voice: false } },
      ],
      video: [{ payload: said(messages.video) }],
      document: [{ payload: said(messages.document) }],
      location: [{ payload: said(messages.location), content: { latitude: 19.1334, longitude: 72.8295 } }],
      contact: [
        { payload: said(messages.contact), content: { name: 'Asha Rane', phones: ['+910000000001'] } },
      ],
      // There are no buttons: people type the number of a choice, and the inbox reads it as the press.
      press: 'never',
      command: [{ payload: said(messages.command), content: { name: 'shortlist', argument: 'Mother' } }],
      reaction: [
        {
          payload: { react: { id: first, from: person, emoji: '👍', ts: 1795420001000 } },
          content: { emoji: '👍', targetExternalId: `${person}:${first}` },
        },
      ],
      edit: [
        {
          payload: { edit: { id: first, body: 'Need a mother, 35-45', ts: 1795420002000 } },
          content: { targetExternalId: `${person}:${first}`, text: 'Need a mother, 35-45' },
        },
      ],
      delete: [{ payload: { revoke: first }, content: { targetExternalId: `${person}:${first}` } }],
      unreadable: [{ payload: said(messages.sticker), content: { what: 'sticker' } }],
    },
    edits: [
      { edit: { id: first, body: 'Need a mother, 35-45', ts: 1795420002000 } },
      { edit: { id: first, body: 'Need a mother, 35-50', ts: 1795420003000 } },
    ],
    unaddressed: said(messages.text, { from: group, author: person }),
    rendering: {
      limit: 4096,
      expected: (message) =>
        [
          readMarkup(message.text).text,
          readMarkup(cardTexts(message.cards)).text,
          message.choices.length > 0 ? cleanText(numberedLines(message)) : '',
        ]
          .join('\n\n')
          // Taken out of what is shown, also where somebody wrote one.
          .replaceAll('\u200a', ''),
      shown(part) {
        const read = webPart.parse(part);
        return read.kind === 'file' && read.aside === true ? '' : seenText(read.text);
      },
      refuses: (part) => {
        const { text } = webPart.parse(part);
        if (text.trim() === '' || text !== text.trim()) return 'would be trimmed';
        if (/\p{Surrogate}/u.test(text)) return 'half a character';
        return text.length > 4096 ? 'too long' : null;
      },
      choices: (parts) => numbers.typed(parts.map((part) => seenText(part.text))),
    },
  });
});
