/** Whose profile is meant, and with what weight the writer speaks of it: one's own, a ward's, or, of the office, anyone's. */
import type { Matching } from '../../matching/matching.ts';
import type { Gap } from '../../matching/talent/completeness.ts';
import type { Source } from '../../memory/long-term/keys.ts';
import { selvesOf } from '../../memory/selves.ts';
import type { Tx } from '../../prisma/client.ts';
import { isOffice } from '../people/person.ts';
import { wardsCalled, wardsOf } from '../people/wards.ts';
import type { Focus, Shown } from '../brain/brain.ts';
import { consentChoice } from './choices.ts';
import { namePeople } from './named.ts';
import type { ToolContext } from './tool.ts';

export type Subject =
  /** `personId`: on whose account what is said stands; `profileId`: the profile that shows it, of several accounts the one that stands. */
  | { ok: true; personId: string; profileId: string; name: string | null; source: Source; own: boolean }
  /** `which`: a guardian of several has not said whom they mean. */
  | { ok: false; problem: string; which?: string[] };

export async function subjectOf(
  tx: Tx,
  matching: Pick<Matching, 'findTalentByName' | 'standingOf'>,
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
    const { talentId } = person;
    return { ok: true, personId: talentId, profileId: talentId, name: person.name ?? who, source: 'office', own: false };
  }
  if (author.role === 'guardian') {
    const wards = await wardsOf(tx, author.personId);
    const found = who === undefined ? wards : wardsCalled(wards, who);
    const [ward] = found;
    if (!ward) return { ok: false, problem: 'there is no child of yours on record; the office can add one' };
    if (found.length > 1) {
      const which = found.map(({ name }) => name);
      return { ok: false, problem: `more than one could be meant: ${which.join(', ')}; ask once which`, which };
    }
    return { ok: true, personId: ward.id, profileId: ward.id, name: ward.name, source: 'guardian', own: false };
  }
  if (who !== undefined) return { ok: false, problem: 'only your own profile can be changed here' };
  const profileId = await profileOf(tx, matching, context);
  return { ok: true, personId: author.personId, profileId, name: null, source: 'self', own: true };
} // prettier-ignore

/** The writer's profile: of accounts that are proven to be one person the one that stands, and a new one opens on none beside it. */
export async function profileOf(
  tx: Tx,
  matching: Pick<Matching, 'standingOf'>,
  { workspaceId, author }: Pick<ToolContext, 'workspaceId' | 'author'>,
): Promise<string> {
  const selves = await selvesOf(tx, workspaceId, author.personId);
  return (selves.length > 1 ? await matching.standingOf(tx, selves) : null) ?? author.personId;
}

/** What stands open while a guardian is asked about one child. */
export const aboutGuardian = 'guardian.';
export const guardianAsked = ({ asked }: Focus): string | null =>
  asked?.about.startsWith(aboutGuardian) === true ? asked.about.slice(aboutGuardian.length) : null;

/** The buttons under the notice, while the person has not answered it. */
export const askConsent = (gaps: readonly Gap[], personId: string): Shown =>
  gaps.includes('consent')
    ? {
        choices: [consentChoice('agree', personId, 'Yes, keep it'), consentChoice('decline', personId, 'No')],
      }
    : {};
