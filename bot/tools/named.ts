/** Who and which role is meant: a place in the list shown last, an id, or a name as people type it. */
import { z } from 'zod';
import type { Matching, Role } from '../../matching/matching.ts';
import { isCertain } from '../../matching/talent/name.ts';
import type { Tx } from '../../prisma/client.ts';
import { isInSight, sightOf } from '../people/access.ts';
import type { ToolContext } from './tool.ts';

export const peopleInput = z
  .array(z.string().min(1).max(80))
  .min(1)
  .max(20)
  .describe('Each a number of the list shown last ("2"), a talentId, or a name.');

export const roleInput = z.uuid().optional().describe('The role; the one being talked about when left out.');

export type NamedPeople =
  | { ok: true; people: { talentId: string; name: string | null }[] }
  | { ok: false; problem: string };

const nobody = (ref: string, onShortlist: boolean): NamedPeople =>
  onShortlist
    ? { ok: false, problem: `nobody called "${ref}" is on this shortlist` }
    : { ok: false, problem: `nobody called "${ref}" is on record` };

/** Enough to ask which one is meant; and enough to find the few who may be named among many of the same name. */
const fewNames = 4;
const manyNames = 400;
const faint = 0.7;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export async function namePeople(
  tx: Tx,
  matching: Pick<Matching, 'findTalentByName'>,
  who: readonly string[],
  context: ToolContext,
  /** Who may be named at all; anyone of the office's when left out. Others are as unknown as those who do not exist. */
  among?: ReadonlySet<string>,
  /** Where nothing is changed or given away, the likeliest will do. */
  likeliest = false,
): Promise<NamedPeople> {
  const people: { talentId: string; name: string | null }[] = [];
  for (const word of who) {
    const ref = word.trim();
    if (uuid.test(ref)) {
      people.push({ talentId: ref, name: null });
      continue;
    }
    if (/^\d{1,3}$/.test(ref)) {
      const talentId = context.focus.shown?.[Number(ref) - 1];
      if (!talentId) return { ok: false, problem: `there is no number ${ref} in the list shown last` };
      people.push({ talentId, name: null });
      continue;
    }
    const likely = await matching.findTalentByName(tx, ref, among ? manyNames : fewNames);
    const found = likely.filter(({ talentId }) => !among || among.has(talentId)).slice(0, fewNames);
    const [best, next] = found;
    if (!best) return nobody(ref, among !== undefined);
    // Several who are all but a little like it: nobody has that name.
    if (next && best.likeness < faint) return nobody(ref, among !== undefined);
    const certain = likeliest || isCertain(ref, best.name);
    if (next && (!certain || (best.likeness - next.likeness < 0.1 && best.likeness < 1)))
      return {
        ok: false,
        problem: `more than one could be meant by "${ref}": ${found.map((f) => f.name).join(', ')}`,
      };
    if (!certain) return { ok: false, problem: `did you mean ${best.name}?` };
    // Two people with the very same name: the one in the list being talked about is meant.
    const twins = found.filter((f) => f.likeness === best.likeness);
    const shown = twins.find((f) => context.focus.shown?.includes(f.talentId));
    if (twins.length > 1 && !shown)
      return { ok: false, problem: `${twins.length} people are called "${best.name}"; say which by number` };
    people.push(shown ?? best);
  }
  return { ok: true, people };
}

/**
 * Several who are named one by one: those who are known, and of the others what is to be asked. Nobody known: the first problem.
 */
export async function nameSome(
  ...[tx, matching, who, context, among]: Parameters<typeof namePeople>
): Promise<NamedPeople & { open?: string[] }> {
  const people: { talentId: string; name: string | null }[] = [];
  const open: string[] = [];
  for (const one of who) {
    const named = await namePeople(tx, matching, [one], context, among);
    if (named.ok) people.push(...named.people);
    else open.push(named.problem);
  }
  const [first] = open;
  if (people.length === 0 && first !== undefined) return { ok: false, problem: first };
  return { ok: true, people, open };
}

/** People named by number alone are those of the list on the screen, and so is its role. */
export const roleOfNumbers = (
  who: readonly string[] | undefined,
  { focus }: ToolContext,
): string | undefined => (who?.every((one) => /^\d{1,3}$/.test(one.trim())) ? focus.shownFor : undefined);

/** Whom "her" means afterwards: nobody where they were several. */
export const onlyOne = (people: readonly { talentId: string }[]): string | null =>
  people.length === 1 ? (people[0]?.talentId ?? null) : null;

/** The role that is meant; null when there is none, and for one that is not in the writer's sight as well. */
export async function nameRole(
  tx: Tx,
  matching: Pick<Matching, 'roleById' | 'listRoles'>,
  roleId: string | undefined,
  context: ToolContext,
): Promise<Role | null> {
  const id = roleId ?? context.focus.roleId;
  const sight = await sightOf(tx, context);
  if (id) {
    const role = await matching.roleById(tx, id);
    return role && isInSight(sight, role.project.projectId) ? role : null;
  }
  // With nothing said yet the newest role of the writer is meant, or in a group that of its project.
  const [newest] = await matching.listRoles(tx, {
    ...(context.chat === 'private' ? { createdBy: context.author.personId } : {}),
    ...(sight === 'all' ? {} : { projectIds: [...sight] }),
    limit: 1,
  });
  return newest ?? null;
}

/** The people whom somebody outside the office may name: those the office put on the role's shortlist. */
export async function listedFor(
  tx: Tx,
  matching: Pick<Matching, 'shortlist'>,
  role: Role | null,
): Promise<ReadonlySet<string>> {
  const listed = role ? await matching.shortlist(tx, role.roleId) : [];
  return new Set(listed.map((person) => person.talentId));
}

/** More roles no production has open at once. */
const mostOpen = 40;

/**
 * For whoever is outside the office: the only role in their sight on whose shortlist these people stand, where they do not
 * stand on that of the role talked about. Null for the office, for places of a list, and where several or none would do.
 */
export async function roleListing(
  tx: Tx,
  matching: Pick<Matching, 'roleById' | 'listRoles' | 'shortlist' | 'findTalentByName'>,
  who: readonly string[],
  context: ToolContext,
): Promise<Role | null> {
  const sight = await sightOf(tx, context);
  if (sight === 'all' || who.some((one) => /^\d{1,3}$/.test(one.trim()))) return null;
  const lists = async (role: Role): Promise<boolean> => {
    const listed = await listedFor(tx, matching, role);
    return listed.size > 0 && (await namePeople(tx, matching, who, context, listed)).ok;
  };
  const here = context.focus.roleId ? await nameRole(tx, matching, undefined, context) : null;
  if (here && (await lists(here))) return here;
  const found: Role[] = [];
  for (const role of await matching.listRoles(tx, { projectIds: [...sight], limit: mostOpen }))
    if (role.status !== 'closed' && (await lists(role))) found.push(role);
  const [only, other] = found;
  return only && !other ? only : null;
}
