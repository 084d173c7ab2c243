/** The newest lines of a conversation from Postgres, as a turn shows them: what the running conversation is rebuilt from. */
import type { Database } from '../../prisma/client.ts';
import type { Line } from './short-term.ts';

interface Row {
  seq: bigint;
  from: Line['from'];
  name: string | null;
  text: string;
  sentAt: Date;
}

/** For `createShortTerm`. What an edit replaced, what never left and what was only handed on is left out. */
export function loadLines(db: Database) {
  return async (
    workspaceId: string,
    conversationId: string,
    limit: number,
    after: number,
  ): Promise<Line[]> => {
    const rows = await db.quickly(
      workspaceId,
      (tx) => tx.$queryRaw<Row[]>`
      SELECT m.seq, CASE WHEN m.direction = 'in' THEN 'person' WHEN m.kind = 'human' THEN 'office' ELSE 'bot' END AS "from",
        coalesce(a.name, holder.name) AS name, m.text, m.sent_at AS "sentAt"
      FROM message m LEFT JOIN person a ON a.id = m.author_id
      LEFT JOIN relay r ON r.copy_id = m.id AND m.kind = 'human'
      LEFT JOIN hand_off h ON h.id = r.hand_off_id
      LEFT JOIN person holder ON holder.id = h.holder_id
      WHERE m.workspace_id = ${workspaceId}::uuid AND m.conversation_id = ${conversationId}::uuid AND m.seq > ${after}
        AND m.text <> '' AND m.kind <> 'notice' AND m.state IN ('answered', 'sent', 'pending', 'sending', 'unknown')
        AND NOT EXISTS (SELECT 1 FROM relay passed WHERE passed.source_message_id = m.id AND passed.direction = 'to_person')
      ORDER BY m.seq DESC LIMIT ${limit}`,
    );
    return rows.toReversed().map(({ seq, from, name, text, sentAt }) => ({
      seq: Number(seq),
      from,
      name: from === 'bot' ? 'CastMatch' : (name ?? 'someone'),
      text,
      at: sentAt.toISOString(),
    }));
  };
}
