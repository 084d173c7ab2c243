/** A guardian of several children speaks of one: which, is asked once, and what they had said counts for the name that follows. */
import { outreachWords } from '../../outreach/words/index.ts';
import type { ProfileReport } from '../../tools/show-profile.ts';
import { grownChild, type UpdateReport } from '../../tools/update-profile.ts';
import { namedIn } from '../../understanding/names-said.ts';
import { bareDays } from '../../understanding/profiles/bare-days.ts';
import { readOfEach } from '../../understanding/profiles/of-each.ts';
import { readOfWard } from '../../understanding/profiles/of-ward.ts';
import { ownDays } from '../../understanding/profiles/own-days.ts';
import { commandOf } from '../../understanding/intents/commands.ts';
import type { ProfileValue } from '../../understanding/profiles/profile.ts';
import type { Focus } from '../brain.ts';
import { answer, lines, type Desk, type Served } from './desk.ts';
import { profilePhrases } from './phrases/profile.ts';
import { sayNoted } from './noted.ts';
import { withoutNames } from './child-names.ts';
import { askMonth, daysWithMonth } from './days.ts';
import { known, noQuestion, sheet, wantsProfile } from './profile.ts';
import { handOver } from './hand-over.ts';

const all = 'dono|donon|donhi|teeno|both|दोनों|दोनो|तीनों|दोन्ही|दोघी|दोघं|दोघे|तिघं';
const end = String.raw`(?![\p{L}\p{M}])`;
const both = new RegExp(String.raw`^\s*(?:${all}|sab|sabhi|all|सब|सभी|सगळे)${end}`, 'iu');
/** In the middle of a line "both" may be days as well as children. */
const bothSaid = new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${all})${end}`, 'iu');
const bothDays = new RegExp(String.raw`(?:${all})\s+(?:din|days?|dates?|tareekh\S*|tarikh\S*|divas|दिन|दिवस|तारीख\S*)${end}`, 'iu'); // prettier-ignore
const bothChildren = new RegExp(String.raw`(?:${all})\s+(?:bachch?\S*|bete|betiya\S*|kids|children|mul\S*|बच्च\S*|बेट\S*|मुल\S*)`, 'iu'); // prettier-ignore
/** An answer to "which one" is a name and hardly more. */
const mostWords = 4;
const settled: Partial<Focus> = { ward: null };

/** Whether the words are about a profile, or name the child that was asked for: then they answer no question about dates. */
export const isWardTalk = (
  { focus }: Desk,
  text: string,
  sentAt: Date,
  children: readonly string[],
): boolean =>
  Boolean(focus().ward) ||
  wantsProfile.test(withoutNames(text, children)) ||
  // What somebody wants to be paid may well be an answer, and so may a day without a month.
  known(readOfWard(text, { at: sentAt, asked: null, names: children })).some(
    ({ key }) => key !== 'rate_floor' && !(key === 'availability_window' && bareDays(text).length > 0),
  );

export async function serveWard(
  desk: Desk,
  text: string,
  sentAt: Date,
  children: readonly string[],
): Promise<Served | null> {
  const { input } = desk;
  const ward = desk.focus().ward ?? null;
  if (ward?.who) {
    const dated = daysWithMonth(desk, text, sentAt, 2);
    desk.move(settled);
    if (dated.length > 0) return note(desk, ward.who.map((who) => ({ who, values: dated })), ward); // prettier-ignore
  }
  const before = ward && !ward.who ? ward : null;
  const asked = before ? (input.history.findLast((line) => line.from === 'person') ?? null) : null;
  const short = text.trim().split(/\s+/).length <= mostWords;
  const named = namedIn(children.map((name) => ({ name })), text).map(({ name }) => name); // prettier-ignore
  const every = named.length === 0 && (short && asked ? both.test(text) : meansBoth(text, sentAt, children));
  const meant = every ? children : named;
  const earlier = asked && short && meant.length > 0 ? asked : null;
  const said = earlier ?? { text, at: sentAt };

  const wants =
    commandOf(said.text)?.name === 'profile' || wantsProfile.test(withoutNames(said.text, children));
  if (wants)
    return meant.length === 0 && children.length > 1 && !asked ? askWhich(desk, children) : show(desk, meant);
  const split = readOfEach(said, children, known);
  const values = known(readOfWard(said.text, { at: said.at, asked: null, names: children }));
  const unsure = values.length === 0 ? ownDays(said.text, said.at).doubtful : null;
  if (values.length === 0 && !split?.each.length && unsure === null) return null;
  if (meant.length === 0 && asked) {
    // Asked once, and still not plain: a person reads it.
    const told = await handOver(desk, 'human', text);
    return answer(lines(outreachWords(input.language).passedOn(children.join(', ')), told), {
      focus: settled,
    });
  }
  if (split && !earlier) {
    const unclear = profilePhrases[input.language].unclearOf(split.unclear);
    if (split.each.length === 0) return answer(unclear, { focus: settled });
    return note(desk, split.each, before, split.unclear.length > 0 ? unclear : undefined);
  }
  if (unsure !== null) {
    if (meant.length === 0) return askWhich(desk, children);
    const month = askMonth(desk, unsure, said.at);
    const messageIds = [...(before?.messageIds ?? []), ...input.said.map(({ messageId }) => messageId)];
    return {
      text: `*${meant.join(', ')}*\n${month.text}`,
      focus: { ...month.focus, ward: { messageIds, who: [...meant] } },
    };
  }
  return note(
    desk,
    (meant.length > 0 ? meant : [undefined]).map((who) => ({
      who,
      values: earlier && who ? saidOf(earlier, who, children) : values,
    })),
    before,
  );
}

/** Of one day, or of what is no day; "12 13 dono" may be the days, and is asked about. */
function meansBoth(text: string, at: Date, children: readonly string[]): boolean {
  if (!bothSaid.test(text) || bothDays.test(text)) return false;
  if (bothChildren.test(text)) return true;
  const read = known(readOfWard(text, { at, asked: null, names: children }));
  return read.filter(({ key }) => key === 'availability_window').length <= 1;
}

async function note(
  desk: Desk,
  spoken: readonly { who: string | undefined; values: readonly ProfileValue[] }[],
  before: Focus['ward'],
  besides?: string,
): Promise<Served | null> {
  const told: string[] = [];
  let unagreed: string | null = null;
  for (const { who, values: theirs } of spoken) {
    // What is noted of one child closes the question; of the next the same words count.
    if (before) desk.move({ ward: before });
    const outcome = await desk.call('update_profile', { values: theirs, ...(who ? { who } : {}) });
    if (!outcome.ok)
      return outcome.problem === grownChild ? answer(profilePhrases[desk.input.language].childAge) : null;
    const report = outcome.output as UpdateReport;
    if (report.which) return askWhich(desk, report.which);
    if (report.unagreed) unagreed = report.about ?? '';
    else told.push(sayNoted(desk, report, report.about));
  }
  // What was noted of the other one is told all the same.
  if (unagreed !== null)
    return answer(lines(...told, besides, desk.say.askConsent(unagreed)), { focus: settled });
  return answer(lines(...told, besides), { focus: { ...settled, ...noQuestion } });
}

const askWhich = (desk: Desk, names: readonly string[]): Served =>
  answer(profilePhrases[desk.input.language].whichChild(names), {
    focus: { reply: null, ward: { messageIds: desk.input.said.map(({ messageId }) => messageId) } },
  });

async function show(desk: Desk, names: readonly string[]): Promise<Served> {
  const sheets: string[] = [];
  for (const who of names) {
    const outcome = await desk.call('show_profile', { who });
    sheets.push(
      outcome.ok ? sheet(desk, outcome.output as ProfileReport) : desk.say.problem(outcome.problem),
    );
  }
  return answer(lines(...sheets), { focus: settled });
}

/** What a line of the guardian's says of this child: of several that it names, the child's own part alone. */
export function saidOf(said: { text: string; at: Date }, child: string, children: readonly string[]): readonly ProfileValue[] {
  const split = readOfEach(said, children, known);
  if (split) return split.each.find(({ who }) => who === child)?.values ?? [];
  const named = namedIn(children.map((name) => ({ name })), said.text); // prettier-ignore
  if (named.length > 0 && !named.some(({ name }) => name === child)) return [];
  return known(readOfWard(said.text, { at: said.at, asked: null, names: children }));
} // prettier-ignore

/** The others of whom the same line says something as well. */
export function othersIn(said: { text: string; at: Date }, child: string, children: readonly string[]): string[] {
  const named = namedIn(children.map((name) => ({ name })), said.text).map(({ name }) => name); // prettier-ignore
  const meant = named.length === 0 && meansBoth(said.text, said.at, children) ? children : named;
  return meant.filter((name) => name !== child && saidOf(said, name, children).length > 0);
} // prettier-ignore
