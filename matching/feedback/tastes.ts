/** What somebody's verdicts have in common: what they approve again and again for a kind of role, or pass on every time. */
import type { Tx } from '../../prisma/client.ts';
import { mayBeLearnt } from '../rank/preferences.ts';
import { wordsOf } from '../search/terms.ts';

export type Taste = {
  likes: boolean;
  /** A word of a look, a skill or a kind of work: "theatre". */
  tag: string;
  /** The role it was shown for, in lower case: "mother". */
  role: string;
  /** How many people it was shown by. */
  people: number;
  /** The newest message that shows it, and its words. */
  messageId: string;
  quote: string;
  at: Date;
};

type Verdict = {
  kind: 'approve' | 'pass';
  reason: string | null;
  messageId: string | null;
  said: string | null;
  at: Date;
  role: string;
  tags: string[];
};

/** Fewer show a chance, not a taste. */
const enough = 3;
const mostOfARole = 2;

/**
 * From verdicts that stand. What a child looks like counts for nobody, and neither does what somebody is by birth or the
 * colour of their skin. What was said under NDA stays in its project.
 */
export async function tastesOf(tx: Tx, personId: string): Promise<Taste[]> {
  const verdicts = await tx.$queryRaw<Verdict[]>`
    SELECT v.*, ARRAY(SELECT DISTINCT lower(tag) FROM (
        SELECT unnest(f.look) AS tag UNION ALL SELECT credit->>'kind' FROM jsonb_array_elements(f.credits) AS credit
        UNION ALL SELECT key FROM jsonb_each_text(coalesce(t.skills, '{}')) WHERE value <> 'none') AS tags
      WHERE tag IS NOT NULL) AS tags
    FROM (
      SELECT DISTINCT ON (c.id) c.talent_id, e.kind, e.reason, m.id AS "messageId", m.text AS said, e.at, lower(btrim(r.title)) AS role
      FROM candidacy_event e JOIN candidacy c ON c.id = e.candidacy_id JOIN role r ON r.id = c.role_id JOIN project p ON p.id = r.project_id
      LEFT JOIN message m ON m.id = e.source_message_id AND m.author_id = e.by_person_id
      WHERE e.by_person_id = ${personId}::uuid AND e.kind IN ('approve', 'hold', 'pass') AND e.withdrawn_at IS NULL AND NOT p.confidential
      ORDER BY c.id, e.at DESC, e.id DESC) AS v
    JOIN talent t ON t.person_id = v.talent_id JOIN talent_profile f ON f.person_id = t.person_id
    WHERE v.kind <> 'hold' AND t.guardian_id IS NULL AND (t.dob IS NULL OR t.dob <= current_date - interval '18 years')
    ORDER BY v.at, v."messageId"`;
  const roles = [...new Set(verdicts.map(({ role }) => role))];
  return roles.flatMap((role) =>
    inCommon(
      role,
      verdicts.filter((verdict) => verdict.role === role),
    ),
  );
}

/** Words that were said weigh more than what a profile happens to hold. */
const spoken = (tag: string, { reason }: Verdict): boolean => {
  const said = wordsOf(reason ?? '');
  return wordsOf(tag).every((word) => said.includes(word));
};

function inCommon(role: string, given: readonly Verdict[]): Taste[] {
  const approvals = given.filter(({ kind }) => kind === 'approve').length;
  const found = [...new Set(given.flatMap(({ tags }) => tags))].filter(mayBeLearnt).flatMap((tag) => {
    const shows = given.filter((verdict) => verdict.tags.includes(tag) || spoken(tag, verdict));
    const likes = shows.every(({ kind }) => kind === 'approve');
    const evidence = shows.findLast((verdict) => verdict.messageId !== null && verdict.said);
    // One that was approved and one that was passed on: it is not this that decides.
    if (!likes && shows.some(({ kind }) => kind === 'approve')) return [];
    if (shows.length < enough || (likes && shows.length < 0.75 * approvals)) return [];
    if (!evidence?.messageId || !evidence.said) return [];
    const { reason, said, messageId, at } = evidence;
    const quote = reason !== null && said.includes(reason) ? reason : said;
    const weight = shows.length + 3 * shows.filter((verdict) => spoken(tag, verdict)).length;
    return [{ weight, taste: { likes, tag, role, people: shows.length, messageId, quote, at } }];
  });
  return found
    .toSorted((a, b) => b.weight - a.weight || (a.taste.tag < b.taste.tag ? -1 : 1))
    .slice(0, mostOfARole)
    .map(({ taste }) => taste);
}
