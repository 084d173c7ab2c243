/**
 * A stand-in for the Claude Messages API, on loopback, for tests and benches.
 * It was built from what the SDK sends and from public documentation and was NEVER compared with the real service:
 * what passes here is not proven there. Token counts are estimates; wording of errors is a guess where not documented.
 */
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { createBatches } from './batches.ts';
import { createPromptCache } from './cache.ts';
import type { InputUsage } from './cache.ts';
import { errorTypes, fault as faultSchema } from './faults.ts';
import type { Chaos, Fault } from './faults.ts';
import { createPace, wait } from './pace.ts';
import type { PaceOptions } from './pace.ts';
import { readRequest } from './refuse.ts';
import { writeStream } from './stream.ts';
import type { Finished } from './stream.ts';
import { countTokens } from './tokens.ts';
import type { ApiError, MessagesRequest, Reply, Script } from './wire.ts';

export type { Block, MessagesRequest, Script } from './wire.ts';
export type { Fault } from './faults.ts';

export type ClaudeStandInOptions = {
  /** 0 or unset: any free port. */
  port?: number;
  apiKey?: string;
  script?: Script;
  pace?: PaceOptions;
  models?: readonly string[];
  /** Shortest prefix that is cached. */
  minimumCacheTokens?: number;
  batchMs?: number;
  chaos?: Chaos;
  now?: () => number;
  /** How many requests are kept for looking at. */
  keep?: number;
};

/** One request as it was seen. `input` says what it read from and wrote to the prompt cache. */
export type Seen = {
  path: string;
  headers: http.IncomingHttpHeaders;
  body: unknown;
  /** The bytes as they came, for comparing prefixes. */
  raw: string;
  at: number;
  input?: InputUsage;
  fault?: Fault;
  /** The client went away before the end. */
  abandoned: boolean;
  answer?: number;
  /** When the first token of a stream was written, and when its last one was; on the clock of `at`. */
  firstTokenAt?: number;
  endedAt?: number;
};

export type ClaudeStandIn = {
  url: string;
  requests: Seen[];
  /** The next requests get these, one each, in order. */
  fail: (...faults: Fault[]) => void;
  setScript: (script: Script) => void;
  close: () => Promise<void>;
};

const say: Script = () => [{ type: 'text', text: 'ok' }];

