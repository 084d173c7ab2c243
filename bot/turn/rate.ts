/** The limit on model turns of one person: messages are never limited, their answers may take a minute. */
import type { Database, Sql } from '../../prisma/client.ts';
import { queueMessage } from '../outbox/queue.ts';
import { readStop } from '../understanding/stop-words.ts';
import type { Begun } from './begin.ts';
import { isDirect } from './burst.ts';
import { guardEpoch } from './finish.ts';

export type RateDeps = {
  db: Database;
  /** Model turns a person gets a minute; null when no model talks. */
  ratePerMinute: number | null;
  newId(): string;
  now(): Date;
  /** One polite line in the writer's language. */
  oneMoment(begun: Begun): string;
  ringDelivery(conversation: { workspaceId: string; conversationId: string }): void;
};

/** Milliseconds to wait before this turn may start, or null when it may now. Says so once a minute. */
export async function overRate(deps: RateDeps, begun: Begun): Promise<number | null> {
  const limit = deps.ratePerMinute;
  // A turn that had started before it was cut is already counted.
  if (limit === null || begun.attempts > 1) return null;
  // Neither needs a model; a "stop" among other words is worth one turn too many.
  if (begun.said.every(({ content }) => isDirect(content.kind))) return null;
  if (begun.said.some(({ text }) => readStop(text) !== null)) return null;
  const { count, freeInMs } = begun.recentTurns;
  if (count < limit) return null;
  const said = await deps.db.quickly(begun.to.workspaceId, async (tx) => {
    await guardEpoch(tx, begun);
    await tx.$executeRaw`UPDATE turn SET attempts = 0 WHERE id = ${begun.turnId}::uuid`;
    return sayOnce(tx, deps, begun, deps.oneMoment(begun));
  });
  if (said) deps.ringDelivery(begun.to);
  return Math.max(1_000, freeInMs);
}

async function sayOnce(tx: Sql, deps: RateDeps, begun: Begun, line: string): Promise<boolean> {
  const [told] = await tx.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM message WHERE conversation_id = ${begun.to.conversationId}::uuid AND kind = 'notice' AND text = ${line}
      AND stored_at > clock_timestamp() - interval '60 seconds'`;
  if ((told?.n ?? 0) > 0) return false;
  await queueMessage(tx, {
    messageId: deps.newId(),
    kind: 'notice',
    workspaceId: begun.to.workspaceId,
    conversationId: begun.to.conversationId,
    channel: begun.channel,
    account: begun.to.account,
    epoch: begun.epoch,
    turnId: null,
    replyToId: null,
    body: { text: line, cards: [], choices: [], files: [], quoteExternalId: null },
    at: deps.now(),
  });
  return true;
}
