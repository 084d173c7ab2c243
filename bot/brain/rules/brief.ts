/** A brief: saved, answered with people, and one question. People never wait for the question. */
import type { BriefReading, ReadRole } from '../../understanding/brief.ts';
import { asksOfRole } from '../../understanding/briefs/edit-sense.ts';
import { whoseEdit } from '../../understanding/briefs/whose-edit.ts';
import { readLivesIn } from '../../understanding/briefs/lives-in.ts';
import { rateText } from '../../understanding/briefs/summary.ts';
import { rupees } from '../../understanding/briefs/words.ts';
import { citiesOf, type RoleSpec } from '../../../matching/role.ts';
import type { Focus, ToolOutcome } from '../brain.ts';
import type { EditReport } from '../../tools/edit-role.ts';
import type { FindRoleReport } from '../../tools/find-role.ts';
import type { FindReport } from '../../tools/find-talent.ts';
import type { RolesReport } from '../../tools/list-roles.ts';
import { roleChoice } from '../../tools/choices.ts';
import { act, problem } from './act.ts';
import { answer, lines, type Desk, type Served } from './desk.ts';
import { whosePhrases } from './phrases/whose-edit.ts';
import * as report from './report.ts';

/** What a message holds: one brief, or several projects in one paste, each saved with its own roles. */
export async function takeBriefs(
  desk: Desk,
  text: string,
  whole: BriefReading,
  sentAt: Date,
): Promise<Served> {
  const parts = desk.readers.projects(text).map((part) => desk.readers.brief(part, { sentAt }));
  if (parts.length < 2 || parts.some(({ roles }) => roles.length === 0)) return takeBrief(desk, whole);
  const [first = whole, ...others] = parts;
  const also: string[] = [];
  for (const reading of others) {
    const saved = await save(desk, reading);
    if (!saved.ok) return answer(desk.say.problem(saved.problem));
    also.push(
      ...reading.roles.map(({ title }) => [title, reading.project.title].filter(Boolean).join(' · ')),
    );
  }
  // The first is saved last: it is the one being talked about from now on.
  return takeBrief(desk, first, also);
}

const save = (desk: Desk, { project, roles }: BriefReading): Promise<ToolOutcome> => {
  const { type, confidential, title, director, productionHouse } = project;
  return desk.call('save_brief', {
    project: { type, confidential, title, director, productionHouse },
    roles: roles.map(specOf),
  });
};

async function takeBrief(desk: Desk, reading: BriefReading, also: string[] = []): Promise<Served> {
  const { say, input, readers } = desk;
  const saved = await save(desk, reading);
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
      reading.unread && whosePhrases[input.language].notRead(reading.unread),
      roles.length + also.length > 1 &&
        say.otherRoles([...roles.slice(1).map((role) => role.title), ...also]),
      question?.words,
    ),
    {
      focus: { draft: reading, draftRoleIds: roles.map((role) => role.roleId), ...askedOf(question, first) },
    },
  );
}

