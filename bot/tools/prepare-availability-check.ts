/** Prepares asking people about a role's dates: who can be asked, who cannot and why, and the exact text. Sends nothing. */
import { z } from 'zod';
import type { Matching } from '../../matching/matching.ts';
import { orderChoice } from '../outreach/check/buttons.ts';
import { askedOtherwise, prepareCheck, type Prepared } from '../outreach/check/prepare.ts';
import type { ReachDeps } from '../outreach/reach.ts';
import { namePeople, nameRole, peopleInput, roleInput, roleOfNumbers } from './named.ts';
import { defineTool } from './tool.ts';

const input = z.object({
  who: peopleInput.optional().describe('Whom to ask; left out: everybody on the role’s shortlist.'),
  roleId: roleInput,
  again: z
    .boolean()
    .default(false)
    .describe('Everybody who was asked about other dates of the role than it has now: "ask them again".'),
});

export const createPrepareAvailabilityCheck = (deps: { matching: Matching; reach: ReachDeps }) =>
  defineTool({
    name: 'prepare_availability_check',
    description:
      'Prepares asking people about the dates of a role: shows the exact text, who can be reached and who cannot and why. Nothing is ' +
      'sent. Show text and names to the writer as they are and wait for their "send" in a later message.',
    input,
    who: ['casting', 'admin'],
    changes: true,
    async run(tx, { who, roleId, again }, context) {
      if (context.chat === 'group') return { ok: false, problem: 'that is done in a private chat only' };
      const role = await nameRole(tx, deps.matching, roleId ?? roleOfNumbers(who, context), context);
      if (!role) return { ok: false, problem: 'there is no role yet: a brief comes first' };
      if (role.status === 'closed') return { ok: false, problem: 'that role is closed' };
      let talentIds: string[];
      if (again) talentIds = (await askedOtherwise(tx, role)).map(({ talentId }) => talentId);
      else if (who) {
        const named = await namePeople(tx, deps.matching, who, context);
        if (!named.ok) return named;
        talentIds = named.people.map((person) => person.talentId);
      } else talentIds = (await deps.matching.shortlist(tx, role.roleId)).map((person) => person.talentId);
      if (again && talentIds.length === 0)
        return { ok: false, problem: 'nobody was asked about other dates' };
      if (talentIds.length === 0) return { ok: false, problem: 'nobody is on the shortlist yet' };
      const prepared = await prepareCheck(tx, deps.reach, { ...context, role, talentIds });
      return { ok: true, output: prepared, show: showPrepared(prepared, role.project.projectId) };
    },
  });

/** Labels are the model's and the rules' to word: ids say what they do. */
export function showPrepared(prepared: Prepared, projectId: string) {
  const { checkId, to, cannot } = prepared;
  const forwards = cannot.some(({ why }) => forwardable.has(why));
  return {
    choices: [
      ...(to.length > 0 ? [orderChoice(checkId, 'send', 'Send')] : []),
      ...(forwards ? [orderChoice(checkId, 'link', 'Text to forward')] : []),
      ...(to.length > 0 ? [orderChoice(checkId, 'drop', 'Drop it')] : []),
    ],
    focus: { roleId: prepared.roleId, projectId, check: { checkId } },
  };
}

/** A link forwarded by hand helps where only the way is missing, never against a wish. */
const forwardable = new Set<string>(['never_wrote', 'window_closed', 'blocked']);
export const canForward = (why: string): boolean => forwardable.has(why);
