/** The server's HTTP face: messages, media up and down, faults dealt and answers given as the Graph API does. */
import { createHash, randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody } from '../telegram/http.ts';
import { readMultipart } from '../telegram/multipart.ts';
import type { Fault, Faults } from '../telegram/faults.ts';
import { checkMessage } from './check.ts';
import type { Limits } from './limits.ts';
import type { People } from './people.ts';
import { badRequest, Refusal } from './refusal.ts';
import type { Transcript } from './transcript.ts';
import type { Change, Webhooks } from './webhooks.ts';

/** Whoever a message is for: a number, or an id without one. */
const addressee = (body: Record<string, unknown>): string => {
  const to = body['to'] ?? body['recipient'];
  return typeof to === 'string' ? to : '';
};

export type Media = { data: Buffer; mimeType: string };
export type Recorded = { at: number; to: string; body: Record<string, unknown> };

/** `expiresAt` in seconds, 0 for never; `templates` as the platform lists them. */
export type Business = { id: string; scopes: string[]; expiresAt: number; templates: object[] };

const windowMs = 24 * 3600 * 1000;

function hangUp(request: IncomingMessage): null {
  request.socket.destroy();
  return null;
}

export function createHttp(deps: {
  token: string;
  phoneNumberId: string;
  people: People;
  webhooks: Webhooks;
  transcript: Transcript;
  media: Map<string, Media>;
  keepMedia(data: Buffer, mimeType: string): string;
  faults: Faults;
  limits: Limits;
  /** Statuses of a send are told before its answer, so that a lost answer can be looked for at once. */
  statusFirst: boolean;
  /** What Meta knows of the token and of approved templates. */
  business: Business;
  root: () => string;
  now: () => number;
}) {
  const { people, webhooks, transcript, media, faults, limits } = deps;
  const calls: Recorded[] = [];
  const typing: string[] = [];

  function statusChange(
    to: string,
    id: string,
    status: string,
    callback: unknown,
    errors?: object[],
  ): Change {
    return {
      field: 'messages',
      value: {
        messaging_product: 'whatsapp',
        metadata: { display_phone_number: '910000000000', phone_number_id: deps.phoneNumberId },
        statuses: [
          {
            id,
            status,
            timestamp: String(Math.floor(deps.now() / 1000)),
            ...(/^\d+$/.test(to) ? { recipient_id: to } : { recipient_user_id: to }),
            ...(callback === undefined ? {} : { biz_opaque_callback_data: callback }),
            ...(errors ? { errors } : {}),
          },
        ],
      },
    };
  }

  function throwFault(fault: Fault | null, to: string): void {
    if (fault?.kind === 'tooMany') {
      // Now the person's limit, now the number's.
      const pair = calls.length % 2 === 0;
      limits.asked(pair ? to : 'all', fault.retryAfter * 1000);
      throw new Refusal(
        pair ? 400 : 429,
        pair ? 131056 : 130429,
        pair
          ? '(#131056) (Business Account, Consumer Account) pair rate limit hit'
          : '(#130429) Rate limit hit',
        fault.retryAfter,
      );
    }
    if (fault?.kind === 'refuse') throw new Refusal(400, fault.code, fault.description);
  }

  async function sendMessage(body: Record<string, unknown>): Promise<object> {
    if (body['messaging_product'] !== 'whatsapp') throw badRequest('messaging_product is required');
    if (body['status'] === 'read') {
      const known = transcript
        .messages()
        .some((one) => one.id === body['message_id'] && one.who === 'person');
      if (!known && !/^wamid\./.test(String(body['message_id']))) throw badRequest('message_id');
      typing.push(String(body['message_id']));
      return { success: true };
    }
    const to = addressee(body);
    if (!/^(\d{4,20}|[A-Z]{2}\.[\w.]+)$/.test(to)) throw badRequest('to');
    if ('to' in body && !/^\d+$/.test(to)) throw badRequest('to is no phone number');
    const message = checkMessage(body, (id) => media.has(id));
    limits.sending(to);
    if (people.isBlocked(to)) throw new Refusal(400, 131026, '(#131026) Message undeliverable');
    const heard = people.heardAt(to);
    if (message.type !== 'template' && (heard === undefined || deps.now() - heard > windowMs)) {
      limits.violate('free text outside the 24-hour window', to);
      throw new Refusal(400, 131047, '(#131047) Re-engagement message');
    }
    const id = `wamid.${randomBytes(18).toString('base64url')}`;
    const { text, buttons } = message;
    transcript.add({ person: to, who: 'bot', id, text, buttons, media: message.media });
    const callback = body['biz_opaque_callback_data'];
    if (people.isUnreachable(to)) {
      const errors = [{ code: 131026, title: 'Message undeliverable' }];
      await webhooks.now(statusChange(to, id, 'failed', callback, errors));
    } else {
      const sent = statusChange(to, id, 'sent', callback);
      if (deps.statusFirst) await webhooks.now(sent);
      else webhooks.add(`status ${id} sent`, sent);
      webhooks.add(`status ${id} delivered`, statusChange(to, id, 'delivered', callback));
    }
    return {
      messaging_product: 'whatsapp',
      contacts: [/^\d+$/.test(to) ? { input: to, wa_id: to } : { input: to, user_id: to }],
      messages: [{ id }],
    };
  }

  async function upload(request: IncomingMessage): Promise<object> {
    const type = request.headers['content-type'] ?? '';
    const fields = readMultipart(await readBody(request), /boundary="?([^";]+)/.exec(type)?.[1] ?? '');
    const file = fields.find(([name]) => name === 'file')?.[1];
    if (!file || typeof file === 'string') throw badRequest('file is required');
    const most = /^image\//.test(file.type) ? 5 : /^(audio|video)\//.test(file.type) ? 16 : 100;
    if (file.data.length > most * 1024 * 1024) throw new Refusal(400, 131053, '(#131053) Media upload error');
    return { id: deps.keepMedia(file.data, file.type) };
  }

  async function route(request: IncomingMessage, response: ServerResponse, url: URL): Promise<object | null> {
    const bytes = /^\/bytes\/(\w+)$/.exec(url.pathname)?.[1];
    const path = url.pathname.replace(/^\/v\d+\.\d+\//, '/');
    if (request.headers.authorization !== `Bearer ${deps.token}`)
      throw new Refusal(401, 190, 'Invalid OAuth access token');
    if (bytes !== undefined) {
      const file = media.get(bytes);
      if (!file) {
        response.writeHead(404).end();
        return null;
      }
      response
        .writeHead(200, { 'content-type': file.mimeType, 'content-length': file.data.length })
        .end(file.data);
      return null;
    }
    if (request.method === 'POST' && path === `/${deps.phoneNumberId}/media`) return upload(request);
    if (request.method === 'POST' && path === `/${deps.phoneNumberId}/messages`) {
      const body = JSON.parse((await readBody(request)).toString() || '{}') as Record<string, unknown>;
      const to = addressee(body);
      calls.push({ at: deps.now(), to, body });
      const fault = body['status'] === 'read' ? null : faults.draw('messages');
      const latency = faults.latency();
      if (latency > 0) await new Promise((resolve) => setTimeout(resolve, latency));
      if (fault?.kind === 'cut') return hangUp(request);
      if (fault?.kind === 'serverError') throw new Refusal(fault.code, 131000, 'Something went wrong');
      throwFault(fault, to);
      const answer = await sendMessage(body);
      if (fault?.kind === 'acceptedThenCut') return hangUp(request);
      if (fault?.kind === 'acceptedThenError') throw new Refusal(fault.code, 131016, 'Service unavailable');
      return answer;
    }
    const asked = path.slice(1);
    if (request.method === 'GET' && asked === deps.phoneNumberId)
      return { id: asked, display_phone_number: '+91 00000 00000', verified_name: 'Casting desk' };
    const { business } = deps;
    if (request.method === 'GET' && asked === 'debug_token')
      return {
        data: {
          is_valid: url.searchParams.get('input_token') === deps.token,
          expires_at: business.expiresAt,
          scopes: business.scopes,
          granular_scopes: business.scopes.map((scope) => ({ scope, target_ids: [business.id] })),
        },
      };
    if (request.method === 'GET' && asked === `${business.id}/message_templates`)
      return { data: business.templates };
    const file = media.get(asked);
    if (request.method === 'GET' && file)
      return {
        messaging_product: 'whatsapp',
        id: asked,
        url: `${deps.root()}/bytes/${asked}`,
        mime_type: file.mimeType,
        sha256: createHash('sha256').update(file.data).digest('hex'),
        file_size: String(file.data.length),
      };
    throw new Refusal(404, 100, '(#100) Unsupported request: object does not exist');
  }

  return {
    calls,
    typing,
    /** A later step of a send's ladder. */
    report: (to: string, id: string, status: string, errors?: object[]): void => {
      const mark = calls.find((call) => call.to === to)?.body['biz_opaque_callback_data'];
      webhooks.add(`status ${id} ${status}`, statusChange(to, id, status, mark, errors));
    },
    statusChange,
    async handle(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
      const answer = (status: number, body: object, retryAfter?: number): void => {
        if (response.destroyed || response.headersSent) return;
        const text = JSON.stringify(body);
        response
          .writeHead(status, {
            'content-type': 'application/json',
            'content-length': Buffer.byteLength(text),
            ...(retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }),
          })
          .end(text);
      };
      try {
        const body = await route(request, response, url);
        if (body) answer(200, body);
      } catch (error) {
        const refusal =
          error instanceof Refusal
            ? error
            : new Refusal(500, 131000, `Something went wrong: ${String(error)}`);
        const { code, message } = refusal;
        answer(refusal.status, { error: { message, type: 'OAuthException', code } }, refusal.retryAfter);
      }
    },
  };
}
