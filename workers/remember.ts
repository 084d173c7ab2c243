/** Takes what was said into memory, beside the desk's work: nothing of it stands on the way of an answer. */
import { deleteMessages } from '../bot/people/delete-message.ts';
import type { Memory } from '../memory/memory.ts';
import type { Database, Sql } from '../prisma/client.ts';

type Said = {
  id: string;
  direction: 'in' | 'out';
  kind: string;
  state: string;
  text: string;
  channel: string;
  saidAt: Date;
  personId: string | null;
  speakerName: string | null;
  quoted: string | null;
  targetExternalId: string | null;
};

const batch = 100;
/** What was said before is no longer what it was. */
const changes = (kind: string): boolean => kind === 'edit' || kind === 'delete';

export function createRemembering(deps: { db: Database; memory: Memory }) {
  const { db, memory } = deps;

  /** Works off a conversation; safe to repeat and to be cut anywhere: a message is marked where its memory is written. */
  return async function remember(ref: { workspaceId: string; conversationId: string }): Promise<void> {
    const people = new Set<string>();
    for (;;) {
      const taken = await db.quickly(ref.workspaceId, async (tx) => {
        const said = await readNew(tx, ref.conversationId);
        for (const message of said) {
          if (message.personId === null) continue;
          if (changes(message.kind)) await forgetTarget(tx, ref, message);
          if (await keep(tx, ref, message)) people.add(message.personId);
        }
        await tx.$executeRaw`UPDATE message SET remembered_at = clock_timestamp()
          WHERE id = ANY(${said.map((message) => message.id)}::uuid[])`;
        return said;
      });
      if (taken.some(({ kind }) => changes(kind))) await memory.recent.forget(ref.workspaceId);
      if (taken.length < batch) break;
    }
    for (const personId of people) await memory.consolidate(ref.workspaceId, personId);
    await memory.embedWaiting(ref.workspaceId);
  };

  async function keep(
    tx: Sql,
    ref: { workspaceId: string; conversationId: string },
    message: Said,
  ): Promise<boolean> {
    const gone = message.state === 'replaced' || message.state === 'draft' || message.state === 'failed';
    if (gone || message.text.trim() === '' || message.kind === 'notice' || message.personId === null)
      return false;
    await memory.rememberIn(tx, {
      ...ref,
      personId: message.personId,
      messageId: message.id,
      speaker: message.direction === 'in' ? 'person' : 'bot',
      speakerName: message.direction === 'in' ? (message.speakerName ?? 'someone') : 'CastMatch',
      channel: message.channel,
      saidAt: message.saidAt,
      text: message.text,
      ...(message.quoted ? { attached: message.quoted } : {}),
    });
    return message.direction === 'in';
  }

  /** An edit replaces what was learnt from its target, a deletion takes it away. */
  async function forgetTarget(
    tx: Sql,
    ref: { workspaceId: string; conversationId: string },
    { id, kind, personId, targetExternalId }: Said,
  ): Promise<void> {
    if (personId === null) return;
    const targets = await tx.$queryRaw<{ id: string }[]>`
      SELECT id FROM message WHERE conversation_id = ${ref.conversationId}::uuid AND author_id = ${personId}::uuid AND id <> ${id}::uuid
        AND (external_id = ${targetExternalId} OR (target_external_id = ${targetExternalId} AND kind = 'edit'))
        AND (stored_at, id) < (SELECT stored_at, id FROM message WHERE id = ${id}::uuid)`;
    const messageIds = targets.map((target) => target.id);
    const withAnswers = kind === 'delete';
    await deleteMessages(tx, { workspaceId: ref.workspaceId, personId, messageIds, withAnswers }, memory);
  }
}

/** In the order of storing; an answer belongs to whom it was given. What is still on its way waits. */
const readNew = (tx: Sql, conversationId: string): Promise<Said[]> => tx.$queryRaw<Said[]>`
  SELECT m.id, m.direction, m.kind, m.state, m.text, m.channel, m.sent_at AS "saidAt",
    coalesce(m.author_id, t.author_id) AS "personId", p.name AS "speakerName", m.target_external_id AS "targetExternalId",
    (SELECT q.text FROM message q WHERE q.conversation_id = m.conversation_id AND q.external_id = m.quote_external_id LIMIT 1) AS quoted
  FROM message m
  LEFT JOIN turn t ON t.id = m.turn_id
  LEFT JOIN person p ON p.id = m.author_id
  WHERE m.conversation_id = ${conversationId}::uuid AND m.remembered_at IS NULL
    AND m.state NOT IN ('waiting', 'open', 'pending', 'sending', 'unknown')
  ORDER BY m.stored_at, m.id LIMIT ${batch}
  FOR UPDATE OF m SKIP LOCKED`;
