/** The server's HTTP face: reads JSON, forms and uploads, deals faults, calls the method, answers as the Bot API does. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { readMultipart } from './multipart.ts';
import { Refusal } from './refusal.ts';
import type { Fault, Faults } from './faults.ts';
import type { Limits } from './limits.ts';
import type { Methods, Payload } from './methods.ts';
import type { World } from './world.ts';

export type Recorded = { at: number; method: string; chatId: number | null; payload: Payload };

export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

export function answerJson(response: ServerResponse, status: number, body: unknown): void {
  if (response.destroyed || response.headersSent) return;
  const text = JSON.stringify(body);
  response
    .writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) })
    .end(text);
}

/** Form fields arrive as text: what is JSON becomes what it says. */
function fromForm(text: string): unknown {
  if (!/^[[{]|^(true|false|-?\d{1,15})$/.test(text)) return text;
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return text;
    throw error;
  }
}

const attachment = /^attach:\/\/(.+)$/;

export function createHttp(deps: {
  token: string;
  methods: Methods;
  world: World;
  faults: Faults;
  limits: Limits;
  now: () => number;
  pause: (ms: number) => Promise<void>;
}) {
  const { world, faults, limits, now } = deps;
  const byName = new Map(Object.entries(deps.methods).map(([name, run]) => [name.toLowerCase(), run]));
  const calls: Recorded[] = [];
  const waits = new Map<number, number>();

  async function readPayload(request: IncomingMessage, url: URL): Promise<Payload> {
    const payload: Payload = Object.fromEntries(
      [...url.searchParams].map(([key, value]) => [key, fromForm(value)]),
    );
    const body = await readBody(request);
    const type = request.headers['content-type'] ?? '';
    if (type.startsWith('application/json'))
      return { ...payload, ...(JSON.parse(body.toString() || '{}') as Payload) };
    if (type.startsWith('application/x-www-form-urlencoded'))
      for (const [key, value] of new URLSearchParams(body.toString())) payload[key] = fromForm(value);
    if (!type.startsWith('multipart/form-data')) return payload;
    const uploads = new Map<string, string>();
    for (const [key, value] of readMultipart(body, /boundary="?([^";]+)/.exec(type)?.[1] ?? '')) {
      if (typeof value === 'string') payload[key] = fromForm(value);
      else {
        const { fileId } = world.keepFile(value.data, value.name, value.type, 'uploads');
        uploads.set(key, fileId);
        payload[key] = fileId;
      }
    }
    const resolve = (value: unknown): unknown => {
      if (typeof value === 'string') return uploads.get(attachment.exec(value)?.[1] ?? '') ?? value;
      if (Array.isArray(value)) return value.map(resolve);
      if (typeof value === 'object' && value !== null)
        return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, resolve(inner)]));
      return value;
    };
    return resolve(payload) as Payload;
  }

  /** A bot that was told to wait must: calls to that chat before then are counted against it. */
  function checkPatience(chatId: number | null, isSend: boolean): void {
    if (!isSend || chatId === null) return;
    const until = waits.get(chatId);
    if (until !== undefined && now() < until - 40) limits.violate('did not wait after 429', chatId);
  }

  function throwFault(fault: Fault | null, chatId: number | null): void {
    if (fault?.kind === 'tooMany') {
      if (chatId !== null) waits.set(chatId, now() + fault.retryAfter * 1000);
      throw new Refusal(429, `Too Many Requests: retry after ${fault.retryAfter}`, {
        retry_after: fault.retryAfter,
      });
    }
    if (fault?.kind === 'refuse') throw new Refusal(fault.code, fault.description, fault.parameters);
  }

  async function call(name: string, request: IncomingMessage, response: ServerResponse, url: URL) {
    const payload = await readPayload(request, url);
    const run = byName.get(name);
    const chatId = payload.chat_id === undefined ? null : Number(payload.chat_id);
    calls.push({ at: now(), method: name, chatId, payload });
    const fault = faults.draw(name);
    const latency = name === 'getupdates' ? 0 : faults.latency();
    if (latency > 0) await deps.pause(latency / 2);
    if (fault?.kind === 'cut') return void request.socket.destroy();
    if (fault?.kind === 'serverError')
      return void response.writeHead(fault.code, { 'content-type': 'text/html' }).end('<h1>Bad Gateway</h1>');
    checkPatience(chatId, name.startsWith('send') && name !== 'sendchataction');
    throwFault(fault, chatId);
    if (!run) throw new Refusal(404, 'Not Found: method not found');
    const closed = (hungUp: () => void): void => void response.on('close', hungUp);
    const result = await run({ payload, closed });
    if (latency > 0) await deps.pause(latency / 2);
    if (fault?.kind === 'acceptedThenCut') return void request.socket.destroy();
    if (fault?.kind === 'acceptedThenError')
      return void response
        .writeHead(fault.code, { 'content-type': 'text/html' })
        .end('<h1>Gateway Timeout</h1>');
    answerJson(response, 200, { ok: true, result });
  }

  /** Answers everything under `/bot<token>/` and `/file/bot<token>/`. */
  async function handle(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    try {
      const download = /^\/file\/bot([^/]+)\/(.+)$/.exec(url.pathname);
      if (download) {
        const file = download[1] === deps.token ? world.fileAt(decodeURIComponent(download[2]!)) : null;
        if (!file) return void response.writeHead(404).end();
        return void response
          .writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': file.data.length })
          .end(file.data);
      }
      const match = /^\/bot([^/]+)\/(\w+)$/.exec(url.pathname);
      if (!match) throw new Refusal(404, 'Not Found');
      if (match[1] !== deps.token) throw new Refusal(401, 'Unauthorized');
      await call(match[2]!.toLowerCase(), request, response, url);
    } catch (error) {
      // A hung-up client is the client's affair.
      if (request.destroyed && response.destroyed) return;
      const refusal =
        error instanceof Refusal ? error : new Refusal(500, `Internal Server Error: ${String(error)}`);
      answerJson(response, refusal.code, {
        ok: false,
        error_code: refusal.code,
        description: refusal.message,
        ...(refusal.parameters ? { parameters: refusal.parameters } : {}),
      });
    }
  }

  return { handle, calls };
}
