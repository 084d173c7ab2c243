/** Questions about the desk's own work: who decided what, what somebody said, who is shortlisted anywhere, what waits. */
import type { FindRoleReport } from '../../tools/find-role.ts';
import type { AllShortlists, TalentCount } from '../../tools/office-figures.ts';
import type { RolesReport } from '../../tools/list-roles.ts';
import { noDecider, type Decisions } from '../../tools/show-decisions.ts';
import type { SaidReport } from '../../tools/what-was-said.ts';
import { readDeskQuestion, type DeskQuestion } from '../../understanding/desk-questions.ts';
import { problem } from './act.ts';
import { waitsForHuman } from './calls.ts';
import { lines, type Desk, type Served } from './desk.ts';
import { serveHandOff } from './hand-off.ts';
import { serveListQuestion } from './list-questions.ts';
import { deskAnswers } from './phrases/desk-answers.ts';

/** Null when nothing of the kind is asked. */
export async function serveDeskQuestion(desk: Desk, text: string): Promise<Served | string | null> {
  const question = readDeskQuestion(text);
  if (question === null) return null;
  const say = deskAnswers[desk.input.language];
  const production = desk.input.author.role === 'production';
  const inGroup = desk.input.chat === 'group';
  switch (question.ask) {
    case 'decided':
      return decided(desk, question);
    case 'said':
      return said(desk, question.who);
    case 'shortlisted': {
      const outcome = await desk.call('all_shortlists', {});
      if (!outcome.ok) return problem(desk, outcome.problem);
      const { roles, otherRoles, people } = outcome.output as AllShortlists;
      if (people === 0) return say.nobodyShortlisted;
      return lines(
        say.shortlisted(people, roles.length + otherRoles),
        ...roles.map(({ role, project, names, more }) => `*${[role, project].filter(Boolean).join(' · ')}*: ${names.join(', ')}${more > 0 ? ` +${more}` : ''}`),
        otherRoles > 0 && say.more(otherRoles),
      );
    }
    case 'count': {
      // How many an office has is its own.
      if (production) return desk.say.officeOnly;
      if (inGroup) return desk.say.privateOnly;
      const outcome = await desk.call('count_talent', {});
      if (!outcome.ok) return problem(desk, outcome.problem);
      const { total, agreed } = outcome.output as TalentCount;
      return say.count(total, agreed);
    }
    case 'pending': {
      // Whoever waits for a person of the office asks for that.
      if (waitsForHuman(desk)) return null;
      // Who waits, and why, is read by nobody but the office.
      const waiting = production || inGroup ? null : await serveHandOff(desk, '/handoffs');
      return lines(waiting, await rolesAtWork(desk));
    }
    case 'role':
      return (await ofRole(desk, question.of)) ?? (question.of ? ofPerson(desk, question.of, text) : null);
  }
} // prettier-ignore

/** How many roles are open, and those with somebody on their shortlist. */
async function rolesAtWork(desk: Desk): Promise<string> {
  const outcome = await desk.call('list_roles', {});
  if (!outcome.ok) return problem(desk, outcome.problem);
  const report = outcome.output as RolesReport;
  const busy = report.roles.map((role, i) => ({ ...role, place: i + 1 })).filter(({ shortlisted }) => shortlisted > 0).slice(0, mostAtWork);
  return lines(
    desk.say.roles(report.total, report.roles.length, report.projects),
    ...busy.map(({ place, role, project, shortlisted }) => [`${place} ${role}`, project, `shortlist ${shortlisted}`].filter(Boolean).join(' · ')),
  );
} // prettier-ignore
const mostAtWork = 3;

async function decided(desk: Desk, { by, on, kind }: Extract<DeskQuestion, { ask: 'decided' }>): Promise<string> {
  const outcome = await desk.call('show_decisions', { ...(by ? { by } : {}), ...(on ? { on } : {}), ...(kind ? { verdict: kind } : {}) });
  return outcome.ok ? sayDecisions(desk, outcome.output as Decisions) : problem(desk, outcome.problem);
} // prettier-ignore

function sayDecisions({ input }: Desk, { role, on, by, total, rows }: Decisions): string {
  const say = deskAnswers[input.language];
  if (total === 0) return say.none({ role, on, by });
  return lines(
    say.decided({ role, on, total }),
    ...rows.map((one) =>
      [on ? '' : one.name, say.verdict[one.verdict], by === 'me' ? '' : `${one.by}${one.opinion ? ` (${say.opinion})` : ''}`, one.reason === null ? '' : `“${one.reason}”`, one.role]
        .filter(Boolean)
        .join(' · '),
    ),
    total > rows.length && say.more(total - rows.length),
  );
} // prettier-ignore

/** Of somebody who decides it is what they decided; of a talent what they wrote. Null: nobody of that name. */
async function said(desk: Desk, who: string): Promise<string | null> {
  const theirs = await desk.call('show_decisions', { by: who });
  if (theirs.ok) return sayDecisions(desk, theirs.output as Decisions);
  if (theirs.problem !== noDecider) return problem(desk, theirs.problem);
  if (desk.input.author.role === 'production') return null;
  const words = await desk.call('what_was_said', { about: 'dates available rate audition role', who });
  if (!words.ok) return problem(desk, words.problem);
  const { about, sayings } = words.output as SaidReport;
  const name = about ?? who;
  if (sayings.length === 0) return deskAnswers[desk.input.language].nothingSaid(name);
  return lines(
    desk.say.saidBefore(name),
    ...sayings.slice(0, 4).map(({ text, saidOn, channel }) => `“${text.replace(/\s+/g, ' ').slice(0, 160)}” · ${saidOn} · ${channel}`),
  );
} // prettier-ignore

/** "What's Tarini's rate again": of no role, so it is asked of a person; and that there is nobody of the name is said. */
async function ofPerson(desk: Desk, name: string, text: string): Promise<Served | string> {
  return (await serveListQuestion(desk, text)) ?? problem(desk, `nobody called "${name}" is on record`);
}

/** The role as it stands: the one talked about, or the one of that name. Null where the name is no role's. */
async function ofRole(desk: Desk, name: string | undefined): Promise<string | null> {
  const { roleId } = desk.focus();
  if (name === undefined && !roleId) return desk.say.noRole;
  const found = await desk.call('find_role', name === undefined ? { roleId } : { words: name });
  const { roles = [], draft } = (found.ok ? found.output : {}) as Partial<FindRoleReport>;
  const [role, other] = roles;
  if (!role || other || !draft) return null;
  return desk.readers.summary(draft.reading, desk.input.language, Math.max(0, draft.roleIds.indexOf(role.roleId)));
} // prettier-ignore
