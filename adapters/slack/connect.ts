/** Slack as the settings ask for it: one workspace by its token, further ones by installing; by webhook or over a socket. */
import type { Connection, ConnectDeps } from '../../bot/connection.ts';
import { installName } from '../../bot/install-link.ts';
import type { Home } from '../../bot/home/home.ts';
import type { Installation } from '../../bot/installations.ts';
import type { Vault } from '../../bot/vault.ts';
import { publicRoot } from './api.ts';
import { renderHome } from './home.ts';
import { createSlack } from './index.ts';
import { createInstall } from './oauth.ts';
import type { Heard } from './receive.ts';
import type { PhotoLink } from './send.ts';
import type { Team } from './team.ts';
import { whoAmI } from './who-am-i.ts';

export type SlackSettings = {
  SLACK_BOT_TOKEN?: string | undefined;
  SLACK_SIGNING_SECRET?: string | undefined;
  SLACK_APP_TOKEN?: string | undefined;
  SLACK_API_URL?: string | undefined;
  SLACK_CLIENT_ID?: string | undefined;
  SLACK_CLIENT_SECRET?: string | undefined;
  SLACK_WORKSPACE: string;
  PUBLIC_URL?: string | undefined;
};

/** What Slack needs of the house beyond what every connection gets. */
export type SlackHouse = {
  vault: Vault;
  heard: Heard;
  photoLink: PhotoLink;
  installations: {
    find(account: string): Promise<Installation | null>;
    all(): Promise<Installation[]>;
    keep(installation: Installation, office: string): Promise<void>;
    drop(account: string): Promise<void>;
  };
  home: {
    /** What that person may see; null for somebody that the house has never heard of. Remembers that they looked. */
    opened(account: string, userId: string): Promise<Home | null>;
    /** Those who looked of late, with what they may see now. */
    toRefresh(workspaceId: string): Promise<{ account: string; userId: string; home: Home }[]>;
  };
};

export type SlackConnection = Connection & {
  /** Publishes the Home tabs of a workspace anew; what cannot be published now waits for its next opening. */
  refreshHomes(workspaceId: string): Promise<void>;
};

/** A workspace that is not known here, and one that is. */
const lookAgainMs = 5_000;
const renewMs = 60_000;

/** Null when Slack is not configured. Throws `SlackUnreachable` when a token is not taken. */
export async function connectSlack(
  settings: SlackSettings,
  deps: ConnectDeps & SlackHouse,
): Promise<SlackConnection | null> {
  const { SLACK_BOT_TOKEN: token, SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret } = settings;
  const { SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret, PUBLIC_URL: publicUrl } = settings;
  if (!token && !clientId) return null;
  const { log, now, installations } = deps;
  const apiUrl = (settings.SLACK_API_URL ?? publicRoot).replace(/\/*$/, '/');

  async function publish(team: Team, userId: string, home: Home): Promise<void> {
    try {
      await team.publishHome(userId, renderHome(home));
    } catch (error) {
      log.debug(
        { error: error instanceof Error ? error.message : 'unknown' },
        'a Home tab was not published',
      );
    }
  }

  const slack = createSlack({
    signingSecret: signingSecret ?? '',
    ...(appToken ? { appToken } : {}),
    apiUrl,
    accept: deps.accept,
    openFile: deps.openFile,
    photoLink: deps.photoLink,
    findInstallation: installations.find,
    onGone: async (account) => {
      log.warn({ account }, 'the app was removed from a workspace');
      await installations.drop(account);
    },
    heard: deps.heard,
    onHome: async (team, userId) => {
      const home = await deps.home.opened(team.account, userId);
      if (home) await publish(team, userId, home);
    },
    log,
    now,
  });

  let own: string | null = null;
  if (token) {
    const self = await whoAmI({ token, apiUrl, dataFolder: deps.dataFolder });
    own = self.account;
    slack.learn({ ...self, token });
    await installations.keep({ ...self, token }, settings.SLACK_WORKSPACE);
  }
  for (const installation of await installations.all())
    if (!slack.team(installation.account)) slack.learn(installation);
  if (slack.teams().length === 0) slack.open();

  const install =
    clientId && clientSecret && publicUrl
      ? createInstall({
          clientId,
          clientSecret,
          apiUrl,
          publicUrl,
          vault: deps.vault,
          async keep(installation, office) {
            await installations.keep(installation, office);
            await slack.learn(installation).channel.start();
          },
          log,
          now,
        })
      : null;

  /** When an account may be looked for again. */
  const looked = new Map<string, number>();
  function lookBeside(account: string, everyMs: number): void {
    const at = now().getTime();
    if ((looked.get(account) ?? 0) > at) return;
    looked.set(account, at + everyMs);
    slack
      .renew(account)
      .catch((error: unknown) =>
        log.warn(
          { error: error instanceof Error ? error.name : 'unknown' },
          'a workspace could not be looked up',
        ),
      );
  }

  return {
    name: 'slack',
    // Every account is bound where it was learnt.
    workspace: null,
    channels: () => slack.teams().map((team) => team.channel),
    channelOf(account) {
      const team = slack.team(account);
      // Installed or thrown out by another process: known here by the time the sweeper asks again.
      if (account !== own) lookBeside(account, team ? renewMs : lookAgainMs);
      return team?.channel ?? null;
    },
    webhooks: {
      slack: slack.webhook,
      ...(install ? { [installName]: install.begin, 'slack-oauth': install.end } : {}),
    },
    receiving: appToken ? 'leased' : 'shared',
    async refreshHomes(workspaceId) {
      for (const { account, userId, home } of await deps.home.toRefresh(workspaceId)) {
        const team = await slack.look(account);
        if (team) await publish(team, userId, home);
      }
    },
  };
}
