/** Takes back what the writer last said to the person whose conversation they hold, as far as that person's app allows it. */
import { z } from 'zod';
import type { Tx } from '../../prisma/client.ts';
import type { ReachDeps } from '../outreach/reach.ts';
import { shelve } from '../outbox/head.ts';
import { withdraw } from '../outbox/revise.ts';
import { defineTool } from './tool.ts';

/** `kept`: it had not left yet; `gone`: it is being deleted there; `stays`: that app takes nothing back. */
export type TakenBackReport = { name: string; how: 'kept' | 'gone' | 'stays' };

type Last = {
  messageId: string;
  conversationId: string;
  channel: string;
  account: string;
  name: string;
  state: string;
  left: boolean;
};

export const createTakeBackWords = ({ reach }: { reach: Pick<ReachDeps, 'channelOf'> }) =>
  defineTool({
    name: 'take_back_words',
    description: 'Takes back what the writer last said as a human.',
    input: z.object({}),
    who: ['casting', 'admin'],
    house: true,
    inAnyGroup: true,
    changes: true,
    async run(tx, _, { author }) {
      const last = await lastSaidBy(tx, author.personId);
      if (!last) return { ok: false, problem: 'nothing of yours was passed on lately' };
      const { name, conversationId, messageId, state } = last;
      const done = (how: TakenBackReport['how']) => ({
        ok: true as const,
        output: { name, how } satisfies TakenBackReport,
        ring: { deliver: [conversationId] },
      });
      if (state === 'pending' && !last.left) {
        await shelve(tx, messageId);
        return done('kept');
      }
      if (state !== 'sent') return { ok: false, problem: 'it is on its way just now; try again in a moment' };
      if (!reach.channelOf(last.channel, last.account)?.remove) return done('stays');
      await withdraw(tx, messageId);
      return done('gone');
    },
  });

/**
 * Of the hold in which they spoke last: asked again and again it never reaches into another one. Under the lock of its
 * conversation, so that delivery does not take it up meanwhile.
 */
async function lastSaidBy(tx: Tx, personId: string): Promise<Last | undefined> {
  const [found] = await tx.$queryRaw<{ messageId: string; conversationId: string }[]>`
    WITH spoken AS (
      SELECT r.copy_id, r.hand_off_id, m.conversation_id, m.state, m.stored_at, o.ordinal
      FROM relay r JOIN message s ON s.id = r.source_message_id JOIN message m ON m.id = r.copy_id
      JOIN outbox o ON o.message_id = r.copy_id
      WHERE r.direction = 'to_person' AND s.author_id = ${personId}::uuid AND m.stored_at > clock_timestamp() - interval '1 day'
    )
    SELECT copy_id AS "messageId", conversation_id AS "conversationId" FROM spoken
    WHERE state NOT IN ('draft', 'failed')
      AND hand_off_id = (SELECT hand_off_id FROM spoken ORDER BY stored_at DESC, ordinal DESC LIMIT 1)
    ORDER BY stored_at DESC, ordinal DESC LIMIT 1`;
  if (!found) return undefined;
  await tx.$queryRaw`SELECT 1 AS locked FROM conversation WHERE id = ${found.conversationId}::uuid FOR UPDATE`;
  const [last] = await tx.$queryRaw<Last[]>`
    SELECT o.message_id AS "messageId", o.conversation_id AS "conversationId", c.channel, c.account,
      coalesce(nullif(p.name, ''), c.title, 'somebody') AS name, o.state,
      o.flight_part IS NOT NULL OR EXISTS (SELECT 1 FROM receipt x WHERE x.message_id = o.message_id) AS left
    FROM outbox o JOIN conversation c ON c.id = o.conversation_id JOIN relay r ON r.copy_id = o.message_id
    JOIN hand_off h ON h.id = r.hand_off_id LEFT JOIN person p ON p.id = h.person_id
    WHERE o.message_id = ${found.messageId}::uuid`;
  return last;
}
