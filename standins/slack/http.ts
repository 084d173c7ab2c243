/** The server's HTTP face: reads forms, JSON and uploads, deals faults, calls the method, answers as the Web API does. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Fault, createFaults } from '../telegram/faults.ts';
import { readMultipart } from '../telegram/multipart.ts';
import type { Consent } from './consent.ts';
import { whereOf, type Limits } from './limits.ts';
import type { Methods, Payload } from './methods.ts';
import { Refusal } from './refusal.ts';
import type { World } from './world.ts';

export type Recorded = { at: number; method: string; payload: Payload };

export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

export function answerJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  if (response.destroyed || response.headersSent) return;
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
    .end(JSON.stringify(body));
}

/** Arguments that are JSON travel as text. */
function fromForm(text: string): unknown {
  if (!/^[[{]/.test(text)) return text;
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return text;
    throw error;
  }
}

export function createHttp(deps: {
  tokens: Set<string>;
  /** What the bot was granted. */
  scopes: readonly string[];
  appToken: string;
  methods: Methods;
  consent: Consent;
  world: World;
  faults: ReturnType<typeof createFaults>;
  limits: Limits;
  now: () => number;
  pause: (ms: number) => Promise<void>;
  url: () => string;
}) {
  const { world, faults, limits } = deps;
  const calls: Recorded[] = [];

  function readPayload(request: IncomingMessage, body: Buffer): { payload: Payload; upload?: Buffer } {
    const type = request.headers['content-type'] ?? '';
    if (type.startsWith('multipart/form-data')) {
      const fields = readMultipart(body, /boundary="?([^";]+)/.exec(type)?.[1] ?? '');
      const file = fields.find(([, value]) => typeof value !== 'string')?.[1];
      return { payload: {}, ...(file && typeof file !== 'string' ? { upload: file.data } : {}) };
    }
    if (type.startsWith('application/json'))
      return { payload: JSON.parse(body.toString() || '{}') as Payload };
    const form = [...new URLSearchParams(body.toString())].map(
      ([key, value]) => [key, fromForm(value)] as const,
    );
    return { payload: Object.fromEntries(form) };
  }

  function authorize(method: string, request: IncomingMessage, payload: Payload): void {
    if (method === 'oauth.v2.access') return;
    const given = (request.headers.authorization ?? '').replace(/^Bearer /, '') || payload['token'];
    const right =
      method === 'apps.connections.open' ? given === deps.appToken : deps.tokens.has(String(given));
    if (!right) throw new Refusal(given ? 'invalid_auth' : 'not_authed');
  }

  function throwFault(fault: Fault | null, where: string): void {
    if (fault?.kind === 'tooMany') {
      limits.told(where, fault.retryAfter);
      throw new Refusal('ratelimited', undefined, fault.retryAfter);
    }
    if (fault?.kind === 'refuse') throw new Refusal(fault.description);
  }

  async function call(method: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { payload } = readPayload(request, await readBody(request));
    const cameAt = deps.now();
    calls.push({ at: cameAt, method, payload });
    const fault = faults.draw(method.toLowerCase());
    const latency = faults.latency();
    const where = whereOf(method, payload['channel']);
    if (latency > 0) await deps.pause(latency / 2);
    if (fault?.kind === 'cut') return void request.socket.destroy();
    if (fault?.kind === 'serverError')
      return void response.writeHead(fault.code, { 'content-type': 'text/html' }).end('<h1>Bad Gateway</h1>');
    limits.checkPatience(where, cameAt);
    authorize(method, request, payload);
    throwFault(fault, where);
    limits.calling(method);
    const run = deps.methods[method];
    if (!run) throw new Refusal('unknown_method');
    const result = run(payload, deps.url());
    if (latency > 0) await deps.pause(latency / 2);
    if (fault?.kind === 'acceptedThenCut') return void request.socket.destroy();
    if (fault?.kind === 'acceptedThenError')
      return void response
        .writeHead(fault.code, { 'content-type': 'text/html' })
        .end('<h1>Gateway Timeout</h1>');
    answerJson(response, 200, { ok: true, ...result }, { 'x-oauth-scopes': deps.scopes.join(',') });
  }

  /** Bytes of a new file: any method and form, as the platform's own upload address takes them. */
  async function upload(id: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request);
    const file = world.file(id);
    if (!file) return void response.writeHead(404).end();
    file.data = readPayload(request, body).upload ?? body;
    response.writeHead(200, { 'content-type': 'text/plain' }).end(`OK - ${file.data.length}`);
  }

  /** Without the right token the platform answers with its sign-in page, not with an error. */
  function download(id: string, request: IncomingMessage, response: ServerResponse): void {
    const file = world.file(id);
    const token = (request.headers.authorization ?? '').replace(/^Bearer /, '');
    if (!deps.tokens.has(token))
      return void response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Sign in</html>');
    if (!file) return void response.writeHead(404).end();
    response
      .writeHead(200, { 'content-type': file.mimetype, 'content-length': file.data.length })
      .end(file.data);
  }

  async function handle(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    try {
      const uploaded = /^\/upload\/(\w+)$/.exec(url.pathname);
      if (uploaded) return await upload(uploaded[1]!, request, response);
      const asked = /^\/files\/(\w+)\//.exec(url.pathname);
      if (asked) return download(asked[1]!, request, response);
      if (url.pathname === '/oauth/v2/authorize') {
        const { status, html } = deps.consent.page(url.searchParams);
        return void response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(html);
      }
      const method = /^\/api\/([\w.]+)$/.exec(url.pathname);
      if (!method) return answerJson(response, 404, { ok: false, error: 'not_found' });
      await call(method[1]!, request, response);
    } catch (error) {
      // A hung-up client is the client's affair.
      if (request.destroyed && response.destroyed) return;
      if (!(error instanceof Refusal)) return answerJson(response, 500, { ok: false, error: String(error) });
      const messages = error.detail === undefined ? {} : { response_metadata: { messages: [error.detail] } };
      if (error.retryAfter === undefined)
        answerJson(response, 200, { ok: false, error: error.message, ...messages });
      else
        answerJson(
          response,
          429,
          { ok: false, error: error.message },
          { 'retry-after': String(error.retryAfter) },
        );
    }
  }

  return { handle, calls };
}
