/** Who is proven to be one person: each keeps its own rows, and whoever reads one side reads both while the link stands. */
import { Prisma, type Sql, type Tx } from '../prisma/client.ts';

const same = (workspaceId: string, personId: string) => Prisma.sql`
  WITH RECURSIVE same(id) AS (SELECT ${personId}::uuid UNION
    SELECT CASE WHEN l.person_id = same.id THEN l.other_id ELSE l.person_id END FROM memory_link l JOIN same ON same.id IN (l.person_id, l.other_id)
    WHERE l.workspace_id = ${workspaceId}::uuid)`;

/** The person and everyone who is proven to be the same. */
export async function selvesOf(tx: Sql, workspaceId: string, personId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`${same(workspaceId, personId)} SELECT id FROM same`;
  return rows.map((row) => row.id);
}

/** The same in the workspace of the transaction, beginning with the person. */
export async function selvesHere(tx: Sql, personId: string): Promise<string[]> {
  const [here] = await tx.$queryRaw<{ id: string }[]>`SELECT castmatch_workspace()::text AS id`;
  const selves = await selvesOf(tx, here?.id ?? '', personId);
  return [personId, ...selves.filter((id) => id !== personId)];
}

/** Nothing moves, so unlinking gives each side back what was theirs. `proof` says how it was proven. */
export async function linkIn(
  tx: Tx,
  link: { workspaceId: string; personId: string; otherId: string; proof: string; at: Date },
): Promise<void> {
  const { workspaceId, personId, otherId } = link;
  await tx.memoryLink.upsert({
    where: { workspaceId_personId_otherId: { workspaceId, personId, otherId } },
    create: link,
    update: {},
  });
}

export async function unlinkIn(
  tx: Tx,
  workspaceId: string,
  personId: string,
  otherId: string,
): Promise<void> {
  await tx.memoryLink.deleteMany({
    where: {
      workspaceId,
      OR: [
        { personId, otherId },
        { personId: otherId, otherId: personId },
      ],
    },
  });
}
