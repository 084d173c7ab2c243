/** A verdict on people for a role: approve, hold or pass, kept as evidence of what this production likes. */
import { z } from 'zod';
import { sayIn } from '../people/access.ts';
import { isOffice } from '../people/person.ts';
import { learnTastes, type TasteDeps } from './learn-tastes.ts';
import { listedFor, nameRole, nameSome, onlyOne, peopleInput, roleInput, roleListing, roleOfNumbers } from './named.ts'; // prettier-ignore
import { defineTool } from './tool.ts';

const input = z.object({
  who: peopleInput,
  roleId: roleInput,
  verdict: z.enum(['approve', 'hold', 'pass']),
  reason: z.string().max(500).optional().describe('In the words that were used.'),
});

export type VerdictReport = {
  role: string;
  verdict: 'approve' | 'hold' | 'pass';
  names: string[];
  /** Of somebody who may not decide: shown to those who may. */
  opinion: boolean;
  /** Of those who were named and are not known: what is to be asked. */
  open?: string[];
};

export const createGiveVerdict = (deps: TasteDeps) =>
  defineTool({
    name: 'give_verdict',
    description:
      'Records approve (for audition), hold or pass on people for a role, with the reason if one was said. It is kept as ' +
      'evidence; it books nobody and tells no talent. Of somebody who is not a named approver it is an opinion.',
    input,
    who: ['casting', 'admin', 'production'],
    changes: true,
    async run(tx, { who, roleId, verdict, reason }, context) {
      const asked = roleId ?? roleOfNumbers(who, context);
      const role = (asked ? null : await roleListing(tx, deps.matching, who, context)) ?? (await nameRole(tx, deps.matching, asked, context)); // prettier-ignore
      if (!role) return { ok: false, problem: 'there is no role to decide on yet' };
      const say = await sayIn(tx, context, role.project.projectId);
      if (say === null) return { ok: false, problem: 'only people of this project decide on it' };
      if (role.status === 'closed') return { ok: false, problem: 'that role is closed' };
      const opinion = say === 'opinion';
      const listed = isOffice(context.author.role) ? undefined : await listedFor(tx, deps.matching, role);
      const named = await nameSome(tx, deps.matching, who, context, listed);
      if (!named.ok) return named;
      if (listed && !named.people.every((person) => listed.has(person.talentId)))
        return { ok: false, problem: 'only people on the shortlist can be decided on' };
      const by = { personId: context.author.personId, messageId: context.sources.at(-1)?.messageId ?? null };
      for (const { talentId } of named.people) {
        const given = { roleId: role.roleId, talentId, verdict, reason: reason ?? null, by, opinion };
        if ((await deps.matching.giveFeedback(tx, given)) === null)
          return { ok: false, problem: 'that person is not on record' };
      }
      if (isOffice(context.author.role)) await learnTastes(tx, deps, context);
      const people = await deps.matching.talents(
        tx,
        named.people.map((person) => person.talentId),
      );
      const output: VerdictReport = {
        role: role.title,
        verdict,
        names: people.map((person) => person.name),
        opinion,
        open: named.open ?? [],
      };
      return { ok: true, output, show: { focus: { one: onlyOne(named.people) } } };
    },
  });
