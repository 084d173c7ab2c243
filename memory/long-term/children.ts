/** Of a child only the hard fields of a profile are kept: nothing that describes how they behave or what they like. */
import type { Sql } from '../../prisma/client.ts';

/** A talent who is under 18, or whose age is not known and who has a guardian on record. */
export async function isChild(tx: Sql, personId: string, now: Date): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM talent WHERE person_id = ${personId}::uuid
      AND coalesce(dob > (${now}::timestamptz AT TIME ZONE 'Asia/Kolkata')::date - interval '18 years', guardian_id IS NOT NULL)`;
  return rows.length > 0;
}
