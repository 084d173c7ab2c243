/** A channel on a stand-in for tests of this folder: remembers what was accepted, closes both. */
import { startTelegram, type TelegramOptions } from '../../standins/telegram/index.ts';
import type { Destination } from '../../bot/channel.ts';
import type { Inbound, Outbound } from '../../bot/message.ts';
import { createTelegramChannel, type TelegramDeps } from './index.ts';

export const testToken = '123:test-token';

export const toPerson = (chatExternalId: number | string): Destination => ({
  workspaceId: 'w',
  conversationId: 'c',
  account: '123',
  chatExternalId: String(chatExternalId),
  chatKind: String(chatExternalId).startsWith('-') ? 'group' : 'private',
});

export const reply = (text: string, more: Partial<Outbound> = {}): Outbound => ({
  text,
  cards: [],
  choices: [],
  files: [],
  quoteExternalId: null,
  ...more,
});

export async function openChannel(deps: Partial<TelegramDeps> = {}, options: Partial<TelegramOptions> = {}) {
  const standin = await startTelegram({ token: testToken, ...options });
  const accepted: Inbound[] = [];
  const logged: string[] = [];
  const waiting = new Set<() => void>();
  const write = (details: Record<string, unknown>, message: string): void => {
    logged.push(`${message} ${JSON.stringify(details)}`);
  };
  const channel = createTelegramChannel({
    token: testToken,
    apiRoot: standin.url,
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
  return {
    standin,
    channel,
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
      await channel.stop();
      await standin.close();
    },
  };
}
