/** The web app of WhatsApp by itself: the real library in a real Chromium, where there is one. */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Message } from 'whatsapp-web.js';
import { createWhatsAppWebChannel, webAccount } from '../../adapters/whatsapp/web/index.ts';
import { parseMessage } from '../../adapters/whatsapp/web/parse.ts';
import {
  hasChromium,
  lend,
  openBrowser,
  quiet,
  recordsInMemory,
} from '../../adapters/whatsapp/web/testing-session.ts';
import type { Outbound } from '../../bot/message.ts';
import { timedEach, type Own } from './timed.ts';

const sends = 100;
const person = '910000007001@c.us';
const to = {
  workspaceId: 'w',
  conversationId: 'c',
  account: webAccount,
  chatExternalId: person,
  chatKind: 'private' as const,
};

export async function inBrowser(
  everyday: Outbound,
  brief: string,
  cost: (parse: () => unknown, render: (reply: Outbound) => unknown) => Own,
): Promise<Own | null> {
  if (!hasChromium()) return null;
  const browser = await openBrowser();
  const session = browser.newSession();
  const shared = lend(session);
  let heard: (message: Message) => void = () => undefined;
  const written = new Promise<Message>((resolve) => (heard = resolve));
  try {
    shared.start();
    // The stand-in looks again when its page does something; what the session knows is asked for.
    while (browser.links.length === 0) await pause(50);
    browser.standin.pair();
    while (session.state().at !== 'ready') await pause(50);
    const channel = createWhatsAppWebChannel({
      session: shared.lent(),
      folder: browser.folder,
      accept: () => Promise.resolve({ status: 'stored', messageId: 'm', conversationId: 'c' }),
      openFile: () => Promise.resolve(null),
      records: recordsInMemory(),
      shared: false,
      dailyCap: 1_000,
      log: quiet,
      now: () => new Date(),
    });
    await channel.start();
    session.client()?.once('message_create', heard);
    browser.standin.say({ from: person, notifyName: 'Ira Kale', body: brief, type: 'chat' });
    const message = await written;
    const [part] = channel.render(everyday, to);
    return {
      ...cost(
        () => parseMessage(message, webAccount, { ids: [browser.standin.me] }),
        (reply) => channel.render(reply, to),
      ),
      sendMs: await timedEach(sends, () => channel.send(to, part!, randomUUID())),
    };
  } finally {
    await session.stop();
    await browser.close();
  }
}
