/** What people said about a candidate: kept as evidence, used for the order, visible, and taken back when asked. */
import type { Tx } from '../../prisma/client.ts';
import type { By, Store } from '../shortlist/shortlist.ts';

export const verdicts = ['approve', 'hold', 'pass'] as const;
export type Verdict = (typeof verdicts)[number];

export type Feedback = {
  feedbackId: string;
  talentId: string;
  name: string;
  verdict: Verdict;
  reason: string | null;
  by: string | null;
  at: Date;
};

/** Stores a verdict beside the earlier ones; the newest that was not taken back counts; an opinion is kept and counts for nothing. Null: no such role or talent. */
export async function giveFeedback(
  tx: Tx,
  given: {
    roleId: string;
    talentId: string;
    verdict: Verdict;
    reason: string | null;
    by: By;
    opinion?: boolean;
  },
  { workspaceId, newId, now }: Store,
): Promise<string | null> {
  const { roleId, talentId, verdict, reason, by, opinion = false } = given;
  const known = await tx.$queryRaw<unknown[]>`
    SELECT 1 AS locked FROM role r, talent t WHERE r.id = ${roleId}::uuid AND t.person_id = ${talentId}::uuid FOR UPDATE OF r`;
  if (known.length === 0) return null;
  const candidacy = await tx.candidacy.upsert({
    where: { roleId_talentId: { roleId, talentId } },
    create: { id: newId(), workspaceId, roleId, talentId, rung: 'viewed', addedBy: by.personId, createdAt: now, updatedAt: now },
    update: { updatedAt: now },
    select: { id: true },
  }); // prettier-ignore
  const id = newId();
  await tx.candidacyEvent.create({
    data: { id, workspaceId, candidacyId: candidacy.id, kind: verdict, reason, opinion, byPersonId: by.personId, sourceMessageId: by.messageId ?? null, at: now },
  }); // prettier-ignore
  return id;
}

/** Takes feedback back; it stays on record and is used for nothing. False when there was nothing to take back. */
export async function withdrawFeedback(tx: Tx, feedbackId: string, now: Date): Promise<boolean> {
  const { count } = await tx.candidacyEvent.updateMany({
    where: { id: feedbackId, kind: { in: [...verdicts] }, withdrawnAt: null },
    data: { withdrawnAt: now },
  });
  return count > 0;
}

/** What stands for a role now: per talent the newest verdict that was not taken back, newest first. */
export async function feedbackFor(tx: Tx, roleId: string): Promise<Feedback[]> {
  return tx.$queryRaw<Feedback[]>`
    SELECT * FROM (
      SELECT DISTINCT ON (c.talent_id) e.id::text AS "feedbackId", c.talent_id::text AS "talentId", coalesce(t.stage_name, p.name) AS name,
        e.kind AS verdict, e.reason, e.by_person_id::text AS by, e.at
      FROM candidacy c JOIN candidacy_event e ON e.candidacy_id = c.id
      JOIN talent t ON t.person_id = c.talent_id JOIN person p ON p.id = c.talent_id
      WHERE c.role_id = ${roleId}::uuid AND e.kind = ANY (${[...verdicts]}::text[]) AND e.withdrawn_at IS NULL AND NOT e.opinion
      ORDER BY c.talent_id, e.at DESC, e.id DESC) AS newest
    ORDER BY at DESC, "feedbackId"`;
}

/**
 * Whom the office itself thinks to pass on, where others decide: the newest that each of its people said and did not take
 * back. It is no verdict; it only spares the office to be shown them again.
 */
export async function officePasses(tx: Tx, roleId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT said.id FROM (
      SELECT DISTINCT ON (c.talent_id, e.by_person_id) c.talent_id::text AS id, e.kind FROM candidacy c JOIN candidacy_event e ON e.candidacy_id = c.id
      JOIN person p ON p.id = e.by_person_id AND p.role IN ('casting', 'admin')
      WHERE c.role_id = ${roleId}::uuid AND e.kind = ANY (${[...verdicts]}::text[]) AND e.withdrawn_at IS NULL AND e.opinion
      ORDER BY c.talent_id, e.by_person_id, e.at DESC, e.id DESC) AS said
    WHERE said.kind = 'pass'`;
  return rows.map(({ id }) => id);
}

/** What one person said for a role and did not take back, opinions too: per talent the newest, newest first. */
export async function verdictsBy(tx: Tx, roleId: string, personId: string): Promise<Feedback[]> {
  return tx.$queryRaw<Feedback[]>`
    SELECT * FROM (
      SELECT DISTINCT ON (c.talent_id) e.id::text AS "feedbackId", c.talent_id::text AS "talentId", coalesce(t.stage_name, p.name) AS name,
        e.kind AS verdict, e.reason, e.by_person_id::text AS by, e.at
      FROM candidacy c JOIN candidacy_event e ON e.candidacy_id = c.id
      JOIN talent t ON t.person_id = c.talent_id JOIN person p ON p.id = c.talent_id
      WHERE c.role_id = ${roleId}::uuid AND e.by_person_id = ${personId}::uuid AND e.kind = ANY (${[...verdicts]}::text[]) AND e.withdrawn_at IS NULL
      ORDER BY c.talent_id, e.at DESC, e.id DESC) AS newest
    ORDER BY at DESC, "feedbackId" DESC`;
}

export type Said = Feedback & { roleId: string; byName: string; byRole: string; opinion: boolean };

/** What everybody said for these roles and did not take back, opinions too: of each the newest on each talent, newest first. */
export async function everyVerdict(tx: Tx, roleIds: readonly string[]): Promise<Said[]> {
  if (roleIds.length === 0) return [];
  return tx.$queryRaw<Said[]>`
    SELECT * FROM (
      SELECT DISTINCT ON (c.role_id, c.talent_id, e.by_person_id) e.id::text AS "feedbackId", c.role_id::text AS "roleId", c.talent_id::text AS "talentId",
        coalesce(t.stage_name, p.name) AS name, e.kind AS verdict, e.reason, e.by_person_id::text AS by, w.name AS "byName", w.role AS "byRole", e.opinion, e.at
      FROM candidacy c JOIN candidacy_event e ON e.candidacy_id = c.id
      JOIN talent t ON t.person_id = c.talent_id JOIN person p ON p.id = c.talent_id JOIN person w ON w.id = e.by_person_id
      WHERE c.role_id = ANY (${[...roleIds]}::uuid[]) AND e.kind = ANY (${[...verdicts]}::text[]) AND e.withdrawn_at IS NULL AND p.erased_at IS NULL
      ORDER BY c.role_id, c.talent_id, e.by_person_id, e.at DESC, e.id DESC) AS newest
    ORDER BY at DESC, "feedbackId" DESC`;
}
