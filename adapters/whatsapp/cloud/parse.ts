/** One webhook as what the house wants to know: who said what, what became of sends, whose id changed. */
import type { Inbound } from '../../../bot/message.ts';
import type { Tick } from '../../../bot/outbox/ticks.ts';
import type { PlatformIds } from '../../../bot/people/aliases.ts';
import { writeMessage } from '../address.ts';
import { readContent } from './content.ts';
import {
  wireIdChange,
  wireMessage,
  wireStatus,
  wireWebhook,
  type WireContact,
  type WireMessage,
} from './wire.ts';

/** Somebody's message before it is known who they are to the house. */
export type Heard = {
  from: Required<PlatformIds> | PlatformIds;
  name: string;
  handle?: string | undefined;
  sentAt: Date;
  /** `chat`: the id by which the house knows the sender. */
  inbound(chat: string): Inbound[];
};
export type Report = { to: PlatformIds; tick(chat: string): Tick };

export type Parsed =
  | {
      kind: 'webhook';
      heard: Heard[];
      reports: Report[];
      moved: { from: string; to: string }[];
      /** Entries that are not what the platform sends: names of fields, never their values. */
      strange: string[];
    }
  | { kind: 'invalid'; why: string };

/** No database keeps NUL or half a character: one such message must not hold up all others. */
function storable(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\uFFFD');
  if (Array.isArray(value)) return value.map(storable);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, storable(inner)]));
}

const at = (seconds: number): Date => new Date(seconds * 1000);

function toInbound(message: WireMessage, contact: WireContact | undefined, account: string) {
  const name = contact?.profile?.name ?? '';
  const handle = contact?.profile?.username;
  return (chat: string): Inbound[] => {
    const contents = readContent(message, chat);
    return contents.map((content, i) => ({
      channel: 'whatsapp',
      account,
      externalId: writeMessage(chat, i === 0 ? message.id : `${message.id}:${i}`),
      chat: { externalId: chat, kind: 'private' },
      sender: { externalId: chat, name, ...(handle === undefined ? {} : { handle }) },
      content,
      ...(message.context?.id === undefined || content.kind === 'press'
        ? {}
        : { quote: { externalId: writeMessage(chat, message.context.id) } }),
      ...(contents.length > 1 ? { group: writeMessage(chat, message.id) } : {}),
      ...(message.context?.forwarded || message.context?.frequently_forwarded ? { forwarded: true } : {}),
      addressed: true,
      sentAt: at(message.timestamp),
    }));
  };
}

/** Digits only: `from` never carries a plus, and an id that holds a colon could pretend to be a message. */
const isNumber = (id: string | undefined): id is string => id !== undefined && /^\d{4,20}$/.test(id);
const isLasting = (id: string | undefined): id is string =>
  id !== undefined && /^[A-Za-z][\w.-]{3,128}$/.test(id);

function idsOf(number: string | undefined, lasting: string | undefined): PlatformIds | null {
  const ids = {
    ...(isNumber(number) ? { number } : {}),
    ...(isLasting(lasting) ? { lasting } : {}),
  };
  return Object.keys(ids).length > 0 ? ids : null;
}

const toStage = (status: string): Tick['stage'] | null =>
  status === 'sent' || status === 'delivered' || status === 'read' || status === 'failed' ? status : null;

/** `account` is the phone number id that is ours; webhooks of other numbers of the same app are passed over. */
export function parseWebhook(wire: unknown, account: string): Parsed {
  const read = wireWebhook.safeParse(storable(wire));
  if (!read.success)
    return {
      kind: 'invalid',
      why: read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.code}`).join('; '),
    };
  const found = {
    heard: [] as Heard[],
    reports: [] as Report[],
    moved: [] as { from: string; to: string }[],
  };
  const strange: string[] = [];
  const changes = read.data.entry.flatMap((entry) => entry.changes);
  for (const { value } of changes) {
    if (value.metadata && value.metadata.phone_number_id !== account) continue;
    for (const raw of value.user_id_update) {
      const change = wireIdChange.safeParse(raw);
      if (change.success && isLasting(change.data.user_id.previous) && isLasting(change.data.user_id.current))
        found.moved.push({ from: change.data.user_id.previous, to: change.data.user_id.current });
      else strange.push('user_id_update');
    }
    for (const raw of value.messages) {
      const message = wireMessage.safeParse(raw);
      if (!message.success) {
        strange.push(message.error.issues.map((issue) => `messages.${issue.path.join('.')}`).join('; '));
        continue;
      }
      const { from, from_user_id, system } = message.data;
      const contact =
        value.contacts.find(
          (one) =>
            (from !== undefined && one.wa_id === from) ||
            (from_user_id !== undefined && one.user_id === from_user_id),
        ) ?? (value.contacts.length === 1 ? value.contacts[0] : undefined);
      const ids = idsOf(from ?? contact?.wa_id, from_user_id ?? contact?.user_id);
      if (!ids) {
        strange.push('messages.from');
        continue;
      }
      if (message.data.type === 'system') {
        const old = ids.number ?? ids.lasting;
        const next = [system?.wa_id, system?.user_id].find((id) => isNumber(id) || isLasting(id));
        if (old !== undefined && next !== undefined) found.moved.push({ from: old, to: next });
        continue;
      }
      found.heard.push({
        from: ids,
        name: contact?.profile?.name ?? '',
        handle: contact?.profile?.username,
        sentAt: at(message.data.timestamp),
        inbound: toInbound(message.data, contact, account),
      });
    }
    for (const raw of value.statuses) {
      const status = wireStatus.safeParse(raw);
      const stage = status.success ? toStage(status.data.status) : null;
      const ids = status.success ? idsOf(status.data.recipient_id, status.data.recipient_user_id) : null;
      if (!status.success || !ids) {
        strange.push('statuses');
        continue;
      }
      // Kinds that are no step of the ladder (played, deleted, a warning) need nothing.
      if (stage === null) continue;
      const { id, timestamp, biz_opaque_callback_data: callback, errors } = status.data;
      const problem = errors.map(({ code, title }) => `${code} ${title}`.trim()).join('; ');
      found.reports.push({
        to: ids,
        tick: (chat) => ({
          externalId: writeMessage(chat, id),
          stage,
          callback: callback ?? null,
          problem: problem === '' ? null : problem,
          at: at(timestamp),
        }),
      });
    }
  }
  // Webhooks come unordered; within one the platform's own time is the best order there is.
  found.heard.sort((a, b) => a.sentAt.getTime() - b.sentAt.getTime());
  return { kind: 'webhook', ...found, strange };
}
