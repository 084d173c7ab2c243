/** Whether what somebody sends counts as a child's: their own when they are one, and all that a guardian sends. */
import { isChild } from '../../matching/constraints/child.ts';
import { loadTalents } from '../../matching/talent/load.ts';
import type { Tx } from '../../prisma/client.ts';
import type { PersonRole } from '../people/person.ts';

/** `today`: `YYYY-MM-DD`. */
export async function isChildsMedia(
  tx: Tx,
  from: { personId: string; role: PersonRole },
  today: string,
): Promise<boolean> {
  if (from.role === 'guardian') return true;
  if (from.role !== 'talent') return false;
  const [talent] = await loadTalents(tx, [from.personId]);
  return talent !== undefined && isChild(talent, today);
}
