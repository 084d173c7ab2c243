/** What somebody decided on people of a role: shown to them, and taken back when they say so. */
import { z } from 'zod';
import type { Matching } from '../../matching/matching.ts';
import { isOffice } from '../people/person.ts';
import { learnTastes, type TasteDeps } from './learn-tastes.ts';
import { namePeople, nameRole, peopleInput, roleInput } from './named.ts';
import { defineTool } from './tool.ts';

export type OwnVerdicts = {
  role: string;
  verdicts: { number: number; name: string; verdict: 'approve' | 'hold' | 'pass'; reason: string | null }[];
};
export type TakenBack = {
  role: string;
  names: string[];
  /** Named, but nothing of the author's stood on them. */
  none: string[];
};

const which = z.enum(['approve', 'hold', 'pass']).optional().describe('Only these; all when left out.');
const nowhere = 'there is no role that was decided on yet';

export const createShowVerdicts = (deps: { matching: Matching }) =>
  defineTool({
    name: 'show_verdicts',
    description:
      'Shows what the writer approved, held or passed on for a role, newest first and with their reasons ("what did I pass on"). ' +
      'The list gets numbers, so that "undo 2" means its second line.',
    input: z.object({ roleId: roleInput, verdict: which }),
    who: ['casting', 'admin', 'production'],
    changes: false,
    async run(tx, { roleId, verdict }, context) {
      const role = await nameRole(tx, deps.matching, roleId, context);
      if (!role) return { ok: false, problem: nowhere };
      const given = await deps.matching.verdictsBy(tx, role.roleId, context.author.personId);
      const listed = given.filter((one) => verdict === undefined || one.verdict === verdict).slice(0, 20);
      const output: OwnVerdicts = {
        role: role.title,
        verdicts: listed.map(({ name, verdict: said, reason }, i) => ({
          number: i + 1,
          name,
          verdict: said,
          reason,
        })),
      };
      const shown = listed.map(({ talentId }) => talentId);
      return {
        ok: true,
        output,
        show: {
          focus: {
            roleId: role.roleId,
            ...(shown.length > 0 ? { shown, shownFor: role.roleId, ofVerdicts: true } : {}),
          },
        },
      };
    },
  });

export const createTakeBackVerdict = (deps: TasteDeps) =>
  defineTool({
    name: 'take_back_verdict',
    description:
      'Takes back what the writer decided on people ("undo pass", "undo 2"): they count again as if nothing had been said. ' +
      'Without names the newest verdict of the writer on this role is meant. Nobody can take back what somebody else said.',
    input: z.object({ who: peopleInput.optional(), roleId: roleInput, verdict: which }),
    who: ['casting', 'admin', 'production'],
    changes: true,
    async run(tx, { who, roleId, verdict }, context) {
      const role = await nameRole(tx, deps.matching, roleId, context);
      if (!role) return { ok: false, problem: nowhere };
      const given = (await deps.matching.verdictsBy(tx, role.roleId, context.author.personId)).filter(
        (one) => verdict === undefined || one.verdict === verdict,
      );
      const mine = new Map(given.map((one) => [one.talentId, one]));
      const [newest] = given;
      // Only among those whom the writer decided on: nobody else can be meant, and nobody else is told of.
      const named = who
        ? await namePeople(tx, deps.matching, who, context, new Set(mine.keys()))
        : { ok: true as const, people: newest ? [newest] : [] };
      if (!named.ok) return named;
      const taken = named.people.flatMap(({ talentId }) => mine.get(talentId) ?? []);
      for (const { feedbackId } of taken) await deps.matching.withdrawFeedback(tx, feedbackId);
      if (taken.length > 0 && isOffice(context.author.role)) await learnTastes(tx, deps, context);
      const output: TakenBack = {
        role: role.title,
        names: taken.map(({ name }) => name),
        none: named.people.flatMap(({ talentId, name }) =>
          mine.has(talentId) || name === null ? [] : [name],
        ),
      };
      return { ok: true, output, show: { focus: { roleId: role.roleId } } };
    },
  });
