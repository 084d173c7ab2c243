/**
 * Forgetting files. The rows go in the caller's transaction, and each leaves its file to be removed: a job does that within
 * seconds of the commit, and again until it is done. What was handed in on the page before a message named it goes along.
 */
import type { Sql } from '../../prisma/client.ts';

/** Everything a person sent or is shown in, by message or upload. */
export async function erasePersonMedia(
  tx: Sql,
  about: { workspaceId: string; personId: string },
): Promise<number> {
  return tx.$executeRaw`
    WITH theirs AS (
      SELECT id, storage_id FROM media WHERE workspace_id = ${about.workspaceId}::uuid
        AND (person_id = ${about.personId}::uuid OR talent_id = ${about.personId}::uuid)
    )
    DELETE FROM media m WHERE m.workspace_id = ${about.workspaceId}::uuid AND (m.id IN (SELECT id FROM theirs)
      OR (m.message_id IS NULL AND m.person_id IS NULL AND m.talent_id IS NULL AND m.storage_id IN (SELECT storage_id FROM theirs)))`;
}

/** What one message carried; the message itself may stay. */
export async function eraseMessageMedia(
  tx: Sql,
  about: { workspaceId: string; messageId: string },
): Promise<number> {
  return tx.$executeRaw`
    WITH carried AS (
      SELECT id, storage_id FROM media
      WHERE workspace_id = ${about.workspaceId}::uuid AND message_id = ${about.messageId}::uuid
    )
    DELETE FROM media m WHERE m.workspace_id = ${about.workspaceId}::uuid AND (m.id IN (SELECT id FROM carried)
      OR (m.message_id IS NULL AND m.person_id IS NULL AND m.talent_id IS NULL AND m.storage_id IN (SELECT storage_id FROM carried)))`;
}
