/** Ending a turn: one transaction puts the answer into the outbox and marks its messages answered, or starts it over. */
import type { Database, Sql } from '../../prisma/client.ts';
import { toJsonb } from '../../prisma/jsonb.ts';
import { TurnStopped, type Answer, type Focus, type Said } from '../brain/brain.ts';
import { guardLease, releaseLease } from '../lease.ts';
import type { Outbound } from '../message.ts';
import { fillReservation, queueMessage } from '../outbox/queue.ts';
import { readWaiting, toSaid, type Begun } from './begin.ts';
import { leadingRun } from './burst.ts';

export const mostStartsOver = 2;

export type Ending =
  /** The lease is given back; `more`: further messages wait already. */
  { status: 'answered'; more: boolean } | { status: 'starts-over'; said: Said[] };

export async function finishTurn(
  deps: { db: Database; newId(): string },
  begun: Begun,
  done: {
    answer: Answer;
    brain: 'claude' | 'rules';
    /** null: nothing is said. */
    body: Outbound | null;
    focus: Focus;
    reservedId: string | null;
    /** Whether a tool of this turn changed anything. */
    changed: boolean;
    now: Date;
  },
): Promise<Ending> {
  const { turnId, to } = begun;
  return deps.db.quickly(to.workspaceId, async (tx) => {
    await guardEpoch(tx, begun);
    const waiting = await readWaiting(tx, to.conversationId);
    if (done.reservedId === null && !done.changed && begun.startsOver < mostStartsOver) {
      const run = leadingRun(waiting);
      if (run.some((message) => message.turnId === null)) {
        await startOver(tx, turnId, run);
        return { status: 'starts-over', said: run.map(toSaid) };
      }
    }
    const mine = waiting.filter((message) => message.turnId === turnId);
    const replyToId = mine.at(-1)?.id ?? null;
    const { reservedId, body } = done;
    // A reservation whose preview the platform refused cannot carry the answer any more: a fresh message does.
    const filled =
      reservedId !== null &&
      body !== null &&
      (await fillReservation(tx, {
        messageId: reservedId,
        conversationId: to.conversationId,
        body,
        replyToId,
      }));
    if (!filled && body !== null)
      await queueMessage(tx, {
        messageId: deps.newId(),
        workspaceId: to.workspaceId,
        conversationId: to.conversationId,
        channel: begun.channel,
        account: to.account,
        epoch: begun.epoch,
        turnId,
        replyToId,
        body,
        at: done.now,
      });
    const more = waiting.length > mine.length;
    await closeTurn(tx, begun, done);
    return { status: 'answered', more };
  });
}

/** The fence and the epoch: neither a slow process nor a turn from before a take-over may write. */
export async function guardEpoch(tx: Sql, begun: Pick<Begun, 'lease' | 'epoch'>): Promise<void> {
  const { epoch, humanHolds } = await guardLease(tx, begun.lease);
  if (humanHolds || epoch !== begun.epoch) throw new TurnStopped('human-holds');
}

/** A further message came while nothing was shown or done: the turn answers both. */
async function startOver(tx: Sql, turnId: string, run: readonly { id: string }[]): Promise<void> {
  await tx.$executeRaw`UPDATE message SET turn_id = ${turnId}::uuid WHERE id = ANY(${run.map(({ id }) => id)}::uuid[])`;
  await tx.$executeRaw`UPDATE turn SET starts_over = starts_over + 1 WHERE id = ${turnId}::uuid`;
  await tx.$executeRaw`DELETE FROM turn_step WHERE turn_id = ${turnId}::uuid`;
}

/** The same for a turn that was interrupted in the middle: its burst as it waits now. */
export const extendBurst = (db: Database, begun: Begun): Promise<Said[]> =>
  db.quickly(begun.to.workspaceId, async (tx) => {
    await guardEpoch(tx, begun);
    const run = leadingRun(await readWaiting(tx, begun.to.conversationId));
    await startOver(tx, begun.turnId, run);
    return run.map(toSaid);
  });

/** The messages are answered and the lease is given back, with the conversation's focus, in one statement. */
async function closeTurn(
  tx: Sql,
  begun: Begun,
  done: { answer: Answer; brain: 'claude' | 'rules'; focus: Focus },
): Promise<void> {
  const spend = done.answer.spend;
  await tx.$executeRaw`
    WITH answered AS (
      UPDATE message SET state = 'answered'
      WHERE conversation_id = ${begun.to.conversationId}::uuid AND turn_id = ${begun.turnId}::uuid AND state = 'waiting'
    ), released AS (
      UPDATE conversation SET focus = ${toJsonb(done.focus)}::jsonb, turn_until = NULL, turn_owner = NULL
      WHERE id = ${begun.to.conversationId}::uuid
    )
    UPDATE turn SET state = 'done', ended_at = clock_timestamp(), brain = ${done.brain}, model = ${spend?.model ?? null},
      input_tokens = input_tokens + ${spend?.inputTokens ?? 0}, output_tokens = output_tokens + ${spend?.outputTokens ?? 0},
      cache_read_tokens = cache_read_tokens + ${spend?.cacheReadTokens ?? 0},
      cache_write_tokens = cache_write_tokens + ${spend?.cacheWriteTokens ?? 0},
      micro_usd = micro_usd + ${Math.round(spend?.microUsd ?? 0)}
    WHERE id = ${begun.turnId}::uuid`;
}

/**
 * A human took over: the messages wait again, unclaimed, and what was reserved becomes a draft. One of which something shows,
 * or may, is left to delivery: it belongs to no epoch any more, so it is taken back and not sent.
 */
export async function stopTurn(db: Database, begun: Begun): Promise<void> {
  await db.quickly(begun.to.workspaceId, async (tx) => {
    await guardLease(tx, begun.lease);
    await tx.$executeRaw`UPDATE message SET turn_id = NULL WHERE turn_id = ${begun.turnId}::uuid AND state = 'waiting'`;
    await tx.$executeRaw`UPDATE turn SET state = 'stopped' WHERE id = ${begun.turnId}::uuid`;
    await tx.$executeRaw`
      WITH said AS (UPDATE message SET state = 'draft' WHERE turn_id = ${begun.turnId}::uuid AND state = 'open' RETURNING id),
      seen AS (SELECT o.message_id, o.flight_part IS NOT NULL OR EXISTS (SELECT 1 FROM receipt r WHERE r.message_id = o.message_id) AS shows
        FROM outbox o JOIN said ON said.id = o.message_id)
      UPDATE outbox SET epoch = -1, state = CASE WHEN shows THEN 'pending' ELSE 'draft' END,
        settled_at = CASE WHEN shows THEN NULL ELSE clock_timestamp() END
      FROM seen WHERE outbox.message_id = seen.message_id`;
    await releaseLease(tx, begun.lease);
  });
}
