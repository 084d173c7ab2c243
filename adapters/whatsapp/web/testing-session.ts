/** One real browser with the real library on the stand-in, for all tests of a file: starting one takes seconds. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ConnectionLog } from '../../../bot/connection.ts';
import { startWhatsAppWeb } from '../../../standins/whatsapp-web/index.ts';
import type { WebRecords } from '../ports.ts';
import { findChromium } from './chromium.ts';
import { createSession, type Heard, type Session } from './session.ts';

export const quiet: ConnectionLog = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

export function hasChromium(): boolean {
  try {
    return findChromium(undefined) !== '';
  } catch {
    return false;
  }
}

export const recordsInMemory = (more: Partial<WebRecords> = {}): WebRecords => ({
  aliases: {
    knownAs: async ({ number, lasting }) => number ?? lasting ?? '',
    addressOf: async (externalId) => externalId,
  },
  lastHeard: async () => ({ at: new Date(), externalId: 'x:y' }),
  lastStored: async () => null,
  sentSince: async () => 0,
  sentFromHere: async () => [],
  byHand: { take: async () => undefined, giveBack: async () => undefined },
  ...more,
});

export async function openBrowser(log: ConnectionLog = quiet) {
  const folder = mkdtempSync(join(tmpdir(), 'castmatch-wa-'));
  const standin = await startWhatsAppWeb({ dir: join(folder, 'cache') });
  const links: { qr: string | null; letters: string | null }[] = [];
  const newSession = (more: Partial<Parameters<typeof createSession>[0]> = {}): Session =>
    createSession({
      folder: join(folder, 'auth'),
      chromium: undefined,
      pairNumber: undefined,
      options: standin.clientOptions,
      browserArgs: ['--disable-features=LocalNetworkAccessChecks'],
      onLink: (link) => links.push(link),
      log,
      firstPauseMs: 50,
      ...more,
    });
  return {
    folder,
    standin,
    links,
    newSession,
    async close(): Promise<void> {
      await standin.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 4 });
    },
  };
}

/** A session that several channels use one after the other; `away` hides it as a dead browser is hidden. */
export function lend(session: Session) {
  let current: Heard | null = null;
  let away = false;
  const forward: Heard = {
    begins: () => current?.begins(),
    ready: () => undefined,
    message: (message) => current?.message(message),
    edited: (message, text) => current?.edited(message, text),
    revoked: (message) => current?.revoked(message),
    reaction: (reaction) => current?.reaction(reaction),
  };
  return {
    start: (): void => session.start(forward),
    away: (): void => void (away = true),
    lent: (): Session => {
      away = false;
      return {
        start(heard) {
          current = heard;
          const client = session.client();
          heard.begins();
          if (client) heard.ready(client);
        },
        stop: async () => void (current = null),
        client: () => (away || !current ? null : session.client()),
        state: () => (current ? session.state() : { at: 'stopped' }),
      };
    },
  };
}
