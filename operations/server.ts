/** The HTTP server: health, webhooks and whatever the web channel adds. */
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import type { Webhook } from '../bot/connection.ts';
import type { Readiness } from './health.ts';

/** Larger than any update a platform sends, small enough that a flood of them does not fill the memory. */
const mostWebhookBytes = 2 * 1024 * 1024;

export function createServer(deps: {
  readiness(): Promise<Readiness>;
  webhooks: Readonly<Record<string, Webhook>>;
  metrics: { text(): Promise<string>; contentType: string; mayRead(request: FastifyRequest): boolean };
}): FastifyInstance {
  const app = Fastify({
    logger: false,
    trustProxy: false,
    bodyLimit: mostWebhookBytes,
    forceCloseConnections: true,
  });

  app.get('/healthz', () => ({ alive: true }));
  app.get('/readyz', async (_request, reply) => {
    const state = await deps.readiness();
    return reply.code(state.ready ? 200 : 503).send(state);
  });

  app.get('/metrics', async (request, reply) => {
    if (!deps.metrics.mayRead(request)) return reply.code(401).send({ error: 'a token is needed here' });
    return reply.type(deps.metrics.contentType).send(await deps.metrics.text());
  });

  void app.register(async (scope) => {
    // Signatures are over the bytes as they came, so nothing may parse them first.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    for (const [name, webhook] of Object.entries(deps.webhooks))
      scope.route({
        // Some platforms prove the address with a GET before they call it.
        method: ['GET', 'POST'],
        url: `/webhooks/${name}`,
        handler: async (request, reply) => {
          const answer = await webhook({
            method: request.method === 'GET' ? 'GET' : 'POST',
            headers: request.headers,
            query: request.query as Record<string, string>,
            rawBody: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
          });
          if (answer.contentType) void reply.type(answer.contentType);
          void reply.headers(answer.headers ?? {});
          return reply.code(answer.status).send(answer.body);
        },
      });
  });
  return app;
}
