/** WhatsApp by the web app in a browser: for offices without the Cloud API. It answers and never writes first. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Accept, Channel, Downloaded, OpenFile } from '../../../bot/channel.ts';
import type { ConnectionLog } from '../../../bot/connection.ts';
import type { WebRecords } from '../ports.ts';
import { createReceive } from './receive.ts';
import { readTyped, renderReply } from './render.ts';
import { createSamePerson } from './same-person.ts';
import { createSender } from './send.ts';
import { within, type Session, type SessionState } from './session.ts';

/** One number a house; the number itself is known only once a phone has linked it. */
export const webAccount = 'web';

export type WebDeps = {
  session: Session;
  /** Where the kill switch lies: a file named STOP. */
  folder: string;
  accept: Accept;
  openFile: OpenFile;
  records: WebRecords;
  shared: boolean;
  dailyCap: number;
  log: ConnectionLog;
  now(): Date;
};

export type WhatsAppWebChannel = Channel &
  Required<Pick<Channel, 'find' | 'remove' | 'download' | 'readTyped' | 'away'>> & {
    status(): SessionState;
  };

const answerMs = 60_000;
const largest = 100 * 1024 * 1024;

export function createWhatsAppWebChannel(deps: WebDeps): WhatsAppWebChannel {
  const { session, log } = deps;
  const people = createSamePerson({ client: session.client, aliases: deps.records.aliases, log });
  const sender = createSender({
    ...deps,
    client: session.client,
    addressOf: people.addressOf,
    isSwitchedOff,
  });
  const receive = createReceive({
    ...deps,
    account: webAccount,
    client: session.client,
    people,
    wasOurs: sender.wasOurs,
  });
  let held = false;

  function isSwitchedOff(): boolean {
    return existsSync(join(deps.folder, 'STOP'));
  }

  function detail(): string {
    const state = session.state();
    if (state.at === 'broken') return `rebuilding: ${state.reason}`;
    return isSwitchedOff() ? `${state.at}, the kill switch is on` : state.at;
  }

  return {
    name: 'whatsapp',
    account: webAccount,
    streams: 'none',
    // People type; whoever sends faster is taken for a spammer.
    pace: { perChatMs: 1_500, perAccountMs: 700, editMs: 1_500, chatBurst: 3 },
    undecided: 'resend',
    // Who wrote first may be written to; `send` asks for that word once more.
    mayWrite: () => (isSwitchedOff() || sender.saidAll() ? 'later' : 'freely'),
    readTyped,
    render: (message) => renderReply(message),
    send: sender.send,
    find: sender.find,
    remove: sender.remove,
    async typing(to) {
      const client = session.client();
      if (!client || isSwitchedOff()) return;
      try {
        const address = await people.addressOf(to.chatExternalId);
        const chat = await within(client.getChatById(address), answerMs);
        await within(chat.sendStateTyping(), answerMs);
      } catch {
        log.debug({}, 'a call that may fail did');
      }
    },
    async download(fileId): Promise<Downloaded> {
      const client = session.client();
      if (!client) return { status: 'failed', reason: 'the session is not ready' };
      try {
        const message = await within(client.getMessageById(fileId), answerMs);
        if (!message?.hasMedia) return { status: 'gone' };
        const file = await within(message.downloadMedia(), answerMs);
        if (!file) return { status: 'gone' };
        const bytes = Buffer.from(file.data, 'base64');
        return bytes.length > largest ? { status: 'too large' } : { status: 'ok', bytes };
      } catch {
        return { status: 'failed', reason: 'the browser did not give the file' };
      }
    },
    away: () => !held,
    status: session.state,
    async start() {
      held = true;
      // What left before this start counts as well.
      await sender.lookUp().catch(() => log.warn({}, 'what left today could not be counted yet'));
      // Linking a phone may take a person a day: nobody waits for it here.
      session.start({
        begins: receive.begins,
        ready: (client) => void receive.ready(client),
        message: receive.message,
        edited: receive.edited,
        revoked: receive.revoked,
        reaction: receive.reaction,
      });
    },
    async stop() {
      held = false;
      await session.stop();
      receive.stop();
    },
    health: () => ({ ok: session.state().at === 'ready', detail: detail() }),
  };
}
