/**
 * Who refers to which file, and since when nobody does. A file that nobody refers to stands in `media_leftover` until it has
 * left the store; one that is just arriving stands there as well, so that no crash can leave bytes behind that nobody knows of.
 */
import type { Sql } from '../../prisma/client.ts';
import { storable } from '../../prisma/jsonb.ts';
import type { InboundContent } from '../message.ts';

/**
 * That a message carries a file, written down with the message itself: what is on record will be fetched. The id of the
 * reference, or null for a message without a file.
 */
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

/** Longer than any store takes to store a file; one that a crash cut short is removed after this. */
export const arrivingMs = 30 * 60_000;

/** Says that a file is about to be stored. False while the same file is being removed: it may be stored in a moment. */
export async function announceFile(tx: Sql, workspaceId: string, storageId: string): Promise<boolean> {
  await lockFile(tx, storageId);
  const [left] = await tx.$queryRaw<{ leaving: boolean }[]>`
    INSERT INTO media_leftover (storage_id, workspace_id, at)
    VALUES (${storageId}, ${workspaceId}::uuid, clock_timestamp() + make_interval(secs => ${arrivingMs / 1000}))
    ON CONFLICT (storage_id) DO UPDATE SET at = CASE WHEN media_leftover.leaving THEN media_leftover.at ELSE excluded.at END
    RETURNING leaving`;
  return left?.leaving !== true;
}

/**
 * - `kept`: a row refers to the file, which stands.
 * - `unwanted`: nobody wants to refer to it any more; it is being removed.
 * - `again`: the same bytes were removed while they were being stored. Nothing refers to them, and they have to be stored anew.
 */
export type Settled = 'kept' | 'unwanted' | 'again';

/** Of a file that was announced and is stored now: `refer` makes a row refer to it, and says whether one does. */
export async function settleFile(
  tx: Sql,
  workspaceId: string,
  storageId: string,
  refer: () => Promise<boolean>,
): Promise<Settled> {
  await lockFile(tx, storageId);
  const leftNow = (again: boolean): Promise<number> => tx.$executeRaw`
    INSERT INTO media_leftover (storage_id, workspace_id) VALUES (${storageId}, ${workspaceId}::uuid)
    ON CONFLICT (storage_id) DO UPDATE SET again = ${again}::boolean,
      at = CASE WHEN media_leftover.leaving THEN media_leftover.at ELSE clock_timestamp() END`;
  const [now] = await tx.$queryRaw<{ stands: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM media WHERE storage_id = ${storageId})
      OR EXISTS (SELECT 1 FROM media_leftover WHERE storage_id = ${storageId} AND NOT leaving) AS stands`;
  if (!now!.stands) {
    await leftNow(true);
    return 'again';
  }
  if (!(await refer())) {
    await leftNow(false);
    return 'unwanted';
  }
  await tx.$executeRaw`DELETE FROM media_leftover WHERE storage_id = ${storageId}`;
  return 'kept';
}

/** Whoever took files and did not say that they are gone within this long has died. */
export const leavingMs = 5 * 60_000;

/**
 * The files of this office that nobody refers to, marked as leaving: until they have left, nobody can refer to them. The
 * caller removes them well within `leavingMs`, or another one does it too.
 */
export async function takeLeftovers(tx: Sql, most: number): Promise<string[]> {
  // What no message came to name within a day, and what was handed out to one person (an export, a table's report) a week ago.
  await tx.$executeRaw`
    DELETE FROM media WHERE message_id IS NULL AND talent_id IS NULL
      AND created_at < clock_timestamp() - CASE WHEN person_id IS NULL THEN interval '1 day' ELSE interval '7 days' END`;
  const left = await tx.$queryRaw<{ storageId: string }[]>`
    SELECT storage_id AS "storageId" FROM media_leftover
    WHERE at <= clock_timestamp() - make_interval(secs => CASE WHEN leaving THEN ${leavingMs / 1000} ELSE 0 END)
    ORDER BY storage_id LIMIT ${most}`;
  for (const { storageId } of left) await lockFile(tx, storageId);
  const ids = left.map(({ storageId }) => storageId);
  // Whoever takes the last reference away just now is waited for, or waits: a statement that began before would still see it.
  await tx.$queryRaw`SELECT 1 FROM media_leftover WHERE storage_id = ANY(${ids}) ORDER BY storage_id FOR UPDATE`;
  await tx.$executeRaw`
    DELETE FROM media_leftover l WHERE l.storage_id = ANY(${ids}) AND EXISTS (SELECT 1 FROM media m WHERE m.storage_id = l.storage_id)`;
  const leaving = await tx.$queryRaw<{ storageId: string }[]>`
    UPDATE media_leftover SET leaving = true, at = clock_timestamp() WHERE storage_id = ANY(${ids})
      AND at <= clock_timestamp() - make_interval(secs => CASE WHEN leaving THEN ${leavingMs / 1000} ELSE 0 END)
    RETURNING storage_id AS "storageId"`;
  return leaving.map(({ storageId }) => storageId);
}

/** Takes what has left off the list; what was stored anew meanwhile stays on it, to be looked at again. */
export async function leftoversAreGone(tx: Sql, storageIds: readonly string[]): Promise<void> {
  const ids = [...storageIds].sort();
  for (const storageId of ids) await lockFile(tx, storageId);
  await tx.$executeRaw`DELETE FROM media_leftover WHERE storage_id = ANY(${ids}) AND NOT again`;
  await tx.$executeRaw`
    UPDATE media_leftover SET leaving = false, again = false, at = clock_timestamp() WHERE storage_id = ANY(${ids})`;
}
