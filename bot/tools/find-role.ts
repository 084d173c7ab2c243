/** Which role somebody means who calls it by a word: "pita", "the Neelkanth doctor", "role 2", a project's name. */
import { z } from 'zod';
import type { Matching, Role } from '../../matching/matching.ts';
import type { Tx } from '../../prisma/client.ts';
import { sightOf } from '../people/access.ts';
import { isOffice } from '../people/person.ts';
import type { BriefReading } from '../understanding/brief.ts';
import { missingOf } from '../understanding/briefs/missing.ts';
import { nextRole } from '../understanding/role-mention.ts';
import { callsRole, namesWithProject, placeOfRole, sexMeant } from '../understanding/briefs/role-words.ts';
import { roleChoice } from './choices.ts';
import { defineTool, type ToolContext } from './tool.ts';

export type FoundRole = {
  roleId: string;
  title: string;
  project: string | null;
  projectId: string;
  status: Role['status'];
};
/** Several only where the words fit them alike: then one has to be asked for. */
export type FindRoleReport = {
  roles: FoundRole[];
  /** Of the only one: its whole brief as it stands, with the roles in the same order. */
  draft?: { reading: BriefReading; roleIds: string[] };
};

/** Newer than this no casting assistant means by a word alone. */
const mostLooked = 200;

export const createFindRole = (deps: { matching: Matching }) =>
  defineTool({
    name: 'find_role',
    description:
      'Finds the role or the project that words call ("pita", "chacha", "role 2", "the Neelkanth doctor", "Bindaas") among those in ' +
      'sight of the writer. One comes back when it is clear and is then the one being talked about; several mean: ask which.',
    input: z.object({
      words: z.string().min(1).max(80).optional(),
      roleId: z.uuid().optional().describe('A role that is known already: it becomes the one talked about.'),
      closed: z.boolean().default(false).describe('Among closed roles as well.'),
      sure: z
        .boolean()
        .default(false)
        .describe(
          'Something is to be changed: of several projects with such a role the newest is not taken for granted.',
        ),
    }),
    who: ['casting', 'admin', 'production'],
    changes: false,
    async run(tx, { words, roleId, closed, sure }, context) {
      const inSight = await rolesInSight(tx, deps.matching, context);
      const roles = closed || roleId ? inSight : inSight.filter(({ status }) => status !== 'closed');
      const alike = roleId
        ? roles.filter((role) => role.roleId === roleId)
        : meant(roles, words ?? '', context);
      const newest = alike[0]?.project.projectId;
      const found = sure ? alike : alike.filter(({ project }) => project.projectId === newest);
      const [only, other] = found;
      const output: FindRoleReport = {
        roles: found.slice(0, 8).map((role) => ({
          roleId: role.roleId,
          title: toldApart(role, found.slice(0, 8), context),
          project: titleFor(role, context),
          projectId: role.project.projectId,
          status: role.status,
        })),
      };
      if (!only || other)
        return {
          ok: true,
          output,
          ...(other
            ? {
                show: {
                  // A bare number answers this question now, and no list that stood there before.
                  focus: { rolesShown: output.roles.map(({ roleId: id }) => id), shown: [] },
                  choices: output.roles.map(({ roleId: id, title, project }) =>
                    roleChoice(
                      isOffice(context.author.role) ? 'find' : 'list',
                      id,
                      [title, project].filter(Boolean).join(' · ').slice(0, 40),
                    ),
                  ),
                },
              }
            : {}),
        };
      const siblings = inSight
        .filter(
          ({ project, status, roleId: id }) =>
            project.projectId === only.project.projectId && (status !== 'closed' || id === only.roleId),
        )
        .sort((a, b) => a.ordinal - b.ordinal);
      const draft = { reading: draftOf(siblings, context), roleIds: siblings.map((role) => role.roleId) };
      return {
        ok: true,
        output: { ...output, draft },
        show: {
          focus: {
            roleId: only.roleId,
            projectId: only.project.projectId,
            // What was read of another brief can no longer be corrected here: the brief as it stands takes its place.
            ...(context.focus.draftRoleIds?.includes(only.roleId)
              ? {}
              : { draft: draft.reading, draftRoleIds: draft.roleIds }),
          },
        },
      };
    },
  });

async function rolesInSight(tx: Tx, matching: Matching, context: ToolContext): Promise<Role[]> {
  const sight = await sightOf(tx, context);
  return matching.listRoles(tx, {
    ...(sight === 'all' ? {} : { projectIds: [...sight] }),
    limit: mostLooked,
  });
}

