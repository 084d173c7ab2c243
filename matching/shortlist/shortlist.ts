/** The shortlist of a role: adding and removing are idempotent, and everything that happened stays on record. */
import type { Tx } from '../../prisma/client.ts';
import { heightOf, isOnShortlist, type Standing } from './ladder.ts';

export type Listed = {
  talentId: string;
  name: string;
  rung: string;
  rank: number | null;
  reason: string | null;
  addedBy: string | null;
  updatedAt: Date;
};
export type By = { personId: string | null; messageId?: string | null };
export type Store = { workspaceId: string; newId: () => string; now: Date };

type Change = { roleId: string; talentIds: readonly string[]; by: By; reason?: string | null };

/** `unknown`: no such talent in this workspace. */
export type Added = { added: string[]; already: string[]; unknown: string[] };

/** Locks the role, so that two people who add at once neither double nor lose anybody. Null when there is no such role. */
async function lockRole(tx: Tx, roleId: string): Promise<boolean> {
  const rows = await tx.$queryRaw<
    unknown[]
  >`SELECT 1 AS locked FROM role WHERE id = ${roleId}::uuid FOR UPDATE`;
  return rows.length > 0;
}

export async function addToShortlist(tx: Tx, change: Change, store: Store): Promise<Added | null> {
  if (!(await lockRole(tx, change.roleId))) return null;
  const result: Added = { added: [], already: [], unknown: [] };
  for (const talentId of new Set(change.talentIds)) {
    const talent = await tx.talent.findUnique({ where: { personId: talentId }, select: { personId: true } });
    if (!talent) result.unknown.push(talentId);
    else if (await place(tx, { ...change, talentId, rung: 'shortlist', kind: 'added' }, store))
      result.added.push(talentId);
    else result.already.push(talentId);
  }
  return result;
}

export type Removed = { removed: string[]; absent: string[] };

export async function removeFromShortlist(tx: Tx, change: Change, store: Store): Promise<Removed | null> {
  if (!(await lockRole(tx, change.roleId))) return null;
  const result: Removed = { removed: [], absent: [] };
  for (const talentId of new Set(change.talentIds)) {
    const found = await tx.candidacy.findUnique({
      where: { roleId_talentId: { roleId: change.roleId, talentId } },
    });
    if (!found || !isOnShortlist(found.rung)) {
      result.absent.push(talentId);
      continue;
    }
    await move(tx, found, 'removed', 'removed', change, store);
    result.removed.push(talentId);
  }
  return result;
}

/** Raises somebody to a rung; whoever stands there or higher stays. A person may also lower: `allowDown`. Null when nobody moved. */
export async function moveTo(
  tx: Tx,
  change: {
    roleId: string;
    talentId: string;
    rung: Standing;
    by: By;
    reason?: string | null;
    allowDown?: boolean;
  },
  store: Store,
): Promise<boolean> {
  if (!(await lockRole(tx, change.roleId))) return false;
  return place(tx, { ...change, kind: 'moved' }, store);
}

/** Highest rung first, then rank, then who was there first. `all` includes those below the shortlist and off the ladder. */
export async function showShortlist(
  tx: Tx,
  roleId: string,
  options: { all?: boolean } = {},
): Promise<Listed[]> {
  const rows = await tx.$queryRaw<(Listed & { createdAt: Date })[]>`
    SELECT c.talent_id::text AS "talentId", coalesce(t.stage_name, p.name) AS name, c.rung, c.rank, c.reason,
      c.added_by::text AS "addedBy", c.updated_at AS "updatedAt", c.created_at AS "createdAt"
    FROM candidacy c JOIN talent t ON t.person_id = c.talent_id JOIN person p ON p.id = c.talent_id
    WHERE c.role_id = ${roleId}::uuid ORDER BY c.created_at, c.id`;
  return rows
    .filter((row) => options.all || isOnShortlist(row.rung))
    .sort(
      (a, b) =>
        heightOf(b.rung) - heightOf(a.rung) ||
        (a.rank ?? Infinity) - (b.rank ?? Infinity) || // two without a rank give NaN, which is no difference
        a.createdAt.getTime() - b.createdAt.getTime(),
    )
    .map(({ talentId, name, rung, rank, reason, addedBy, updatedAt }) => ({
      talentId,
      name,
      rung,
      rank,
      reason,
      addedBy,
      updatedAt,
    }));
}

type Candidacy = { id: string; rung: string };
type Placing = {
  roleId: string;
  talentId: string;
  rung: Standing;
  kind: string;
  by: By;
  reason?: string | null;
  allowDown?: boolean;
};

async function place(tx: Tx, placing: Placing, store: Store): Promise<boolean> {
  const { roleId, talentId, rung, kind, by, reason = null, allowDown = false } = placing;
  const { workspaceId, newId, now } = store;
  const found = await tx.candidacy.findUnique({ where: { roleId_talentId: { roleId, talentId } } });
  if (found) {
    if (found.rung === rung || (!allowDown && heightOf(found.rung) >= heightOf(rung))) return false;
    await move(tx, found, rung, kind, placing, store);
    return true;
  }
  const id = newId();
  await tx.candidacy.create({
    data: {
      id,
      workspaceId,
      roleId,
      talentId,
      rung,
      addedBy: by.personId,
      reason,
      createdAt: now,
      updatedAt: now,
    },
  });
  await record(tx, { id, rung: null }, rung, kind, placing, store);
  return true;
}

async function move(
  tx: Tx,
  from: Candidacy,
  to: Standing,
  kind: string,
  why: { by: By; reason?: string | null },
  store: Store,
): Promise<void> {
  await tx.candidacy.update({
    where: { id: from.id },
    data: { rung: to, updatedAt: store.now, ...(why.reason ? { reason: why.reason } : {}) },
  });
  await record(tx, from, to, kind, why, store);
}

async function record(
  tx: Tx,
  from: { id: string; rung: string | null },
  to: string,
  kind: string,
  { by, reason = null }: { by: By; reason?: string | null },
  { workspaceId, newId, now }: Store,
): Promise<void> {
  await tx.candidacyEvent.create({
    data: {
      id: newId(), workspaceId, candidacyId: from.id, kind, fromRung: from.rung, toRung: to, reason,
      byPersonId: by.personId, sourceMessageId: by.messageId ?? null, at: now,
    },
  }); // prettier-ignore
}
