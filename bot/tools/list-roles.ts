/** Lists the open roles: the office's, or those of the projects that the writer was invited to. */
import { z } from 'zod';
import type { Matching, Role } from '../../matching/matching.ts';
import { sightOf } from '../people/access.ts';
import { isOffice } from '../people/person.ts';
import { typeNames } from '../understanding/briefs/summary.ts';
import { roleChoice } from './choices.ts';
import { defineTool } from './tool.ts';

/** `total`: open roles in sight; the newest are listed. */
export type RolesReport = {
  total: number;
  projects: number;
  roles: { roleId: string; role: string; project: string | null; shortlisted: number }[];
};

const mostListed = 8;
/** Of more roles than this nobody wants to know how many projects they are. */
const mostCounted = 200;

export const createListRoles = (deps: { matching: Matching }) =>
  defineTool({
    name: 'list_roles',
    description: 'Lists the open roles, newest project first, with how many people are on each shortlist.',
    input: z.object({ projectId: z.uuid().optional().describe('Only the roles of this project.') }),
    who: ['casting', 'admin', 'production'],
    changes: false,
    async run(tx, { projectId }, context) {
      const office = isOffice(context.author.role);
      const sight = await sightOf(tx, context);
      const which = {
        status: 'open' as const,
        ...(projectId ? { projectId } : {}),
        ...(sight === 'all' ? {} : { projectIds: [...sight] }),
      };
      const listed = await deps.matching.listRoles(tx, { ...which, limit: projectId ? 200 : mostListed });
      const titles = titlesOf(listed, (role) => labelOf(role, office));
      const every = await deps.matching.listRoles(tx, { ...which, limit: mostCounted });
      const projects = new Set(every.map(({ project }) => project.projectId)).size;
      const output: RolesReport = { total: await deps.matching.countRoles(tx, which), projects, roles: [] };
      for (const [i, role] of listed.entries())
        output.roles.push({
          roleId: role.roleId,
          role: titles[i] ?? role.title,
          project: labelOf(role, office),
          shortlisted: (await deps.matching.shortlist(tx, role.roleId)).length,
        });
      return {
        ok: true,
        output,
        show: {
          // "Role 2" is the second of this list from now on.
          ...(projectId ? {} : { focus: { rolesShown: listed.map(({ roleId }) => roleId) } }),
          choices: listed.slice(0, mostListed).map(({ roleId, title }, i) =>
            roleChoice(
              office ? 'find' : 'list',
              roleId,
              Array.from(titles[i] ?? title)
                .slice(0, 40)
                .join(''),
            ),
          ),
        },
      };
    },
  });

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** Roles that would read alike are told apart by the day on which they begin to shoot. */
function titlesOf(roles: readonly Role[], labelFor: (role: Role) => string | null): string[] {
  const read = roles.map((role) => `${role.title}\n${labelFor(role)}`);
  return roles.map(({ title, spec }, i) => {
    const first = spec.shootDates.toSorted()[0];
    return first && read.indexOf(read[i] ?? '') !== read.lastIndexOf(read[i] ?? '')
      ? `${title} (${day.format(new Date(first))})`
      : title;
  });
}

/** Under NDA a title is the office's alone. */
const labelOf = ({ project }: Role, office: boolean): string | null =>
  project.confidential && !office ? 'under NDA' : (project.title ?? kindOf(project.type));

const kindOf = (type: string | null): string | null =>
  Object.entries(typeNames).find(([kind]) => kind === type)?.[1] || null;