const namesProject = (words: string, title: string | null): boolean =>
  title !== null &&
  (callsRole(words)({ title: '', gender: 'any', project: title }) > 0 || namesWithProject(words, title));

/** Under NDA a title is the office's alone. */
const titleFor = ({ project }: Role, { author }: ToolContext): string | null =>
  project.confidential && !isOffice(author.role) ? null : project.title;

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** "Mother" twice, neither with a title of its project: the first day of each says which. */
function toldApart(role: Role, all: readonly Role[], context: ToolContext): string {
  const reads = ({ title, project }: Role): string => `${title}\n${titleFor({ title, project } as Role, context) ?? ''}`;
  const first = role.spec.shootDates.toSorted()[0];
  const several = all.filter((one) => reads(one) === reads(role)).length > 1;
  return several && first ? `${role.title} (${day.format(new Date(first))})` : role.title;
} // prettier-ignore

/** Those of the project talked about before the writer's own, and these before all others; of equals the better called. */
function meant(roles: readonly Role[], words: string, context: ToolContext): Role[] {
  const { focus, author } = context;
  const here = roles.filter(({ project }) => project.projectId === focus.projectId);
  const place = placeOfRole(words);
  const listed = /^(?:role|रोल|भूमिका)/iu.test(words) ? focus.rolesShown?.[(place ?? 0) - 1] : undefined;
  if (listed) return roles.filter(({ roleId }) => roleId === listed);
  if (place !== null) return here.filter(({ ordinal }) => ordinal === place);
  if (words === nextRole) {
    const now = here.find(({ roleId }) => roleId === focus.roleId)?.ordinal ?? 0;
    const [next] = here.toSorted((a, b) => a.ordinal - b.ordinal).filter(({ ordinal }) => ordinal > now);
    return next ? [next] : [];
  }
  const fits = callsRole(words);
  const near = (role: Role): number =>
    role.project.projectId === focus.projectId ? 2 : role.project.createdBy === author.personId ? 1 : 0;
  const ofNamed = roles.filter((role) => namesWithProject(words, titleFor(role, context)));
  const called = (ofNamed.length > 0 ? ofNamed : roles)
    .map((role) => ({
      role,
      fit: fits({ title: role.title, gender: role.spec.gender, project: titleFor(role, context) }),
    }))
    .filter(({ fit }) => fit > 0)
    .map((one) => ({ ...one, near: near(one.role) }))
    // A colleague's role is meant by nobody who says "show me boys"; its project has to be named.
    .filter(
      ({ near: n, role }) => n > 0 || !isOffice(author.role) || namesProject(words, titleFor(role, context)),
    );
  // "Mother" is the role of that name elsewhere rather than a mother-in-law here; of a colleague's it has to be asked.
  const whole = (role: Role): boolean => role.title.toLowerCase() === words.trim().toLowerCase();
  if (called.length > 0 && called.every(({ fit }) => fit === 1)) {
    const exact = roles.filter(whole);
    if (exact.length > 0) return [...exact, ...called.map(({ role }) => role)];
  }
  const inPart = called.every(({ near: n, fit }) => n < 2 || fit === 1);
  const elsewhere = inPart ? called.filter(({ near: n, fit }) => n === 1 && fit === 3) : [];
  if (elsewhere.length > 0) return elsewhere.map(({ role }) => role);
  const best = called.reduce((most, { near: n, fit }) => Math.max(most, n * 10 + fit), 0);
  const alike = called.filter(({ near: n, fit }) => n * 10 + fit === best).map(({ role }) => role);
  // Of equals an open one is meant rather than one that is over.
  const going = alike.filter(({ status }) => status !== 'closed');
  if (alike.length > 0) return going.length > 0 ? going : alike;
  const sex = sexMeant(words);
  const ofSex = sex === null ? [] : here.filter(({ spec }) => spec.gender === sex);
  return ofSex.length === 1 ? ofSex : [];
}

function draftOf(roles: readonly Role[], { language = 'en' }: ToolContext): BriefReading {
  const [first] = roles;
  const type = first?.project.type ?? null;
  return {
    roles: roles.map(({ spec }) => ({ ...spec, quotes: {} })),
    project: {
      type: type as BriefReading['project']['type'],
      confidential: first?.project.confidential ?? false,
      title: first?.project.title ?? null,
      director: first?.project.director ?? null,
      productionHouse: first?.project.productionHouse ?? null,
    },
    missing: missingOf(
      roles.map(({ spec }) => spec),
      roles.map(() => ({ genderUnknown: false, speechless: false })),
      { type, advertises: type === 'tvc' || type === 'dvc' },
    ),
    doubts: [],
    language,
    unfinished: false,
  };
}
