/** "Undo", "wapas daalo": takes back what the writer did last on a role's shortlist, or the verdict given last. */
import { z } from 'zod';
import type { Matching } from '../../matching/matching.ts';
import type { Standing } from '../../matching/shortlist/ladder.ts';
import type { Tx } from '../../prisma/client.ts';
import type { RoleSpec } from '../../matching/role.ts';
import type { Focus } from '../brain/brain.ts';
import { isOffice } from '../people/person.ts';
import { draftWith } from './edit-role.ts';
import { learnTastes, type TasteDeps } from './learn-tastes.ts';
import { namePeople, nameRole, peopleInput, roleInput } from './named.ts';
import { defineTool, type ToolContext } from './tool.ts';

/** What it was that is undone now: `removed` people stand on the list again, `added` ones are off it. */
export type Undone = {
  /** `closed`: the role was, last of all, and nothing of it is undone here; `edited`: the role itself was changed since, and what it should be again has to be said; `reverted`: it is as it was before, `names` are the roles. */
  what: 'removed' | 'added' | 'verdict' | 'edited' | 'reverted' | 'closed' | 'nothing';
  roleId: string;
  role: string;
  names: string[];
  onList: number;
};

export const createUndoLast = (deps: TasteDeps & { matching: Matching }) =>
  defineTool({
    name: 'undo_last',
    description:
      'Takes back what the writer did last for a role: puts people back who were removed from its shortlist, takes those off who ' +
      'were just added, or withdraws the verdict given last. For "undo", "wapas daalo", "put her back". what: removal means only that.',
    input: z.object({
      roleId: roleInput,
      what: z.enum(['any', 'removal']).default('any'),
      only: z
        .object({ who: peopleInput, since: z.iso.datetime() })
        .optional()
        .describe('Of the changes of the list made since then only those of these people.'),
    }),
    who: ['casting', 'admin', 'production'],
    changes: true,
    async run(tx, { roleId, what, only }, context) {
      const role = await nameRole(tx, deps.matching, roleId, context);
      if (!role) return { ok: false, problem: 'there is no role that was decided on yet' };
      const me = context.author.personId;
      const office = isOffice(context.author.role);
      const meant = only ? await namePeople(tx, deps.matching, only.who, context) : null;
      if (meant && !meant.ok) return meant;
      const last = office ? await lastChange(tx, role.roleId, me, what === 'removal') : null;
      const change = last && only && meant ? ofThese(last, meant.people, new Date(only.since)) : last;
      const [verdict] = what === 'any' && !only ? await deps.matching.verdictsBy(tx, role.roleId, me) : [];
      const show = { focus: { roleId: role.roleId, projectId: role.project.projectId } };
      const undone = async (kind: Undone['what'], names: string[]) => {
        const onList = (await deps.matching.shortlist(tx, role.roleId)).length;
        const output: Undone = { what: kind, roleId: role.roleId, role: role.title, names, onList };
        return { ok: true as const, output, show };
      };
      if (role.status === 'closed') return undone('closed', []);
      const [edit] = await tx.$queryRaw<{ at: Date }[]>`
        SELECT updated_at AS at FROM role WHERE id = ${role.roleId}::uuid AND updated_at > created_at`;
      const newest = Math.max(change?.at.getTime() ?? 0, verdict?.at.getTime() ?? 0);
      // Nobody who says "undo" after changing the role means the list before that.
      if (what === 'any' && !only && edit && edit.at.getTime() > newest) {
        const back = await takeEditBack(tx, deps.matching, role.roleId, context);
        if (back === null) return undone('edited', []);
        const output: Undone = {
          what: 'reverted',
          roleId: role.roleId,
          role: role.title,
          names: back.titles,
          onList: 0,
        };
        return { ok: true, output, show: { focus: { ...show.focus, ...back.focus } } };
      }
      if (verdict && (!change || verdict.at >= change.at)) {
        const given = await givenWith(tx, verdict.feedbackId);
        for (const { feedbackId } of given) await deps.matching.withdrawFeedback(tx, feedbackId);
        if (office) await learnTastes(tx, deps, context);
        return undone(
          'verdict',
          given.map(({ name }) => name),
        );
      }
      const { people = [], kind = 'added' } = change ?? {};
      if (people.length === 0) return undone('nothing', []);
      const by = { personId: me, messageId: context.sources.at(-1)?.messageId ?? null };
      if (kind === 'added') {
        const talentIds = people.map(({ talentId }) => talentId);
        await deps.matching.removeFromShortlist(tx, { roleId: role.roleId, talentIds, by });
      } else
        // Back to where each of them stood, not to the beginning.
        for (const { talentId, rung } of people)
          await deps.matching.moveTo(tx, { roleId: role.roleId, talentId, rung, by });
      return undone(
        kind,
        people.map(({ name }) => name),
      );
    },
  });

