/** The route of download links: one file, streamed as a file and never as a page. */
import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { Downloads } from '../../bot/media/downloads.ts';
import { securityHeaders } from './assets.ts';

export function registerDownloads(app: FastifyInstance, downloads: Downloads): void {
  app.get<{ Params: { token: string } }>('/file/:token', async (request, reply) => {
    reply.headers({ ...securityHeaders, 'cache-control': 'no-store' });
    const file = await downloads.open(request.params.token);
    if (!file)
      return reply
        .code(410)
        .type('text/plain; charset=utf-8')
        .send('This link is over. Ask the desk for a new one.');
    return reply
      .headers({
        'content-type': file.mimeType,
        'content-length': file.bytes,
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.fileName ?? 'file')}`,
        'content-security-policy': "default-src 'none'; sandbox",
      })
      .send(Readable.from(file.stream));
  });
}
