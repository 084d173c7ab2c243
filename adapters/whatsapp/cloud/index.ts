/** WhatsApp by the official Cloud API: the port of the house on one side, Meta's HTTP API and webhooks on the other. */
import { z } from 'zod';
import type { Accept, Channel, OpenFile } from '../../../bot/channel.ts';
import type { ConnectionLog, Webhook } from '../../../bot/connection.ts';
import { readMessage } from '../address.ts';
import type { WhatsAppRecords } from '../ports.ts';
import { createFiles } from './files.ts';
import { createGraph } from './graph.ts';
import { readTyped, renderReply } from './render.ts';
import { createSender } from './send.ts';
import { carriesWords, type Template } from './template.ts';
import { createWebhook } from './webhook.ts';
import { isWindowOpen } from './window.ts';

export type CloudDeps = {
  token: string;
  /** The phone number id: the account of this channel. */
  phoneNumberId: string;
  appSecret: string;
  verifyToken: string;
  /** The public service when not given. */
  apiRoot?: string | undefined;
  templates: readonly Template[];
  accept: Accept;
  openFile: OpenFile;
  records: WhatsAppRecords;
  log: ConnectionLog;
  now(): Date;
  /** Longest wait for an answer to a send. */
  timeoutMs?: number;
};

export type CloudChannel = Channel &
  Required<Pick<Channel, 'find' | 'download' | 'readTyped'>> & { webhook: Webhook };

/** Chats that wrote lately; for all others the records are asked. */
const remembered = 5_000;

export function createCloudChannel(deps: CloudDeps): CloudChannel {
  const { records, log, now } = deps;
  const account = deps.phoneNumberId;
  const graph = createGraph(deps);
  const files = createFiles({ graph, account, openFile: deps.openFile });
  const heard = new Map<string, { at: Date; externalId: string }>();
  let receiving = false;
  let trouble: string | null = null;

  function onHeard(chat: string, message: { at: Date; externalId: string }): void {
    heard.delete(chat);
    heard.set(chat, message);
    const [oldest] = heard.keys();
    if (heard.size > remembered && oldest !== undefined) heard.delete(oldest);
  }

  const sender = createSender({
    graph,
    account,
    files,
    records,
    templates: deps.templates,
    heardAt: (chat) => heard.get(chat)?.at,
    onDenied: (reason) => (trouble = reason),
    now,
  });

  return {
    name: 'whatsapp',
    account,
    streams: 'none',
    // Eighty messages a second a number; one in six seconds to a person, of which a few may be borrowed at once.
    pace: { perChatMs: 6_000, perAccountMs: 13, editMs: 0, chatBurst: 20 },
    undecided: 'resend',
    reportsLater: true,
    mayWrite({ heardAt, now: at }) {
      if (isWindowOpen(heardAt, at)) return 'freely';
      return carriesWords(deps.templates) ? 'template' : 'no';
    },
    readTyped,
    render: (message) => renderReply(message),
    send: sender.send,
    find: sender.find,
    download: files.download,
    async typing(to) {
      const last = heard.get(to.chatExternalId) ?? (await records.lastHeard(to));
      const messageId = last && readMessage(last.externalId);
      if (!messageId) return;
      // Shows both: the message as read, and that somebody is at it.
      const shown = await graph.post(
        `${account}/messages`,
        {
          messaging_product: 'whatsapp',
          status: 'read',
          message_id: messageId,
          typing_indicator: { type: 'text' },
        },
        z.object({ success: z.boolean() }),
      );
      if (!shown.ok) log.debug({ reason: shown.failure.reason }, 'a call that may fail did');
    },
    async start() {
      receiving = true;
    },
    async stop() {
      receiving = false;
    },
    health: () => ({
      ok: receiving && trouble === null,
      detail: trouble ?? (receiving ? 'webhook' : 'stopped'),
    }),
    webhook: createWebhook({
      account,
      appSecret: deps.appSecret,
      verifyToken: deps.verifyToken,
      receiving: () => receiving,
      accept: deps.accept,
      records,
      onHeard,
      log,
      now,
    }),
  };
}
