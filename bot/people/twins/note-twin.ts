/** The platform says that two ids are one person's whom the house has met under both: noted here, worked off in join-twins. */
import type { Sql } from '../../../prisma/client.ts';

/** A number that nobody uses any more goes to somebody else after so long at the earliest (India's rule for operators). */
const handedOnAfterDays = 90;

type Place = { workspaceId: string; channel: string; account: string };

/** Anything else is a person's own for ever. */
const bareNumber = '^[0-9]+(@c\\.us)?$';

/**
 * Whether the owner of a number is somebody else than whoever has it now: they have another lasting id, or nothing was heard
 * under it for so long before the lasting id was met that the number may have been handed on.
 */
export async function isHandedOn(
  tx: Sql,
  { channel, account }: Place,
  { owner, lastingOwner }: { owner: string; lastingOwner: string | null },
): Promise<boolean> {
  const rows = await tx.$queryRaw<{ other: boolean; stale: boolean }[]>`
    SELECT ${owner}::text !~ ${bareNumber}::text OR EXISTS (SELECT 1 FROM identity_alias WHERE channel = ${channel} AND account = ${account}
        AND external_id = ${owner} AND alias !~ ${bareNumber}::text) AS other,
      ${lastingOwner}::text IS NOT NULL AND (SELECT max(m.sent_at) FROM identity i JOIN message m ON m.author_id = i.person_id AND m.direction = 'in'
          WHERE i.channel = ${channel} AND i.account = ${account} AND i.external_id = ${owner})
        < coalesce((SELECT i.created_at FROM identity i WHERE i.channel = ${channel} AND i.account = ${account} AND i.external_id = ${lastingOwner}),
            clock_timestamp()) - make_interval(days => ${handedOnAfterDays}) AS stale`;
  return rows[0]?.other === true || rows[0]?.stale === true;
}

/** Further ids of the first lead to the other from now on; its people and chats follow. */
export async function noteTwin(
  tx: Sql,
  { workspaceId, channel, account }: Place,
  twin: { externalId: string; sameAs: string },
): Promise<void> {
  await tx.$executeRaw`
    UPDATE identity_alias SET external_id = ${twin.sameAs} WHERE channel = ${channel} AND account = ${account} AND external_id = ${twin.externalId}`;
  await tx.$executeRaw`
    INSERT INTO identity_twin (workspace_id, channel, account, external_id, same_as)
    VALUES (${workspaceId}::uuid, ${channel}, ${account}, ${twin.externalId}, ${twin.sameAs})
    ON CONFLICT (channel, account, external_id) DO UPDATE SET same_as = excluded.same_as, open = true, proven_at = clock_timestamp()`;
}
