/** What a code does when it is used: a role, a project, a child, or that two accounts are one person. */
import type { Matching } from '../../matching/matching.ts';
import type { Memory } from '../../memory/memory.ts';
import type { Tx } from '../../prisma/client.ts';
import { inviteToProject } from './access.ts';
import type { Redeemed } from './codes.ts';
import { isOffice, type PersonRole } from './person.ts';

export type Joined =
  | { as: 'casting' | 'admin' | 'production' }
  | { as: 'project'; title: string }
  /** Consent is asked next. */
  | { as: 'guardian'; child: string; childId: string }
  | { as: 'linked'; name: string; channel: string };

export type JoinDeps = { memory: Memory; matching: Pick<Matching, 'joinProfiles'> };

type Join = {
  workspaceId: string;
  person: { personId: string; role: PersonRole };
  redeemed: Extract<Redeemed, { status: 'ok' }>;
  now: Date;
};

/** Words instead say why it cannot be; the code is used up all the same. */
export async function join(
  tx: Tx,
  deps: JoinDeps,
  { workspaceId, person, redeemed, now }: Join,
): Promise<Joined | string> {
  const { grant, madeBy, codeId } = redeemed;
  switch (grant.kind) {
    case 'setup':
      if ((await tx.person.count({ where: { role: 'admin', erasedAt: null } })) > 0)
        return 'this office has an admin already';
      return become(tx, workspaceId, person, 'admin');
    case 'role':
      return become(tx, workspaceId, person, grant.role);
    case 'project': {
      if (!isOffice(person.role)) {
        const became = await become(tx, workspaceId, person, 'production');
        if (typeof became === 'string') return became;
      }
      const { projectId, membership } = grant;
      await inviteToProject(tx, {
        workspaceId,
        projectId,
        personId: person.personId,
        role: membership,
        by: madeBy,
        at: now,
      });
      const project = await tx.project.findUniqueOrThrow({
        where: { id: projectId },
        select: { title: true, type: true },
      });
      return { as: 'project', title: project.title ?? project.type ?? 'the project' };
    }
    case 'guardian': {
      if (isOffice(person.role) || (await isTalent(tx, person.personId)))
        return 'this account is somebody else’s already';
      const changed = await tx.$executeRaw`
        UPDATE talent SET guardian_id = ${person.personId}::uuid, guardian_consent = NULL WHERE workspace_id = ${workspaceId}::uuid AND person_id = ${grant.childId}::uuid`;
      if (changed === 0) return 'that child is not on record any more';
      await setRole(tx, workspaceId, person.personId, 'guardian');
      const child = await tx.person.findUniqueOrThrow({
        where: { id: grant.childId },
        select: { name: true },
      });
      return { as: 'guardian', child: child.name, childId: grant.childId };
    }
    case 'link':
      return link(tx, deps, { workspaceId, person, otherId: grant.personId, codeId, now });
  }
}

async function become(
  tx: Tx,
  workspaceId: string,
  person: Join['person'],
  role: 'casting' | 'admin' | 'production',
): Promise<Joined | string> {
  // Whoever is cast here must not decide on others.
  if (await isTalent(tx, person.personId)) return 'this account belongs to a talent';
  // A code never takes rights away.
  if (person.role !== 'admin' && !(isOffice(person.role) && role === 'production'))
    await setRole(tx, workspaceId, person.personId, role);
  return { as: role };
}

/** Both accounts keep their own rows; the newer one gets the standing of the other, and unlinking takes it back. */
async function link(
  tx: Tx,
  { memory, matching }: JoinDeps,
  {
    workspaceId,
    person,
    otherId,
    codeId,
    now,
  }: { workspaceId: string; person: Join['person']; otherId: string; codeId: string; now: Date },
): Promise<Joined | string> {
  const other = await tx.person.findUnique({
    where: { id: otherId },
    select: { name: true, role: true, erasedAt: true, identities: { select: { channel: true }, take: 1 } },
  });
  if (!other || other.erasedAt) return 'the other account is gone';
  if ((await isTalent(tx, person.personId)) && other.role !== 'talent')
    return 'this account belongs to a talent';
  await memory.linkIn(tx, workspaceId, otherId, person.personId, `code ${codeId}`);
  await tx.$executeRaw`UPDATE pairing_code SET role_before = ${person.role} WHERE id = ${codeId}::uuid`;
  if (other.role !== person.role) await setRole(tx, workspaceId, person.personId, other.role as PersonRole);
  if (other.role === 'production')
    await tx.$executeRaw`
      INSERT INTO project_member (project_id, person_id, workspace_id, role, invited_by, at)
      SELECT project_id, ${person.personId}::uuid, workspace_id, role, ${otherId}::uuid, ${now} FROM project_member
      WHERE person_id = ${otherId}::uuid AND workspace_id = ${workspaceId}::uuid ON CONFLICT DO NOTHING`;
  await joinProfiles(tx, { memory, matching }, workspaceId, [person.personId]);
  return { as: 'linked', name: other.name, channel: other.identities[0]?.channel ?? 'the other channel' };
}

/** Ends every link of this person; who got a standing by a link has the one of before. Returns how many ended. */
export async function unlink(
  tx: Tx,
  { memory, matching }: JoinDeps,
  workspaceId: string,
  personId: string,
): Promise<number> {
  const links = await tx.$queryRaw<
    { codeId: string; personId: string; otherId: string; roleBefore: string | null }[]
  >`
    SELECT k.id AS "codeId", k.used_by AS "personId", k.person_id AS "otherId", k.role_before AS "roleBefore" FROM pairing_code k
    WHERE k.workspace_id = ${workspaceId}::uuid AND k.kind = 'link' AND k.used_by IS NOT NULL AND k.role_before IS NOT NULL
      AND (k.used_by = ${personId}::uuid OR k.person_id = ${personId}::uuid)`;
  for (const one of links) {
    await memory.unlinkIn(tx, workspaceId, one.otherId, one.personId);
    await tx.$executeRaw`DELETE FROM project_member WHERE person_id = ${one.personId}::uuid AND invited_by = ${one.otherId}::uuid`;
    if (one.roleBefore) await setRole(tx, workspaceId, one.personId, one.roleBefore as PersonRole);
    await tx.$executeRaw`UPDATE pairing_code SET role_before = NULL WHERE id = ${one.codeId}::uuid`;
  }
  const parted = [personId, ...links.flatMap((one) => [one.personId, one.otherId])];
  if (links.length > 0) await joinProfiles(tx, { memory, matching }, workspaceId, parted);
  return links.length;
}

/** Each group of accounts that are one person has one profile; alone again, each has its own. */
export async function joinProfiles(
  tx: Tx,
  { memory, matching }: JoinDeps,
  workspaceId: string,
  personIds: readonly string[],
): Promise<void> {
  const done = new Set<string>();
  for (const personId of personIds) {
    if (done.has(personId)) continue;
    const selves = await memory.selvesIn(tx, workspaceId, personId);
    for (const self of selves) done.add(self);
    await matching.joinProfiles(tx, selves);
  }
  await memory.retellIn(tx, workspaceId, [...done]);
}

const isTalent = async (tx: Tx, personId: string): Promise<boolean> =>
  (await tx.talent.count({ where: { personId } })) > 0;

async function setRole(tx: Tx, workspaceId: string, personId: string, role: PersonRole): Promise<void> {
  await tx.$executeRaw`UPDATE person SET role = ${role} WHERE workspace_id = ${workspaceId}::uuid AND id = ${personId}::uuid`;
}
