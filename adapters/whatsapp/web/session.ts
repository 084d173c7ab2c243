/**
 * The supervised browser: one life after another of the library's client. Whatever ends a life (a crash, a kill, a
 * logout, a page that went elsewhere or stopped to answer) is followed by a new client after a pause that grows; nothing
 * of an old one is used again, and none of its promises is left alone.
 */
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Client, ClientOptions, Message, Reaction } from 'whatsapp-web.js';
import type { ConnectionLog } from '../../../bot/connection.ts';
import { ChromiumMissing, clearLocks, findChromium } from './chromium.ts';

export type Heard = {
  /** A new life: what comes from now on came after a gap. */
  begins(): void;
  ready(client: Client): void;
  /** Also the ones that this account sent, from here or by hand. */
  message(message: Message): void;
  edited(message: Message, text: string): void;
  revoked(message: Message): void;
  reaction(reaction: Reaction): void;
};

export type SessionState =
  | { at: 'stopped' | 'starting' | 'ready' }
  /** A phone has to link this browser: by scanning the code, or by typing the letters. */
  | { at: 'waiting for the phone'; qr: string | null; letters: string | null }
  | { at: 'broken'; reason: string };

export type Session = {
  start(heard: Heard): void;
  stop(): Promise<void>;
  /** Null unless it is ready. */
  client(): Client | null;
  state(): SessionState;
};

/** Nothing came up: neither a code nor a session. */
const comeUpMs = 120_000;
const pulseMs = 30_000;
const answerMs = 10_000;
const longestPauseMs = 60_000;

export type SessionDeps = {
  /** Where the browser keeps its profile. */
  folder: string;
  chromium: string | undefined;
  /** Links by letters instead of a code to scan: the phone's number, digits only. */
  pairNumber: string | undefined;
  /** The library's own options; tests lead it to a stand-in. */
  options?: Omit<Partial<ClientOptions>, 'puppeteer'>;
  browserArgs?: readonly string[];
  /** A code to show, wherever people look. */
  onLink(link: { qr: string | null; letters: string | null }): void;
  log: ConnectionLog;
  /** First pause after a life; it doubles. */
  firstPauseMs?: number;
};

