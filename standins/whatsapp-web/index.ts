/**
 * WhatsApp Web on loopback, for tests and benches: a page that defines what whatsapp-web.js asks of the real one, and the
 * phone behind it. The real library drives it in a real Chromium. It was built from what the library asks for and was
 * NEVER COMPARED WITH THE REAL SERVICE: passing here is evidence about our side only.
 */
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { join } from 'node:path';
import { createFaults, seededRandom } from '../telegram/faults.ts';
import { readBody } from '../telegram/http.ts';
import { createControl } from './control.ts';
import { createLimits } from './limits.ts';
import { createLine } from './line.ts';

export type WebSeen = {
  chat: string;
  id: string;
  text: string;
  type: string;
  quoted: string | null;
  media: Buffer | null;
  deleted: boolean;
};
type Json = Record<string, unknown> & { t: string };

const version = '2.3000.1017054665';
const me = '910000000000@c.us';
/** A message that comes twice does so behind later ones. */
const againMs = 700;

/** `dir`: where the page is laid for the library's own cache of versions. */
export async function startWhatsAppWeb(options: {
  dir: string;
  /** 0 (the default) picks a free one. */
  port?: number;
  seed?: number;
}) {
  const random = seededRandom(options.seed ?? 1);
  /** Of the chances, a page can meet: an answer that is cut or lost, latency, a message that comes twice, and `cutLine`. */
  const faults = createFaults(random);
  faults.set({ methods: ['sent'] });
  const limits = createLimits();
  let cutLine = 0;
  let paired = false;
  const unread = new Map<string, number>();
  const count = { redelivered: 0, linesCut: 0 };
  const seen: WebSeen[] = [];
  const history: Json[] = [];
  const log: Json[] = [];
  const watchers = new Set<() => void>();
  const look = (): void => {
    for (const watcher of watchers) watcher();
  };

  const line = createLine({ onChange: look });
  const { tell } = line;

  const text = (value: unknown): string => (typeof value === 'string' ? value : '');

  /** What the page did; the answer is the fault that it meets. */
  async function hear(event: Json): Promise<{ fault?: 'cut' | 'lostAnswer' }> {
    if (event.t !== 'sent') {
      take(event);
      return {};
    }
    const fault = faults.draw('sent')?.kind;
    const latency = faults.latency();
    await pause(latency / 2);
    if (fault === 'cut') return { fault };
    take(event);
    // The app hears of it by another way, too.
    tell({ t: 'ack', id: event['id'], ack: 1 });
    await pause(latency / 2);
    return fault === 'acceptedThenCut' ? { fault: 'lostAnswer' } : {};
  }

  function take(event: Json): void {
    log.push(event);
    if (event.t === 'hello') {
      paired = event['paired'] === true;
      tell({ t: 'history', messages: history, unread: [...unread] });
      if (!paired) tell({ t: 'qr', ref: `2@${randomBytes(6).toString('hex')}` });
    }
    if (event.t === 'seen') unread.delete(text(event['chat']));
    if (event.t === 'sent') {
      const serialized = text(event['id']);
      limits.sending(text(event['chat']), text(event['caption']) || text(event['body']), paired);
      seen.push({
        chat: text(event['chat']),
        id: serialized,
        text: text(event['caption']) || (event['type'] === 'chat' ? text(event['body']) : ''),
        type: text(event['type']),
        quoted: typeof event['quoted'] === 'string' ? event['quoted'] : null,
        media: typeof event['media'] === 'string' ? Buffer.from(event['media'], 'base64') : null,
        deleted: false,
      });
      const { t: _t, chat, media: _media, id: _id, quoted: _quoted, ...rest } = event;
      history.push({ ...rest, t: 'kept', from: chat, id: serialized.split('_')[2], fromMe: true });
    }
    if (event.t === 'edit')
      for (const one of seen) if (one.id === event['id']) one.text = text(event['body']);
    if (event.t === 'revoke') for (const one of seen) if (one.id === event['id']) one.deleted = true;
    look();
  }

  const server = createServer((request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-private-network', 'true');
    const asked = new URL(request.url ?? '/', 'http://loopback');
    if (asked.pathname === '/line') return line.open(request, response);
    if (asked.pathname.startsWith('/control/')) return void control(request, response, asked);
    readBody(request)
      .then(async (body) => {
        const answer = request.method === 'POST' ? await hear(JSON.parse(body.toString()) as Json) : {};
        response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
      })
      .catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => {
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;

  const read = (name: string): string => readFileSync(join(import.meta.dirname, 'page', name), 'utf8');
  const script = ['model.js', 'modules.js', 'wire.js'].map(read).join('\n');
  mkdirSync(options.dir, { recursive: true });
  writeFileSync(
    join(options.dir, `${version}.html`),
    `<!doctype html><meta charset="utf-8"><title>WhatsApp (stand-in)</title><script>(() => { 'use strict';
const SERVER = '${url}';
${script}
window.Debug = { VERSION }; })();</script>`,
  );

  function until<T>(found: () => T | null | undefined | false, timeoutMs = 30_000): Promise<T> {
    return new Promise((resolve, reject) => {
      const end = (): void => {
        clearTimeout(timer);
        watchers.delete(watcher);
      };
      const timer = setTimeout(() => {
        end();
        reject(new Error(`not seen within ${timeoutMs} ms`));
      }, timeoutMs);
      const watcher = (): void => {
        const value = found();
        if (value === null || value === undefined || value === false) return;
        end();
        resolve(value);
      };
      watchers.add(watcher);
      watcher();
    });
  }

  let echoes = 0;
  async function echo(): Promise<void> {
    const n = ++echoes;
    tell({ t: 'echo', n });
    await until(() => log.some((event) => event.t === 'echo' && event['n'] === n));
  }

  const parts = {
    me,
    log,
    until,
    connected: line.isOpen,
    paired: () => paired,
    faults,
    limits,
    /** Chance that the line breaks when somebody writes; the page takes it up again. */
    setCutLine: (chance: number): void => void (cutLine = chance),
    counts: () => ({ ...count }),
    /** The phone scans the code. */
    pair(): boolean {
      paired = true;
      return tell({ t: 'paired', me, pushname: 'Casting desk' });
    },
    /** The phone throws the browser out. */
    logout: (): boolean => tell({ t: 'logout' }),
    state: (state: string): boolean => tell({ t: 'state', state }),
    group: (id: string, title: string, participants: string[]): boolean =>
      tell({ t: 'chat', id, formattedTitle: title, participants }),
    /** The app knows which number hides behind an id. */
    introduce: (lid: string, pn: string): boolean => tell({ t: 'pair', lid, pn }),
    /** Somebody writes; also while no browser is there, which then finds it in the history. */
    say(message: Record<string, unknown> & { from: string }): { id: string } {
      const id = text(message['id']) || `3A${randomBytes(9).toString('hex').toUpperCase()}`;
      const whole = { ts: Math.floor(Date.now() / 1000), ...message, id };
      if (message['fromMe'] !== true) {
        limits.heard(message.from);
        unread.set(message.from, (unread.get(message.from) ?? 0) + 1);
      }
      history.push({ t: 'kept', ...whole });
      if (cutLine > 0 && random() < cutLine) {
        count.linesCut++;
        line.cut();
      }
      tell({ t: 'message', ...whole });
      if (faults.redelivers()) {
        count.redelivered++;
        setTimeout(() => tell({ t: 'message', ...whole }), againMs);
      }
      return { id };
    },
    /** A message that the app already shows: nobody is told of it. */
    remember: (message: Record<string, unknown> & { from: string }): boolean =>
      tell({ t: 'history', messages: [message] }),
    react: (id: string, from: string, reaction: string, ts?: number): boolean =>
      tell({ t: 'reaction', id, from, reaction, ts }),
    edit: (id: string, body: string, ts?: number): boolean => tell({ t: 'edit', id, body, ts }),
    revoke: (id: string): boolean => tell({ t: 'revoke', id }),
    /** The next send meets it: `cut` before it left, `lostAnswer` after. */
    fail: (kind: 'cut' | 'lostAnswer'): void =>
      faults.failNext('sent', { kind: kind === 'cut' ? 'cut' : 'acceptedThenCut' }),
    /** Resolves when everything that the page did until now is known here. */
    echo,
    seen: (chat?: string): WebSeen[] =>
      seen.filter((one) => !one.deleted && (chat === undefined || one.chat === chat)),
    forget: (): void => {
      seen.length = 0;
      history.length = 0;
      unread.clear();
    },
  };
  const control = createControl(parts);

  return {
    ...parts,
    url,
    /** Options of the library that make it open this page. */
    clientOptions: {
      webVersion: version,
      webVersionCache: { type: 'local' as const, path: options.dir, strict: true },
    },
    close(): Promise<void> {
      server.closeAllConnections();
      return new Promise((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}
