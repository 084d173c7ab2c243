/** What feedback says about taste: tags of a look that approved people have and passed ones have not. */
import type { Tx } from '../../prisma/client.ts';
import { isByBirth } from '../search/neutral.ts';
import { wordsOf } from '../search/terms.ts';

/** Tag in lower case → from −1 (passed on) to 1 (approved). */
export type Likes = ReadonlyMap<string, number>;

/** Nobody is ranked by skin colour because others were: such words count only where a brief states them. */
const complexion = new Set([
  'fair',
  'dusky',
  'wheatish',
  'dark',
  'light',
  'skin',
  'complexion',
  'gora',
  'gori',
  'sanwla',
  'saanwla',
]);

export const mayBeLearnt = (tag: string): boolean =>
  wordsOf(tag).every((word) => !complexion.has(word) && !isByBirth(word));

/** From verdicts that stand, on roles of the same project or of the same director. Children's looks are never counted. */
export async function likesFor(tx: Tx, roleId: string): Promise<Likes> {
  const rows = await tx.$queryRaw<{ tag: string; liked: number; all: number }[]>`
    WITH here AS (SELECT p.id, p.director FROM role r JOIN project p ON p.id = r.project_id WHERE r.id = ${roleId}::uuid),
    said AS (
      SELECT DISTINCT ON (c.id) c.talent_id, e.kind FROM candidacy_event e JOIN candidacy c ON c.id = e.candidacy_id
      JOIN role r ON r.id = c.role_id JOIN project p ON p.id = r.project_id JOIN here ON p.id = here.id OR p.director = here.director
      WHERE e.kind IN ('approve', 'hold', 'pass') AND e.withdrawn_at IS NULL AND NOT e.opinion
      ORDER BY c.id, e.at DESC, e.id DESC)
    SELECT lower(tag) AS tag, sum(CASE kind WHEN 'approve' THEN 1 WHEN 'pass' THEN -1 ELSE 0 END)::int AS liked, count(*)::int AS all
    FROM said JOIN talent t ON t.person_id = said.talent_id JOIN talent_profile f ON f.person_id = t.person_id
    CROSS JOIN LATERAL unnest(f.look) AS tag
    WHERE t.guardian_id IS NULL AND (t.dob IS NULL OR t.dob <= current_date - interval '18 years')
    GROUP BY lower(tag)`;
  return new Map(
    rows.flatMap(({ tag, liked, all }) => (liked !== 0 && mayBeLearnt(tag) ? [[tag, liked / (all + 1)] as const] : [])),
  );
} // prettier-ignore
