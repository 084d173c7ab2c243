/** Who is written to about a talent: the talent, on whichever account; for a child the guardian alone; and whoever opened the talent's personal link. */
import type { Talent } from '../../matching/talent/load.ts';
import { isChild } from '../../matching/constraints/child.ts';
import { selvesHere } from '../../memory/selves.ts';
import type { Tx } from '../../prisma/client.ts';
import { istDay } from './hours.ts';
import { reachOf, type Place, type ReachDeps, type Unreachable } from './reach.ts';

export type Recipient =
  | { ok: true; personId: string; name: string; child: boolean; place: Place; template: boolean }
  | { ok: false; why: Unreachable; until?: string | null; name: string; child: boolean };

export async function recipientOf(
  tx: Tx,
  deps: ReachDeps,
  talent: Talent,
  about: { roleId: string | null; now: Date },
): Promise<Recipient> {
  const child = isChild(talent, istDay(about.now));
  if (child && talent.guardianId === null) return { ok: false, why: 'no_guardian', name: talent.name, child };
  const first = child && talent.guardianId !== null ? talent.guardianId : talent.talentId;
  const name = first === talent.talentId ? talent.name : await nameOf(tx, first);
  if (talent.optedOut) return { ok: false, why: 'opted_out', name, child };
  const linked = await tx.$queryRaw<{ usedBy: string }[]>`
    SELECT DISTINCT used_by AS "usedBy" FROM personal_link
    WHERE talent_id = ${talent.talentId}::uuid AND used_by IS NOT NULL AND revoked_at IS NULL`;
  let failed: { why: Unreachable; until?: string | null } | null = null;
  for (const personId of new Set([...(await selvesHere(tx, first)), ...linked.map((link) => link.usedBy)])) {
    const reach = await reachOf(tx, deps, { personId, talentId: talent.talentId, ...about });
    if (reach.ok) {
      // Whoever opened a link may have typed any name for themselves: the talent is called by their own.
      return { ok: true, personId, name, child, place: reach.place, template: reach.how === 'template' };
    }
    // A wish for silence binds, whatever other address there is.
    if (reach.why === 'opted_out') return { ...reach, name, child };
    failed ??= reach;
  }
  return { ok: false, why: failed?.why ?? 'never_wrote', name, child };
}

const nameOf = async (tx: Tx, personId: string): Promise<string> =>
  (await tx.person.findUnique({ where: { id: personId }, select: { name: true } }))?.name ?? '';
