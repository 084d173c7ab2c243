/**
 * Erasing a person: in one transaction what they said, what was said to them, who they are and where they stood for roles.
 * What is being written in that moment, and the conversation that carries the last answer, go within the minute: see end.ts.
 */
import type { Memory } from '../../../memory/memory.ts';
import type { Tx } from '../../../prisma/client.ts';
import { mentioning, mentionsOf, redact } from './mentions.ts';
import { eraseRows } from './rows.ts';

export async function erasePerson(
  tx: Tx,
  about: { workspaceId: string; personId: string; turnId: string | null; now: Date; newId: () => string },
  memory: Memory,
): Promise<void> {
  const { workspaceId, personId, turnId, now } = about;
  const conversationIds = await privatePlaces(tx, about);
  const mentions = await mentionsOf(tx, personId);
  // Who wanted to be gone is not written to when a list brings their number back.
  const addresses = await tx.identity.findMany({
    where: { workspaceId, personId },
    select: { channel: true, externalId: true },
  });
  await memory.forget.silenceIn(tx, workspaceId, addresses);
  await tx.$executeRaw`
    INSERT INTO erasure (id, workspace_id, person_id, turn_id, conversation_ids, mentions)
    VALUES (${about.newId()}::uuid, ${workspaceId}::uuid, ${personId}::uuid, ${turnId}::uuid, ${conversationIds}::uuid[], ${mentions}::text[])`;
  await eraseRows(tx, { workspaceId, personId, turnId, conversationIds, now }, memory);
  await redact(tx, memory, { workspaceId, personId, words: mentions, names: mentioning(mentions) });
}

/** Where they wrote alone, locked in one order: whatever writes there waits, and comes too late. */
async function privatePlaces(
  tx: Tx,
  { workspaceId, personId }: { workspaceId: string; personId: string },
): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM conversation WHERE workspace_id = ${workspaceId}::uuid AND kind = 'private' AND (
      id IN (SELECT conversation_id FROM message WHERE workspace_id = ${workspaceId}::uuid AND author_id = ${personId}::uuid)
      OR id IN (SELECT l.conversation_id FROM letter l WHERE l.workspace_id = ${workspaceId}::uuid AND l.person_id = ${personId}::uuid)
      OR (channel, account, external_id) IN (SELECT i.channel, i.account, i.external_id FROM identity i WHERE i.person_id = ${personId}::uuid))
    ORDER BY id FOR UPDATE`;
  return rows.map(({ id }) => id);
}
