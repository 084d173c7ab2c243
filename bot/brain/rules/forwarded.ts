/** Forwarded profiles and contact cards of the office: taken together, told in one line. */
import type { AddReport } from '../../tools/add-profiles.ts';
import { isOffice } from '../../people/person.ts';
import { readProfile } from '../../understanding/profiles/read-profile.ts';
import { answer, lines, type Desk, type Served } from './desk.ts';
import { importPhrases } from './phrases/imports.ts';

/** Null when these messages are something else: a forwarded brief, words, a single photo. */
export async function serveForwarded(desk: Desk): Promise<Served | null> {
  const { input, readers } = desk;
  if (!isOffice(input.author.role)) return null;
  const cards = input.said.some(({ content }) => content.kind === 'contact');
  const profiles = input.said.some(
    ({ text, sentAt }) => readProfile(text, { at: sentAt }) !== null && readers.brief(text, { sentAt }).roles.length === 0,
  );
  if (!cards && !profiles) return null;
  const outcome = await desk.call('add_profiles', {});
  if (!outcome.ok) return cards ? answer(desk.say.problem(outcome.problem)) : null;
  const report = outcome.output as AddReport;
  const say = importPhrases[input.language];
  return answer(
    lines(say.took(report), ...report.likely.slice(0, 3).map(({ name, like }) => say.likely(name, like)), report.added > 0 && say.consent),
  );
} // prettier-ignore
