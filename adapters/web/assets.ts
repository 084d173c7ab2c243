/** Serves the page from memory: what is not in the folder at start cannot be asked for, so no path is ever opened. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const contentTypes: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

/** Everything from this server alone, no inline script or style, and no way to turn a string into markup. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  // Files of messages come with the key, so the page fetches them itself and shows what it holds.
  "img-src 'self' blob:",
  'media-src blob:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

export const securityHeaders: Record<string, string> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
};

const pageHeaders: Record<string, string> = {
  ...securityHeaders,
  'content-security-policy': contentSecurityPolicy,
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
  // Kept by the browser, asked about every time: a new version is seen at once.
  'cache-control': 'no-cache',
};

/** `index` is where the folder's page stands, `under` where its other files do; `made` are files that no folder has. */
export function registerAssets(
  app: FastifyInstance,
  folder: URL,
  at: { index: string; under: string } = { index: '/', under: '/page' },
  made: ReadonlyMap<string, string> = new Map(),
): void {
  const files = readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder))] as const);
  for (const [name, body] of [...files, ...made]) {
    const contentType = contentTypes[name.split('.').at(-1) ?? ''];
    if (!contentType) continue;
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
    const answer = async (request: FastifyRequest, reply: FastifyReply) => {
      reply.headers({ ...pageHeaders, 'content-type': contentType, etag });
      return request.headers['if-none-match'] === etag ? reply.code(304).send() : reply.send(body);
    };
    app.get(name === 'index.html' ? at.index : `${at.under}/${name}`, answer);
  }
}
