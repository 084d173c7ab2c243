/** Ends the search for a role, or takes it up again: a closed role is offered nobody and nobody is asked about it. */
import { z } from 'zod';
import type { Matching, Role } from '../../matching/matching.ts';
import type { Tx } from '../../prisma/client.ts';
import { roleChoice } from './choices.ts';
import { nameRole, roleInput } from './named.ts';
import { defineTool, type ToolContext } from './tool.ts';

export type CloseReport = { roleId: string; role: string; status: 'open' | 'closed' };

export const createCloseRole = (deps: { matching: Matching }) =>
  defineTool({
    name: 'close_role',
    description:
      'Closes a role that is cast or cancelled, or opens it again; without roleId "open" means the one closed last. Only when the ' +
      'writer says so in this message.',
    input: z.object({ roleId: roleInput, status: z.enum(['open', 'closed']) }),
    who: ['casting', 'admin'],
    changes: true,
    async run(tx, { roleId, status }, context) {
      const named = await nameRole(tx, deps.matching, roleId, context);
      if (!named) return { ok: false, problem: 'there is no role yet: a brief comes first' };
      const role =
        status === 'open' && named.status !== 'closed' && roleId === undefined
          ? ((await closedLast(tx, deps.matching, named, context)) ?? named)
          : named;
      if (status === 'closed' && role.status === 'closed')
        return { ok: false, problem: 'that role is closed already' };
      if (status === 'open' && role.status === 'open')
        return { ok: false, problem: 'that role is open already' };
      await deps.matching.updateRole(tx, role.roleId, { status });
      const output: CloseReport = { roleId: role.roleId, role: role.title, status };
      return {
        ok: true,
        output,
        show: {
          ...(status === 'closed' ? { choices: [roleChoice('reopen', role.roleId, 'Reopen')] } : {}),
          focus: { roleId: role.roleId, projectId: role.project.projectId },
        },
      };
    },
  });

/** "Reopen" while another role is talked about: of its project, or else of the writer's, though never in a group, the one closed last. */
async function closedLast(
  tx: Tx,
  matching: Matching,
  { project }: Role,
  { author, chat }: ToolContext,
): Promise<Role | null> {
  const last = async (which: { projectId: string } | { createdBy: string }): Promise<Role | undefined> =>
    (await matching.listRoles(tx, { ...which, status: 'closed', newest: 'changed', limit: 1 }))[0];
  const ofProject = await last({ projectId: project.projectId });
  return ofProject ?? (chat === 'private' ? await last({ createdBy: author.personId }) : null) ?? null;
}
