/** A brief: saved, answered with people, and one question. People never wait for the question. */
import type { BriefReading, ReadRole } from '../../understanding/brief.ts';
import { asksOfRole } from '../../understanding/briefs/edit-sense.ts';
import type { RoleSpec } from '../../../matching/role.ts';
import type { Answer, Focus } from '../brain.ts';
import type { RolesReport } from '../../tools/list-roles.ts';
import { act } from './act.ts';
import { answer, lines, type Desk } from './desk.ts';

export async function takeBrief(desk: Desk, reading: BriefReading): Promise<Answer> {
  const { say, input, readers } = desk;
  const { type, confidential, title, director, productionHouse } = reading.project;
  const saved = await desk.call('save_brief', {
    project: { type, confidential, title, director, productionHouse },
    roles: reading.roles.map(specOf),
  });
  if (!saved.ok) return answer(say.problem(saved.problem));
  const { roles } = saved.output as { roles: { roleId: string; title: string }[] };
  const first = roles[0]?.roleId;
  const people =
    input.author.role === 'production'
      ? null
      : await act(desk, { do: 'find', ...(first ? { roleId: first } : {}) });
  const question = readers.question(reading, input.language);
  return answer(
    lines(
      readers.summary(reading, input.language),
      people,
      roles.length > 1 && say.otherRoles(roles.slice(1).map((role) => role.title)),
      question?.words,
    ),
    {
      focus: { draft: reading, draftRoleIds: roles.map((role) => role.roleId), ...askedOf(question, first) },
    },
  );
}

/** An answer to the question, or a correction; null when the text changes nothing of the draft. */
export async function amendBrief(desk: Desk, text: string, sentAt: Date): Promise<Answer | null> {
  const { input, readers, say } = desk;
  const { projectId } = input.focus;
  const draft = input.focus.draft as BriefReading | undefined;
  // What was forwarded is somebody else's wish.
  if (!draft || !projectId || input.said.every((message) => message.forwarded)) return null;
  const { draft: next, changed } = readers.amend(draft, text, { sentAt });
  if (changed.length === 0) return null;
  const roleIds = input.focus.draftRoleIds ?? (await rolesOfProject(desk, projectId));
  // With a role closed or added by somebody else, places no longer say which is which.
  if (roleIds.length !== draft.roles.length) return null;
  for (const { role, patch } of changed) {
    const roleId = roleIds[role];
    const edited = await desk.call('edit_role', { ...(roleId ? { roleId } : {}), change: patch });
    if (!edited.ok) return answer(say.problem(edited.problem));
  }
  const roleId = roleIds[changed[0]?.role ?? 0];
  const people =
    input.author.role === 'production'
      ? null
      : await act(desk, { do: 'find', ...(roleId ? { roleId } : {}) });
  const question = readers.question(next, input.language);
  return answer(lines(readers.summary(next, input.language), people, question?.words), {
    focus: { draft: next, ...askedOf(question, roleId) },
  });
}

/** Of a draft that a brain before kept without its roles. */
async function rolesOfProject(desk: Desk, projectId: string): Promise<string[]> {
  const open = await desk.call('list_roles', { projectId });
  return open.ok ? (open.output as RolesReport).roles.map((role) => role.roleId) : [];
}

/** "Any height" where none was asked, or "budget kya hai": the role as it stands. Null when the text does not speak of the role. */
export function sayUnchanged(desk: Desk, text: string, sentAt: Date): string | null {
  const { input, readers, say } = desk;
  const draft = input.focus.draft as BriefReading | undefined;
  if (!draft || text.length > 100) return null;
  if (asksOfRole(text)) return readers.summary(draft, input.language);
  if (!readers.amend(draft, text, { sentAt }).understood) return null;
  return lines(say.unchanged, readers.summary(draft, input.language));
}

/** `asked: undefined` forgets the question that was answered. */
const askedOf = (question: { about: string } | null, roleId: string | undefined): Partial<Focus> =>
  question
    ? { asked: { about: question.about, ...(roleId ? { roleId } : {}) } }
    : ({ asked: undefined } as unknown as Partial<Focus>);

function specOf(role: ReadRole): RoleSpec {
  const { quotes: _, ...spec } = role;
  return spec;
}
