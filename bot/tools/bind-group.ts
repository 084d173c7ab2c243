/** Opens the group that this is written in for the people of one project, or closes it again: an admin's word. */
import { z } from 'zod';
import { bindGroup, unbindGroup } from '../people/access.ts';
import { mayAdminister } from '../people/admin.ts';
import { nameProject, projectInput } from './named-project.ts';
import { defineTool } from './tool.ts';

const input = z.object({
  project: projectInput,
  close: z.boolean().default(false).describe('true: the group shows no people any more.'),
});

/** `project` null: the group was closed. */
export type BindReport = { project: string | null };

export const onlyAdmins = 'only an admin of the office may do that';

export const createBindGroup = () =>
  defineTool({
    name: 'bind_group',
    description:
      'Binds this group to a project, so that people of that project may be shown in it, or closes it. Works only in a group and for an ' +
      'admin of the office, who alone knows who reads along.',
    input,
    who: ['admin', 'casting'],
    inAnyGroup: true,
    changes: true,
    async run(tx, { project: words, close }, context) {
      if (context.chat !== 'group') return { ok: false, problem: 'that is said in the group it is about' };
      if (!(await mayAdminister(tx, context))) return { ok: false, problem: onlyAdmins };
      const report: BindReport = { project: null };
      if (close) {
        await unbindGroup(tx, context.conversationId);
        return { ok: true, output: report, show: { focus: { shown: [] } } };
      }
      // The whole office is in an admin's sight, whatever the group was bound to before.
      const named = await nameProject(tx, words, { ...context, chat: 'private' });
      if (!named.ok) return named;
      const { projectId, title } = named.project;
      const { workspaceId, conversationId, author, now } = context;
      await bindGroup(tx, { workspaceId, conversationId, projectId, by: author.personId, at: now });
      report.project = title;
      return { ok: true, output: report, show: { focus: { projectId } } };
    },
  });
