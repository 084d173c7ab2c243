/** The first unsettled row of a conversation and what has to happen to it next. Later rows wait until it is settled. */
import type { Sql } from '../../prisma/client.ts';
import { toJsonb } from '../../prisma/jsonb.ts';
import type { Channel, Destination, Part } from '../channel.ts';
import { outbound, type Outbound } from '../message.ts';
import { quietRow, restFor, type Quiet } from './quiet.ts';

export type Head = Quiet & {
  messageId: string;
  state: 'open' | 'pending' | 'sending' | 'unknown';
  epoch: number;
  attempts: number;
  /** Milliseconds until it may be tried again; 0 when due. */
  waitMs: number;
  ageMs: number;
  /** Never sent a second time. */
  once: boolean;
  flightPart: number | null;
  flightAt: Date | null;
  flightAgeMs: number;
  flightBody: Part | null;
  /** `human`: words of whoever holds the conversation. */
  kind: string;
  body: Outbound;
  receipts: { part: number; externalId: string; final: boolean }[];
};

async function readHead(
  tx: Sql,
  conversationId: string,
  channel: Channel,
  to: Destination,
): Promise<Head | null> {
  const rows = await tx.$queryRaw<(Omit<Head, 'body'> & { body: unknown })[]>`
    SELECT o.message_id AS "messageId", o.state, o.epoch, o.attempts, o.once,
      greatest(0, extract(epoch FROM o.due_at - clock_timestamp()) * 1000)::float8 AS "waitMs",
      (extract(epoch FROM clock_timestamp() - o.created_at) * 1000)::float8 AS "ageMs",
      o.flight_part AS "flightPart", o.flight_at AS "flightAt",
      coalesce(extract(epoch FROM clock_timestamp() - o.flight_at) * 1000, 0)::float8 AS "flightAgeMs", o.flight_body AS "flightBody", m.kind, m.body,
      coalesce((SELECT jsonb_agg(jsonb_build_object('part', r.part, 'externalId', r.external_id, 'final', r.final) ORDER BY r.part)
                FROM receipt r WHERE r.message_id = o.message_id), '[]'::jsonb) AS receipts, quiet.*
    FROM outbox o JOIN message m ON m.id = o.message_id CROSS JOIN (${quietRow(channel, to)}) quiet
    WHERE o.conversation_id = ${conversationId}::uuid AND o.state IN ('open', 'pending', 'sending', 'unknown')
    ORDER BY o.ordinal LIMIT 1`;
  const row = rows[0];
  return row ? { ...row, body: outbound.parse(row.body) } : null;
}

export type Step =
  | { do: 'stop' }
  | { do: 'later'; waitMs: number }
  | { do: 'preview'; head: Head }
  /** First words of an answer that will not be finished still stand there. */
  | { do: 'withdraw'; head: Head }
  /** Something is to leave as soon as the platform's pace allows it. */
  | { do: 'pace' }
  | { do: 'send'; head: Head; part: Part; index: number; last: boolean }
  | { do: 'edit'; head: Head; part: Part; index: number; last: boolean; externalId: string }
  | { do: 'find'; head: Head; part: Part; index: number; last: boolean };

/**
 * Decides the next step and writes down its intent. Runs with the conversation row locked by the send lease. `paced`: the
 * wait for the platform's pace is over. A row that only waits for it has not left the house, so nothing is noted before.
 */
export async function nextStep(
  tx: Sql,
  conversation: { id: string; epoch: number; humanHolds: boolean },
  channel: Channel,
  to: Destination,
  paced: boolean,
): Promise<Step> {
  for (;;) {
    const head = await readHead(tx, conversation.id, channel, to);
    if (!head) return { do: 'stop' };
    // Below zero stands what belongs to no epoch: it was taken back.
    const silenced =
      head.epoch < 0 ||
      (head.kind !== 'human' && (conversation.humanHolds || head.epoch < conversation.epoch));
    if (silenced && head.flightPart === null) {
      if (channel.remove && head.receipts.some((receipt) => !receipt.final)) return { do: 'withdraw', head };
      await shelve(tx, head.messageId);
      continue;
    }
    if (head.waitMs > 0) return { do: 'later', waitMs: head.waitMs };
    if (head.sendMs > 0) return { do: 'later', waitMs: await restFor(tx, conversation.id, head.sendMs) };
    const parts = channel.render(head.body, to);
    if (head.flightPart !== null) {
      // Somebody was cut between the send and its receipt; never send again before looking.
      const index = head.flightPart;
      const part = head.flightBody ?? parts[index];
      if (part)
        return { do: 'find', head, part, index, last: head.state !== 'open' && index >= parts.length - 1 };
    }
    if (head.state === 'open') return { do: 'preview', head };
    const index = parts.findIndex((_, i) => !head.receipts.some((r) => r.part === i && r.final));
    const part = parts[index];
    if (!part) {
      await settleSent(tx, conversation.id, head.messageId);
      continue;
    }
    if (!paced) return { do: 'pace' };
    const last = index === parts.length - 1;
    const shown = head.receipts.find((r) => r.part === index);
    if (shown && head.editMs > 0)
      return { do: 'later', waitMs: await restFor(tx, conversation.id, head.editMs) };
    if (shown) return { do: 'edit', head, part, index, last, externalId: shown.externalId };
    await takeOff(tx, head.messageId, index);
    return { do: 'send', head, part, index, last };
  }
}

/** Notes that a part of a finished message is about to leave. */
async function takeOff(tx: Sql, messageId: string, index: number): Promise<void> {
  await tx.$executeRaw`
    UPDATE outbox SET state = 'sending', flight_part = ${index}, flight_at = clock_timestamp(), flight_body = NULL
    WHERE message_id = ${messageId}::uuid`;
}

/**
 * Notes that the first words of an answer are about to leave, as they are and not as the message will render. False when
 * the answer was finished meanwhile: the words are old then, and the row is no longer a preview's to touch.
 */
export async function takeOffPreview(tx: Sql, messageId: string, body: Part): Promise<boolean> {
  const taken = await tx.$executeRaw`
    UPDATE outbox SET flight_part = 0, flight_at = clock_timestamp(), flight_body = ${toJsonb(body)}::jsonb
    WHERE message_id = ${messageId}::uuid AND state = 'open'`;
  return taken > 0;
}

/** The message is wholly there: it gets its place in the transcript, or keeps it when it was only edited. */
export async function settleSent(tx: Sql, conversationId: string, messageId: string): Promise<void> {
  await tx.$executeRaw`
    WITH place AS (
      UPDATE conversation SET next_seq = next_seq + 1 WHERE id = ${conversationId}::uuid RETURNING next_seq - 1 AS seq
    ), shown AS (
      UPDATE message SET state = 'sent', seq = coalesce(message.seq, place.seq) FROM place WHERE message.id = ${messageId}::uuid
    )
    UPDATE outbox SET state = 'sent', settled_at = clock_timestamp(), flight_part = NULL, flight_body = NULL, problem = NULL
    WHERE message_id = ${messageId}::uuid`;
}

/** What the bot had to say when a human took over is kept for them, not sent. */
export async function shelve(tx: Sql, messageId: string): Promise<void> {
  await tx.$executeRaw`
    WITH said AS (UPDATE message SET state = 'draft' WHERE id = ${messageId}::uuid)
    UPDATE outbox SET state = 'draft', settled_at = clock_timestamp() WHERE message_id = ${messageId}::uuid`;
}
