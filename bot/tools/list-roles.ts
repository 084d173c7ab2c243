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
  roles: { roleId: string; role: string; project: string | null; shortlisted: number }[];
};

const mostListed = 8;

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
      const roles = await deps.matching.listRoles(tx, {
        status: 'open',
        limit: 200,
        ...(projectId ? { projectId } : {}),
        ...(sight === 'all' ? {} : { projectIds: [...sight] }),
      });
      const listed = projectId ? roles : roles.slice(0, mostListed);
      const output: RolesReport = { total: roles.length, roles: [] };
      for (const role of listed)
        output.roles.push({
          roleId: role.roleId,
          role: role.title,
          project: labelOf(role, office),
          shortlisted: (await deps.matching.shortlist(tx, role.roleId)).length,
        });
      return {
        ok: true,
        output,
        show: {
          choices: listed
            .slice(0, mostListed)
            .map((role) =>
              roleChoice(office ? 'find' : 'list', role.roleId, Array.from(role.title).slice(0, 40).join('')),
            ),
        },
      };
    },
  });

/** Under NDA a title is the office's alone. */
const labelOf = ({ project }: Role, office: boolean): string | null =>
  project.confidential && !office ? 'under NDA' : (project.title ?? kindOf(project.type));

const kindOf = (type: string | null): string | null =>
  Object.entries(typeNames).find(([kind]) => kind === type)?.[1] || null;
