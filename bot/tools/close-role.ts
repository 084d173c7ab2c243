/** Ends the search for a role, or takes it up again: a closed role is offered nobody and nobody is asked about it. */
import { z } from 'zod';
import type { Matching } from '../../matching/matching.ts';
import { nameRole, roleInput } from './named.ts';
import { defineTool } from './tool.ts';

export type CloseReport = { roleId: string; role: string; status: 'open' | 'closed'; changed: boolean };

export const createCloseRole = (deps: { matching: Matching }) =>
  defineTool({
    name: 'close_role',
    description:
      'Closes a role that is cast or cancelled, or opens it again. Only when the writer says so in this message.',
    input: z.object({ roleId: roleInput, status: z.enum(['open', 'closed']) }),
    who: ['casting', 'admin'],
    changes: true,
    async run(tx, { roleId, status }, context) {
      const role = await nameRole(tx, deps.matching, roleId, context);
      if (!role) return { ok: false, problem: 'there is no role yet: a brief comes first' };
      const changed = role.status !== status;
      if (changed) await deps.matching.updateRole(tx, role.roleId, { status });
      const output: CloseReport = { roleId: role.roleId, role: role.title, status, changed };
      return { ok: true, output, show: { focus: { roleId: role.roleId } } };
    },
  });
