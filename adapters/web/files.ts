/** The API's routes for files: handing one in before the message that names it, and reading those of a message. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import type { HandedIn } from '../../bot/media/handed-in.ts';

/** Of one file; larger ones go by an upload link. */
export const fileLimit = 25 * 1024 * 1024;

const place = z.object({ messageId: z.guid(), index: z.coerce.number().int().min(0).max(99) });

type Fault = (reply: FastifyReply, status: number, error: string, message: string) => unknown;

export function registerFiles(app: FastifyInstance, files: HandedIn, fault: Fault): void {
  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));

    scope.post<{ Querystring: { name?: string } }>(
      '/api/v1/media',
      { bodyLimit: fileLimit },
      async (request, reply) => {
        const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
        const mimeType = request.headers['content-type'];
        const taken = await files.take({ bytes, mimeType, fileName: request.query.name ?? null });
        if (taken === 'nobody')
          return fault(reply, 404, 'no_workspace', 'no workspace is served by the web channel');
        if (taken === 'refused')
          return fault(
            reply,
            415,
            'unsupported_file',
            'photos, sound, videos, PDFs and texts in UTF-8 are taken; a table is saved as CSV in UTF-8',
          );
        return reply.code(201).send(taken);
      },
    );
  });

  app.get('/api/v1/messages/:messageId/files/:index', async (request, reply) => {
    const asked = place.safeParse(request.params);
    const file = asked.success ? await files.open(asked.data.messageId, asked.data.index) : null;
    if (!file) return fault(reply, 404, 'not_found', 'there is no such file');
    const name = encodeURIComponent(file.fileName ?? 'file');
    return reply
      .headers({
        'content-type': file.mimeType,
        // Whatever it is, it is never a page of ours.
        'content-disposition': `attachment; filename*=UTF-8''${name}`,
        'content-security-policy': "default-src 'none'; sandbox",
      })
      .send(Buffer.from(file.bytes));
  });
}
