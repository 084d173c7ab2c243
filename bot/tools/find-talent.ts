/** Finds the people who fit a role, best first, each with what is met and what has to be asked. */
import { z } from 'zod';
import type { AskedVector, FoundPeople, Matching } from '../../matching/matching.ts';
import type { Memory } from '../../memory/memory.ts';
import type { Database, Tx } from '../../prisma/client.ts';
import { moreChoice, personChoice } from './choices.ts';
import { likesOf } from './likes.ts';
import { nameRole, onlyOne, roleInput } from './named.ts';
import { defineTool, leavesOffice, type ToolContext } from './tool.ts';

const input = z.object({
  roleId: roleInput,
  offset: z
    .number()
    .int()
    .min(0)
    .max(100_000)
    .default(0)
    .describe('Skip this many: "more" goes on from the last list.'),
  limit: z.number().int().min(1).max(10).default(5),
  relax: z
    .boolean()
    .default(false)
    .describe(
      'Also which smallest changes of the role would bring more people, however many fit: "who if we relax".',
    ),
  known: z
    .array(z.enum(['dates', 'skill', 'language']))
    .default([])
    .describe(
      'Only people of whom this is known to be met: ["dates"] for "only those who are free", ["skill"] for "only those who actually swim".',
    ),
  livesIn: z
    .array(z.string().min(1).max(60))
    .min(1)
    .max(6)
    .optional()
    .describe(
      'Only people who live in one of these cities, whatever the role asks: "only those from Mumbai". The role stays as it is.',
    ),
  adds: z.number().int().min(1).max(100).default(5).describe('With relax: how many more people are wanted.'),
});
type Wanted = z.infer<typeof input>;

/** A look at some of the list: neither what would bring more people nor a next page is of these. */
const narrowed = ({ known, livesIn }: Wanted): boolean => known.length > 0 || livesIn !== undefined;

/** A search does not wait longer than this for the vector of its words. */
const vectorPatienceMs = 400;

export const createFindTalent = (deps: {
  matching: Matching;
  db: Database;
  memory: Pick<Memory, 'knownIn'>;
}) =>
  defineTool<Wanted, Wanted & { queryVector: AskedVector | null }>({
    name: 'find_talent',
    description:
      'Finds the people who fit a saved role: nobody who fails a stated requirement, best first, each with what is met ' +
      'and what is unknown. The list is shown under your answer as cards, so do not repeat it: say how many fit and what ' +
      'stands out. Those in `faint` are no fits: almost nothing is known of them, they come behind all others with a later offset. When few fit it also gives near misses and the smallest change that would bring more.',
    input,
    who: ['casting', 'admin'],
    changes: false,
    async prepare(wanted, context) {
      const role = await deps.db.inWorkspace(context.workspaceId, (tx) =>
        nameRole(tx, deps.matching, wanted.roleId, context),
      );
      return {
        ...wanted,
        queryVector:
          role && role.status !== 'closed'
            ? await within(vectorPatienceMs, deps.matching.embedRole(role.spec))
            : null,
      };
    },
    async run(tx, wanted, context) {
      const role = await nameRole(tx, deps.matching, wanted.roleId, context);
      if (!role) return { ok: false, problem: 'there is no role yet: a brief comes first' };
      if (role.status === 'closed') return { ok: false, problem: 'that role is closed' };
      const all = await deps.matching.findForRole(tx, {
        ...wanted,
        roleId: role.roleId,
        outside: leavesOffice(context),
        preferences: await likesOf(tx, deps.memory, context, role.title),
      });
      if (!all) return { ok: false, problem: 'there is no such role' };
      const found = apart(all, wanted.offset);
      // Kept for the search whose vector comes too late.
      if (wanted.queryVector)
        await deps.matching.storeRoleVector(tx, role.roleId, role.spec, wanted.queryVector);
      const relaxations =
        !narrowed(wanted) && (wanted.relax || found.fit < wanted.limit)
          ? await deps.matching.relax(tx, role.roleId, wanted.adds)
          : [];
      if (wanted.relax && relaxations[0]) {
        const cards = await cardsOf(tx, deps.matching, role.roleId, relaxations[0].adds, context);
        const shown = cards.map(({ talentId }) => talentId);
        return {
          ok: true,
          output: { ...report(found, relaxations, wanted.offset), dated: role.spec.shootDates.length > 0 },
          show: {
            cards: cards.map(({ card }) => card),
            choices: shown.map((id, i) => personChoice('add', role.roleId, id, `Shortlist ${i + 1}`)),
            focus: { ...context.focus, roleId: role.roleId, projectId: role.project.projectId, shown, shownFor: role.roleId, onShortlist: false, offset: 0 },
          },
        }; // prettier-ignore
      }
      return {
        ok: true,
        output: { ...report(found, relaxations, wanted.offset), dated: role.spec.shootDates.length > 0 },
        show: show(found, wanted, context),
      };
    },
  });

