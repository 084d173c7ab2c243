/** Adds people to a role's shortlist, or takes them off it: two tools of one shape. */
import { z } from 'zod';
import type { Matching } from '../../matching/matching.ts';
import type { Tx } from '../../prisma/client.ts';
import { prepareChoice } from '../outreach/check/buttons.ts';
import { outreachWords } from '../outreach/words/index.ts';
import { nameRole, nameSome, onlyOne, peopleInput, roleInput, roleOfNumbers } from './named.ts';
import { defineTool, type Tool, type ToolContext } from './tool.ts';

const input = z.object({ who: peopleInput, roleId: roleInput, reason: z.string().max(500).optional() });

export type ShortlistReport = {
  role: string;
  changed: string[];
  unchanged: string[];
  onList: number;
  /** Of those who were named and are not known: what is to be asked. */
  open?: string[];
};

type Change = Parameters<Matching['addToShortlist']>[1];
type Apply = (tx: Tx, change: Change) => Promise<{ changed: string[]; unchanged: string[] }>;

const createChange = (
  deps: { matching: Matching },
  apply: Apply,
  name: 'add_to_shortlist' | 'remove_from_shortlist',
  description: string,
): Tool =>
  defineTool({
    name,
    description,
    input,
    who: ['casting', 'admin'],
    changes: true,
    async run(tx, { who, roleId, reason }, context) {
      const role = await nameRole(tx, deps.matching, roleId ?? roleOfNumbers(who, context), context);
      if (!role) return { ok: false, problem: 'there is no role yet: a brief comes first' };
      if (role.status === 'closed' && name === 'add_to_shortlist')
        return { ok: false, problem: 'that role is closed' };
      const listed = (await deps.matching.shortlist(tx, role.roleId)).map(({ talentId }) => talentId);
      const named = await nameSome(
        tx,
        deps.matching,
        name === 'remove_from_shortlist' ? beyondVerdicts(who, listed, context) : who,
        context,
      );
      if (!named.ok) return named;
      const by = { personId: context.author.personId, messageId: context.sources.at(-1)?.messageId ?? null };
      const talentIds = named.people.map((person) => person.talentId);
      if (name === 'add_to_shortlist') {
        const unspoken = await childrenWithoutConsent(tx, talentIds, context.now);
        if (unspoken.length > 0)
          return { ok: false, problem: `${unspoken.join(', ')}: a child whose guardian has not agreed yet` };
      }
      const change = { roleId: role.roleId, talentIds, by, reason: reason ?? null };
      const { changed, unchanged } = await apply(tx, change);
      const people = await deps.matching.talents(tx, talentIds);
      const nameOf = (id: string): string =>
        people.find((person) => person.talentId === id)?.name ?? 'someone';
      const output: ShortlistReport = {
        role: role.title,
        changed: changed.map(nameOf),
        unchanged: unchanged.map(nameOf),
        onList: (await deps.matching.shortlist(tx, role.roleId)).length,
        open: named.open ?? [],
      };
      return {
        ok: true,
        output,
        show: {
          ...(name === 'add_to_shortlist' && context.chat === 'private'
            ? { choices: [prepareChoice(role.roleId, outreachWords(context.language ?? 'en').ask)] }
            : {}),
          focus: {
            roleId: role.roleId,
            projectId: role.project.projectId,
            onShortlist: true,
            one: onlyOne(named.people),
          },
        },
      };
    },
  });

/** Under a list of verdicts a number that it has not is one of the shortlist: "remove 3". */
const beyondVerdicts = (
  who: readonly string[],
  listed: readonly string[],
  { focus: { ofVerdicts, shown = [] } }: ToolContext,
): string[] =>
  who.map((one) =>
    ofVerdicts && /^\d{1,3}$/.test(one) && Number(one) > shown.length
      ? (listed[Number(one) - 1] ?? one)
      : one,
  );

export const createAddToShortlist = (deps: { matching: Matching }): Tool =>
  createChange(
    deps,
    async (tx, change) => {
      const result = await deps.matching.addToShortlist(tx, change);
      return { changed: result?.added ?? [], unchanged: result?.already ?? [] };
    },
    'add_to_shortlist',
    'Puts people on the shortlist of a role, by number of the list shown last, id or name. Doing it twice changes nothing.',
  );

export const createRemoveFromShortlist = (deps: { matching: Matching }): Tool =>
  createChange(
    deps,
    async (tx, change) => {
      const result = await deps.matching.removeFromShortlist(tx, change);
      return { changed: result?.removed ?? [], unchanged: result?.absent ?? [] };
    },
    'remove_from_shortlist',
    'Takes people off the shortlist of a role; their history is kept.',
  );

/** Names of those under age for whom nobody has agreed: production sees a shortlist, and they are not to be seen. */
async function childrenWithoutConsent(tx: Tx, talentIds: readonly string[], now: Date): Promise<string[]> {
  const rows = await tx.$queryRaw<{ name: string }[]>`
    SELECT coalesce(t.stage_name, p.name) AS name FROM talent t JOIN person p ON p.id = t.person_id
    WHERE t.person_id = ANY(${[...talentIds]}::uuid[]) AND t.guardian_consent IS DISTINCT FROM 'given'
      AND (p.child_said_at IS NOT NULL OR t.dob > (${now}::timestamptz AT TIME ZONE 'Asia/Kolkata')::date - interval '18 years')
    ORDER BY name`;
  return rows.map(({ name }) => name);
}
