/** The newest visible messages of a conversation from Postgres: what the running conversation is rebuilt from. */
import type { Database } from '../../prisma/client.ts';
import type { Line } from './short-term.ts';

interface Row {
  seq: bigint;
  id: string;
  direction: string;
  name: string | null;
  text: string;
  sent_at: Date;
}

/** For `createShortTerm`. Messages that an edit replaced are left out. */
export function loadLines(db: Database) {
  return async (
    workspaceId: string,
    conversationId: string,
    limit: number,
    after: number,
  ): Promise<Line[]> => {
    const rows = await db.inWorkspace(
      workspaceId,
      (tx) => tx.$queryRaw<Row[]>`
      SELECT m.seq, m.id, m.direction, p.name, m.text, m.sent_at FROM message m LEFT JOIN person p ON p.id = m.author_id
      WHERE m.workspace_id = ${workspaceId}::uuid AND m.conversation_id = ${conversationId}::uuid AND m.seq > ${after} AND m.state <> 'replaced'
      ORDER BY m.seq DESC LIMIT ${limit}`,
    );
    return rows.toReversed().map((row) => ({
      seq: Number(row.seq),
      messageId: row.id,
      from: row.direction === 'in' ? 'person' : 'bot',
      name: row.name ?? (row.direction === 'in' ? '' : 'CastMatch'),
      text: row.text,
      at: row.sent_at.toISOString(),
    }));
  };
}
