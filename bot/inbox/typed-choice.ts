/**
 * Where choices are shown as words or numbers, a person answers by typing one: the message then counts as the press that
 * it stands for. Decided from what was last delivered, so it survives restarts.
 */
import type { Sql } from '../../prisma/client.ts';
import { outbound, type Choice, type Inbound, type InboundContent, type Outbound } from '../message.ts';

/** How a channel reads a typed answer to what it showed; null when it is none. */
export type ReadTyped = (text: string, shown: Outbound) => Choice | null;

/** Longer texts are talk. */
const mostLetters = 100;

/** `conversationId`: null for a conversation that is new. */
export async function readTypedChoice(
  tx: Sql,
  conversationId: string | null,
  { content, quote }: Inbound,
  read: ReadTyped | undefined,
): Promise<InboundContent> {
  if (!read || conversationId === null || content.kind !== 'text' || content.text.length > mostLetters)
    return content;
  // A quoted message is the one that is answered; else the last that left, whoever's notices came between. People may
  // answer before the receipt of a send is on record.
  const rows = await tx.$queryRaw<{ body: unknown; externalId: string | null }[]>`
    SELECT m.body, (SELECT r.external_id FROM receipt r WHERE r.message_id = m.id ORDER BY r.part DESC LIMIT 1) AS "externalId"
    FROM message m
    WHERE m.conversation_id = ${conversationId}::uuid AND m.direction = 'out'
      AND (m.seq IS NOT NULL OR EXISTS (SELECT 1 FROM outbox o WHERE o.message_id = m.id AND o.state IN ('sending', 'unknown')))
      AND (CASE WHEN ${quote?.externalId ?? null}::text IS NULL THEN m.kind <> 'notice'
        ELSE EXISTS (SELECT 1 FROM receipt q WHERE q.message_id = m.id AND q.external_id = ${quote?.externalId ?? null}) END)
    ORDER BY m.seq DESC NULLS FIRST LIMIT 1`;
  const shown = outbound.safeParse(rows[0]?.body);
  const choice = shown.success && shown.data.choices.length > 0 ? read(content.text, shown.data) : null;
  if (!choice || !rows[0]) return content;
  return { kind: 'press', choiceId: choice.id, messageExternalId: rows[0].externalId ?? '' };
}
