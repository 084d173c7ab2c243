/** Changes fields of a role that was saved: an answer to the question, or a correction. */
import { z } from 'zod';
import type { Matching } from '../../matching/matching.ts';
import { roleSpec, type RoleSpec } from '../../matching/role.ts';
import { isOffice } from '../people/person.ts';
import { nameRole, roleInput } from './named.ts';
import { defineTool } from './tool.ts';

const input = z.object({
  roleId: roleInput,
  change: roleSpec.partial().describe('Only the fields that change, each with its whole new value.'),
});

export const createEditRole = (deps: { matching: Matching }) =>
  defineTool({
    name: 'edit_role',
    description:
      'Changes fields of a saved role: use it for the answer to your question or a correction ("make it 30 to 40"), ' +
      'then call find_talent again. Never use it for something nobody said.',
    input,
    who: ['casting', 'admin', 'production'],
    inAnyGroup: true,
    changes: true,
    async run(tx, { roleId, change }, context) {
      const role = await nameRole(tx, deps.matching, roleId, context);
      // A client changes the brief it gave, never one of the office or of another client.
      const mayChange = isOffice(context.author.role) || role?.project.createdBy === context.author.personId;
      if (!role || !mayChange) return { ok: false, problem: 'there is no such role' };
      // zod marks what was left out as undefined; only what was given changes.
      const patch = Object.fromEntries(
        Object.entries(change).filter(([, value]) => value !== undefined),
      ) as Partial<RoleSpec>;
      const sourceMessageId = context.sources.at(-1)?.messageId ?? null;
      const updated = await deps.matching.updateRole(tx, role.roleId, { patch, sourceMessageId });
      if (!updated) return { ok: false, problem: 'there is no such role' };
      return {
        ok: true,
        output: { roleId: updated.roleId, title: updated.title, changed: Object.keys(patch) },
        show: {
          focus: { roleId: updated.roleId, projectId: updated.project.projectId, shown: [], offset: 0 },
        },
      };
    },
  });
