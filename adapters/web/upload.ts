/** The page and the route of upload links: a person streams one file to the house, and sees nothing else of it. */
import type { FastifyInstance } from 'fastify';
import type { UploadResult, Uploads } from '../../bot/media/uploads.ts';
import { registerAssets, securityHeaders } from './assets.ts';

const statusOf: Record<UploadResult, number> = {
  received: 201,
  closed: 410,
  'too large': 413,
  refused: 415,
  empty: 400,
};

type Route = { Params: { token: string }; Querystring: { name?: string } };

export function registerUploads(app: FastifyInstance, uploads: Uploads): void {
  registerAssets(app, new URL('./upload/', import.meta.url), {
    index: String.raw`/upload/:token(^[\w-]+$)`,
    under: '/upload-page',
  });

  void app.register(async (scope) => {
    // The body goes to the store as it comes in; nothing of it is held.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, body, done) => done(null, body));
    scope.addHook('onRequest', async (_request, reply) => {
      reply.headers({ ...securityHeaders, 'cache-control': 'no-store' });
    });

    scope.get<Route>('/upload/:token/state', async (request, reply) => {
      const open = await uploads.look(request.params.token);
      if (!open) return reply.code(410).send({ error: 'closed' });
      return { office: open.office, limitBytes: open.limitBytes, until: open.until.toISOString() };
    });

    scope.put<Route>(
      '/upload/:token/file',
      { bodyLimit: Number.MAX_SAFE_INTEGER },
      async (request, reply) => {
        const result = await uploads.receive(request.params.token, {
          source: (request.body as AsyncIterable<Uint8Array> | undefined) ?? nothing(),
          fileName: request.query.name ?? null,
        });
        // What was not read to its end would otherwise be taken for the next request.
        if (result !== 'received') reply.header('connection', 'close');
        return reply.code(statusOf[result]).send(result === 'received' ? { ok: true } : { error: result });
      },
    );
  });
}

async function* nothing(): AsyncGenerator<Uint8Array> {
  // A request without a body has no stream either.
}
