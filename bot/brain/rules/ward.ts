/** A guardian of several children speaks of one: which, is asked once, and what they had said counts for the name that follows. */
import { outreachWords } from '../../outreach/words/index.ts';
import type { ProfileReport } from '../../tools/show-profile.ts';
import { grownChild, type UpdateReport } from '../../tools/update-profile.ts';
import { readOfWard } from '../../understanding/profiles/of-ward.ts';
import { commandOf } from '../../understanding/intents/commands.ts';
import type { ProfileValue } from '../../understanding/profiles/profile.ts';
import type { Focus } from '../brain.ts';
import { answer, lines, type Desk, type Served } from './desk.ts';
import { profilePhrases } from './phrases/profile.ts';
import { sayNoted } from './noted.ts';
import { withoutNames } from './child-names.ts';
import { known, sheet, wantsProfile } from './profile.ts';
import { handOver } from './hand-over.ts';

const both = /^\s*(?:dono|donon|teeno|sab|sabhi|both|all|दोनों|तीनों|सब|सभी|दोन्ही|सगळे)\b/iu;
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
  // What somebody wants to be paid may well be an answer.
  known(readOfWard(text, { at: sentAt, asked: null, names: children })).some(
    ({ key }) => key !== 'rate_floor',
  );

export async function serveWard(
  desk: Desk,
  text: string,
  sentAt: Date,
  children: readonly string[],
): Promise<Served | null> {
  const { input } = desk;
  const asked = desk.focus().ward ? (input.history.findLast((line) => line.from === 'person') ?? null) : null;
  const short = text.trim().split(/\s+/).length <= mostWords;
  const meant = short && asked && both.test(text) ? children : children.filter((name) => isNamed(text, name));
  const earlier = asked && short && meant.length > 0 ? asked : null;
  const said = earlier ?? { text, at: sentAt };

  const wants =
    commandOf(said.text)?.name === 'profile' || wantsProfile.test(withoutNames(said.text, children));
  if (wants)
    return meant.length === 0 && children.length > 1 && !asked ? askWhich(desk, children) : show(desk, meant);
  const each = earlier ? [] : ofEach(said, meant);
  const values = known(readOfWard(said.text, { at: said.at, asked: null, names: children }));
  if (values.length === 0 && each.length === 0) return null;
  if (meant.length === 0 && asked) {
    // Asked once, and still not plain: a person reads it.
    const told = await handOver(desk, 'human', text);
    return answer(lines(outreachWords(input.language).passedOn(children.join(', ')), told), {
      focus: settled,
    });
  }
  const told: string[] = [];
  const spoken =
    each.length > 1 ? each : (meant.length > 0 ? meant : [undefined]).map((who) => ({ who, values }));
  for (const { who, values: theirs } of spoken) {
    const outcome = await desk.call('update_profile', { values: theirs, ...(who ? { who } : {}) });
    if (!outcome.ok)
      return outcome.problem === grownChild ? answer(profilePhrases[input.language].childAge) : null;
    const report = outcome.output as UpdateReport;
    if (report.which) return askWhich(desk, report.which);
    if (report.unagreed) return answer(desk.say.askConsent(report.about ?? ''), { focus: settled });
    told.push(sayNoted(desk, report, report.about));
  }
  return answer(lines(...told), { focus: settled });
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

/** "Kiara 4'2, Reyansh 4'8": what stands between the names is of the one before it. */
function ofEach({ text, at }: { text: string; at: Date }, meant: readonly string[]): { who: string; values: ProfileValue[] }[] {
  const places = meant.map((name) => ({ name, from: text.toLowerCase().indexOf(firstName(name)) })).filter(({ from }) => from >= 0).sort((a, b) => a.from - b.from);
  if (places.length < 2) return [];
  const each = places.map(({ name, from }, i) => {
    const part = text.slice(from, places[i + 1]?.from);
    // The first says what it is about: "height Kiara 4'2, Reyansh 4'8".
    const subject = /\b(?:height|age|umar|weight)\b|ऊँचाई|कद|उंची|उम्र|वय|वजन/iu.exec(text)?.[0] ?? '';
    const read = (words: string): ProfileValue[] => known(readOfWard(words, { at, asked: null, names: [name] }));
    const own = read(part);
    const values = own.length > 0 || subject === '' ? own : read(`${subject} ${part.replace(/\p{L}+/u, '')}`);
    return { who: name, values: values.map((value) => ({ ...value, words: part.trim().replace(/[,;\s]+$/, '') })) };
  });
  return each.every(({ values }) => values.length > 0) ? each : [];
} // prettier-ignore

const firstName = (name: string): string => name.toLowerCase().split(/\s+/)[0] ?? '';
const wordsOf = (text: string): string[] => text.toLowerCase().split(/[^\p{L}\p{M}]+/u);

/** Siblings share what comes after it. */
const isNamed = (text: string, name: string): boolean => wordsOf(text).includes(firstName(name));
