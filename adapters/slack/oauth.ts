/**
 * Installing the app in a further workspace of the platform. The way in is a link that an admin of the house made: it names
 * the office that the workspace will belong to, so that nobody who merely finds the address can connect to one.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { Webhook, WebhookAnswer } from '../../bot/connection.ts';
import { readInstallLink } from '../../bot/install-link.ts';
import { AccountTaken, type Installation } from '../../bot/installations.ts';
import type { Vault } from '../../bot/vault.ts';
import { createClient } from './api.ts';
import { readFailure } from './failure.ts';
import type { Log } from './log.ts';
import manifest from './manifest.json' with { type: 'json' };

const stateLastsMs = 600_000;
const cookie = 'castmatch_slack_install';
const callbackPath = '/webhooks/slack-oauth';
const statePurpose = 'slack install state';

const stateForm = z.object({ office: z.string(), until: z.number(), nonce: z.string() });

const page = (status: number, title: string, words: string): WebhookAnswer => ({
  status,
  contentType: 'text/html; charset=utf-8',
  headers: { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' },
  body: `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><body style="font:18px/1.5 system-ui;max-width:32rem;margin:15vh auto;padding:0 1rem"><h1>${title}</h1><p>${words}</p>`,
});

export function createInstall(deps: {
  clientId: string;
  clientSecret: string;
  apiUrl: string;
  publicUrl: string;
  vault: Vault;
  /** Throws `AccountTaken` when the workspace belongs to another office. */
  keep(installation: Installation, office: string): Promise<void>;
  log: Log;
  now: () => Date;
}): { begin: Webhook; end: Webhook } {
  const { vault, now, log } = deps;
  const publicUrl = deps.publicUrl.replace(/\/+$/, '');
  const redirectUri = `${publicUrl}${callbackPath}`;
  const secure = publicUrl.startsWith('https:') ? '; Secure' : '';

  function readState(sealed: string): z.infer<typeof stateForm> | null {
    const plain = vault.open(sealed, statePurpose);
    const state = plain === null ? null : stateForm.parse(JSON.parse(plain));
    return state && state.until > now().getTime() ? state : null;
  }

  async function exchange(code: string): Promise<Installation | null> {
    const client = createClient({ apiUrl: deps.apiUrl, timeoutMs: 10_000 });
    const granted = await client.oauth.v2.access({
      client_id: deps.clientId,
      client_secret: deps.clientSecret,
      code,
      redirect_uri: redirectUri,
    });
    const { access_token: token, bot_user_id: botUserId, team } = granted;
    return token && botUserId && team?.id ? { account: team.id, botUserId, token } : null;
  }

  return {
    async begin({ query }) {
      const office = readInstallLink(vault, query['for'] ?? '', now());
      if (office === null) return page(403, 'This link is over', 'Ask the office for a new one.');
      const nonce = randomBytes(18).toString('base64url');
      const state = vault.seal(
        JSON.stringify({ office, nonce, until: now().getTime() + stateLastsMs }),
        statePurpose,
      );
      const to = new URL('/oauth/v2/authorize', deps.apiUrl);
      to.searchParams.set('client_id', deps.clientId);
      to.searchParams.set('scope', manifest.oauth_config.scopes.bot.join(','));
      to.searchParams.set('redirect_uri', redirectUri);
      to.searchParams.set('state', state);
      return {
        status: 302,
        headers: {
          location: to.href,
          'cache-control': 'no-store',
          // The answer must come to the browser that asked.
          'set-cookie': `${cookie}=${nonce}; Path=${callbackPath}; Max-Age=${stateLastsMs / 1000}; HttpOnly; SameSite=Lax${secure}`,
        },
      };
    },

    async end({ query, headers }) {
      if (query['error'] !== undefined) return page(200, 'Nothing was installed', 'You can close this page.');
      const state = readState(query['state'] ?? '');
      if (!state || !sameNonce(headers['cookie'], state.nonce))
        return page(403, 'That took too long', 'Open the link of the office once more.');
      try {
        const installation = await exchange(query['code'] ?? '');
        if (!installation) return page(502, 'Slack gave no token', 'Try once more.');
        await deps.keep(installation, state.office);
        log.info({ account: installation.account }, 'the app was installed in a workspace');
        return page(200, 'CastMatch is in', 'Find it under Apps in Slack and write to it.');
      } catch (error) {
        if (error instanceof AccountTaken)
          return page(409, 'Not connected', 'This Slack workspace belongs to another casting office.');
        const { kind, reason } = readFailure(error);
        log.warn({ kind, reason }, 'an installation failed');
        return page(502, 'Slack did not agree', 'Open the link of the office once more.');
      }
    },
  };
}

function sameNonce(cookies: string | string[] | undefined, nonce: string): boolean {
  const given = String(cookies ?? '')
    .split(/;\s*/)
    .find((one) => one.startsWith(`${cookie}=`))
    ?.slice(cookie.length + 1);
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return given !== undefined && timingSafeEqual(digest(given), digest(nonce));
}
