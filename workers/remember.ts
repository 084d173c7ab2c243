/** Takes what was said into memory, beside the desk's work: nothing of it stands on the way of an answer. */
import { mostQuoted } from '../bot/message.ts';
import { confidentialOf } from '../bot/people/confidential.ts';
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
  /** Of the person. */
  role: string | null;
  turnId: string | null;
  speakerName: string | null;
  quoted: string | null;
  /** Somebody asked for it before it came here. */
  forgotten: boolean;
  targetExternalId: string | null;
};

const batch = 100;
const asWork = ({ id, text, quoted, turnId, role }: Said) => ({
  id,
  text: `${text}\n${quoted ?? ''}`,
  turnId,
  role,
});
/** What was said before is no longer what it was. */
const changes = (kind: string): boolean => kind === 'edit' || kind === 'delete';

export function createRemembering(deps: {
  db: Database;
  memory: Memory;
  /** Work for somebody else: it lasts for as long as people write, and the next message must not wait for its end. */
  embed(ref: { workspaceId: string }): void | Promise<void>;
}) {
  const { db, memory } = deps;

  /** Works off a conversation; safe to repeat and to be cut anywhere: a message is marked where its memory is written. */
  return async function remember(ref: { workspaceId: string; conversationId: string }): Promise<void> {
    const people = new Set<string>();
    for (;;) {
      const taken = await db.quickly(ref.workspaceId, async (tx) => {
        const said = await readNew(tx, ref.conversationId);
        await loseWords(tx, ref, said);
        const confidential = await confidentialOf(tx, ref, said.map(asWork));
        for (const message of said) {
          if (message.personId === null) continue;
          if (changes(message.kind)) await forgetTarget(tx, ref, message);
          if (await keep(tx, ref, message, confidential.get(message.id))) people.add(message.personId);
        }
        await tx.$executeRaw`UPDATE message SET remembered_at = clock_timestamp()
          WHERE id = ANY(${said.map((message) => message.id)}::uuid[])`;
        return said;
      });
      if (taken.some(({ kind, forgotten }) => changes(kind) || forgotten))
        await memory.recent.forget(ref.workspaceId);
      if (taken.length < batch) break;
    }
    for (const personId of people) await memory.consolidate(ref.workspaceId, personId);
    await deps.embed({ workspaceId: ref.workspaceId });
  };

  async function keep(
    tx: Sql,
    ref: { workspaceId: string; conversationId: string },
    message: Said,
    productionId: string | undefined,
  ): Promise<boolean> {
    const gone =
      message.forgotten ||
      message.state === 'replaced' ||
      message.state === 'draft' ||
      message.state === 'failed';
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
      ...(productionId === undefined ? {} : { productionId }),
      ...(message.quoted ? { attached: message.quoted } : {}),
    });
    return message.direction === 'in';
  }

  /** What was forgotten before it was remembered, above all the request that names it, has no words in the conversation either. */
  async function loseWords(
    tx: Sql,
    { workspaceId }: { workspaceId: string },
    said: readonly Said[],
  ): Promise<void> {
    for (const { id, personId, direction, forgotten, text } of said)
      if (forgotten && direction === 'in' && personId !== null && text !== '')
        await deleteMessages(tx, { workspaceId, personId, messageIds: [id], withAnswers: false }, memory);
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
    coalesce(m.author_id, t.author_id) AS "personId", coalesce(p.role, a.role) AS role, m.turn_id::text AS "turnId", p.name AS "speakerName", m.target_external_id AS "targetExternalId",
    left(coalesce((SELECT q.text FROM message q WHERE q.conversation_id = m.conversation_id AND q.external_id = m.quote_external_id LIMIT 1),
      (SELECT q.text FROM receipt r JOIN message q ON q.id = r.message_id
       WHERE r.conversation_id = m.conversation_id AND r.external_id = m.quote_external_id LIMIT 1)), ${mostQuoted}) AS quoted,
    EXISTS (SELECT 1 FROM memory_tombstone t WHERE t.workspace_id = m.workspace_id AND t.kind = 'message' AND t.subject_id = m.id) AS forgotten
  FROM message m
  LEFT JOIN turn t ON t.id = m.turn_id
  LEFT JOIN person p ON p.id = m.author_id
  LEFT JOIN person a ON a.id = t.author_id
  WHERE m.conversation_id = ${conversationId}::uuid AND m.remembered_at IS NULL
    AND m.state NOT IN ('waiting', 'open', 'pending', 'sending', 'unknown')
  ORDER BY m.stored_at, m.id LIMIT ${batch}
  FOR UPDATE OF m SKIP LOCKED`;
