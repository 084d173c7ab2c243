/** Shows one person: the card, and with a role the whole proof sheet, also for somebody who was left out. */
import { z } from 'zod';
import type { Matching, Requirement } from '../../matching/matching.ts';
import { isOffice } from '../people/person.ts';
import { personChoice } from './choices.ts';
import { listedFor, namePeople, nameRole, peopleInput, roleInput } from './named.ts';
import { defineTool, leavesOffice } from './tool.ts';

const input = z.object({ who: peopleInput.max(3), roleId: roleInput });

export type ShowReport = {
  name: string;
  role: string | null;
  eligible: boolean | null;
  met: string[];
  notMet: string[];
  unknown: string[];
}[];

export const createShowTalent = (deps: { matching: Matching }) =>
  defineTool({
    name: 'show_talent',
    description:
      'Shows up to three people by number, id or name, with each requirement of the role met, not met or unknown and ' +
      'what it rests on. Use it for "show 2", "why 3", "why not Riya".',
    input,
    who: ['casting', 'admin', 'production'],
    changes: false,
    async run(tx, { who, roleId }, context) {
      const role = await nameRole(tx, deps.matching, roleId, context);
      const outside = !isOffice(context.author.role);
      if (!role && context.chat === 'group')
        return { ok: false, problem: 'there is no role yet: a brief comes first' };
      // Production sees people from the shortlist on; anyone else is the office's own.
      const listed = outside ? await listedFor(tx, deps.matching, role) : undefined;
      const named = await namePeople(tx, deps.matching, who, context, listed, true);
      if (!named.ok) return named;
      if (listed && !named.people.every((person) => listed.has(person.talentId)))
        return { ok: false, problem: 'only people on the shortlist can be shown here' };
      const guarded = leavesOffice(context);
      const sheets: ShowReport = [];
      const cards = [];
      for (const { talentId } of named.people) {
        const sheet = role
          ? await deps.matching.whyNot(tx, role.roleId, talentId, { outside: guarded })
          : null;
        const card = sheet?.card ?? (await deps.matching.talentCard(tx, talentId, { outside: guarded }));
        if (!card) return { ok: false, problem: 'that person is not on record' };
        const told = (sheet?.requirements ?? []).filter(({ rule }) => !guarded || !officeOnly.has(rule));
        cards.push(card);
        sheets.push({
          name: card.name,
          role: role?.title ?? null,
          eligible: sheet?.eligible ?? null,
          met: words(told, 'met'),
          notMet: words(told, 'not_met'),
          unknown: words(told, 'unknown'),
        });
      }
      const [first] = cards;
      return {
        ok: true,
        output: sheets,
        show: {
          cards,
          choices:
            role && first && !outside ? [personChoice('add', role.roleId, first.talentId, 'Shortlist')] : [],
        },
      };
    },
  });

/** What the office knows for its own use: what somebody works for, and what they agreed to. */
const officeOnly = new Set<Requirement['rule']>(['rate', 'consent', 'minor', 'optOut']);

const words = (requirements: readonly Requirement[], status: Requirement['status']): string[] =>
  requirements
    .filter((requirement) => requirement.status === status)
    .map(({ need, has, source }) => {
      const at = source?.at ? `, said ${source.at.slice(0, 10)}` : '';
      return status === 'met' ? `${need}${at}` : `${need}: ${has}${at}`;
    });
