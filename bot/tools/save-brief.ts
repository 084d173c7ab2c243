/** Saves a brief as a project with its roles. */
import { z } from 'zod';
import type { Matching } from '../../matching/matching.ts';
import { projectTypes, roleSpec } from '../../matching/role.ts';
import { demoStaff } from '../../prisma/demo/seed-demo.ts';
import { inviteDemoProduction } from '../people/access.ts';
import { isOffice } from '../people/person.ts';
import { readBrief } from '../understanding/briefs/read-brief.ts';
import { withoutUnsaid } from '../understanding/briefs/unsaid.ts';
import { roleChoice } from './choices.ts';
import { defineTool } from './tool.ts';

const input = z.object({
  project: z.object({
    title: z.string().max(200).nullable(),
    type: z.enum(projectTypes).nullable(),
    confidential: z.boolean(),
    productionHouse: z.string().max(200).nullable().optional(),
    director: z.string().max(200).nullable().optional(),
    synopsis: z.string().max(4000).nullable().optional(),
  }),
  roles: z.array(roleSpec).min(1).max(20),
});

export const createSaveBrief = (deps: { matching: Matching }) =>
  defineTool({
    name: 'save_brief',
    description:
      'Saves a brief as one project with its roles, exactly as stated: what the brief does not say is null or []. ' +
      'Call it once for a new brief, before find_talent. Returns the role ids in order, and in notSaidByThem what was left ' +
      'out because their words do not say it: ask for the most important of these.',
    input,
    who: ['casting', 'admin', 'production'],
    inAnyGroup: true,
    changes: true,
    async run(tx, { project, roles: proposed }, context) {
      const said = context.sources.map(({ text }) => text).join('\n');
      const sentAt = context.sources.at(-1)?.sentAt ?? context.now;
      // Only where these words are the brief itself: one that grew over several turns has its words further back.
      const { roles, unsaid } =
        readBrief(said, { sentAt }).roles.length === 0
          ? { roles: proposed, unsaid: [] }
          : withoutUnsaid(proposed, said, sentAt);
      const brief = { project, roles };
      const saved = await deps.matching.saveBrief(tx, {
        project: {
          ...brief.project,
          productionHouse: brief.project.productionHouse ?? null,
          director: brief.project.director ?? null,
          synopsis: brief.project.synopsis ?? null,
        },
        roles: brief.roles,
        createdBy: context.author.personId,
        sourceMessageId: context.sources.at(-1)?.messageId ?? null,
      });
      if (isOffice(context.author.role))
        await inviteDemoProduction(tx, {
          workspaceId: context.workspaceId,
          projectId: saved.projectId,
          by: context.author.personId,
          names: demoStaff.filter(({ role }) => role === 'production').map(({ name }) => name),
          at: context.now,
        });
      const [roleId] = saved.roleIds;
      return {
        ok: true,
        output: {
          projectId: saved.projectId,
          roles: saved.roleIds.map((id, i) => ({ roleId: id, title: brief.roles[i]?.title })),
          ...(unsaid.length > 0 ? { notSaidByThem: unsaid } : {}),
        },
        show: {
          focus: { projectId: saved.projectId, ...(roleId ? { roleId } : {}), shown: [], offset: 0 },
          ...(saved.roleIds.length > 1
            ? {
                choices: saved.roleIds
                  .slice(1)
                  .map((id, i) => roleChoice('find', id, brief.roles[i + 1]?.title ?? 'Next role')),
              }
            : {}),
        },
      };
    },
  });
