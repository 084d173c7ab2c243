/** Words of whoever holds a conversation that its platform did not take: they hear of it where they wrote them. */
import type { Sql } from '../../prisma/client.ts';
import { queueMessage } from '../outbox/queue.ts';
import type { BriefLanguage } from '../understanding/brief.ts';
import { holderWords } from './holder-words.ts';

type Place = {
  id: string;
  channel: string;
  account: string;
  epoch: number;
  language: string | null;
  name: string;
  words: string;
};

const quoted = 60;

/** `messageId`: of the human's own, refused just now. */
export async function tellHolder(
  tx: Sql,
  refused: { workspaceId: string; messageId: string },
  { now, newId }: { now(): Date; newId(): string },
): Promise<void> {
  const [place] = await tx.$queryRaw<Place[]>`
    SELECT c.id, c.channel, c.account, c.epoch, h.language, coalesce(nullif(p.name, ''), 'somebody') AS name, s.text AS words
    FROM relay r JOIN hand_off h ON h.id = r.hand_off_id JOIN message s ON s.id = r.source_message_id
    JOIN conversation c ON c.id = s.conversation_id LEFT JOIN person p ON p.id = h.person_id
    WHERE r.copy_id = ${refused.messageId}::uuid AND r.direction = 'to_person'`;
  if (!place) return;
  await tx.$queryRaw`SELECT 1 AS locked FROM conversation WHERE id = ${place.id}::uuid FOR UPDATE`;
  const say = holderWords((place.language ?? 'en') as BriefLanguage);
  const words = Array.from(place.words).slice(0, quoted).join('');
  await queueMessage(tx, {
    ...refused,
    messageId: newId(),
    conversationId: place.id,
    channel: place.channel,
    account: place.account,
    epoch: place.epoch,
    turnId: null,
    replyToId: null,
    kind: 'notice',
    body: {
      text: say.notReached(place.name, words),
      cards: [],
      choices: [],
      files: [],
      quoteExternalId: null,
    },
    at: now(),
  });
}
