/**
 * "Shoot ek din aage badha do", "push the shoot by a week": the shoot days of all roles of its brief move, and where they stand
 * now is told back. Auditions and fittings stay.
 */
import type { EditReport } from '../../tools/edit-role.ts';
import type { FindRoleReport } from '../../tools/find-role.ts';
import { problem } from './act.ts';
import { answer, lines, type Desk, type Served } from './desk.ts';

const dayMs = 24 * 3_600_000;
const moved = (day: string, by: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + by * dayMs).toISOString().slice(0, 10);

/** `by`: days, earlier where it is less than none. */
export async function shiftShoot(desk: Desk, by: number): Promise<Served> {
  const { say, readers, input } = desk;
  const { roleId } = desk.focus();
  const found = roleId ? await desk.call('find_role', { roleId }) : null;
  const { draft } = (found?.ok ? found.output : {}) as Partial<FindRoleReport>;
  const dated = draft?.reading.roles.flatMap(({ shootDates }, at) => (shootDates.length > 0 ? [at] : [])) ?? [];
  // Without days there is nothing to move, and the new ones have to be said.
  if (!draft || dated.length === 0) return answer(say.movedToWhen);
  const titles: string[] = [];
  const held: string[] = [];
  for (const at of dated) {
    const id = draft.roleIds[at];
    const role = draft.reading.roles[at];
    if (!id || !role) continue;
    role.shootDates = role.shootDates.map((day) => moved(day, by));
    const edited = await desk.call('edit_role', { roleId: id, change: { shootDates: role.shootDates } });
    if (!edited.ok) return answer(lines(titles.length > 0 && say.changed(titles.join(', ')), problem(desk, edited.problem)));
    const { title, askedOtherwise, unfit } = edited.output as EditReport;
    titles.push(title);
    if (askedOtherwise.length > 0) held.push(say.heldOldDates(askedOtherwise, title));
    if (unfit.length > 0) held.push(say.fitsNot(unfit.join(', '), title));
  }
  const shown = Math.max(0, draft.roleIds.indexOf(roleId ?? ''));
  return answer(lines(say.changed(titles.join(', ')), readers.summary(draft.reading, input.language, shown), ...held), {
    focus: { draft: draft.reading, draftRoleIds: draft.roleIds, projectId: desk.focus().projectId, roleId },
  });
} // prettier-ignore
