/** What everybody thinks now: per candidate and person the newest verdict that was not taken back. */
import type { Tx } from '../../prisma/client.ts';
import { verdicts, type Verdict } from './feedback.ts';

export type StandingVerdict = {
  talentId: string;
  verdict: Verdict;
  /** Of somebody who may not decide. */
  opinion: boolean;
  by: string | null;
  at: Date;
};

/** Oldest first, so that lines made of them do not jump. */
export function standingVerdicts(tx: Tx, roleId: string): Promise<StandingVerdict[]> {
  return tx.$queryRaw<StandingVerdict[]>`
    SELECT * FROM (
      SELECT DISTINCT ON (c.talent_id, e.by_person_id) c.talent_id::text AS "talentId", e.kind AS verdict, e.opinion,
        p.name AS by, e.at
      FROM candidacy c JOIN candidacy_event e ON e.candidacy_id = c.id LEFT JOIN person p ON p.id = e.by_person_id
      WHERE c.role_id = ${roleId}::uuid AND e.kind = ANY (${[...verdicts]}::text[]) AND e.withdrawn_at IS NULL
      ORDER BY c.talent_id, e.by_person_id, e.at DESC, e.id DESC) AS newest
    ORDER BY at, "talentId"`;
}
