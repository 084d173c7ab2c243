/** Shows one person: the card, and with a role the whole proof sheet, also for somebody who was left out. */
import { z } from 'zod';
import { istDay, type Matching, type Requirement } from '../../matching/matching.ts';
import type { Talent } from '../../matching/talent/load.ts';
import type { Tx } from '../../prisma/client.ts';
import { isOffice } from '../people/person.ts';
import { personChoice } from './choices.ts';
import { listedFor, namePeople, nameRole, onlyOne, peopleInput, roleInput, roleOfNumbers } from './named.ts';
import { defineTool, leavesOffice } from './tool.ts';

const input = z.object({ who: peopleInput.max(3), roleId: roleInput });

export type ShowReport = {
  name: string;
  role: string | null;
  eligible: boolean | null;
  /** What speaks against them first, then what has to be asked, then what is met. */
  proof: ProofLine[];
  /** What they will not do, whatever the role asks: in `has`. */
  limits: ProofLine[];
}[];

export type ProofLine = Pick<Requirement, 'status' | 'need' | 'has'> & {
  /** What it rests on: the day by the house clock, and the words, where the reader is of the office. */
  said: { on: string; words: string | null } | null;
};

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
      const role = await nameRole(tx, deps.matching, roleId ?? roleOfNumbers(who, context), context);
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
        const told = (sheet?.requirements ?? []).filter(
          ({ rule, status }) =>
            (!guarded || !officeOnly.has(rule)) && !(rule === 'optOut' && status === 'met'),
        );
        const [talent] = await deps.matching.talents(tx, [talentId]);
        cards.push(card);
        sheets.push({
          name: card.name,
          role: role?.title ?? null,
          eligible: sheet?.eligible ?? null,
          proof: await proofOf(tx, told, guarded),
          limits: await proofOf(tx, limitsOf(talent), guarded),
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
          focus: { one: onlyOne(named.people) },
        },
      };
    },
  });

/** What the office knows for its own use: what somebody works for, and what they agreed to. */
const officeOnly = new Set<Requirement['rule']>(['rate', 'consent', 'minor', 'optOut']);

const order: readonly Requirement['status'][] = ['not_met', 'unknown', 'met'];
/** Enough to recognise a message by. */
const mostWords = 60;

type Proven = Pick<Requirement, 'status' | 'need' | 'has' | 'source'>;

const limitsOf = (talent: Talent | undefined): Proven[] =>
  (talent?.profile.comfortLimits ?? []).map((has) => ({
    status: 'not_met',
    need: 'limits',
    has,
    source: talent?.sources[`comfortLimits.${has}`] ?? null,
  }));

async function proofOf(tx: Tx, told: readonly Proven[], guarded: boolean): Promise<ProofLine[]> {
  const ids = guarded ? [] : [...new Set(told.flatMap(({ source }) => source?.messageId ?? []))];
  const messages = new Map(
    ids.length === 0
      ? []
      : (
          await tx.$queryRaw<{ id: string; text: string; sentAt: Date }[]>`
            SELECT id::text AS id, text, sent_at AS "sentAt" FROM message WHERE id = ANY (${ids}::uuid[])`
        ).map((message) => [message.id, message]),
  );
  return told
    .toSorted((a, b) => order.indexOf(a.status) - order.indexOf(b.status))
    .map(({ status, need, has, source }) => {
      const message = messages.get(source?.messageId ?? '');
      const at = message?.sentAt ?? (source?.at ? new Date(source.at) : null);
      const words = message?.text.replace(/[\s*_`]+/g, ' ').trim() ?? '';
      const said = at && { on: istDay(at), words: words === '' ? null : cut(words) };
      return { status, need, has, said };
    });
}

const cut = (words: string): string => {
  const letters = Array.from(words);
  return letters.length <= mostWords ? words : `${letters.slice(0, mostWords - 1).join('')}…`;
};
