/**
 * Forgetting files. The rows go in the caller's transaction, and each leaves its file to be removed: a job does that within
 * seconds of the commit, and again until it is done.
 */
import type { Sql } from '../../prisma/client.ts';

/** Everything a person sent or is shown in, by message or upload. */
export async function erasePersonMedia(
  tx: Sql,
  about: { workspaceId: string; personId: string },
): Promise<number> {
  return tx.$executeRaw`
    DELETE FROM media WHERE workspace_id = ${about.workspaceId}::uuid
      AND (person_id = ${about.personId}::uuid OR talent_id = ${about.personId}::uuid)`;
}

/** What one message carried; the message itself may stay. */
export async function eraseMessageMedia(
  tx: Sql,
  about: { workspaceId: string; messageId: string },
): Promise<number> {
  return tx.$executeRaw`
    DELETE FROM media WHERE workspace_id = ${about.workspaceId}::uuid AND message_id = ${about.messageId}::uuid`;
}
