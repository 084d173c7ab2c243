/** Two people on record who are one by the platform's own word: one goes on, with both addresses and what either was asked. */
import type { Tx } from '../../../prisma/client.ts';
import { joinProfiles, type JoinDeps } from '../join.ts';
import { isOffice, type PersonRole } from '../person.ts';

export type Ids = { workspaceId: string; channel: string; account: string; from: string; into: string };

type Met = { externalId: string; personId: string; role: PersonRole; talent: boolean; createdAt: Date };

const standing: readonly PersonRole[] = ['talent', 'guardian', 'production', 'casting', 'admin'];

/**
 * Who goes on; null where there are no two. `apart`: one of them is cast here and the other decides on people, which is never
 * one person's. Safe to repeat.
 */
export async function joinPeople(
  tx: Tx,
  deps: JoinDeps,
  { workspaceId, channel, account, from, into }: Ids,
  now: Date,
): Promise<{ stays: string; goes: string } | 'apart' | null> {
  const met = await tx.$queryRaw<Met[]>`
    SELECT i.external_id AS "externalId", p.id AS "personId", p.role, p.created_at AS "createdAt",
      EXISTS (SELECT 1 FROM talent t WHERE t.person_id = p.id) AS talent
    FROM identity i JOIN person p ON p.id = i.person_id
    WHERE i.channel = ${channel} AND i.account = ${account} AND i.external_id IN (${from}, ${into}) AND p.erased_at IS NULL`;
  const one = met.find(({ externalId }) => externalId === from);
  const other = met.find(({ externalId }) => externalId === into);
  if (!one) return null;
  if (!other) {
    await tx.$executeRaw`
      UPDATE identity SET external_id = ${into} WHERE channel = ${channel} AND account = ${account} AND external_id = ${from}`;
    return null;
  }
  if (one.personId === other.personId) return null;
  if (mayNotBeOne(one, other)) return 'apart';
  // Rights go by the person, so whoever has more of them goes on; else whoever was met first.
  const [stays, goes] = [one, other].toSorted(
    (a, b) => standing.indexOf(b.role) - standing.indexOf(a.role) || a.createdAt.getTime() - b.createdAt.getTime(),
  ).map(({ personId }) => personId) as [string, string]; // prettier-ignore
  await deps.memory.linkIn(tx, workspaceId, stays, goes, `${channel} says so`);
  await tx.$executeRaw`
    UPDATE identity SET person_id = ${stays}::uuid WHERE channel = ${channel} AND account = ${account} AND external_id IN (${from}, ${into})`;
  // What they were asked is answered by whoever writes from now on.
  await tx.$executeRaw`UPDATE availability_ask SET person_id = ${stays}::uuid WHERE person_id = ${goes}::uuid`;
  await tx.$executeRaw`UPDATE letter SET person_id = ${stays}::uuid WHERE person_id = ${goes}::uuid AND state = 'waiting'`;
  await tx.$executeRaw`UPDATE hand_off SET person_id = ${stays}::uuid WHERE person_id = ${goes}::uuid AND state <> 'closed'`;
  await tx.$executeRaw`UPDATE personal_link SET used_by = ${stays}::uuid WHERE used_by = ${goes}::uuid`;
  await tx.$executeRaw`UPDATE talent SET guardian_id = ${stays}::uuid WHERE guardian_id = ${goes}::uuid`;
  await tx.$executeRaw`
    INSERT INTO project_member (project_id, person_id, workspace_id, role, invited_by, at)
    SELECT project_id, ${stays}::uuid, workspace_id, role, invited_by, ${now} FROM project_member
    WHERE person_id = ${goes}::uuid ON CONFLICT DO NOTHING`;
  await joinProfiles(tx, deps, workspaceId, [stays]);
  return { stays, goes };
}

const mayNotBeOne = (a: Met, b: Met): boolean => {
  const decides = ({ role }: Met): boolean => isOffice(role) || role === 'production';
  return (a.talent && decides(b)) || (b.talent && decides(a));
};
