/**
 * Which projects somebody may see from where they write. The office sees all of its own in private; production sees the
 * projects that it was invited to or briefed itself; a group sees the one project that an admin bound it to.
 */
import type { Sql } from '../../prisma/client.ts';
import { isOffice, type PersonRole } from './person.ts';

/** Who reads the answer, and where: as the channel proved it. A `ToolContext` is one. */
export type Viewer = {
  workspaceId: string;
  conversationId: string;
  author: { personId: string; role: PersonRole };
  chat: 'private' | 'group';
};

/** The projects in sight; a set may be empty. */
export type Sight = 'all' | ReadonlySet<string>;

/** A viewer sees the shortlist and the verdicts; an approver also gives them. */
export type Membership = 'viewer' | 'approver';

export async function sightOf(tx: Sql, viewer: Viewer): Promise<Sight> {
  const own = isOffice(viewer.author.role) ? 'all' : new Set((await projectsOf(tx, viewer)).keys());
  if (viewer.chat === 'private') return own;
  const bound = await projectOfGroup(tx, viewer.conversationId);
  return new Set(bound !== null && (own === 'all' || own.has(bound)) ? [bound] : []);
}

export const isInSight = (sight: Sight, projectId: string): boolean =>
  sight === 'all' || sight.has(projectId);

/**
 * Whether a verdict of theirs decides or is an opinion; null when the project is none of theirs. Named approvers decide; where
 * a project has none, the office does.
 */
export async function sayIn(
  tx: Sql,
  viewer: Viewer,
  projectId: string,
): Promise<'decides' | 'opinion' | null> {
  if (!isOffice(viewer.author.role)) {
    const role = (await projectsOf(tx, viewer)).get(projectId);
    return role === undefined ? null : role === 'approver' ? 'decides' : 'opinion';
  }
  const named = await tx.$queryRaw<unknown[]>`
    SELECT 1 AS named FROM project_member WHERE project_id = ${projectId}::uuid AND role = 'approver'
    UNION ALL
    SELECT 1 FROM project p JOIN person w ON w.id = p.created_by WHERE p.id = ${projectId}::uuid AND w.role = 'production'
    LIMIT 1`;
  return named.length > 0 ? 'opinion' : 'decides';
}

/** Whoever gave a brief decides on its people; everybody else is invited. Talent and guardians belong to none. */
async function projectsOf(tx: Sql, { author, workspaceId }: Viewer): Promise<Map<string, Membership>> {
  if (author.role !== 'production') return new Map();
  const rows = await tx.$queryRaw<{ id: string; role: Membership }[]>`
    SELECT id, 'approver' AS role FROM project
      WHERE workspace_id = ${workspaceId}::uuid AND created_by = ${author.personId}::uuid
    UNION ALL
    SELECT project_id, role FROM project_member m
      WHERE m.workspace_id = ${workspaceId}::uuid AND m.person_id = ${author.personId}::uuid
        AND NOT EXISTS (SELECT 1 FROM project p WHERE p.id = m.project_id AND p.created_by = m.person_id)`;
  return new Map(rows.map(({ id, role }) => [id, role]));
}

/** The project that a group was bound to. A topic or a thread of a bound group belongs to it. */
export async function projectOfGroup(tx: Sql, conversationId: string): Promise<string | null> {
  const [bound] = await tx.$queryRaw<{ id: string }[]>`
    SELECT b.project_id AS id FROM conversation here
    JOIN conversation whole ON whole.workspace_id = here.workspace_id AND whole.channel = here.channel AND whole.account = here.account
      AND (whole.id = here.id OR starts_with(here.external_id, whole.external_id || '/') OR starts_with(here.external_id, whole.external_id || ':'))
    JOIN conversation_project b ON b.conversation_id = whole.id
    WHERE here.id = ${conversationId}::uuid AND here.kind = 'group'
    ORDER BY length(whole.external_id) DESC LIMIT 1`;
  return bound?.id ?? null;
}

