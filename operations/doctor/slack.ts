/** Slack: both tokens are taken, and the bot has every scope that the manifest asks for. */
import { z } from 'zod';
import { header, type Answer, type Ask } from './ask.ts';
import { broken, look, ok, skipped, type Check, type Finding } from './check.ts';

const publicRoot = 'https://slack.com/api/';
const told = z.object({ ok: z.boolean(), error: z.string().optional(), team: z.string().optional() });

export type SlackSettings = {
  SLACK_BOT_TOKEN?: string | undefined;
  SLACK_APP_TOKEN?: string | undefined;
  SLACK_CLIENT_ID?: string | undefined;
  SLACK_API_URL?: string | undefined;
};

/** `scopes`: what the manifest asks for. */
export const slackCheck = (settings: SlackSettings, scopes: readonly string[], ask: Ask): Check => ({
  name: 'Slack',
  async run() {
    const { SLACK_BOT_TOKEN: token, SLACK_APP_TOKEN: appToken, SLACK_CLIENT_ID: clientId } = settings;
    if (!token)
      return [
        clientId
          ? ok('Slack', 'installed by link only: SLACK_CLIENT_ID is set, no SLACK_BOT_TOKEN')
          : skipped('Slack', 'no SLACK_BOT_TOKEN'),
      ];
    const root = (settings.SLACK_API_URL ?? publicRoot).replace(/\/*$/, '/');
    const call = (method: string, as: string): Promise<Answer> =>
      ask(`${root}${method}`, { method: 'POST', headers: header(as) });
    const [bot, app] = await Promise.all([
      call('auth.test', token),
      appToken ? call('apps.connections.open', appToken) : null,
    ]);
    return [...botFindings(bot, scopes), ...(app ? [appFinding(app)] : [])];
  },
});

function botFindings(answer: Answer, scopes: readonly string[]): Finding[] {
  if (answer.status === 0) return [unreached('Slack', answer.reason)];
  const said = told.safeParse(answer.body).data;
  if (!said?.ok)
    return [
      broken(
        'Slack',
        `does not take the bot token (${said?.error ?? `status ${answer.status}`})`,
        'OAuth & Permissions: copy the Bot User OAuth Token (xoxb-…) into SLACK_BOT_TOKEN',
      ),
    ];
  const taken = ok('Slack', `takes the bot token; the workspace is ${said.team ?? 'unnamed'}`);
  const granted = answer.headers.get('x-oauth-scopes')?.split(/,\s*/);
  if (!granted) return [taken, skipped('Slack scopes', 'Slack did not say which it granted')];
  const missing = scopes.filter((scope) => !granted.includes(scope));
  return [
    taken,
    missing.length === 0
      ? ok('Slack scopes', `all ${scopes.length} granted`)
      : broken(
          'Slack scopes',
          `missing: ${missing.join(', ')}`,
          'App Manifest: paste adapters/slack/manifest.json, save, then Install App → Reinstall',
        ),
  ];
}

function appFinding(answer: Answer): Finding {
  if (answer.status === 0) return unreached('Slack socket', answer.reason);
  const said = told.safeParse(answer.body).data;
  if (said?.ok) return ok('Slack socket', 'takes the app token; no public address needed');
  const why = said?.error ?? `status ${answer.status}`;
  if (why === 'missing_scope' || why === 'not_allowed_token_type')
    return broken(
      'Slack socket',
      `the app token may not open a socket (${why})`,
      'Basic Information → App-Level Tokens: make one with connections:write (xapp-…)',
    );
  return answer.status === 429
    ? look('Slack socket', 'asked too often just now', 'look again in a minute')
    : broken(
        'Slack socket',
        `does not take the app token (${why})`,
        'Basic Information → App-Level Tokens: copy it (xapp-…) into SLACK_APP_TOKEN; Socket Mode must be on',
      );
}

const unreached = (check: string, reason: string): Finding =>
  broken(check, `not reached (${reason})`, 'look at the network, a proxy, or SLACK_API_URL');
