/** The limit on model turns of one person: messages are never limited, their answers may take a minute. */
import type { Database, Tx } from '../../prisma/client.ts';
import { queueMessage } from '../outbox/queue.ts';
import type { Begun } from './begin.ts';

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
  const outcome = await deps.db.inWorkspace(begun.to.workspaceId, async (tx) => {
    const [used] = await tx.$queryRaw<{ turns: number; freeInMs: number }[]>`
      SELECT count(*)::int AS turns,
        coalesce(extract(epoch FROM min(started_at) + interval '60 seconds' - clock_timestamp()) * 1000, 0)::float8 AS "freeInMs"
      FROM turn WHERE author_id = ${begun.author.personId}::uuid AND brain = 'claude'
        AND started_at > clock_timestamp() - interval '60 seconds'`;
    if (!used || used.turns < limit) return null;
    await tx.turn.update({ where: { id: begun.turnId }, data: { attempts: 0 } });
    return { waitMs: Math.max(1_000, used.freeInMs), said: await sayOnce(tx, deps, begun) };
  });
  if (outcome?.said) deps.ringDelivery(begun.to);
  return outcome?.waitMs ?? null;
}

async function sayOnce(tx: Tx, deps: RateDeps, begun: Begun): Promise<boolean> {
  const [told] = await tx.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM message WHERE conversation_id = ${begun.to.conversationId}::uuid AND kind = 'notice'
      AND stored_at > clock_timestamp() - interval '60 seconds'`;
  if ((told?.n ?? 0) > 0) return false;
  const messageId = deps.newId();
  await queueMessage(tx, {
    messageId,
    workspaceId: begun.to.workspaceId,
    conversationId: begun.to.conversationId,
    channel: begun.channel,
    account: begun.to.account,
    epoch: begun.epoch,
    turnId: null,
    replyToId: null,
    body: { text: deps.oneMoment(begun), cards: [], choices: [], files: [], quoteExternalId: null },
    at: deps.now(),
  });
  await tx.message.update({ where: { id: messageId }, data: { kind: 'notice' } });
  return true;
}
