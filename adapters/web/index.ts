/** The web channel: a page of three phones and the HTTP API that any program may use in its place. */
import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { Channel } from '../../bot/channel.ts';
import { answerFault, fault, registerApi } from './api.ts';
import type { WebDeps } from './deps.ts';
import { registerDownloads, registerPhotos } from './download.ts';
import { createEvents } from './events.ts';
import { registerPage } from './page-words.ts';
import { registerPortraits } from './portrait.ts';
import { renderMessage } from './render.ts';
import { createSend } from './send.ts';
import { registerUploads } from './upload.ts';
import { createGate } from './verify.ts';

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
    ...(deps.files ? { download: deps.files.download } : {}),
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
        registerPage(scope);
        registerPortraits(scope);
        if (deps.uploads) registerUploads(scope, deps.uploads);
        if (deps.downloads) registerDownloads(scope, deps.downloads);
        if (deps.photos) registerPhotos(scope, deps.photos);
        void scope.register(async (api) =>
          registerApi(api, {
            accept,
            account,
            transcript,
            now,
            log,
            newId,
            gate,
            events,
            ...(deps.files ? { files: deps.files } : {}),
            ...(deps.links ? { links: deps.links } : {}),
          }),
        );
      });
    },
  };
}