/** Of the projects in sight those under NDA: what was said in their groups is recalled by their own people alone. */
export async function confidentialIn(tx: Sql, viewer: Viewer): Promise<string[]> {
  const sight = await sightOf(tx, viewer);
  if (sight !== 'all' && sight.size === 0) return [];
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id::text AS id FROM project WHERE workspace_id = ${viewer.workspaceId}::uuid AND confidential
      AND (${sight === 'all'} OR id = ANY(${sight === 'all' ? [] : [...sight]}::uuid[]))`;
  return rows.map(({ id }) => id);
}

/** The project under NDA to which a group is bound, if it is one. */
export async function confidentialOfGroup(tx: Sql, conversationId: string): Promise<string | null> {
  const projectId = await projectOfGroup(tx, conversationId);
  if (projectId === null) return null;
  const [found] = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM project WHERE id = ${projectId}::uuid AND confidential`;
  return found === undefined ? null : projectId;
}

/** Opens a group for the people of a project; a later binding replaces the earlier one. */
export async function bindGroup(
  tx: Sql,
  binding: { workspaceId: string; conversationId: string; projectId: string; by: string; at: Date },
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO conversation_project (conversation_id, workspace_id, project_id, bound_by, at)
    VALUES (${binding.conversationId}::uuid, ${binding.workspaceId}::uuid, ${binding.projectId}::uuid, ${binding.by}::uuid, ${binding.at})
    ON CONFLICT (conversation_id) DO UPDATE SET project_id = EXCLUDED.project_id, bound_by = EXCLUDED.bound_by, at = EXCLUDED.at`;
  // Its shortlists are posted there from now on.
  await tx.$executeRaw`
    INSERT INTO shortlist_changed (role_id, workspace_id)
    SELECT id, workspace_id FROM role WHERE project_id = ${binding.projectId}::uuid
    ON CONFLICT (role_id) DO UPDATE SET revision = shortlist_changed.revision + 1`;
}

/** False when it was not bound. */
export async function unbindGroup(tx: Sql, conversationId: string): Promise<boolean> {
  return (
    (await tx.$executeRaw`DELETE FROM conversation_project WHERE conversation_id = ${conversationId}::uuid`) >
    0
  );
}

/** Invites a person to a project; inviting again changes the role. */
export async function inviteToProject(
  tx: Sql,
  invited: {
    workspaceId: string;
    projectId: string;
    personId: string;
    role: Membership;
    by: string | null;
    at: Date;
  },
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO project_member (project_id, person_id, workspace_id, role, invited_by, at)
    VALUES (${invited.projectId}::uuid, ${invited.personId}::uuid, ${invited.workspaceId}::uuid, ${invited.role}, ${invited.by}::uuid, ${invited.at})
    ON CONFLICT (project_id, person_id) DO UPDATE SET role = EXCLUDED.role`;
}

/** Takes an invitation back; false when there was none. */
export async function uninvite(tx: Sql, projectId: string, personId: string): Promise<boolean> {
  return (
    (await tx.$executeRaw`
      DELETE FROM project_member WHERE project_id = ${projectId}::uuid AND person_id = ${personId}::uuid`) > 0
  );
}

/**
 * In a demo workspace the seeded production team is invited to every brief of the casting persona, so that one person can
 * try the whole desk on the page. Nowhere else does anybody see a project without an invitation.
 */
export async function inviteDemoProduction(
  tx: Sql,
  invited: { workspaceId: string; projectId: string; by: string; names: readonly string[]; at: Date },
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO project_member (project_id, person_id, workspace_id, role, invited_by, at)
    SELECT ${invited.projectId}::uuid, p.id, p.workspace_id, 'approver', ${invited.by}::uuid, ${invited.at}
    FROM person p JOIN workspace w ON w.id = p.workspace_id AND w.demo
    WHERE p.workspace_id = ${invited.workspaceId}::uuid AND p.role = 'production' AND p.demo AND p.name = ANY(${[...invited.names]}::text[])
    ON CONFLICT DO NOTHING`;
}