/** An answer to the question, or a correction; null when the text changes nothing of the draft. */
export async function amendBrief(desk: Desk, text: string, sentAt: Date): Promise<Served | null> {
  const { input, readers, say } = desk;
  // What was forwarded is somebody else's wish.
  if (input.said.every((message) => message.forwarded)) return null;
  const standing = await standingDraft(desk);
  if (!standing) return null;
  const { draft, roleIds, at } = standing;
  const {
    draft: next,
    changed,
    unclearPay,
    nobody,
    unread,
  } = readers.amend(draft, text, {
    sentAt,
    at,
    only: desk.named,
    asked: desk.focus().asked?.about,
  });
  const whose = whosePhrases[input.language];
  if (nobody !== undefined)
    return answer(
      whose.noSuchRole(
        nobody,
        draft.roles.map(({ title }) => title),
      ),
      {
        focus: {
          asked: {
            about: `${aboutWhose}${JSON.stringify({ nobody, text: text.slice(0, 300) })}`,
            at: input.now.toISOString(),
          },
        },
      },
    );
  const standingPay = draft.roles[at ?? 0]?.rate;
  if (unclearPay !== undefined && standingPay && changed.every(({ patch }) => !patch.rate))
    return answer(say.payUnclear(rupees(unclearPay), rateText(standingPay, input.language)));
  if (changed.length === 0) return null;
  const misfits: string[] = [];
  const trims: { roleId: string; title: string }[] = [];
  for (const { role, patch } of changed) {
    const roleId = roleIds[role];
    const edited = await desk.call('edit_role', { ...(roleId ? { roleId } : {}), change: patch });
    if (!edited.ok) return answer(say.problem(edited.problem));
    const report = edited.output as EditReport;
    const { title, unfit } = report;
    if (report.askedOtherwise.length > 0) misfits.push(say.heldOldDates(report.askedOtherwise, title));
    if (unfit.length === 0) continue;
    misfits.push(say.unfit(unfit, title));
    trims.push({ roleId: report.roleId, title });
  }
  const shown = changed.find(({ role }) => role === at)?.role ?? changed[0]?.role ?? 0;
  const roleId = roleIds[shown];
  const people =
    input.author.role === 'production'
      ? null
      : await act(desk, { do: 'find', ...(roleId ? { roleId } : {}) });
  const question = misfits.length > 0 ? null : readers.question(next, input.language);
  const titles = changed.flatMap(({ role }) => draft.roles[role]?.title ?? []);
  return answer(
    lines(
      draft.roles.length > 1 && say.changed(titles.join(', ')),
      readers.summary(next, input.language, shown),
      people,
      ...misfits,
      unread.length > 0 && whose.notRead(unread),
      question?.words,
    ),
    {
      ...(trims.length > 0 && input.author.role !== 'production'
        ? {
            choices: trims.map((one) =>
              roleChoice('trim', one.roleId, trims.length === 1 ? 'Take them off' : one.title),
            ),
          }
        : {}),
      focus: {
        draft: next,
        ...(trims.length > 0
          ? {
              asked: {
                about: `${aboutMisfits}${trims.map((one) => one.roleId).join(',')}`,
                at: input.now.toISOString(),
              },
            }
          : askedOf(question, roleId)),
      },
    },
  );
}

/** Followed by what called a role that there is not, and the whole correction. */
const aboutWhose = 'whose:';
const agrees =
  /^\s*(?:yes|yeah|haan|ha|ji|ok|okay|sure|wahi|usi|हाँ|हां|जी|हो|होय)(?:[\s,]+(?:please|pls|ji|usi|there|wahi|mein|me))*[\s.!।]*$/iu;

/** The answer to "there is no such role here: which one?": the correction, of the role that is named now. Null when it is none. */
export async function serveWhose(desk: Desk, text: string, sentAt: Date): Promise<Served | null> {
  const { about = '', at = '' } = desk.focus().asked ?? {};
  if (!about.startsWith(aboutWhose) || text.trim().length > 60) return null;
  // Only what is said next answers it.
  if (desk.input.history.some((line) => line.from === 'person' && line.at.toISOString() > at)) return null;
  const standing = await standingDraft(desk);
  const roles = standing?.draft.roles ?? [];
  const [{ roles: named } = { roles: null }, other] = whoseEdit(text, roles).parts;
  const title = roles.length === 1 && agrees.test(text) ? roles[0]?.title : named?.length === 1 && !other ? roles[named[0] ?? 0]?.title : undefined;
  if (title === undefined || /\p{N}/u.test(text)) return null;
  const { nobody, text: wish } = JSON.parse(about.slice(aboutWhose.length)) as { nobody: string; text: string };
  return amendBrief(desk, wish.replace(nobody, title.replace(/ \(.*\)$/u, '')), sentAt);
} // prettier-ignore

/** Followed by the roles. */
const aboutMisfits = 'misfits:';
const takesOff =
  /^\s*(?:(?:yes|yeah|haan|ha|ji|ok|okay|sure|please|pls|हाँ|हां|जी|हो|होय)[\s,.!]*)*(?:(?:take|remove)(?: (?:them|him|her|it|that one))?(?: off)?|(?:hata|nikal|kadhun)\s*(?:do|dijiye|o|taka)?|हटा (?:दो|दीजिए)|हटाओ|निकाल दो|काढा|काढून टाका)?[\s.!।]*$/iu;
const leavesThem =
  /^\s*(?:no|nahi|nahin|nope|nako|leave|keep|rehne do|rakho|rahu dya|नहीं|नही|नाही|नको|रहने दो|राहू द्या)(?:[\s,]+(?:them|it|leave them|keep them|rehne do|रहने दो|राहू द्या))?[\s.!।]*$/iu;

