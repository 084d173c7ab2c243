/** The page on which somebody of a workspace lets an app in or does not, and the codes that it gives out: good once, for one way back. */
import { randomBytes } from 'node:crypto';
import { Refusal } from './refusal.ts';

export type OAuthApp = {
  clientId: string;
  clientSecret: string;
  /** Further workspaces that the person may choose on the page; only their token exists here, not their people. */
  elsewhere?: readonly string[];
};

export type Consent = ReturnType<typeof createConsent>;

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export function createConsent(app: OAuthApp | null, team: string) {
  const codes = new Map<string, { back: string; team: string }>();

  return {
    /** What the browser gets at the address that an app sends it to. */
    page(query: URLSearchParams): { status: number; html: string } {
      const back = query.get('redirect_uri') ?? '';
      const scopes = (query.get('scope') ?? '').split(',').filter((scope) => scope !== '');
      if (!app || query.get('client_id') !== app.clientId || scopes.length === 0 || !URL.canParse(back))
        return { status: 400, html: '<h1>Something is wrong with this app</h1>' };
      const to = (words: Record<string, string>): string => {
        const url = new URL(back);
        for (const [name, value] of Object.entries({ ...words, state: query.get('state') ?? '' }))
          url.searchParams.set(name, value);
        return escapeHtml(url.href);
      };
      const allow = (where: string, label: string): string => {
        const code = randomBytes(12).toString('hex');
        codes.set(code, { back, team: where });
        return `<a href="${to({ code })}">${label}</a>`;
      };
      const others = app.elsewhere ?? [];
      const links = [
        allow(team, 'Allow'),
        ...others.map((other) => allow(other, `Allow in ${escapeHtml(other)}`)),
        `<a href="${to({ error: 'access_denied' })}">Cancel</a>`,
      ].join(' ');
      const asked = scopes.map((scope) => `<li>${escapeHtml(scope)}</li>`).join('');
      return {
        status: 200,
        html: `<!doctype html><title>An app asks for access</title><ul>${asked}</ul>${links}`,
      };
    },

    /** Takes a code back, once; the workspace that it stands for. */
    redeem(given: Record<string, unknown>): string {
      if (!app || given['client_id'] !== app.clientId) throw new Refusal('invalid_client_id');
      if (given['client_secret'] !== app.clientSecret) throw new Refusal('bad_client_secret');
      const code = String(given['code']);
      const known = codes.get(code);
      if (!known) throw new Refusal('invalid_code');
      if (known.back !== given['redirect_uri']) throw new Refusal('bad_redirect_uri');
      codes.delete(code);
      return known.team;
    },
  };
}
