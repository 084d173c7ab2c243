/** Gathering what is known about an uncertain send, and asking the channel whether it arrived. */
import type { Database } from '../../prisma/client.ts';
import type { Channel, Destination, Found, Part } from '../channel.ts';
import type { Head } from './head.ts';

export async function findUncertain(
  db: Database,
  at: { channel: Channel; to: Destination },
  step: { head: Head; part: Part },
): Promise<Found> {
  const { channel, to } = at;
  const startedAt = step.head.flightAt ?? new Date(0);
  if (!channel.find) return { status: 'undecided' };
  const known = await db.quickly(to.workspaceId, async (tx) => {
    const before = await tx.$queryRaw<{ externalId: string }[]>`
      SELECT external_id AS "externalId" FROM (
        SELECT external_id, at FROM receipt WHERE conversation_id = ${to.conversationId}::uuid AND at < ${startedAt}
        UNION ALL
        SELECT external_id, stored_at FROM message WHERE conversation_id = ${to.conversationId}::uuid
          AND direction = 'in' AND kind NOT IN ('edit', 'delete', 'reaction', 'press') AND stored_at < ${startedAt}
      ) said ORDER BY at DESC LIMIT 1`;
    // A minute of slack on both sides: clocks of two processes may differ, and a known id too many does no harm.
    const since = new Date(startedAt.getTime() - 60_000);
    const others = await tx.$queryRaw<{ externalId: string }[]>`
      SELECT r.external_id AS "externalId" FROM receipt r JOIN conversation c ON c.id = r.conversation_id
        WHERE c.channel = ${channel.name} AND c.account = ${to.account} AND r.at > ${since}
      UNION ALL
      SELECT external_id FROM message WHERE channel = ${channel.name} AND account = ${to.account}
        AND external_id IS NOT NULL AND stored_at > ${since}
      LIMIT 20000`;
    return { before: before[0]?.externalId ?? null, others: others.map((row) => row.externalId) };
  });
  return channel.find(to, {
    part: step.part,
    messageId: step.head.messageId,
    startedAt,
    afterExternalId: known.before,
    knownExternalIds: known.others,
  });
}
