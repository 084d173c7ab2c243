/** A Cloud API channel on its stand-in for tests of this folder: webhooks reach it, what it accepts and logs is kept. */
import type { Accept, Destination, OpenFile } from '../../../bot/channel.ts';
import type { WebhookRequest } from '../../../bot/connection.ts';
import type { Ticks } from '../../../bot/outbox/ticks.ts';
import type { Inbound, Outbound } from '../../../bot/message.ts';
import { startWhatsAppCloud, type CloudOptions } from '../../../standins/whatsapp-cloud/index.ts';
import { recordsInMemory } from '../testing-records.ts';
import { createCloudChannel } from './index.ts';
import type { Template } from './template.ts';

export const account = '100200300';
export const appSecret = 'an-app-secret-for-tests';
export const verifyToken = 'a-verify-token';
export const person = '910000007001';

export const to: Destination = {
  workspaceId: 'w',
  conversationId: 'c',
  account,
  chatExternalId: person,
  chatKind: 'private',
};

export const reply = (text: string, more: Partial<Outbound> = {}): Outbound => ({
  text,
  cards: [],
  choices: [],
  files: [],
  quoteExternalId: null,
  ...more,
});

export type ChannelOptions = {
  accept?: Accept;
  openFile?: OpenFile;
  templates?: Template[];
  lastHeard?: () => Date | null;
  /** Instead of those in memory. */
  ticks?: Ticks;
  now?: () => Date;
  standin?: Partial<CloudOptions>;
  timeoutMs?: number;
};

export async function openCloud(options: ChannelOptions = {}) {
  const standin = await startWhatsAppCloud({
    token: 'cloud-token',
    phoneNumberId: account,
    appSecret,
    statusFirst: true,
    ...options.standin,
  });
  const accepted: Inbound[] = [];
  const lines: string[] = [];
  const write = (details: Record<string, unknown>, message: string): void => {
    lines.push(`${message} ${JSON.stringify(details)}`);
  };
  const { records: inMemory, ticks } = recordsInMemory(options.lastHeard ?? (() => new Date()));
  const records = { ...inMemory, ...(options.ticks ? { ticks: options.ticks } : {}) };
  const channel = createCloudChannel({
    token: 'cloud-token',
    phoneNumberId: account,
    appSecret,
    verifyToken,
    apiRoot: standin.url,
    templates: options.templates ?? [],
    accept: async (inbound) => {
      const answer = await (options.accept?.(inbound) ??
        Promise.resolve({ status: 'stored', messageId: 'm', conversationId: 'c' } as const));
      accepted.push(inbound);
      return answer;
    },
    openFile: options.openFile ?? (() => Promise.resolve(null)),
    records,
    log: { debug: write, info: write, warn: write, error: write },
    now: options.now ?? (() => new Date()),
    ...(options.timeoutMs === undefined ? {} : { timeoutMs: options.timeoutMs }),
  });
  const post = (rawBody: Buffer, headers: WebhookRequest['headers']): Promise<number> =>
    channel.webhook({ method: 'POST', headers, query: {}, rawBody }).then(({ status }) => status);
  standin.webhooks.deliverWith(post);
  standin.people.open(person);
  return {
    channel,
    standin,
    accepted,
    ticks,
    post,
    logged: () => lines.join('\n'),
    close: async (): Promise<void> => {
      await channel.stop();
      await standin.close();
    },
  };
}
