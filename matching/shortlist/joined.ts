/**
 * Where accounts that are one person stand for roles: once, with what was decided and said of any of them. When the accounts
 * part, each stands again where it stood; what was decided meanwhile stays where it was decided.
 */
import type { Tx } from '../../prisma/client.ts';
import { toJsonb } from '../../prisma/jsonb.ts';
import { heightOf } from './ladder.ts';

/** A row of candidacy as the database writes it into JSON. */
type Row = {
  id: string;
  role_id: string;
  talent_id: string;
  rung: string;
  rank: number | null;
  reason: string | null;
  added_by: string | null;
  created_at: string;
  updated_at: string;
};
type Kept = { aside: Row; standing: Row; joined: Pick<Row, 'rung' | 'rank' | 'reason' | 'updated_at'> };

/** Before their talents are locked: whoever adds to a list locks the role first. */
export async function lockRolesOf(tx: Tx, talentIds: readonly string[]): Promise<void> {
  await tx.$queryRaw`SELECT 1 AS locked FROM role WHERE id IN (SELECT role_id FROM candidacy WHERE talent_id = ANY(${[...talentIds]}::uuid[]))
    ORDER BY id FOR UPDATE`;
}

/** Each of these stands for themselves again, and whoever was joined with them. */
export async function partCandidacies(tx: Tx, talentIds: readonly string[]): Promise<void> {
  const ids = [...talentIds];
  // The last first: each undoing finds the row as its own joining left it.
  const joined = await tx.$queryRaw<{ no: bigint; intoId: string; kept: Kept }[]>`
    SELECT no, into_id AS "intoId", kept FROM candidacy_before_link WHERE into_id IN (
      SELECT b.into_id FROM candidacy_before_link b JOIN candidacy c ON c.id = b.into_id
      WHERE b.talent_id = ANY(${ids}::uuid[]) OR c.talent_id = ANY(${ids}::uuid[]) OR c.own_talent_id = ANY(${ids}::uuid[]))
    ORDER BY no DESC FOR UPDATE`;
  for (const { no, intoId, kept } of joined) {
    await tx.$executeRaw`
      INSERT INTO candidacy SELECT * FROM jsonb_populate_record(NULL::candidacy, ${toJsonb(kept.aside)}::jsonb)`;
    await tx.$executeRaw`
      UPDATE candidacy_event SET candidacy_id = own_candidacy_id, own_candidacy_id = NULL WHERE own_candidacy_id = ${kept.aside.id}::uuid`;
    const { standing, joined: then } = kept;
    await tx.$executeRaw`
      UPDATE candidacy SET rung = ${standing.rung}, rank = ${standing.rank}, reason = ${standing.reason},
        created_at = ${standing.created_at}::timestamptz, updated_at = ${standing.updated_at}::timestamptz
      WHERE id = ${intoId}::uuid AND rung = ${then.rung} AND rank IS NOT DISTINCT FROM ${then.rank}::int AND updated_at = ${then.updated_at}::timestamptz`;
    await tx.$executeRaw`DELETE FROM candidacy_before_link WHERE no = ${no}`;
  }
  await tx.$executeRaw`
    UPDATE candidacy SET talent_id = own_talent_id, own_talent_id = NULL
    WHERE own_talent_id IS NOT NULL AND (own_talent_id = ANY(${ids}::uuid[]) OR talent_id = ANY(${ids}::uuid[]))`;
}

/** `asides` stand as `stands` from now on. */
export async function joinCandidacies(tx: Tx, stands: string, asides: readonly string[]): Promise<void> {
  for (const aside of asides) {
    const rows = await tx.$queryRaw<{ theirs: Row; standing: Row | null }[]>`
      SELECT to_jsonb(c) AS theirs, (SELECT to_jsonb(s) FROM candidacy s WHERE s.role_id = c.role_id AND s.talent_id = ${stands}::uuid) AS standing
      FROM candidacy c WHERE c.talent_id = ${aside}::uuid ORDER BY c.role_id`;
    for (const { theirs, standing } of rows)
      if (standing) await join(tx, aside, theirs, standing);
      else
        await tx.$executeRaw`
          UPDATE candidacy SET talent_id = ${stands}::uuid, own_talent_id = ${aside}::uuid WHERE id = ${theirs.id}::uuid`;
  }
}

async function join(tx: Tx, talentId: string, aside: Row, standing: Row): Promise<void> {
  const { rung, rank, reason } = holds(standing, aside);
  const updated = newer(standing, aside).updated_at;
  const kept: Kept = { aside, standing, joined: { rung, rank, reason, updated_at: updated } };
  await tx.$executeRaw`
    INSERT INTO candidacy_before_link (workspace_id, talent_id, into_id, kept)
    VALUES (castmatch_workspace(), ${talentId}::uuid, ${standing.id}::uuid, ${toJsonb(kept)}::jsonb)`;
  await tx.$executeRaw`
    UPDATE candidacy_event SET own_candidacy_id = candidacy_id, candidacy_id = ${standing.id}::uuid WHERE candidacy_id = ${aside.id}::uuid`;
  await tx.$executeRaw`DELETE FROM candidacy WHERE id = ${aside.id}::uuid`;
  await tx.$executeRaw`
    UPDATE candidacy SET rung = ${rung}, rank = ${rank}, reason = ${reason}, updated_at = ${updated}::timestamptz,
      created_at = least(created_at, ${aside.created_at}::timestamptz) WHERE id = ${standing.id}::uuid`;
}

const newer = (a: Row, b: Row): Row => (Date.parse(b.updated_at) > Date.parse(a.updated_at) ? b : a);

/** The higher rung, since nobody moves down by themselves; who was taken off a list is off it, unless they were put on later. */
function holds(a: Row, b: Row): Row {
  const isOff = ({ rung }: Row): boolean => heightOf(rung) < 0;
  if (isOff(a) !== isOff(b)) return newer(a, b);
  return heightOf(b.rung) > heightOf(a.rung) ? b : a;
}
