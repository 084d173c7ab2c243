/** Takes those off a shortlist who do not fit its role any more, or everybody, once somebody of the office said so. */
import { z } from 'zod';
import type { Listed } from '../../matching/shortlist/shortlist.ts';
import type { Matching } from '../../matching/matching.ts';
import type { Tx } from '../../prisma/client.ts';
import type { ShortlistReport } from './change-shortlist.ts';
import { nameRole, roleInput } from './named.ts';
import { defineTool } from './tool.ts';

/** Whoever stands on the shortlist of a role and fails something that it asks. */
export async function unfitOf(
  tx: Tx,
  matching: Pick<Matching, 'shortlist' | 'fittingAmong'>,
  roleId: string,
): Promise<Listed[]> {
  const listed = await matching.shortlist(tx, roleId);
  const fitting = await matching.fittingAmong(
    tx,
    roleId,
    listed.map(({ talentId }) => talentId),
  );
  return listed.filter(({ talentId }) => !fitting.has(talentId));
}

export const createTrimShortlist = (deps: { matching: Matching }) =>
  defineTool({
    name: 'trim_shortlist',
    description:
      'Takes everybody off a role\u2019s shortlist who fails something that the role asks, only when the writer answers your ' +
      'question about them with yes; with everybody all of them, for "clear the shortlist". undo_last puts them back.',
    input: z.object({ roleId: roleInput, everybody: z.boolean().default(false) }),
    who: ['casting', 'admin'],
    changes: true,
    async run(tx, { roleId, everybody }, context) {
      const role = await nameRole(tx, deps.matching, roleId, context);
      if (!role) return { ok: false, problem: 'there is no role yet: a brief comes first' };
      const unfit = everybody
        ? await deps.matching.shortlist(tx, role.roleId)
        : await unfitOf(tx, deps.matching, role.roleId);
      const by = { personId: context.author.personId, messageId: context.sources.at(-1)?.messageId ?? null };
      const talentIds = unfit.map(({ talentId }) => talentId);
      if (talentIds.length > 0)
        await deps.matching.removeFromShortlist(tx, { roleId: role.roleId, talentIds, by });
      const output: ShortlistReport = {
        role: role.title,
        changed: unfit.map(({ name }) => name),
        unchanged: [],
        onList: (await deps.matching.shortlist(tx, role.roleId)).length,
      };
      return {
        ok: true,
        output,
        show: { focus: { roleId: role.roleId, projectId: role.project.projectId } },
      };
    },
  });
