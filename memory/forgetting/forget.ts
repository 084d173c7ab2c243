/** Forgetting in Postgres: one transaction erases, and leaves a mark that keeps late jobs from bringing anything back. */
import type { Sql } from '../../prisma/client.ts';
import { keepSummaries } from '../consolidation/summaries.ts';
import { erasePersonItems, forgetMessageItems, lockPerson } from '../episodic/store.ts';
import { settleFacts } from '../long-term/facts.ts';
import { markForgotten } from '../short-term/forgotten.ts';

export interface Erased {
  items: number;
  facts: number;
  /** Whose running conversation has to leave Redis as well. */
  conversationIds: string[];
  /** Others of whom something was known by this person's words alone: it went along. */
  others: string[];
}

/**
 * All of a person's memory in this workspace: sayings, vectors, terms, facts, summaries, progress, links, and what they
 * stated of others. The messages, the person's row and files belong to other rooms, which erase them in the same
 * transaction, and after this.
 */
export async function forgetPerson(
  tx: Sql,
  workspaceId: string,
  personId: string,
  now: Date,
): Promise<Erased> {
  await lockPerson(tx, personId, 'erase');
  await markForgotten(tx, workspaceId);
  await tx.$executeRaw`
    INSERT INTO memory_tombstone (workspace_id, kind, subject_id, at) VALUES (${workspaceId}::uuid, 'person', ${personId}::uuid, ${now})
    ON CONFLICT DO NOTHING`;
  const conversations = await tx.$queryRaw<{ conversation_id: string }[]>`
    SELECT DISTINCT conversation_id FROM memory_item WHERE workspace_id = ${workspaceId}::uuid AND person_id = ${personId}::uuid`;
  const items = await erasePersonItems(tx, workspaceId, personId);
  const facts =
    await tx.$executeRaw`DELETE FROM memory_fact WHERE workspace_id = ${workspaceId}::uuid AND person_id = ${personId}::uuid`;
  await tx.$executeRaw`DELETE FROM memory_summary WHERE workspace_id = ${workspaceId}::uuid AND person_id = ${personId}::uuid`;
  await tx.$executeRaw`DELETE FROM memory_progress WHERE workspace_id = ${workspaceId}::uuid AND person_id = ${personId}::uuid`;
  await tx.$executeRaw`DELETE FROM memory_night_person WHERE workspace_id = ${workspaceId}::uuid AND person_id = ${personId}::uuid`;
  await tx.$executeRaw`
    DELETE FROM memory_link WHERE workspace_id = ${workspaceId}::uuid AND (person_id = ${personId}::uuid OR other_id = ${personId}::uuid)`;
  // What they said of others quotes them word for word.
  const quoting = await tx.$queryRaw<{ person_id: string; key: string; identity: string }[]>`
    DELETE FROM memory_fact WHERE workspace_id = ${workspaceId}::uuid AND message_id IN (
      SELECT id FROM message WHERE workspace_id = ${workspaceId}::uuid AND author_id = ${personId}::uuid)
    RETURNING person_id, key, identity`;
  for (const fact of quoting) await settleFacts(tx, workspaceId, fact.person_id, fact.key, fact.identity);
  return {
    items,
    facts,
    conversationIds: conversations.map((row) => row.conversation_id),
    others: quoting.map((fact) => fact.person_id),
  };
}

/** One message and all that came from it; a fact that it had ended is true again. Returns whose facts changed. */
export async function forgetMessage(
  tx: Sql,
  workspaceId: string,
  personId: string,
  messageId: string,
  now: Date,
): Promise<string[]> {
  // Alone, as with a person: whoever is reading the message into facts has ended, or finds its mark.
  await lockPerson(tx, personId, 'erase');
  await markForgotten(tx, workspaceId);
  await tx.$executeRaw`
    INSERT INTO memory_tombstone (workspace_id, kind, subject_id, at) VALUES (${workspaceId}::uuid, 'message', ${messageId}::uuid, ${now})
    ON CONFLICT DO NOTHING`;
  const summaries = await tx.$queryRaw<{ conversationId: string; personId: string; readTo: bigint }[]>`
    DELETE FROM memory_summary WHERE workspace_id = ${workspaceId}::uuid AND conversation_id IN (
      SELECT conversation_id FROM memory_item WHERE workspace_id = ${workspaceId}::uuid AND message_id = ${messageId}::uuid)
    RETURNING conversation_id AS "conversationId", person_id AS "personId", last_item_no AS "readTo"`;
  await forgetMessageItems(tx, workspaceId, messageId);
  // What stands without it is summed up anew, by the rules: nobody may say anything there again.
  for (const { conversationId, ...of } of summaries)
    await keepSummaries(tx, { workspaceId, now, ...of }, [conversationId]);
  const gone = await tx.$queryRaw<{ person_id: string; key: string; identity: string }[]>`
    DELETE FROM memory_fact WHERE workspace_id = ${workspaceId}::uuid AND message_id = ${messageId}::uuid RETURNING person_id, key, identity`;
  for (const fact of gone) await settleFacts(tx, workspaceId, fact.person_id, fact.key, fact.identity);
  return gone.map((fact) => fact.person_id);
}
