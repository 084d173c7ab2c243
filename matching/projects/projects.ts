/** Briefs as they are kept: a project with its roles, saved and changed inside the caller's transaction. */
import type { Prisma, Tx } from '../../prisma/client.ts';
import { roleSpec, type RoleSpec } from '../role.ts';

export type BriefToSave = {
  project: {
    title: string | null;
    type: string | null;
    confidential: boolean;
    productionHouse?: string | null;
    director?: string | null;
    synopsis?: string | null;
  };
  roles: RoleSpec[];
  createdBy: string | null;
  sourceMessageId: string | null;
  /** A role is open as soon as its essentials are there; until then it is a draft that the question fills. */
  status?: 'draft' | 'open';
};

export type Role = {
  roleId: string;
  ordinal: number;
  title: string;
  status: 'draft' | 'open' | 'closed';
  spec: RoleSpec;
  project: {
    projectId: string;
    title: string | null;
    type: string | null;
    confidential: boolean;
    productionHouse: string | null;
    director: string | null;
    createdBy: string | null;
  };
};

type Row = {
  id: string;
  ordinal: number;
  title: string;
  status: string;
  spec: Prisma.JsonValue;
  project: { id: string } & Omit<Role['project'], 'projectId'>;
};
const columns = {
  id: true,
  ordinal: true,
  title: true,
  status: true,
  spec: true,
  project: {
    select: {
      id: true,
      title: true,
      type: true,
      confidential: true,
      productionHouse: true,
      director: true,
      createdBy: true,
    },
  },
} as const;

/** Throws a ZodError when a stored role is not a RoleSpec. */
function toRole({ id, ordinal, title, status, spec, project: { id: projectId, ...project } }: Row): Role {
  return {
    roleId: id,
    ordinal,
    title,
    status: status === 'open' || status === 'closed' ? status : 'draft',
    spec: roleSpec.parse(spec),
    project: { projectId, ...project },
  };
}

export async function saveBrief(
  tx: Tx,
  brief: BriefToSave,
  { workspaceId, newId, now }: { workspaceId: string; newId: () => string; now: Date },
): Promise<{ projectId: string; roleIds: string[] }> {
  const projectId = newId();
  const { createdBy, sourceMessageId, status = 'open' } = brief;
  const {
    title,
    type,
    confidential,
    productionHouse = null,
    director = null,
    synopsis = null,
  } = brief.project;
  const project = { title, type, confidential, productionHouse, director, synopsis };
  await tx.project.create({
    data: { id: projectId, workspaceId, ...project, createdBy, sourceMessageId, createdAt: now },
  });
  const roles = brief.roles.map((spec, i) => ({
    id: newId(),
    workspaceId,
    projectId,
    ordinal: i + 1,
    title: spec.title,
    spec: roleSpec.parse(spec),
    status,
    sourceMessageId,
    createdAt: now,
    updatedAt: now,
  }));
  if (roles.length > 0) await tx.castingRole.createMany({ data: roles });
  return { projectId, roleIds: roles.map((role) => role.id) };
}

export async function roleById(tx: Tx, roleId: string): Promise<Role | null> {
  const row = await tx.castingRole.findUnique({ where: { id: roleId }, select: columns });
  return row === null ? null : toRole(row);
}

type Which = {
  status?: Role['status'];
  projectId?: string;
  /** Only roles of these. */
  projectIds?: readonly string[];
  createdBy?: string;
};

const whereOf = ({ status, projectId, projectIds, createdBy }: Which): Prisma.CastingRoleWhereInput => ({
  ...(status ? { status } : {}),
  ...(projectId ? { projectId } : {}),
  ...(projectIds ? { AND: { projectId: { in: [...projectIds] } } } : {}),
  ...(createdBy ? { project: { createdBy } } : {}),
});

export const countRoles = (tx: Tx, which: Which): Promise<number> =>
  tx.castingRole.count({ where: whereOf(which) });

/** Newest project first, its roles in their order; or what changed last before all. */
export async function listRoles(
  tx: Tx,
  which: Which & {
    newest?: 'project' | 'changed';
    limit?: number;
  } = {},
): Promise<Role[]> {
  const { newest = 'project', limit = 50 } = which;
  const rows = await tx.castingRole.findMany({
    where: whereOf(which),
    orderBy: [
      ...(newest === 'changed' ? [{ updatedAt: 'desc' as const }] : []),
      { project: { createdAt: 'desc' } },
      { projectId: 'asc' },
      { ordinal: 'asc' },
    ],
    take: limit,
    select: columns,
  });
  return rows.map(toRole);
}

/** Changes what `patch` names and leaves the rest. Returns null when there is no such role. */
export async function updateRole(
  tx: Tx,
  roleId: string,
  change: { patch?: Partial<RoleSpec>; status?: Role['status']; sourceMessageId?: string | null },
  now: Date,
): Promise<Role | null> {
  // The row is locked first: two changes of one role must not each write the other's away.
  await tx.$queryRaw`SELECT 1 AS locked FROM role WHERE id = ${roleId}::uuid FOR UPDATE`;
  const role = await roleById(tx, roleId);
  if (role === null) return null;
  const spec = roleSpec.parse({ ...role.spec, ...change.patch });
  await tx.castingRole.update({
    where: { id: roleId },
    data: {
      spec,
      title: spec.title,
      updatedAt: now,
      ...(change.status ? { status: change.status } : {}),
      ...(change.sourceMessageId ? { sourceMessageId: change.sourceMessageId } : {}),
    },
  });
  return { ...role, spec, title: spec.title, status: change.status ?? role.status };
}