export async function startClaude(options: ClaudeStandInOptions = {}): Promise<ClaudeStandIn> {
  const { apiKey = 'sk-test', models, minimumCacheTokens = 1024, keep = 2000 } = options;
  const now = options.now ?? Date.now;
  const pace = createPace(options.pace);
  const cache = createPromptCache({ now, minimumTokens: minimumCacheTokens });
  const requests: Seen[] = [];
  const faults: Fault[] = [];
  let script = options.script ?? say;
  let count = 0;
  const newId = (): string => String(++count).padStart(6, '0');

  const finish = (request: MessagesRequest, reply: Reply, input: InputUsage): Finished => {
    const output = reply.content.reduce((sum, block) => sum + countTokens(JSON.stringify(block)), 0);
    const calls = reply.content.some((block) => block.type === 'tool_use');
    return {
      id: `msg_${newId()}`,
      model: request.model,
      content: reply.content,
      stop_reason: reply.stop_reason ?? (calls ? 'tool_use' : 'end_turn'),
      usage: { ...input, output_tokens: Math.max(1, output) },
    };
  };
  const ask = async (request: MessagesRequest): Promise<Reply> => {
    const said = await script(request);
    return Array.isArray(said) ? { content: said } : said;
  };
  const wholeMessage = (done: Finished): object => ({
    ...done,
    type: 'message',
    role: 'assistant',
    stop_sequence: null,
  });

  const batches = createBatches({
    now,
    newId,
    takesMs: options.batchMs ?? 0,
    answer: async (params) => {
      const read = readRequest(params, { models });
      if (!read.ok) return read;
      const input = cache.account(read.request);
      return { ok: true, message: wholeMessage(finish(read.request, await ask(read.request), input)) };
    },
  });

  const pickFault = (): Fault | undefined => {
    const next = faults.shift();
    if (next || !options.chaos || pace.random() >= options.chaos.rate) return next;
    return options.chaos.faults[Math.floor(pace.random() * options.chaos.faults.length)];
  };

  async function handle(req: http.IncomingMessage, res: http.ServerResponse): Promise<void> {
    const path = (req.url ?? '').split('?')[0] ?? '';
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(chunk as Buffer);
    const raw = Buffer.concat(chunks).toString();
    const origin = `http://${req.headers.host ?? ''}`;
    const requestId = `req_${newId()}`;
    const json = (body: unknown, status = 200, headers: Record<string, string> = {}): void => {
      seen.answer = status;
      const head = { 'content-type': 'application/json', 'request-id': requestId, ...headers };
      res.writeHead(status, head).end(JSON.stringify(body));
    };
    const refuse = (error: ApiError, headers: Record<string, string> = {}): void => {
      const { type, message, errorCode } = error;
      const details = errorCode === undefined ? {} : { details: { error_code: errorCode } };
      const body = { type: 'error', error: { type, message, ...details }, request_id: requestId };
      json(body, error.status, headers);
    };
    const notFound = (): void =>
      refuse({ status: 404, type: 'not_found_error', message: `Not found: ${path}` });

    const parsed = parseJson(raw);
    const seen: Seen = { path, headers: req.headers, body: parsed, raw, at: now(), abandoned: false };
    if (path.startsWith('/stand-in/')) return control(path, parsed, json, notFound);
    requests.push(seen);
    if (requests.length > keep) requests.shift();

    const gone = new AbortController();
    res.on('close', () => {
      if (!res.writableFinished) seen.abandoned = true;
      gone.abort();
    });

    const key = req.headers['x-api-key'] ?? req.headers.authorization?.replace(/^Bearer /, '');
    if (key !== apiKey)
      return refuse({ status: 401, type: 'authentication_error', message: 'invalid x-api-key' });
    if (!req.headers['anthropic-version'])
      return refuse({
        status: 400,
        type: 'invalid_request_error',
        message: 'anthropic-version: header is required',
      });

    const mishap = pickFault();
    if (mishap) seen.fault = mishap;
    if (mishap?.kind === 'hang') return;
    if (mishap?.kind === 'status') {
      const type = errorTypes[mishap.status] ?? 'api_error';
      const { status, errorCode, message = type, retryAfterSeconds } = mishap;
      return refuse(
        { status, type, message, ...(errorCode === undefined ? {} : { errorCode }) },
        retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) },
      );
    }

    const batchPath = /^\/v1\/messages\/batches(?:\/(\w+)(?:\/(results|cancel))?)?$/.exec(path);
    if (batchPath) {
      const [, id, what] = batchPath;
      if (id === undefined && req.method === 'POST') {
        const made = batches.create(parsed, origin);
        return made.ok ? json(made.batch) : refuse(made.error);
      }
      if (id === undefined) return json({ data: batches.list(origin), has_more: false });
      if (what === 'results') {
        const lines = await batches.results(id);
        if (!lines) return notFound();
        res.writeHead(200, { 'content-type': 'application/x-jsonl', 'request-id': requestId });
        res.end(lines.map((line) => `${line}\n`).join(''));
        return;
      }
      if (what === undefined && req.method === 'DELETE') {
        const deleted = batches.remove(id);
        return deleted === 'unknown'
          ? notFound()
          : 'error' in deleted
            ? refuse(deleted.error)
            : json(deleted);
      }
      const batch = what === 'cancel' ? batches.cancel(id, origin) : batches.find(id, origin);
      return batch ? json(batch) : notFound();
    }

    if (path === '/v1/messages/count_tokens') {
      const read = readRequest({ max_tokens: 1, ...asObject(parsed) }, { models });
      if (!read.ok) return refuse(read.error);
      const { system = '', tools = [], messages } = read.request;
      return json({ input_tokens: countTokens(JSON.stringify([system, tools, messages])) });
    }
    if (path !== '/v1/messages' || req.method !== 'POST') return notFound();

    const read = readRequest(parsed, { models });
    if (!read.ok) return refuse(read.error);
    seen.input = cache.account(read.request);
    if (mishap?.kind === 'garbage' && mishap.where === 'body') {
      res.writeHead(200, { 'content-type': 'text/html' }).end('<html><body>Bad gateway</body></html>');
      return;
    }
    const done = finish(read.request, await ask(read.request), seen.input);
    await wait(mishap?.kind === 'slow' ? mishap.firstTokenMs : pace.firstTokenMs(), gone.signal);
    if (gone.signal.aborted) return;
    if (!read.request.stream) return json(wholeMessage(done));
    seen.answer = 200;
    res.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-cache',
      'request-id': requestId,
    });
    seen.firstTokenAt = now();
    await writeStream(res, done, pace, mishap, gone.signal);
    seen.endedAt = now();
  }

  /** For benches that run this as a process of its own: plant faults, look at what came. */
  function control(
    path: string,
    body: unknown,
    json: (body: unknown, status?: number) => void,
    notFound: () => void,
  ): void {
    if (path === '/stand-in/requests') return json(requests.map(({ raw: _raw, ...rest }) => rest));
    if (path !== '/stand-in/faults') return notFound();
    const planted = faultSchema.array().safeParse(body);
    if (!planted.success) return json({ issues: planted.error.issues }, 400);
    faults.push(...planted.data);
    json({ waiting: faults.length });
  }

  const server = http.createServer((req, res) => {
    handle(req, res).catch((cause: unknown) => {
      if (res.headersSent) res.destroy();
      else
        res.writeHead(500, { 'content-type': 'application/json' }).end(
          JSON.stringify({
            type: 'error',
            error: { type: 'api_error', message: `stand-in: ${String(cause)}` },
          }),
        );
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    fail: (...more) => void faults.push(...more),
    setScript: (next) => {
      script = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function parseJson(raw: string): unknown {
  try {
    return raw === '' ? {} : JSON.parse(raw);
  } catch {
    return undefined;
  }
}

const asObject = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {});
