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

export const slackRoot = ({ SLACK_API_URL: root = publicRoot }: SlackSettings): string =>
  root.replace(/\/*$/, '/');

const call = (ask: Ask, root: string, method: string, token: string): Promise<Answer> =>
  ask(`${root}${method}`, { method: 'POST', headers: header(token) });

export const askBot = (ask: Ask, root: string, token: string): Promise<Answer> =>
  call(ask, root, 'auth.test', token);

/** `scopes`: what the manifest asks for. */
export const slackCheck = (settings: SlackSettings, scopes: readonly string[], ask: Ask): Check => ({
  name: 'Slack',
  async run() {
    const { SLACK_BOT_TOKEN: token, SLACK_APP_TOKEN: appToken, SLACK_CLIENT_ID: clientId } = settings;
    const root = slackRoot(settings);
    const [bot, app] = await Promise.all([
      token ? askBot(ask, root, token) : null,
      appToken ? call(ask, root, 'apps.connections.open', appToken) : null,
    ]);
    const none = clientId
      ? ok('Slack', 'installed by link only: SLACK_CLIENT_ID is set, no SLACK_BOT_TOKEN')
      : skipped('Slack', 'no SLACK_BOT_TOKEN');
    return [
      ...(bot
        ? botFindings(bot, scopes, {
            name: 'Slack',
            mend: 'OAuth & Permissions: copy the Bot User OAuth Token (xoxb-…) into SLACK_BOT_TOKEN',
          })
        : [none]),
      ...(app ? [appFinding(app)] : []),
    ];
  },
});

/** `mend`: how this workspace gets another token. */
export function botFindings(
  answer: Answer,
  scopes: readonly string[],
  { name, mend }: { name: string; mend: string },
): Finding[] {
  if (answer.status === 0) return [unreached(name, answer.reason)];
  const said = told.safeParse(answer.body).data;
  if (!said?.ok)
    return [broken(name, `does not take the bot token (${said?.error ?? `status ${answer.status}`})`, mend)];
  const taken = ok(name, `takes the bot token; the workspace is ${said.team ?? 'unnamed'}`);
  const granted = answer.headers.get('x-oauth-scopes')?.split(/,\s*/);
  if (!granted) return [taken, skipped(`${name} scopes`, 'Slack did not say which it granted')];
  const missing = scopes.filter((scope) => !granted.includes(scope));
  return [
    taken,
    missing.length === 0
      ? ok(`${name} scopes`, `all ${scopes.length} granted`)
      : broken(
          `${name} scopes`,
          `missing: ${missing.join(', ')}`,
          'App Manifest: paste adapters/slack/manifest.json, save, then install the app there once more',
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
