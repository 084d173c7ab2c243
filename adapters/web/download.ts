/** The routes of download links: one file, streamed as a file and never as a page; and the photos on cards, as pictures. */
import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { Downloads } from '../../bot/media/downloads.ts';
import type { Photos } from '../../bot/media/photos.ts';
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

/** What a browser may show in place; anything else is no photo. */
const pictures = new Set(['image/jpeg', 'image/png', 'image/webp']);
/** Seconds that a page may go on showing it without asking: somebody may take their photo back meanwhile. */
const shownFor = 300;

export function registerPhotos(app: FastifyInstance, photos: Pick<Photos, 'open'>): void {
  app.get<{ Params: { token: string } }>('/photo/:token', async (request, reply) => {
    const photo = await photos.open(request.params.token);
    const shows = photo !== null && pictures.has(photo.mimeType);
    reply.headers({
      ...securityHeaders,
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': shows ? `private, max-age=${shownFor}` : 'no-store',
    });
    if (!shows)
      return reply.code(410).type('text/plain; charset=utf-8').send('This photo is not shown here.');
    return reply
      .headers({
        'content-type': photo.mimeType,
        'content-length': photo.bytes,
        'content-disposition': 'inline',
      })
      .send(Readable.from(photo.stream));
  });
}
