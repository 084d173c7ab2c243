/**
 * Slack: one app that may be installed in many workspaces. Bolt brings the client, the types and the carrier of Socket Mode;
 * its `App` is not used, since it acknowledges an event before anybody stored it.
 */
import type { Accept, OpenFile } from '../../bot/channel.ts';
import type { Webhook } from '../../bot/connection.ts';
import { publicRoot } from './api.ts';
import { createDispatch } from './dispatch.ts';
import type { Log } from './log.ts';
import { createReceive, type Heard } from './receive.ts';
import type { PhotoLink } from './send.ts';
import { createSocket } from './socket.ts';
import { createTeam, type Installation, type Team } from './team.ts';
import { createWebhook } from './webhook.ts';

export type SlackDeps = {
  /** Of the app, not of a workspace; '' refuses every webhook. */
  signingSecret: string;
  /** Receives over Socket Mode when given, by webhook otherwise. */
  appToken?: string;
  /** With a slash at the end; the public service when not given. */
  apiUrl?: string;
  accept: Accept;
  /** Bytes of files on their way out. */
  openFile: OpenFile;
  /** The address of the photo on a card; cards are without pictures when not given. */
  photoLink?: PhotoLink;
  /** Asked for a workspace that is not known yet: another process may have seen it install the app. */
  findInstallation(account: string): Promise<Installation | null>;
  onGone(account: string): Promise<void>;
  heard: Heard;
  onHome(team: Team, userId: string): Promise<void>;
  log: Log;
  now: () => Date;
  random?: () => number;
  pingMs?: number;
};

export type Slack = {
  webhook: Webhook;
  /** The workspaces that are known here. */
  teams(): Team[];
  team(account: string): Team | null;
  /** Makes a workspace known, or gives a known one its new token. */
  learn(installation: Installation): Team;
  /** Looks for a workspace that is not known here; null when it has no app (any more). */
  look(account: string): Promise<Team | null>;
  /** Another process may have seen it install the app anew, or throw it out. */
  renew(account: string): Promise<void>;
  /** From now on calls are taken although no workspace is known here yet. */
  open(): void;
  health(): { ok: boolean; detail: string };
};

export function createSlack(deps: SlackDeps): Slack {
  const { log, now } = deps;
  const apiUrl = (deps.apiUrl ?? publicRoot).replace(/\/*$/, '/');
  const teams = new Map<string, Team>();
  /** Accounts whose channel was started here; the line stands while there is one. */
  const started = new Set<string>();
  /** Takes calls also while no workspace is known here: the first one installs the app by them, or another process saw it. */
  let open = false;

  function learn(installation: Installation): Team {
    const known = teams.get(installation.account);
    if (known && known.token === installation.token && known.botUserId === installation.botUserId)
      return known;
    const { openFile, photoLink = () => null } = deps;
    const team = createTeam({ installation, apiUrl, openFile, photoLink, now, receiving });
    teams.set(installation.account, team);
    return team;
  }

  async function look(account: string): Promise<Team | null> {
    const known = teams.get(account);
    if (known) return known;
    const installation = await deps.findInstallation(account);
    return installation && learn(installation);
  }

  const { receive, lookBack } = createReceive({
    accept: deps.accept,
    teamOf: look,
    heard: deps.heard,
    onHome: deps.onHome,
    async onGone(account) {
      await deps.onGone(account);
      teams.delete(account);
    },
    log,
    now,
  });
  const dispatch = createDispatch({
    receive,
    selfOf: (account) => teams.get(account)?.botUserId ?? '',
    log,
    now,
  });
  const socket = deps.appToken
    ? createSocket({
        appToken: deps.appToken,
        apiUrl,
        dispatch,
        onReopened: () => [...started].forEach(catchUp),
        log,
        now,
        random: deps.random ?? Math.random,
        ...(deps.pingMs === undefined ? {} : { pingMs: deps.pingMs }),
      })
    : null;
  /** Beside: receiving does not wait for what was missed. */
  function catchUp(account: string): void {
    const team = teams.get(account);
    if (!team) return;
    lookBack(team).catch((error: unknown) =>
      log.warn({ error: error instanceof Error ? error.name : 'unknown' }, 'nothing could be caught up'),
    );
  }

  const receiving = {
    async start(account: string): Promise<void> {
      started.add(account);
      socket?.start();
      catchUp(account);
    },
    async stop(account: string): Promise<void> {
      started.delete(account);
      if (started.size > 0) return;
      open = false;
      await socket?.stop();
    },
    health: (): { ok: boolean; detail: string } => {
      if (started.size === 0) return { ok: false, detail: 'stopped' };
      return socket?.health() ?? { ok: true, detail: 'webhook' };
    },
  };

  return {
    webhook: createWebhook({
      secret: deps.signingSecret,
      receiving: () => open || started.size > 0,
      dispatch,
      now,
      log,
    }),
    teams: () => [...teams.values()],
    team: (account) => teams.get(account) ?? null,
    learn,
    look,
    async renew(account) {
      const installation = await deps.findInstallation(account);
      if (installation) learn(installation);
      else teams.delete(account);
    },
    open: () => void (open = true),
    health: receiving.health,
  };
}
