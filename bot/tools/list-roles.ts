/** Lists the open roles: the office's, or those of the projects that the writer was invited to. */
import { z } from 'zod';
import type { Matching, Role } from '../../matching/matching.ts';
import { sightOf } from '../people/access.ts';
import { isOffice } from '../people/person.ts';
import { roleChoice } from './choices.ts';
import { defineTool } from './tool.ts';

export type RolesReport = { roleId: string; role: string; project: string | null; shortlisted: number }[];

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
        limit: projectId ? 20 : 8,
        ...(projectId ? { projectId } : {}),
        ...(sight === 'all' ? {} : { projectIds: [...sight] }),
      });
      const output: RolesReport = [];
      for (const role of roles)
        output.push({
          roleId: role.roleId,
          role: role.title,
          project: labelOf(role, office),
          shortlisted: (await deps.matching.shortlist(tx, role.roleId)).length,
        });
      return {
        ok: true,
        output,
        show: {
          choices: roles.map((role) =>
            roleChoice(office ? 'find' : 'list', role.roleId, Array.from(role.title).slice(0, 40).join('')),
          ),
        },
      };
    },
  });

/** Under NDA a title is the office's alone. */
const labelOf = ({ project }: Role, office: boolean): string | null =>
  project.confidential && !office ? 'under NDA' : (project.title ?? project.type);
