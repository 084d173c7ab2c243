/** The children whom somebody speaks for, as the office has noted it, and which of them is meant. */
import { selvesHere } from '../../memory/selves.ts';
import type { Sql } from '../../prisma/client.ts';
import { isCalled } from '../understanding/names-said.ts';

export type Ward = { id: string; name: string };

/** On whichever of their accounts the guardian writes. */
export async function wardsOf(tx: Sql, guardianId: string): Promise<Ward[]> {
  return tx.$queryRaw<Ward[]>`
    SELECT t.person_id::text AS id, coalesce(t.stage_name, p.name) AS name FROM talent t JOIN person p ON p.id = t.person_id
    WHERE t.guardian_id = ANY(${await selvesHere(tx, guardianId)}::uuid[]) AND p.erased_at IS NULL ORDER BY name, p.id`;
}

/** Those whose name holds every word of `who`, or the one whose id it is. */
export function wardsCalled(wards: readonly Ward[], who: string): Ward[] {
  const byId = wards.filter(({ id }) => id === who);
  if (byId.length > 0) return byId;
  return wards.filter(({ name }) => isCalled(name, who));
}
