/** The routes of web API version 1; every fault is answered as `{ error, message }`, with `issues` where zod has reasons. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import type { createEvents } from './events.ts';
import { securityHeaders } from './assets.ts';
import type { WebDeps } from './deps.ts';
import { registerFiles } from './files.ts';
import { registerLinks } from './links.ts';
import type { Inbound } from '../../bot/message.ts';
import { carryFiles, parseMessage, textLimit } from './parse.ts';
import type { Gate } from './verify.ts';

export type ApiDeps = Pick<
  WebDeps,
  'accept' | 'account' | 'transcript' | 'now' | 'log' | 'files' | 'links'
> & {
  newId: () => string;
  gate: Gate;
  events: ReturnType<typeof createEvents>;
};

const place = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER);
const conversation = z.object({ conversationId: z.guid() });
const range = z.object({
  after: place.default(0),
  limit: z.coerce.number().int().min(1).max(1000).default(200),
});
const resume = z.object({ after: place.default(0) });

/** Room for the longest message with every character escaped as JSON allows. */
const bodyLimit = 256 * 1024;

export function registerApi(app: FastifyInstance, deps: ApiDeps): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.headers({ ...securityHeaders, 'cache-control': 'no-store' });
    const verdict = deps.gate.token(request.headers);
    if (verdict.status === 'ok') return;
    reply.header('www-authenticate', 'Bearer realm="CastMatch"');
    return fault(reply, verdict.code, 'unauthorized', verdict.reason);
  });

  if (deps.files) registerFiles(app, deps.files, fault);
  registerLinks(app, deps.links ?? (() => []));

  app.post('/api/v1/messages', { bodyLimit }, async (request, reply) => {
    const { account, newId } = deps;
    const parsed = parseMessage(request.body, { account, newId, now: deps.now() });
    if (parsed.status === 'bad') return badRequest(reply, parsed.issues);
    if (parsed.status === 'too-long') return tooLong(reply, `this one has ${parsed.characters}`);
    let accepted;
    let inbound: Inbound[] | null;
    try {
      inbound = await withFiles(parsed);
      for (const one of inbound ?? []) {
        accepted = await deps.accept(one);
        if (accepted.status !== 'stored' && accepted.status !== 'duplicate') break;
      }
    } catch (error) {
      deps.log.error({ err: error }, 'a message of the web channel could not be stored');
      return unavailable(reply, 'the message was not stored; send it again with the same id');
    }
    if (!inbound)
      return badRequest(reply, [{ path: 'media', message: 'no such file was handed in, or a day ago' }]);
    switch (accepted?.status) {
      case 'stored':
      case 'duplicate':
        reply.code(202);
        return { messageId: accepted.messageId, conversationId: accepted.conversationId };
      case 'conflict':
        return fault(reply, 409, 'conflict', 'this id was used for another message of this conversation');
      case 'ignored':
      case undefined:
        return fault(reply, 404, 'no_workspace', 'no workspace is served by the web channel');
    }
  });

  app.get('/api/v1/conversations/:conversationId/messages', async (request, reply) => {
    const asked = z.object({ ...conversation.shape, ...range.shape }).safeParse({
      ...(request.query as object),
      ...(request.params as object),
    });
    if (!asked.success) return badRequest(reply, issuesOf(asked.error));
    const { conversationId, after, limit } = asked.data;
    try {
      return await deps.transcript(conversationId, { after, limit });
    } catch (error) {
      return unreadable(reply, error);
    }
  });

  app.get('/api/v1/conversations/:conversationId/events', async (request, reply) => {
    const last = request.headers['last-event-id'];
    const asked = z.object({ ...conversation.shape, ...resume.shape }).safeParse({
      ...(request.query as object),
      ...(last === undefined || last === '' ? {} : { after: last }),
      ...(request.params as object),
    });
    if (!asked.success) return badRequest(reply, issuesOf(asked.error));
    const { conversationId, after } = asked.data;
    try {
      // Told as a plain 503, which a stream that has begun no longer could.
      await deps.transcript(conversationId, { after, limit: 1 });
    } catch (error) {
      return unreadable(reply, error);
    }
    reply.hijack();
    deps.events.watch({ conversationId, after, response: reply.raw, headers: securityHeaders });
    return reply;
  });

  /** A message with files is one message a file, in a group that is answered as one; null when a file is not there. */
  async function withFiles({
    inbound,
    media,
  }: {
    inbound: Inbound;
    media: string[];
  }): Promise<Inbound[] | null> {
    if (media.length === 0) return [inbound];
    const known = await deps.files?.describe(media);
    return known ? carryFiles(inbound, known) : null;
  }

  function unreadable(reply: FastifyReply, error: unknown) {
    deps.log.error({ err: error }, 'a transcript could not be read');
    return unavailable(reply, 'the conversation cannot be read just now');
  }
}

/** What Fastify itself refuses (broken JSON, a huge body), in the words of this API; never with the content. */
export function answerFault(error: { code?: string; statusCode?: number }, reply: FastifyReply) {
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return tooLong(reply, 'this body is far larger');
  const status = error.statusCode ?? 500;
  if (status === 415 || error.code?.startsWith('FST_ERR_CTP'))
    return badRequest(reply, [
      { path: '', message: 'a JSON body with content-type application/json is needed' },
    ]);
  if (status < 500) return fault(reply, status, 'bad_request', 'the request could not be read');
  return fault(reply, 500, 'fault', 'something went wrong here');
}

export function fault(reply: FastifyReply, status: number, error: string, message: string) {
  return reply.code(status).send({ error, message });
}

const badRequest = (reply: FastifyReply, issues: { path: string; message: string }[]) =>
  reply.code(400).send({
    error: 'bad_request',
    message: issues.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join('; '),
    issues,
  });

const tooLong = (reply: FastifyReply, detail: string) =>
  fault(reply, 413, 'too_long', `a message may have ${textLimit} characters; ${detail}`);

const unavailable = (reply: FastifyReply, message: string) =>
  fault(reply.header('retry-after', '1'), 503, 'unavailable', message);

const issuesOf = (error: z.ZodError) =>
  error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
