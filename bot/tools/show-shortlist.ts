/** Shows the shortlist of a role; production decides on it with buttons. */
import { z } from 'zod';
import type { Matching, Role } from '../../matching/matching.ts';
import type { Tx } from '../../prisma/client.ts';
import { sightOf } from '../people/access.ts';
import { isOffice } from '../people/person.ts';
import { personChoice } from './choices.ts';
import { nameRole, onlyOne, roleInput } from './named.ts';
import { defineTool, leavesOffice, type ToolContext } from './tool.ts';

const input = z.object({ roleId: roleInput });

export type ShortlistShown = { role: string; people: { number: number; name: string; standing: string }[] };

/** Cards beyond this would bury a phone; the rest is named in the answer. */
const mostCards = 10;

export const createShowShortlist = (deps: { matching: Matching }) =>
  defineTool({
    name: 'show_shortlist',
    description:
      'Shows who is on the shortlist of a role and where each stands. The people are shown as cards under your answer.',
    input,
    who: ['casting', 'admin', 'production'],
    changes: false,
    async run(tx, { roleId }, context) {
      const outside = !isOffice(context.author.role);
      const role =
        (await nameRole(tx, deps.matching, roleId, context)) ??
        (roleId === undefined && (outside || context.chat === 'group')
          ? await proposed(tx, deps.matching, context)
          : null);
      if (!role) return { ok: false, problem: 'there is no role yet: a brief comes first' };
      const listed = await deps.matching.shortlist(tx, role.roleId);
      const cards = [];
      for (const { talentId } of listed.slice(0, mostCards)) {
        const card = await deps.matching.talentCard(tx, talentId, {
          roleId: role.roleId,
          outside: leavesOffice(context),
        });
        if (card) cards.push(card);
      }
      const output: ShortlistShown = {
        role: role.title,
        people: listed.map((person, i) => ({ number: i + 1, name: person.name, standing: person.rung })),
      };
      const [first] = listed;
      const decide = outside && first && listed.length === 1;
      return {
        ok: true,
        output,
        show: {
          cards,
          choices: decide
            ? [
                personChoice('approve', role.roleId, first.talentId, 'Approve for audition'),
                personChoice('hold', role.roleId, first.talentId, 'Hold'),
                personChoice('pass', role.roleId, first.talentId, 'Pass'),
              ]
            : outside
              ? listed
                  .slice(0, 5)
                  .map((person, i) =>
                    personChoice('approve', role.roleId, person.talentId, `Approve ${i + 1}`),
                  )
              : [],
          focus: {
            roleId: role.roleId,
            projectId: role.project.projectId,
            // An empty list is not a list to pick from: the people shown before it stay the ones that numbers mean.
            ...(listed.length > 0
              ? {
                  shown: listed.map((person) => person.talentId),
                  shownFor: role.roleId,
                  offset: listed.length,
                  onShortlist: true,
                  one: onlyOne(listed),
                  ofVerdicts: false,
                }
              : {}),
          },
        },
      };
    },
  });

/** Production has no brief of its own in a new conversation: the newest role in sight with somebody proposed is meant. */
async function proposed(tx: Tx, matching: Matching, context: ToolContext): Promise<Role | null> {
  const sight = await sightOf(tx, context);
  const inSight = sight === 'all' ? {} : { projectIds: [...sight] };
  const open = await matching.listRoles(tx, { status: 'open', ...inSight, limit: 20 });
  for (const role of open) if ((await matching.shortlist(tx, role.roleId)).length > 0) return role;
  return open[0] ?? null;
}
