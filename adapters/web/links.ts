/** The API's route for phones that have to be linked: how each stands, and its code as a page draws it. */
import type { FastifyInstance } from 'fastify';
import { encode } from 'uqr';
import type { PhoneLink } from '../../bot/phone-link.ts';

export type ShownLink = {
  channel: string;
  at: PhoneLink['at'];
  detail: string;
  /** Rows of 0 and 1, 1 is dark, without a border; null when there is nothing to scan. */
  code: string[] | null;
  letters: string | null;
};

export function registerLinks(
  app: FastifyInstance,
  links: () => readonly (PhoneLink & { channel: string })[],
): void {
  app.get('/api/v1/links', () =>
    links().map(({ channel, at, detail, qr, letters }): ShownLink => {
      const code = qr === null ? null : encode(qr, { border: 0 }).data;
      return {
        channel,
        at,
        detail,
        code: code?.map((row) => row.map((dark) => (dark ? '1' : '0')).join('')) ?? null,
        letters,
      };
    }),
  );
}
