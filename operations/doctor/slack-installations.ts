/** Slack workspaces that installed the app by its link: the sealed token of each is opened, taken by Slack, and has its scopes. */
import type pg from 'pg';
import { sealedFor } from '../../bot/installations.ts';
import type { Vault } from '../../bot/vault.ts';
import type { Ask } from './ask.ts';
import { broken, ok, skipped, type Finding } from './check.ts';
import { askBot, botFindings, slackRoot, type SlackSettings } from './slack.ts';

type Row = { account: string; token_sealed: string };

/** An office with more of them is looked at as far as the doctor's patience goes. */
const mostAsked = 20;

/** To be called with a connection to the house's database. `vault`: null where the secret of this installation is not here. */
export const slackInstallations =
  (deps: { settings: SlackSettings; scopes: readonly string[]; vault: Vault | null; ask: Ask }) =>
  async (client: pg.Client): Promise<Finding[]> => {
    const { settings, vault } = deps;
    if (!settings.SLACK_CLIENT_ID) return [];
    const installed = await readInstalled(client);
    const check = 'Slack installations';
    if (installed.length === 0) return [skipped(check, 'no workspace has installed the app by its link yet')];
    if (!vault)
      return [
        broken(
          check,
          'the secret that opens their tokens is not here',
          'run this where the house runs, or set CASTMATCH_SECRET',
        ),
      ];
    const found: Finding[] = [];
    for (const { account, token_sealed: sealed } of installed.slice(0, mostAsked)) {
      const token = vault.open(sealed, sealedFor(account));
      // The one of the settings is looked at by itself.
      if (token === settings.SLACK_BOT_TOKEN && token !== undefined) continue;
      const name = `Slack ${account}`;
      found.push(
        ...(token === null
          ? [
              broken(
                name,
                'its token was sealed under another secret',
                'set the CASTMATCH_SECRET of then, or install the app there again by its link',
              ),
            ]
          : botFindings(await askBot(deps.ask, slackRoot(settings), token), deps.scopes, {
              name,
              mend: 'install the app there again by its link: /webhooks/slack-install',
            })),
      );
    }
    return found.length > 0 ? found : [ok(check, 'none beside the workspace of SLACK_BOT_TOKEN')];
  };

/** Row-level security shows them to the house's own role alone, office by office. */
async function readInstalled(client: pg.Client): Promise<Row[]> {
  const { rows: offices } = await client.query<{ id: string }>(
    `SELECT DISTINCT workspace_id::text AS id FROM bot_account WHERE channel = 'slack'`,
  );
  const installed: Row[] = [];
  for (const { id } of offices) {
    await client.query('BEGIN READ ONLY');
    try {
      await client.query(
        `SELECT set_config('role', 'castmatch_app', true), set_config('castmatch.workspace', $1, true)`,
        [id],
      );
      const { rows } = await client.query<Row>(
        'SELECT account, token_sealed FROM slack_installation ORDER BY account',
      );
      installed.push(...rows);
    } finally {
      await client.query('ROLLBACK');
    }
  }
  return installed;
}
