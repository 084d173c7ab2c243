/** Who decided what on whom: the verdicts of everybody on a role, a project or one person, as far as the asker may see them. */
import { z } from 'zod';
import type { Matching, Role } from '../../matching/matching.ts';
import type { Tx } from '../../prisma/client.ts';
import { sightOf } from '../people/access.ts';
import { isOffice } from '../people/person.ts';
import { likeness } from '../../matching/talent/name.ts';
import { namePeople, roleInput, roleOfNumbers } from './named.ts';
import { defineTool, leavesOffice, type ToolContext } from './tool.ts';

export type Decisions = {
  /** The only role that is meant; null where there are several. */
  role: string | null;
  /** Whose alone are shown, by the name that was asked for; null: everybody's. */
  by: string | null;
  on: string | null;
  total: number;
  rows: {
    name: string;
    verdict: 'approve' | 'hold' | 'pass';
    by: string;
    reason: string | null;
    opinion: boolean;
    role: string;
  }[];
};

/** Nobody of that name decides anything here. */
export const noDecider = 'nobody of that name decides here';

const mostRows = 10;
const mostRoles = 60;
const alike = 0.8;

export const createShowDecisions = (deps: { matching: Matching }) =>
  defineTool({
    name: 'show_decisions',
    description:
      'Shows who approved, held or passed on whom, newest first, with the reasons: "who approved what so far", "client feedback on Riya", ' +
      '"what did Meera say". by: "client" for everybody outside the office, "me", or a name; on: a talent. Left out both: the project talked about.',
    input: z.object({
      by: z.string().min(1).max(60).optional(),
      on: z.string().min(1).max(80).optional(),
      verdict: z.enum(['approve', 'hold', 'pass']).optional(),
      roleId: roleInput,
    }),
    who: ['casting', 'admin', 'production'],
    changes: false,
    async run(tx, { by, on, verdict, roleId }, context) {
      const outside = leavesOffice(context);
      const inSight = await rolesInSight(tx, deps.matching, context);
      const asked = roleId ?? (on ? roleOfNumbers([on], context) : undefined);
      const { projectId } = context.focus;
      // Of somebody named it is asked wherever they stand; of nobody in particular, of what is talked about.
      const here = inSight.filter((role) => (asked ? role.roleId === asked : role.project.projectId === projectId));
      const roles = (on || by) && !asked ? inSight : here.length > 0 ? here : inSight;
      const every = await deps.matching.everyVerdict(tx, roles.map((role) => role.roleId));
      // What the office says among itself leaves it neither as an opinion nor with its reasons.
      const seen = every.filter((one) => !outside || !one.opinion || one.byRole === 'production');
      const who = on ? await namePeople(tx, deps.matching, [on], context, outside ? new Set(seen.map((one) => one.talentId)) : undefined) : null;
      if (who && !who.ok) return who;
      const [person] = who?.people ?? [];
      const theirs = await whose(tx, by, seen, context);
      if (theirs === null) return { ok: false, problem: noDecider };
      const rows = seen.filter((one) => theirs(one) && (!person || one.talentId === person.talentId) && (!verdict || one.verdict === verdict));
      const titles = new Map(roles.map((role) => [role.roleId, role.title]));
      const ids = new Set(rows.map((one) => one.roleId));
      const [only] = roles;
      const [talent] = person ? await deps.matching.talents(tx, [person.talentId]) : [];
      const output: Decisions = {
        role: roles.length === 1 && only ? only.title : null,
        by: by ?? null,
        on: talent?.name ?? null,
        total: rows.length,
        rows: rows.slice(0, mostRows).map((one) => ({
          name: one.name,
          verdict: one.verdict,
          by: one.byName,
          reason: (outside && one.byRole !== 'production') || context.chat === 'group' ? null : one.reason,
          opinion: one.opinion,
          role: ids.size > 1 || roles.length > 1 ? (titles.get(one.roleId) ?? '') : '',
        })),
      };
      return { ok: true, output };
    },
  }); // prettier-ignore

async function rolesInSight(tx: Tx, matching: Matching, context: ToolContext): Promise<Role[]> {
  const sight = await sightOf(tx, context);
  return matching.listRoles(tx, { ...(sight === 'all' ? {} : { projectIds: [...sight] }), limit: mostRoles });
}

type Said = Awaited<ReturnType<Matching['everyVerdict']>>[number];

/** Null where nobody of that name could decide. */
async function whose(
  tx: Tx,
  by: string | undefined,
  seen: readonly Said[],
  { author, workspaceId }: ToolContext,
): Promise<((one: Said) => boolean) | null> {
  if (by === undefined) return () => true;
  if (by === 'me') return (one) => one.by === author.personId;
  if (by === 'client') return ({ byRole }) => byRole === 'production';
  const called = (name: string): boolean =>
    likeness(by, name) >= alike || likeness(by, name.split(/\s+/)[0] ?? '') >= alike;
  if (seen.some(({ byName }) => called(byName))) return ({ byName }) => called(byName);
  if (!isOffice(author.role)) return null;
  const staff = await tx.$queryRaw<{ name: string }[]>`
    SELECT name FROM person WHERE workspace_id = ${workspaceId}::uuid AND role IN ('production', 'casting', 'admin') AND erased_at IS NULL LIMIT 200`;
  return staff.some(({ name }) => called(name)) ? () => false : null;
}
