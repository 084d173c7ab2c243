/** Sends parts through the browser, within what keeps a number from being banned, and looks into the chat for uncertain ones. */
import type { Client } from 'whatsapp-web.js';
import type { Destination, Found, OpenFile, Part, SendOutcome, Uncertain } from '../../../bot/channel.ts';
import type { WebRecords } from '../ports.ts';
import { readMessage, writeMessage } from './address.ts';
import { webPart, type WebPart } from './render.ts';
import { within } from './session.ts';

const answerMs = 30_000;
const notReadyMs = 2_000;
const switchedOffMs = 60_000;
/** How far back a chat is read for an uncertain send. */
const searched = 50;
const capLookMs = 600_000;
const lookUpMs = 30_000;
const dayMs = 24 * 3600 * 1000;
const istOffsetMs = 5.5 * 3600 * 1000;
/** Clocks of the phone and of this machine differ. */
const clockSlackMs = 120_000;

export function createSender(deps: {
  client(): Client | null;
  records: WebRecords;
  /** Where to write to, for the id by which the house knows a chat. */
  addressOf(chatExternalId: string): Promise<string>;
  openFile: OpenFile;
  dailyCap: number;
  /** The kill switch. */
  isSwitchedOff(): boolean;
  now(): Date;
}) {
  const { records, now } = deps;
  let day = { number: -1, sent: 0 };
  /** What is on record of the day, with the moment when that was looked up: others may send, and this process may be new. */
  let onRecord = { number: -1, sent: 0, at: 0 };
  /** What this process sent lately, by chat: whatever else leaves the account was typed by hand. */
  const said = new Map<string, { text: string; at: number }[]>();

  const dayNumber = (): number => Math.floor((now().getTime() + istOffsetMs) / dayMs);
  const dayBegan = (number: number): Date => new Date(number * dayMs - istOffsetMs);

  async function lookUp(): Promise<void> {
    const number = dayNumber();
    onRecord = { ...onRecord, at: now().getTime() };
    onRecord = { ...onRecord, number, sent: await records.sentSince(dayBegan(number)) };
  }

  /** How long to wait until the cap allows another; 0: now. Not much longer, since a higher cap may be set. */
  async function capMs(): Promise<number> {
    const number = dayNumber();
    if (day.number !== number) day = { number, sent: await records.sentSince(dayBegan(number)) };
    if (day.sent < deps.dailyCap) return 0;
    return Math.min(capLookMs, dayBegan(number + 1).getTime() - now().getTime());
  }

  function remember(chat: string, text: string): void {
    const recent = (said.get(chat) ?? []).filter(({ at }) => now().getTime() - at < 600_000);
    said.set(chat, [...recent, { text: text.trim(), at: now().getTime() }]);
  }

  async function transmit(client: Client, chat: string, part: WebPart): Promise<SendOutcome> {
    const quoted = part.quote === undefined ? {} : { quotedMessageId: part.quote, ignoreQuoteErrors: true };
    // Without waiting, what only stands in the browser would count as sent, and a killed one takes it along.
    const options = { ...quoted, linkPreview: false, sendSeen: true, waitUntilMsgSent: true };
    let content: Parameters<Client['sendMessage']>[1] = part.text;
    let caption = {};
    if (part.kind === 'file') {
      const file = await deps.openFile(part.storageId);
      // A card without its photo still says who it is.
      if (!file && part.text === '') return { status: 'refused', reason: 'a file of this part is gone' };
      const { default: library } = await import('whatsapp-web.js');
      if (file)
        content = new library.MessageMedia(
          part.mimeType,
          Buffer.from(file.bytes).toString('base64'),
          part.fileName,
          file.bytes.length,
        );
      caption = file && part.text !== '' ? { caption: part.text } : {};
    }
    remember(chat, part.text);
    try {
      const address = await deps.addressOf(chat);
      const sent = await within(client.sendMessage(address, content, { ...options, ...caption }), answerMs);
      // The library gives nothing back for a chat that it cannot open.
      if (!sent) return { status: 'refused', reason: 'the app knows no such chat' };
      day.sent++;
      return { status: 'sent', externalId: writeMessage(chat, sent.id._serialized) };
    } catch (error) {
      const reason = error instanceof Error ? error.message : '';
      if (/No LID for user|invalid wid/i.test(reason))
        return { status: 'refused', reason: 'not on WhatsApp' };
      return { status: 'unknown', reason: 'the browser did not say what became of it' };
    }
  }

  return {
    /** Whether the cap of the day is reached, as far as is known here. */
    saidAll(): boolean {
      if (now().getTime() - onRecord.at > lookUpMs) lookUp().catch(() => undefined);
      const today = dayNumber();
      return [day, onRecord].some(({ number, sent }) => number === today && sent >= deps.dailyCap);
    },

    lookUp,

    /** Whether a message of our own account was sent from here and not typed on the phone. */
    wasOurs: (chat: string, text: string): boolean =>
      (said.get(chat) ?? []).some((one) => one.text === text.trim()),

    async send(to: Destination, given: Part): Promise<SendOutcome> {
      const part = webPart.safeParse(given);
      if (!part.success) return { status: 'refused', reason: 'not a part of this channel' };
      if (deps.isSwitchedOff())
        return { status: 'retry', afterMs: switchedOffMs, scope: 'account', reason: 'the kill switch is on' };
      const client = deps.client();
      if (!client)
        return { status: 'retry', afterMs: notReadyMs, scope: 'account', reason: 'the session is not ready' };
      // Numbers that write first are banned within days.
      if ((await records.lastHeard(to)) === null)
        return { status: 'refused', reason: 'nobody wrote here yet: this number never writes first' };
      const waitMs = await capMs();
      if (waitMs > 0)
        return { status: 'retry', afterMs: waitMs, scope: 'account', reason: 'the daily cap is reached' };
      return transmit(client, to.chatExternalId, part.data);
    },

    /** Deleted for everybody, as the app lets its own messages be for some days. */
    async remove(_to: Destination, externalId: string): Promise<void> {
      const client = deps.client();
      const id = readMessage(externalId);
      if (!client || id === null) return;
      const message = await within(client.getMessageById(id), answerMs);
      await within(message?.delete(true) ?? Promise.resolve(), answerMs);
    },

    /** The app keeps the chat: what is not there was not sent. */
    async find(to: Destination, { part, startedAt, knownExternalIds }: Uncertain): Promise<Found> {
      const client = deps.client();
      if (!client) return { status: 'undecided' };
      try {
        const address = await deps.addressOf(to.chatExternalId);
        const chat = await within(client.getChatById(address), answerMs);
        const messages = await within(chat.fetchMessages({ limit: searched, fromMe: true }), answerMs);
        const known = new Set(knownExternalIds);
        const found = messages.find((message) => {
          const externalId = writeMessage(to.chatExternalId, message.id._serialized);
          const recent = message.timestamp * 1000 >= startedAt.getTime() - clockSlackMs;
          return recent && !known.has(externalId) && message.body.trim() === part.text.trim();
        });
        if (!found) return { status: 'absent' };
        const ladder: number = found.ack;
        // Below 1 it is written into the chat and has not gone out: it may still go, or end with the browser.
        return ladder < 1
          ? { status: 'undecided' }
          : { status: 'present', externalId: writeMessage(to.chatExternalId, found.id._serialized) };
      } catch {
        return { status: 'undecided' };
      }
    },
  };
}
