/** Saves a brief as a project with its roles. */
import { z } from 'zod';
import type { Matching } from '../../matching/matching.ts';
import { projectTypes, roleSpec } from '../../matching/role.ts';
import { demoStaff } from '../../prisma/demo/seed-demo.ts';
import { inviteDemoProduction } from '../people/access.ts';
import { isOffice } from '../people/person.ts';
import { noteSpend, reportOf, settleBrief, type SecondReader } from './brief-readers.ts';
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

/** `secondReader`: a model that reads what was sent, pictures too, beside the rules; without it the rules check alone. */
export const createSaveBrief = (deps: { matching: Matching; secondReader?: SecondReader | undefined }) =>
  defineTool({
    name: 'save_brief',
    description:
      'Saves a brief as one project with its roles, exactly as stated: what the brief does not say is null or []. ' +
      'Call it once for a new brief, before find_talent. Returns the role ids in order, and in notSaidByThem what was left ' +
      'out because their words do not say it: ask for the most important of these. A brief in a photo or PDF is read from the ' +
      'file itself. Where savedAsRead comes back, that is what was saved, whatever you sent: tell it as it is, and put the ' +
      'question in ask.',
    input,
    who: ['casting', 'admin', 'production'],
    inAnyGroup: true,
    changes: true,
    async prepare(proposed, context) {
      return { proposed, second: (await deps.secondReader?.(context)) ?? null };
    },
    async run(tx, { proposed, second }, context) {
      if (second) await noteSpend(tx, context.turnId, second.spend);
      const { roles, reading, unsaid } = settleBrief(proposed, second, context);
      const { synopsis } = proposed.project;
      const brief = { project: reading ? { ...reading.project, synopsis } : proposed.project, roles };
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
          ...(reading ? reportOf(reading, context.language) : {}),
        },
        show: {
          focus: {
            projectId: saved.projectId,
            ...(roleId ? { roleId } : {}),
            ...(reading ? { draft: reading } : {}),
            shown: [],
            rolesShown: [],
            offset: 0,
          },
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
