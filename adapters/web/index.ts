/** The web channel: a page of three phones and the HTTP API that any program may use in its place. */
import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { Accept, Channel } from '../../bot/channel.ts';
import type { LiveEvent, TranscriptLine } from '../../bot/transcript.ts';
import { answerFault, fault, registerApi } from './api.ts';
import { registerAssets } from './assets.ts';
import { createEvents, type EventsDeps } from './events.ts';
import { registerPortraits } from './portrait.ts';
import { renderMessage } from './render.ts';
import { createSend } from './send.ts';
import { createGate } from './verify.ts';

export type WebLog = {
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
};

export type WebDeps = {
  accept: Accept;
  /** The bot's account on this channel. */
  account: string;
  /** Bearer token of the API; the page gets it through the link. */
  token: string;
  /** Transcript lines after a place, in order of becoming visible; empty for an unknown conversation. */
  transcript: (conversationId: string, range: { after: number; limit: number }) => Promise<TranscriptLine[]>;
  /** Subscribes to live events; resolves with how to end that. Events may be lost. */
  listen: (conversationId: string, on: (event: LiveEvent) => void) => Promise<() => Promise<void>>;
  publish: (conversationId: string, event: LiveEvent) => Promise<void>;
  now: () => Date;
  log: WebLog;
  newId?: () => string;
  /** Host names besides the loopback's under which this house is reached, behind a reverse proxy. */
  hosts?: readonly string[];
  /** Milliseconds; see `createEvents`. */
  timing?: Pick<EventsDeps, 'heartbeatMs' | 'rereadMs'>;
};

export type WebChannel = Channel & {
  /** Adds the page and the API to a server; call before it listens. */
  register(app: FastifyInstance): void;
};

/** The link that opens the page: the token travels in the fragment, which no server and no log ever sees. */
export const pageLink = (base: string, token: string): string =>
  `${base.replace(/\/$/, '')}/#token=${encodeURIComponent(token)}`;

export function createWebChannel(deps: WebDeps): WebChannel {
  const { accept, account, transcript, now, log, newId = randomUUID } = deps;
  const gate = createGate({ token: deps.token, hosts: deps.hosts ?? [] });
  const events = createEvents({ transcript, listen: deps.listen, log, ...deps.timing });
  let receiving = false;

  return {
    name: 'web',
    account,
    streams: 'live',
    pace: { perChatMs: 0, perAccountMs: 0, editMs: 0 },
    undecided: 'resend',
    render: renderMessage,
    ...createSend({ publish: deps.publish, log }),
    async start() {
      receiving = true;
    },
    async stop() {
      receiving = false;
      events.closeAll();
    },
    health: () => ({
      ok: receiving,
      detail: receiving ? `${events.watchers()} streams open` : 'not started',
    }),
    register(app) {
      void app.register(async (scope) => {
        scope.addHook('onRequest', async (request, reply) => {
          const verdict = gate.address(request.headers);
          if (verdict.status === 'refused') return fault(reply, verdict.code, 'forbidden', verdict.reason);
        });
        scope.addHook('preClose', async () => events.closeAll());
        scope.setErrorHandler((error: { code?: string; statusCode?: number }, _request, reply) => {
          if ((error.statusCode ?? 500) >= 500)
            log.error({ err: error }, 'a request of the web channel failed');
          return answerFault(error, reply);
        });
        registerAssets(scope, new URL('./page/', import.meta.url));
        registerPortraits(scope);
        void scope.register(async (api) =>
          registerApi(api, { accept, account, transcript, now, log, newId, gate, events }),
        );
      });
    },
  };
}
