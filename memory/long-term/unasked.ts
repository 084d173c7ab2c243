/** What is read from somebody's talk unasked: of staff, clients and guardians, who mostly speak of others, what they like and how they work alone. */
import type { Sql } from '../../prisma/client.ts';
import { isChild } from './children.ts';
import { keysFor, type FactKey } from './keys.ts';

/** A brief names a city, a language, a rate and an age, and none of them is its writer's. */
const ofStaff: readonly FactKey[] = ['prefers', 'dislikes', 'contact_hours', 'payment_terms'];

export async function keysReadFrom(tx: Sql, personId: string, now: Date): Promise<FactKey[]> {
  const keys = keysFor({ child: await isChild(tx, personId, now) });
  const staff = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM person WHERE id = ${personId}::uuid AND role IN ('casting', 'admin', 'production', 'guardian')`;
  return staff.length === 0 ? keys : keys.filter((key) => ofStaff.includes(key));
}
