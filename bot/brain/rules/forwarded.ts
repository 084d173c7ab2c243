/** Forwarded profiles and contact cards of the office: taken together, told in one line. */
import type { AddReport } from '../../tools/add-profiles.ts';
import { isOffice } from '../../people/person.ts';
import type { BriefReading } from '../../understanding/brief.ts';
import { whoseEdit } from '../../understanding/briefs/whose-edit.ts';
import { readProfiles } from '../../understanding/profiles/read-profile.ts';
import { addsNewTalent, addsSomebody, isSheet } from '../../understanding/profiles/sheets.ts';
import { answer, lines, type Desk, type Readers, type Served } from './desk.ts';
import { importPhrases } from './phrases/imports.ts';

/** "Hawaldar ki height 5.8+, tapori ki 5.4+": said of the roles that stand, however like a profile it reads. */
const speaksOfRole = (text: string, draft: BriefReading): boolean =>
  !text.trim().includes('\n') && whoseEdit(text, draft.roles).parts.some(({ roles }) => roles !== null);

/** Null when these messages are something else: a forwarded brief, words, a single photo. */
export async function serveForwarded(desk: Desk): Promise<Served | null> {
  const { input, readers } = desk;
  if (!isOffice(input.author.role)) return null;
  const cards = input.said.some(({ content }) => content.kind === 'contact');
  const draft = desk.focus().draft as BriefReading | undefined;
  const profiles = input.said.some(
    ({ text, sentAt, forwarded }) =>
      bringsSomebody(readers, text, sentAt) && (forwarded || !draft || addsSomebody(text) || !speaksOfRole(text, draft)),
  );
  if (!cards && !profiles) {
    const [only] = input.said.map(({ text }) => text);
    return only !== undefined && addsNewTalent(only) ? answer(importPhrases[input.language].howToAdd) : null;
  }
  const outcome = await desk.call('add_profiles', {});
  if (!outcome.ok) return cards ? answer(desk.say.problem(outcome.problem)) : null;
  const report = outcome.output as AddReport;
  const say = importPhrases[input.language];
  return answer(
    lines(
      say.took(report),
      report.known.length > 0 && say.known(report.known),
      report.nameless.length > 0 && say.nameless(report.nameless),
      ...report.likely.slice(0, 2).map(({ name, like }) => say.likely(name, like)),
      report.children.length > 0 && say.children(report.children),
      report.added > 0 && say.consent,
    ),
  );
} // prettier-ignore

/** A sheet of a person is one also where a brief could be read of its age and height. */
const bringsSomebody = (readers: Readers, text: string, sentAt: Date): boolean =>
  readProfiles(text, { at: sentAt }).some(({ profile }) => profile !== null) &&
  (isSheet(text) || addsSomebody(text) || readers.brief(text, { sentAt }).roles.length === 0);
