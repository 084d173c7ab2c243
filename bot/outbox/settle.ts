/** Writing down how a step ended, behind the fence of the send lease. */
import type { Sql } from '../../prisma/client.ts';
import type { Channel, Found, SendOutcome } from '../channel.ts';
import { settleSent, type Head } from './head.ts';

/** A day of trying, then a human is told. */
const giveUpMs = 24 * 3600 * 1000;
/** An uncertain send is looked for this long before the channel's own rule decides, where there is a way to look. */
const lookForMs = 120_000;
/** After a refused preview: its form may have been at fault, so the words are tried again as they grow. */
const otherWordsMs = 1_000;

type Landed = {
  workspaceId: string;
  conversationId: string;
  head: Head;
  index: number;
  last: boolean;
  /** The first words of an answer that is still being written, or was when they left. */
  preview: boolean;
  /** The part was already there and was to read differently. */
  edit: boolean;
};

export async function settleOutcome(tx: Sql, step: Landed, outcome: SendOutcome): Promise<void> {
  const { head } = step;
  switch (outcome.status) {
    case 'sent':
      return land(tx, step, outcome.externalId);
    case 'unknown':
      await tx.$executeRaw`UPDATE outbox SET state = CASE WHEN state = 'open' THEN 'open' ELSE 'unknown' END, problem = ${outcome.reason}
                           WHERE message_id = ${head.messageId}::uuid`;
      return;
    case 'retry':
      if (head.ageMs > giveUpMs) return fail(tx, head.messageId, outcome.reason);
      await postpone(
        tx,
        head,
        Math.max(outcome.afterMs, backoffMs(head.attempts)),
        outcome.reason,
        'not-sent',
      );
      return;
    case 'refused':
      // Only a finished answer can fail for good: a preview's words are not the ones that have to arrive.
      if (step.preview) return postpone(tx, head, otherWordsMs, outcome.reason, 'not-sent');
      if (step.edit) return sendAnew(tx, step, outcome.reason);
      return fail(tx, head.messageId, outcome.reason);
  }
}

export async function settleFound(
  tx: Sql,
  step: Landed,
  found: Found,
  channel: Pick<Channel, 'undecided' | 'find'>,
): Promise<void> {
  const { head } = step;
  if (found.status === 'present') return land(tx, step, found.externalId);
  if (found.status === 'absent') return postpone(tx, head, 0, null, 'not-sent');
  if (channel.find && head.flightAgeMs < lookForMs)
    return postpone(tx, head, Math.max(found.afterMs ?? 0, backoffMs(head.attempts)), null, 'still-unknown');
  if (channel.undecided === 'resend' && !head.once)
    return postpone(tx, head, 0, 'sent again after an uncertain send', 'not-sent');
  return fail(tx, head.messageId, 'uncertain whether it arrived; not sent again');
}

async function land(tx: Sql, step: Landed, externalId: string): Promise<void> {
  const { head, index } = step;
  await tx.$executeRaw`
    INSERT INTO receipt (workspace_id, conversation_id, message_id, part, external_id, final)
    VALUES (${step.workspaceId}::uuid, ${step.conversationId}::uuid, ${head.messageId}::uuid, ${index}, ${externalId}, ${!step.preview})
    ON CONFLICT (message_id, part) DO UPDATE SET external_id = EXCLUDED.external_id, final = EXCLUDED.final`;
  if (step.last && !step.preview) return settleSent(tx, step.conversationId, head.messageId);
  // Only the turn closes an open row; while a preview was in the air it may have done so.
  await tx.$executeRaw`
    UPDATE outbox SET state = CASE WHEN state = 'open' THEN 'open' ELSE 'pending' END, attempts = 0,
      flight_part = NULL, flight_at = NULL, flight_body = NULL, problem = NULL
    WHERE message_id = ${head.messageId}::uuid`;
}

async function postpone(
  tx: Sql,
  head: Head,
  waitMs: number,
  problem: string | null,
  flight: 'not-sent' | 'still-unknown',
): Promise<void> {
  const clear = flight === 'not-sent';
  await tx.$executeRaw`
    UPDATE outbox SET attempts = attempts + 1, problem = ${problem},
      due_at = clock_timestamp() + make_interval(secs => ${waitMs / 1000}),
      state = CASE WHEN state = 'open' THEN 'open' WHEN ${clear} THEN 'pending' ELSE 'unknown' END,
      flight_part = CASE WHEN ${clear} THEN NULL ELSE flight_part END,
      flight_at = CASE WHEN ${clear} THEN NULL ELSE flight_at END,
      flight_body = CASE WHEN ${clear} THEN NULL ELSE flight_body END
    WHERE message_id = ${head.messageId}::uuid`;
}

/** What stood there cannot be changed (deleted by its reader, too old): the words still have to arrive. */
async function sendAnew(tx: Sql, { head, index }: Landed, reason: string): Promise<void> {
  await tx.$executeRaw`DELETE FROM receipt WHERE message_id = ${head.messageId}::uuid AND part = ${index}`;
  await tx.$executeRaw`UPDATE outbox SET problem = ${reason} WHERE message_id = ${head.messageId}::uuid`;
}

async function fail(tx: Sql, messageId: string, problem: string): Promise<void> {
  await tx.$executeRaw`
    WITH said AS (UPDATE message SET state = 'failed' WHERE id = ${messageId}::uuid)
    UPDATE outbox SET state = 'failed', problem = ${problem}, settled_at = clock_timestamp(), flight_part = NULL
    WHERE message_id = ${messageId}::uuid`;
}

const backoffMs = (attempts: number): number => Math.min(60_000, 250 * 2 ** Math.min(attempts, 10));
