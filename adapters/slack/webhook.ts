/**
 * The webhook, whatever server carries it: 200 is said only for what was stored, 503 makes the platform send again. One
 * address serves events, buttons, forms and commands: they tell themselves apart.
 */
import type { Webhook } from '../../bot/connection.ts';
import type { Dispatch, Kind } from './dispatch.ts';
import type { Log } from './log.ts';
import { verifyCall } from './verify.ts';

const json = 'application/json';

export function createWebhook(deps: {
  secret: string;
  /** Whether the app receives at all: a stopped one takes nothing in. */
  receiving: () => boolean;
  dispatch: Dispatch;
  now: () => Date;
  log: Log;
}): Webhook {
  return async function webhook({ method, headers, rawBody }) {
    if (method !== 'POST') return { status: 405 };
    if (!verifyCall(headers, rawBody, deps.secret, deps.now())) {
      deps.log.warn({}, 'a webhook call without the right signature was refused');
      return { status: 401 };
    }
    if (!deps.receiving()) return { status: 503 };
    const call = readCall(rawBody.toString());
    if (!call) {
      deps.log.warn({}, 'a webhook body that cannot be read was refused');
      return { status: 400 };
    }
    if (call.kind === 'handshake')
      return { status: 200, contentType: json, body: JSON.stringify({ challenge: call.challenge }) };
    if (call.kind === 'check') return { status: 200 };
    const reply = await deps.dispatch(call.kind, call.body);
    switch (reply.status) {
      case 'accepted':
        return reply.body
          ? { status: 200, contentType: json, body: JSON.stringify(reply.body) }
          : { status: 200 };
      case 'invalid':
        return { status: 400 };
      case 'not stored':
        return { status: 503 };
    }
  };
}

type Call = { kind: Kind; body: unknown } | { kind: 'handshake'; challenge: string } | { kind: 'check' };

function readCall(text: string): Call | null {
  if (text.trimStart().startsWith('{')) return readJson(text);
  const form = new URLSearchParams(text);
  const payload = form.get('payload');
  if (payload !== null) {
    const body = parse(payload);
    return body === undefined ? null : { kind: 'interaction', body };
  }
  if (form.get('ssl_check') === '1') return { kind: 'check' };
  return form.has('command') ? { kind: 'command', body: Object.fromEntries(form) } : null;
}

function readJson(text: string): Call | null {
  const body = parse(text);
  if (typeof body !== 'object' || body === null) return null;
  if ('type' in body && body.type === 'url_verification')
    return 'challenge' in body && typeof body.challenge === 'string'
      ? { kind: 'handshake', challenge: body.challenge }
      : null;
  return { kind: 'event', body };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
}
