/** Whose profile is meant, and with what weight the writer speaks of it: one's own, a ward's, or, of the office, anyone's. */
import type { Matching } from '../../matching/matching.ts';
import type { Gap } from '../../matching/talent/completeness.ts';
import type { Source } from '../../memory/long-term/keys.ts';
import type { Tx } from '../../prisma/client.ts';
import { isOffice } from '../people/person.ts';
import type { Shown } from '../brain/brain.ts';
import { consentChoice } from './choices.ts';
import { namePeople } from './named.ts';
import type { ToolContext } from './tool.ts';

export type Subject =
  | { ok: true; personId: string; name: string | null; source: Source; own: boolean }
  /** `which`: a guardian of several has not said whom they mean. */
  | { ok: false; problem: string; which?: string[] };

export async function subjectOf(
  tx: Tx,
  matching: Pick<Matching, 'findTalentByName'>,
  who: string | undefined,
  context: ToolContext,
): Promise<Subject> {
  const { author } = context;
  if (isOffice(author.role)) {
    if (who === undefined) return { ok: false, problem: 'say whose profile: the name of a talent' };
    const named = await namePeople(tx, matching, [who], context);
    if (!named.ok) return named;
    const [person] = named.people;
    if (!person) return { ok: false, problem: 'that person is not on record' };
    return { ok: true, personId: person.talentId, name: person.name ?? who, source: 'office', own: false };
  }
  if (author.role === 'guardian') {
    const wards = await tx.$queryRaw<{ id: string; name: string }[]>`
      SELECT t.person_id::text AS id, coalesce(t.stage_name, p.name) AS name FROM talent t JOIN person p ON p.id = t.person_id
      WHERE t.guardian_id = ${author.personId}::uuid AND p.erased_at IS NULL ORDER BY name, p.id`;
    const asked = who?.trim().toLowerCase();
    const found = asked === undefined ? wards : wards.filter(({ name }) => name.toLowerCase().split(/\s+/).includes(asked) || name.toLowerCase() === asked);
    const [ward] = found;
    if (!ward) return { ok: false, problem: 'there is no child of yours on record; the office can add one' };
    if (found.length > 1) {
      const which = found.map(({ name }) => name);
      return { ok: false, problem: `more than one could be meant: ${which.join(', ')}; ask once which`, which };
    }
    return { ok: true, personId: ward.id, name: ward.name, source: 'guardian', own: false };
  }
  if (who !== undefined) return { ok: false, problem: 'only your own profile can be changed here' };
  return { ok: true, personId: author.personId, name: null, source: 'self', own: true };
} // prettier-ignore

/** The buttons under the notice, while the person has not answered it. */
export const askConsent = (gaps: readonly Gap[], personId: string): Shown =>
  gaps.includes('consent')
    ? {
        choices: [consentChoice('agree', personId, 'Yes, keep it'), consentChoice('decline', personId, 'No')],
      }
    : {};
