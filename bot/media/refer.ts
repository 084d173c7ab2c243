/** That a message carries a file, written down with the message itself: what is on record will be fetched. */
import type { Sql } from '../../prisma/client.ts';
import { storable } from '../../prisma/jsonb.ts';
import type { InboundContent } from '../message.ts';

/** The id of the reference, or null for a message without a file. */
export async function noteMedia(
  tx: Sql,
  newId: () => string,
  carried: { workspaceId: string; messageId: string; personId: string; content: InboundContent },
): Promise<string | null> {
  const { content } = carried;
  if (!('media' in content)) return null;
  const id = newId();
  const fileName =
    content.media.fileName === undefined ? null : storable(content.media.fileName.slice(0, 200));
  await tx.$executeRaw`
    INSERT INTO media (id, workspace_id, message_id, person_id, kind, state, file_name)
    VALUES (${id}::uuid, ${carried.workspaceId}::uuid, ${carried.messageId}::uuid, ${carried.personId}::uuid,
      ${content.kind}, 'waiting', ${fileName})`;
  return id;
}

/** The name of a file's own lock: whoever begins to refer to it and whoever removes it take turns. */
const lockFile = (tx: Sql, storageId: string): Promise<unknown> =>
  tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${storageId}, 5))::text AS locked`;

/**
 * Runs `write`, which makes a row refer to the file; false when the file is just being removed, and `write` did not run then.
 * Put the file before and once more after the commit: a removal in between is the one thing that may have taken it away.
 */
export async function referTo(tx: Sql, storageId: string, write: () => Promise<unknown>): Promise<boolean> {
  await lockFile(tx, storageId);
  const [left] = await tx.$queryRaw<{ leaving: boolean }[]>`
    SELECT leaving FROM media_leftover WHERE storage_id = ${storageId}`;
  if (left?.leaving) return false;
  await write();
  return true;
}

/** A file that was put and that nobody may come to refer to: it is looked at, and removed where that is so. */
export const leaveFile = (tx: Sql, workspaceId: string, storageId: string): Promise<number> =>
  tx.$executeRaw`INSERT INTO media_leftover (storage_id, workspace_id) VALUES (${storageId}, ${workspaceId}::uuid) ON CONFLICT DO NOTHING`;

/** Whoever took files and did not say that they are gone within this long has died. */
export const leavingMs = 5 * 60_000;

/**
 * The files of this office that nobody refers to, marked as leaving: until they have left, nobody can refer to them. The
 * caller removes them well within `leavingMs`, or another one does it too.
 */
export async function takeLeftovers(tx: Sql, most: number): Promise<string[]> {
  await tx.$executeRaw`
    DELETE FROM media WHERE message_id IS NULL AND person_id IS NULL AND talent_id IS NULL
      AND created_at < clock_timestamp() - interval '1 day'`;
  const left = await tx.$queryRaw<{ storageId: string }[]>`
    SELECT storage_id AS "storageId" FROM media_leftover
    WHERE NOT leaving OR at < clock_timestamp() - make_interval(secs => ${leavingMs / 1000})
    ORDER BY storage_id LIMIT ${most}`;
  for (const { storageId } of left) await lockFile(tx, storageId);
  const ids = left.map(({ storageId }) => storageId);
  await tx.$executeRaw`
    DELETE FROM media_leftover l WHERE l.storage_id = ANY(${ids}) AND EXISTS (SELECT 1 FROM media m WHERE m.storage_id = l.storage_id)`;
  const leaving = await tx.$queryRaw<{ storageId: string }[]>`
    UPDATE media_leftover SET leaving = true, at = clock_timestamp() WHERE storage_id = ANY(${ids})
      AND (NOT leaving OR at < clock_timestamp() - make_interval(secs => ${leavingMs / 1000}))
    RETURNING storage_id AS "storageId"`;
  return leaving.map(({ storageId }) => storageId);
}

export async function leftoversAreGone(tx: Sql, storageIds: readonly string[]): Promise<void> {
  await tx.$executeRaw`DELETE FROM media_leftover WHERE storage_id = ANY(${[...storageIds]})`;
}