/** Those whom a change would bring, with what speaks against each today. */
async function cardsOf(tx: Tx, matching: Matching, roleId: string, talentIds: readonly string[], context: ToolContext) {
  const sheets = [];
  for (const talentId of talentIds.slice(0, 5)) {
    const sheet = await matching.whyNot(tx, roleId, talentId, { outside: leavesOffice(context) });
    if (sheet) sheets.push(sheet);
  }
  return sheets;
} // prettier-ignore

/** Whoever is all but unknown stands on no page of those who fit, and comes with the pages behind. */
function apart(found: FoundPeople, offset: number): Apart {
  const fit = found.total - found.faint;
  return { ...found, fit, people: offset < fit ? found.people.slice(0, fit - offset) : found.people };
}
type Apart = FoundPeople & { fit: number };

export type FindReport = {
  /** Whether the role has dates at all. */
  dated: boolean;
  roleId: string;
  role: string;
  total: number;
  unknownOnly: number;
  /** Beside those: of whom almost nothing is known. */
  faint: number;
  from: number;
  people: { number: number; talentId: string; line: string; unknown: string[] }[];
  nearMisses: { talentId: string; line: string; fails: { need: string; has: string } }[];
  relax: { words: string; adds: number }[];
};

function report(
  found: Apart,
  relaxations: { words: string; adds: string[] }[],
  offset: number,
): Omit<FindReport, 'dated'> {
  return {
    roleId: found.role.roleId,
    role: found.role.title,
    total: found.fit,
    unknownOnly: found.unknownOnly - found.faint,
    faint: found.faint,
    from: offset,
    people: found.people.map((person, i) => ({
      number: i + 1,
      talentId: person.talentId,
      line: person.line,
      unknown: person.card.unknown,
    })),
    nearMisses: found.nearMisses.map((near) => ({
      talentId: near.talentId,
      line: near.line,
      fails: { need: near.fails.need, has: near.fails.has },
    })),
    relax: relaxations.slice(0, 3).map(({ words, adds }) => ({ words, adds: adds.length })),
  };
}

function show(found: Apart, wanted: Wanted, context: ToolContext) {
  const { roleId } = found.role;
  const next = wanted.offset + found.people.length;
  return {
    cards: found.people.map((person) => person.card),
    choices: [
      ...found.people.map((person, i) => personChoice('add', roleId, person.talentId, `Shortlist ${i + 1}`)),
      ...(next < found.total && !narrowed(wanted) ? [moreChoice(roleId, next, 'More')] : []),
    ],
    // Behind the end of a list, and where nobody of it is meant, what was shown before still stands on the screen.
    focus:
      (wanted.offset > 0 || narrowed(wanted)) && found.people.length === 0
        ? context.focus
        : {
            ...context.focus,
            roleId,
            projectId: found.role.project.projectId,
            shown: found.people.map((person) => person.talentId),
            shownFor: roleId,
            onShortlist: false,
            one: onlyOne(found.people),
            ofVerdicts: false,
            // "More" after those who are free goes through everybody.
            offset: narrowed(wanted) ? 0 : next,
          },
  };
}

async function within<T>(ms: number, work: Promise<T>): Promise<T | null> {
  const late = new Promise<null>((resolve) => {
    setTimeout(resolve, ms, null).unref();
  });
  return Promise.race([work, late]);
}