/** The roles that were changed last here stand as they stood before; null where this conversation changed none of them. */
async function takeEditBack(
  tx: Tx,
  matching: Matching,
  roleId: string,
  { focus, sources }: ToolContext,
): Promise<{ titles: string[]; focus: Partial<Focus> } | null> {
  const roles = focus.edited?.roles ?? [];
  if (!roles.some((one) => one.roleId === roleId)) return null;
  const titles: string[] = [];
  let moved = focus;
  for (const one of roles) {
    const patch = one.before as Partial<RoleSpec>;
    const role = await matching.updateRole(tx, one.roleId, { patch, sourceMessageId: sources.at(-1)?.messageId ?? null });
    if (!role) continue;
    titles.push(role.title);
    moved = { ...moved, ...draftWith(moved, role, patch) };
  }
  return { titles: [...new Set(titles)], focus: { draft: moved.draft, edited: null, shown: [], offset: 0 } };
} // prettier-ignore

type Change = {
  kind: 'added' | 'removed';
  at: Date;
  people: { talentId: string; name: string; rung: Standing }[];
};

function ofThese(change: Change, people: readonly { talentId: string }[], since: Date): Change | null {
  const ids = new Set(people.map(({ talentId }) => talentId));
  return change.at < since ? null : { ...change, people: change.people.filter(({ talentId }) => ids.has(talentId)) };
} // prettier-ignore

/** This verdict, and those that the same message gave: "pass all" is taken back as it was said. */
const givenWith = (tx: Tx, feedbackId: string): Promise<{ feedbackId: string; name: string }[]> =>
  tx.$queryRaw<{ feedbackId: string; name: string }[]>`
    SELECT e.id::text AS "feedbackId", coalesce(t.stage_name, p.name) AS name
    FROM candidacy_event this JOIN candidacy own ON own.id = this.candidacy_id
    JOIN candidacy c ON c.role_id = own.role_id JOIN candidacy_event e ON e.candidacy_id = c.id
    JOIN talent t ON t.person_id = c.talent_id JOIN person p ON p.id = c.talent_id
    WHERE this.id = ${feedbackId}::uuid AND e.kind = this.kind AND e.by_person_id = this.by_person_id AND e.withdrawn_at IS NULL
      AND (e.id = this.id OR e.source_message_id = this.source_message_id)
    ORDER BY name`;

/** The writer's newest change of the list; of those whom the same message changed, whoever still stands as it left them. */
async function lastChange(
  tx: Tx,
  roleId: string,
  personId: string,
  removals: boolean,
): Promise<Change | null> {
  const rows = await tx.$queryRaw<
    (Change['people'][number] & Pick<Change, 'kind' | 'at'> & { stands: boolean })[]
  >`
    WITH mine AS (
      SELECT e.kind, e.at, e.source_message_id AS source, e.from_rung, e.to_rung, c.talent_id, c.rung
      FROM candidacy_event e JOIN candidacy c ON c.id = e.candidacy_id
      WHERE c.role_id = ${roleId}::uuid AND e.by_person_id = ${personId}::uuid
        AND e.kind IN ('added', 'removed') AND (NOT ${removals} OR e.kind = 'removed')
      ORDER BY e.at DESC LIMIT 40),
    newest AS (SELECT kind, at, source FROM mine ORDER BY at DESC LIMIT 1)
    SELECT m.kind, m.at, m.talent_id::text AS "talentId", coalesce(t.stage_name, p.name) AS name,
      coalesce(m.from_rung, 'shortlist') AS rung, m.rung = m.to_rung AND p.erased_at IS NULL AS stands
    FROM mine m JOIN newest n ON m.kind = n.kind AND (m.at = n.at OR m.source = n.source)
    JOIN talent t ON t.person_id = m.talent_id JOIN person p ON p.id = m.talent_id ORDER BY name`;
  const [first] = rows;
  return first ? { kind: first.kind, at: first.at, people: rows.filter(({ stands }) => stands) } : null;
}
