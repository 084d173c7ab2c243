/**
 * Drawn stand-ins for the photos of the demo's invented people: one quiet figure in many lights, always the same for an id,
 * and never a guess at how somebody looks.
 */
import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { securityHeaders } from './assets.ts';

/** Wall, light, figure: warm and muted, so that the words beside them stay first. */
const palettes = [
  ['#e7d8c4', '#f3e9da', '#8a6a4c'],
  ['#d6dccb', '#e9ede0', '#64735a'],
  ['#e6cfc6', '#f3e4dd', '#8e5f52'],
  ['#cfd9de', '#e4ebee', '#587080'],
  ['#ddd1de', '#ece4ed', '#735d78'],
  ['#eadbb5', '#f5ecd3', '#86703a'],
] as const;

export function portrait(id: string): string {
  const [tone = 0, turn = 0, build = 0] = createHash('sha256').update(id).digest();
  const [wall, light, figure] = palettes[tone % palettes.length] ?? palettes[0];
  const shift = (turn % 7) - 3;
  const width = 21 + (build % 5);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 80">
<rect width="64" height="80" fill="${wall}"/>
<circle cx="${32 - shift * 5}" cy="28" r="34" fill="${light}"/>
<g fill="${figure}" transform="translate(${shift} 0)">
<path d="M${32 - width} 82c0-18 8-26 ${width} -26s${width} 8 ${width} 26Z"/>
<path d="M26.500 42h11v13a5.500 5.500 0 0 1-11 0Z"/>
<ellipse cx="32" cy="34" rx="11" ry="14"/>
</g>
</svg>`;
}

export function registerPortraits(app: FastifyInstance): void {
  app.get<{ Params: { id: string } }>('/demo/photos/:id.svg', (request, reply) =>
    reply
      .headers({
        ...securityHeaders,
        'cache-control': 'public, max-age=86400',
        'content-type': 'image/svg+xml',
      })
      .send(portrait(request.params.id)),
  );
}
