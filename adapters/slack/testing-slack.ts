/** An app on a stand-in for tests of this folder: remembers what was accepted, closes both. */
import type { Destination } from '../../bot/channel.ts';
import type { Inbound, Outbound } from '../../bot/message.ts';
import { startSlack, type SlackOptions, type SlackStandin } from '../../standins/slack/index.ts';
import { createSlack, type SlackDeps } from './index.ts';

export const secret = 'a-signing-secret';
export const botToken = 'xoxb-test-token';
export const appToken = 'xapp-test-token';

export const to = (chatExternalId: string): Destination => ({
  workspaceId: 'w',
  conversationId: 'c',
  account: 'T1',
  chatExternalId,
  chatKind: chatExternalId.startsWith('D') ? 'private' : 'group',
});

export const reply = (text: string, more: Partial<Outbound> = {}): Outbound => ({
  text,
  cards: [],
  choices: [],
  files: [],
  quoteExternalId: null,
  ...more,
});

/** A call as the stand-in would make it, for the webhook. */
export function signed(
  standin: SlackStandin,
  kind: 'event' | 'interaction' | 'command',
  body: object,
  with_: { secret?: string; seconds?: number } = {},
) {
  const raw = standin.delivery.rawOf(kind, body);
  return {
    method: 'POST' as const,
    headers: {
      'content-type': standin.delivery.typeOf(kind),
      ...standin.delivery.sign(raw, with_.secret, with_.seconds),
    },
    query: {},
    rawBody: Buffer.from(raw),
  };
}

export async function openSlack(deps: Partial<SlackDeps> = {}, options: Partial<SlackOptions> = {}) {
  const standin = await startSlack({ botToken, appToken, signingSecret: secret, ...options });
  const accepted: Inbound[] = [];
  const logged: string[] = [];
  const waiting = new Set<() => void>();
  const write = (details: Record<string, unknown>, message: string): void => {
    logged.push(`${message} ${JSON.stringify(details)}`);
  };
  const app = createSlack({
    signingSecret: secret,
    apiUrl: standin.apiUrl,
    openFile: () => Promise.resolve(null),
    findInstallation: () => Promise.resolve(null),
    onGone: () => Promise.resolve(),
    heard: {
      isOurs: () => Promise.resolve(false),
      last: () => Promise.resolve([]),
      recent: () => Promise.resolve([]),
      unheard: () => Promise.resolve(new Date()),
    },
    onHome: () => Promise.resolve(),
    log: { debug: write, info: write, warn: write, error: write },
    now: () => new Date(),
    random: () => 0,
    ...deps,
    accept: async (inbound) => {
      const answer = await (deps.accept?.(inbound) ??
        Promise.resolve({ status: 'stored', messageId: 'm', conversationId: 'c' } as const));
      accepted.push(inbound);
      for (const look of waiting) look();
      return answer;
    },
  });
  const team = app.learn({ account: 'T1', botUserId: 'UBOT', token: botToken });
  return {
    standin,
    app,
    team,
    channel: team.channel,
    accepted,
    logged,
    /** Resolves as soon as what was accepted fulfils the condition. */
    until: (condition: (all: Inbound[]) => boolean): Promise<void> =>
      new Promise((resolve) => {
        const look = (): void => {
          if (!condition(accepted)) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
    close: async (): Promise<void> => {
      await team.channel.stop();
      await standin.close();
    },
  };
}
