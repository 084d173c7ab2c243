/** What is read from somebody's talk unasked: of staff, clients and guardians, who mostly speak of others, what they like and when they are reached alone. */
import type { Sql } from '../../prisma/client.ts';
import { isChild } from './children.ts';
import { keysFor, type FactKey } from './keys.ts';

/** A brief names a city, a language, a rate, an age and how it pays, and none of them is its writer's. */
const ofStaff: readonly FactKey[] = ['prefers', 'dislikes', 'contact_hours'];
const ofGuardians: readonly FactKey[] = [...ofStaff, 'payment_terms'];

const oneself =
  /(?<![\p{L}\p{M}])(?:i|i'm|me|my|mujhe|mera|mere|meri|mereko|mujhse|mala|maza|mazi|mazya|majha|majhya|मुझे|मुझसे|मेरा|मेरे|मेरी|मला|माझा|माझी|माझ्या)(?![\p{L}\p{M}])/iu;

/** `own`: whether the words say it of the writer: hours that name nobody are those of a set, where whoever works for an office writes them. */
export async function readFrom(
  tx: Sql,
  personId: string,
  now: Date,
): Promise<{ keys: FactKey[]; own(fact: { key: FactKey; quote: string }): boolean }> {
  const all = keysFor({ child: await isChild(tx, personId, now) });
  const [person] = await tx.$queryRaw<{ role: string; declined: boolean }[]>`
    SELECT p.role, coalesce(t.consent = 'withdrawn', false) AS declined FROM person p LEFT JOIN talent t ON t.person_id = p.id
    WHERE p.id = ${personId}::uuid`;
  // Whoever said no to being kept on file is not read for it either.
  if (person?.declined) return { keys: [], own: () => false };
  const role = person?.role ?? 'talent';
  const among = role === 'talent' ? null : role === 'guardian' ? ofGuardians : ofStaff;
  const keys = among ? all.filter((key) => among.includes(key)) : all;
  return {
    keys,
    own: ({ key, quote }) =>
      keys.includes(key) && (among !== ofStaff || key !== 'contact_hours' || oneself.test(quote)),
  };
}