/** The answer to "they do not fit any more: take them off?"; null when the text is none. */
export async function serveMisfits(desk: Desk, text: string): Promise<Served | null> {
  const { history } = desk.input;
  const { about = '', at = '' } = desk.focus().asked ?? {};
  if (!about.startsWith(aboutMisfits) || text.trim() === '') return null;
  // Only what is said next answers it: a later "ok" is about something else.
  if (history.some((line) => line.from === 'person' && line.at.toISOString() > at)) return null;
  const settled = { focus: { asked: undefined } as unknown as Partial<Focus> };
  if (leavesThem.test(text)) return answer(desk.say.okay, settled);
  if (!takesOff.test(text)) return null;
  const done: string[] = [];
  for (const roleId of about.slice(aboutMisfits.length).split(','))
    done.push(await act(desk, { do: 'trim', roleId }));
  return answer(lines(...done), settled);
}

/** The brief that is talked about, the roles saved of it, and which of them; null where there is none to correct. */
async function standingDraft(
  desk: Desk,
): Promise<{ draft: BriefReading; roleIds: string[]; at: number | undefined } | null> {
  const { draft, draftRoleIds, projectId, roleId } = desk.focus();
  if (!projectId) return null;
  if (draft) {
    const roleIds = draftRoleIds ?? (await rolesOfProject(desk, projectId));
    const at = roleId ? roleIds.indexOf(roleId) : 0;
    // With a role closed or added by somebody else, places no longer say which is which.
    if (at >= 0)
      return roleIds.length === (draft as BriefReading).roles.length
        ? { draft: draft as BriefReading, roleIds, at }
        : null;
  }
  if (!roleId) return null;
  // Another role is talked about than the brief that was read last: it is corrected as it stands.
  const found = await desk.call('find_role', { roleId });
  const { draft: kept } = found.ok ? (found.output as FindRoleReport) : {};
  return kept ? { draft: kept.reading, roleIds: kept.roleIds, at: kept.roleIds.indexOf(roleId) } : null;
}

/** "Sirf Mumbai wale" of a role that is shot elsewhere: those of the list who live there, and the role stays as it is. Null when it says something of the role. */
export async function serveLocals(desk: Desk, text: string): Promise<Served | null> {
  const cities = readLivesIn(text);
  const standing = cities === null ? null : await standingDraft(desk);
  const role = standing?.draft.roles[standing.at ?? 0];
  if (cities === null || !standing || !role || desk.input.author.role === 'production') return null;
  const work = citiesOf(role);
  const [city = '', other] = cities;
  if (other === undefined && (work.length === 0 || work.includes(city))) return null;
  const roleId = standing.roleIds[standing.at ?? 0];
  const outcome = await desk.call('find_talent', { ...(roleId ? { roleId } : {}), livesIn: cities, limit: 10 });
  if (!outcome.ok) return answer(problem(desk, outcome.problem));
  const told = { say: desk.say, language: desk.input.language };
  const named = cities.join(' / ');
  const above = work.length > 0 ? desk.say.livingIn(named, work.join(' / ')) : `*${named}*`;
  return answer(lines(above, report.found(told, outcome.output as FindReport)));
} // prettier-ignore

/** Of a draft that a brain before kept without its roles. */
async function rolesOfProject(desk: Desk, projectId: string): Promise<string[]> {
  const open = await desk.call('list_roles', { projectId });
  return open.ok ? (open.output as RolesReport).roles.map((role) => role.roleId) : [];
}

/** "Any height" where none was asked, or "budget kya hai": the role as it stands. Null when the text does not speak of the role. */
export function sayUnchanged(desk: Desk, text: string, sentAt: Date): string | null {
  const { input, readers, say } = desk;
  const { draftRoleIds = [], roleId, draft: kept } = desk.focus();
  const draft = kept as BriefReading | undefined;
  if (!draft || text.length > 100) return null;
  const at = Math.max(0, draftRoleIds.indexOf(roleId ?? ''));
  if (asksOfRole(text)) return readers.summary(draft, input.language, at);
  if (!readers.amend(draft, text, { sentAt, at }).understood) return null;
  return lines(say.unchanged, readers.summary(draft, input.language, at));
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