export function createSession(deps: SessionDeps): Session {
  const { log } = deps;
  const dataPath = resolve(deps.folder);
  const profile = join(dataPath, 'session-desk');
  let state: SessionState = { at: 'stopped' };
  let current: Client | null = null;
  let endLife: (why: string) => void = () => undefined;
  let running: Promise<void> | null = null;
  let stopped = true;
  let wake: () => void = () => undefined;

  async function build(): Promise<Client> {
    const executablePath = findChromium(deps.chromium);
    // Loaded when it is needed: a start without WhatsApp pays nothing for it.
    const { default: library } = await import('whatsapp-web.js');
    clearLocks(profile);
    return new library.Client({
      authStrategy: new library.LocalAuth({ dataPath, clientId: 'desk' }),
      qrMaxRetries: 0,
      // Beside the profile, not in whatever folder the desk was started from.
      webVersionCache: { type: 'local', path: join(dataPath, 'page') },
      ...deps.options,
      puppeteer: {
        executablePath,
        headless: true,
        // A browser on a pipe ends with the process that held the other end, even after a kill -9.
        pipe: true,
        handleSIGINT: false,
        handleSIGTERM: false,
        args: [
          '--no-first-run',
          '--disable-dev-shm-usage',
          ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
          ...(deps.browserArgs ?? []),
        ],
      },
    });
  }

  function attach(client: Client, heard: Heard, end: (why: string) => void): void {
    // The library calls this on its own, without waiting for it.
    const destroy = client.destroy.bind(client);
    client.destroy = () => {
      // Closing takes the listeners off the browser's pipes, and a dying browser resets them: that would end the process.
      for (const pipe of client.pupBrowser?.process()?.stdio ?? []) pipe?.on('error', () => undefined);
      return destroy().catch(() => undefined);
    };
    let asked = false;
    client.on('qr', (qr: string) => {
      const letters = state.at === 'waiting for the phone' ? state.letters : null;
      state = { at: 'waiting for the phone', qr, letters };
      deps.onLink({ qr, letters });
      if (deps.pairNumber === undefined || asked) return;
      asked = true;
      client.requestPairingCode(deps.pairNumber).catch(() => end('no letters for the phone came'));
    });
    client.on('code', (letters: string) => {
      state = { at: 'waiting for the phone', qr: null, letters };
      deps.onLink({ qr: null, letters });
    });
    client.on('ready', () => {
      state = { at: 'ready' };
      log.info({}, 'WhatsApp is linked and ready');
      heard.ready(client);
    });
    client.on('message_create', (message) => heard.message(message));
    client.on('message_edit', (message, text) => heard.edited(message, String(text)));
    client.on('message_revoke_everyone', (message) => heard.revoked(message));
    client.on('message_reaction', (reaction) => heard.reaction(reaction));
    client.on('auth_failure', () => end('the session was not taken'));
    client.on('disconnected', (why: string) => end(why));
  }

  async function open(client: Client, end: (why: string) => void): Promise<void> {
    try {
      await client.initialize();
      const { pupPage, pupBrowser } = client;
      if (!pupPage || !pupBrowser) return end('the browser is gone');
      // A killed browser tells the library nothing.
      pupBrowser.on('disconnected', () => end('the browser is gone'));
      if (!pupBrowser.connected) end('the browser is gone');
      // The library would inject itself again and fail without anybody hearing: a page that moved is a new life.
      pupPage.removeAllListeners('framenavigated');
      pupPage.on('framenavigated', (frame) => {
        if (frame !== pupPage.mainFrame()) return;
        const { lastLoggedOut } = client as unknown as { lastLoggedOut: boolean };
        const loggedOut = lastLoggedOut || frame.url().includes('post_logout');
        end(loggedOut ? 'LOGOUT' : 'the page went elsewhere');
      });
      pupPage.on('error', () => end('the page crashed'));
    } catch (error) {
      end(error instanceof Error ? error.message.split('\n')[0]!.slice(0, 120) : String(error).slice(0, 120));
    }
  }

  /** One client from its start to its end; the reason of it. */
  async function live(heard: Heard): Promise<string> {
    state = { at: 'starting' };
    const client = await build();
    const ended = new Promise<string>((resolveEnd) => {
      endLife = resolveEnd;
    });
    const end = (why: string): void => endLife(why);
    const mine = endLife;
    heard.begins();
    attach(client, heard, (why) => mine(why));
    current = client;
    const watch = setTimeout(() => state.at === 'starting' && end('it did not come up'), comeUpMs);
    const pulse = setInterval(() => {
      if (state.at !== 'ready') return;
      void within(client.getState(), answerMs).then(
        (answer: string) =>
          answer !== 'CONNECTED' && log.debug({ answer }, 'WhatsApp is not connected just now'),
        () => mine('the page does not answer'),
      );
    }, pulseMs);
    const opening = open(client, (why) => mine(why));
    try {
      return await ended;
    } finally {
      clearTimeout(watch);
      clearInterval(pulse);
      current = null;
      await within(client.destroy(), answerMs).catch(() => undefined);
      client.pupBrowser?.process()?.kill('SIGKILL');
      await within(opening, answerMs).catch(() => undefined);
    }
  }

  async function supervise(heard: Heard): Promise<void> {
    let pauseMs = deps.firstPauseMs ?? 1_000;
    while (!stopped) {
      const began = performance.now();
      let reason: string;
      try {
        reason = await live(heard);
      } catch (error) {
        // What only a person can mend is tried again seldom.
        if (error instanceof ChromiumMissing) pauseMs = longestPauseMs;
        reason = error instanceof Error ? error.message : 'unknown';
      }
      if (stopped) break;
      if (reason === 'LOGOUT') await rm(profile, { recursive: true, force: true, maxRetries: 4 });
      if (performance.now() - began > 5 * longestPauseMs) pauseMs = deps.firstPauseMs ?? 1_000;
      state = { at: 'broken', reason };
      log.warn({ reason, againInMs: pauseMs }, 'the WhatsApp session ended; a new one is built');
      await new Promise<void>((resolvePause) => {
        const timer = setTimeout(resolvePause, pauseMs);
        wake = () => {
          clearTimeout(timer);
          resolvePause();
        };
      });
      pauseMs = Math.min(longestPauseMs, pauseMs * 2);
    }
    state = { at: 'stopped' };
  }

  return {
    start(heard) {
      if (running) return;
      stopped = false;
      running = supervise(heard);
    },
    async stop() {
      stopped = true;
      endLife('stopped');
      wake();
      await running;
      running = null;
    },
    client: () => (state.at === 'ready' ? current : null),
    state: () => state,
  };
}

export function within<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), ms);
  });
  // Whichever loses the race is heard all the same.
  work.catch(() => undefined);
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
