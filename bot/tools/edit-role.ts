/** Changes fields of a role that was saved: an answer to the question, or a correction. */
import { z } from 'zod';
import type { Matching, Role } from '../../matching/matching.ts';
import { roleSpec, type RoleSpec } from '../../matching/role.ts';
import type { Focus } from '../brain/brain.ts';
import { askedOtherwise } from '../outreach/check/prepare.ts';
import { isOffice } from '../people/person.ts';
import type { BriefReading } from '../understanding/brief.ts';
import { nameRole, roleInput } from './named.ts';
import { unfitOf } from './trim-shortlist.ts';
import { defineTool } from './tool.ts';

const input = z.object({
  roleId: roleInput,
  change: roleSpec.partial().describe('Only the fields that change, each with its whole new value.'),
});

/** `unfit`: on its shortlist before, and failing something of it since this change. `askedOtherwise`: asked about the dates that it had. */
export type EditReport = {
  roleId: string;
  title: string;
  changed: string[];
  unfit: string[];
  askedOtherwise: string[];
};

export const createEditRole = (deps: { matching: Matching }) =>
  defineTool({
    name: 'edit_role',
    description:
      'Changes fields of a saved role: use it for the answer to your question or a correction ("make it 30 to 40"), ' +
      'then call find_talent again. Never use it for something nobody said. In unfit are those of its shortlist who do not fit any ' +
      'more: name them and ask whether they shall stay (trim_shortlist takes them off). In askedOtherwise those who hold the old dates: offer to ask them again.',
    input,
    who: ['casting', 'admin', 'production'],
    inAnyGroup: true,
    changes: true,
    async run(tx, { roleId, change }, context) {
      const role = await nameRole(tx, deps.matching, roleId, context);
      // A client changes the brief it gave, never one of the office or of another client.
      const mayChange = isOffice(context.author.role) || role?.project.createdBy === context.author.personId;
      if (!role || !mayChange) return { ok: false, problem: 'there is no such role' };
      if (role.status === 'closed') return { ok: false, problem: 'that role is closed' };
      // zod marks what was left out as undefined; only what was given changes.
      const patch = Object.fromEntries(
        Object.entries(change).filter(([, value]) => value !== undefined),
      ) as Partial<RoleSpec>;
      const sourceMessageId = context.sources.at(-1)?.messageId ?? null;
      const before = new Set((await unfitOf(tx, deps.matching, role.roleId)).map(({ talentId }) => talentId));
      const updated = await deps.matching.updateRole(tx, role.roleId, { patch, sourceMessageId });
      if (!updated) return { ok: false, problem: 'there is no such role' };
      const output: EditReport = {
        roleId: updated.roleId,
        title: updated.title,
        changed: Object.keys(patch),
        unfit: (await unfitOf(tx, deps.matching, role.roleId)).flatMap(({ talentId, name }) =>
          before.has(talentId) ? [] : [name],
        ),
        askedOtherwise:
          'shootDates' in patch ? (await askedOtherwise(tx, updated)).map(({ name }) => name) : [],
      };
      return {
        ok: true,
        output,
        show: {
          focus: {
            roleId: updated.roleId,
            projectId: updated.project.projectId,
            ...draftWith(context.focus, updated, patch),
            edited: editedWith(context.focus, sourceMessageId, role, patch),
            shown: [],
            offset: 0,
          },
        },
      };
    },
  });

/** Changes that one message made of several roles are taken back together. */
function editedWith({ edited }: Focus, by: string | null, { roleId, spec }: Role, patch: Partial<RoleSpec>): NonNullable<Focus['edited']> {
  // What was not there is emptied again: the only field that may be left out is a list.
  const before = Object.fromEntries(Object.keys(patch).map((key) => [key, spec[key as keyof RoleSpec] ?? (key === 'otherCities' ? [] : null)]));
  return { by, roles: [{ roleId, before }, ...(edited && edited.by === by ? edited.roles : [])] };
} // prettier-ignore

/** The brief as it was read, if it is this one's, stays true when somebody else than the rules changes the role. */
export function draftWith(
  focus: Focus,
  { ordinal, project }: Role,
  patch: Partial<RoleSpec>,
): Pick<Focus, 'draft'> {
  if (!focus.draft || focus.projectId !== project.projectId) return {};
  const draft = focus.draft as BriefReading;
  return {
    draft: {
      ...draft,
      roles: draft.roles.map((role, i) => (i === ordinal - 1 ? { ...role, ...patch } : role)),
    },
  };
}
