/** The noted moods of a conversation, for whoever takes it over. */
import type { Tx } from '../../../prisma/client.ts';
import type { Mood } from './read-mood.ts';

export type ConversationMood = Mood & {
  /** When the message was sent that shows it. */
  at: Date;
};

/** How many messages back a feeling still counts. */
const lately = 5;

/** The worst feeling and the greatest urgency of the last few messages of the person; null when none was noted. */
export async function moodOf(tx: Tx, conversationId: string): Promise<ConversationMood | null> {
  const rows = await tx.$queryRaw<{ sentiment: number; urgency: number; at: Date }[]>`
    SELECT o.sentiment, o.urgency, m.sent_at AS at FROM message_mood o JOIN message m ON m.id = o.message_id
    WHERE o.conversation_id = ${conversationId}::uuid AND m.state <> 'replaced'
    ORDER BY m.sent_at DESC, m.id DESC LIMIT ${lately}`;
  const [last] = rows;
  if (!last) return null;
  const low = rows.some(({ sentiment }) => sentiment < 0);
  return {
    sentiment: (low ? -1 : last.sentiment) as Mood['sentiment'],
    urgency: Math.max(...rows.map(({ urgency }) => urgency)) as Mood['urgency'],
    at: last.at,
  };
}
