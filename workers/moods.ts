/** Notes how each message of a conversation sounds, beside the desk's work. */
import { readMood } from '../bot/understanding/mood/read-mood.ts';
import type { Database } from '../prisma/client.ts';

const batch = 100;

export function createMoodNoting({ db }: { db: Database }) {
  /** Safe to repeat and to be cut anywhere: a message is noted once. Children are not profiled: theirs are left alone. */
  return async function noteMoods(ref: { workspaceId: string; conversationId: string }): Promise<void> {
    for (;;) {
      const noted = await db.inWorkspace(ref.workspaceId, async (tx) => {
        const said = await tx.$queryRaw<{ id: string; text: string }[]>`
          SELECT m.id, m.text FROM message m
          WHERE m.conversation_id = ${ref.conversationId}::uuid AND m.direction = 'in' AND m.text <> ''
            AND m.state <> 'waiting' AND m.remembered_at IS NULL AND NOT m.forwarded
            AND NOT EXISTS (SELECT 1 FROM message_mood o WHERE o.message_id = m.id)
            AND NOT EXISTS (SELECT 1 FROM talent t WHERE t.person_id = m.author_id
              AND t.dob > current_date - interval '18 years')
          ORDER BY m.stored_at, m.id LIMIT ${batch}`;
        for (const { id, text } of said) {
          const { sentiment, urgency } = readMood(text);
          await tx.$executeRaw`
            INSERT INTO message_mood (message_id, workspace_id, conversation_id, sentiment, urgency)
            VALUES (${id}::uuid, ${ref.workspaceId}::uuid, ${ref.conversationId}::uuid, ${sentiment}, ${urgency})
            ON CONFLICT (message_id) DO NOTHING`;
        }
        return said.length;
      });
      if (noted < batch) return;
    }
  };
}
