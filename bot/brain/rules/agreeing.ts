/** A guardian's yes or no to being asked about one child, typed or pressed; what they had told of it before is noted then. */
import type { ConsentReport } from '../../tools/give-consent.ts';
import { guardianAsked } from '../../tools/subject.ts';
import type { UpdateReport } from '../../tools/update-profile.ts';
import { readAssent } from '../../understanding/assent.ts';
import { inLatinMarathi } from '../../understanding/latin-marathi.ts';
import { namedIn } from '../../understanding/names-said.ts';
import type { Line } from '../brain.ts';
import { problem } from './act.ts';
import { answer, lines, type Desk, type Served } from './desk.ts';
import { sayNoted } from './noted.ts';
import { allPhrases } from './phrases/index.ts';
import { noQuestion } from './profile.ts';
import { othersIn, saidOf } from './ward.ts';

/** Null where the question about that child does not stand right above, or the words are no answer of the guardian's own. */
export async function serveAgreeing(desk: Desk, text: string): Promise<Served | null> {
  const { author, history, said } = desk.input;
  const { children = [] } = author;
  const childId = guardianAsked(desk.focus());
  if (author.role !== 'guardian' || childId === null || said.some(({ forwarded }) => forwarded)) return null;
  const assent = readAssent(text, children);
  // A letter, or another question, may have come since: then this is its answer.
  const above = history.findLast(({ from }) => from === 'bot');
  if (assent === null || !above || !children.some((child) => asksAbout(above, child))) return null;
  const named = namedIn(children.map((name) => ({ name })), text); // prettier-ignore
  const agreed = await agree(desk, assent, named.length > 0 ? undefined : childId);
  return answer(agreed.text, agreed.asksOn ? {} : { focus: noQuestion });
}

export const answerGuardian = (
  desk: Desk,
  pressed: { action: 'childyes' | 'childno'; childId: string },
): Promise<string> =>
  agree(desk, pressed.action === 'childyes' ? 'yes' : 'no', pressed.childId).then(({ text }) => text);

/** `asksOn`: the same line was about another child, for whom the question stands now. */
type Agreed = { text: string; asksOn: boolean };

async function agree(desk: Desk, assent: 'yes' | 'no', childId: string | undefined): Promise<Agreed> {
  const { say, input } = desk;
  const { asked } = desk.focus();
  const { children = [] } = input.author;
  const outcome = await desk.call('give_consent', {
    ...(childId === undefined ? {} : { childId }),
    answer: assent === 'yes' ? 'given' : 'withdrawn',
  });
  const only = (text: string): Agreed => ({ text, asksOn: false });
  if (!outcome.ok) return only(problem(desk, outcome.problem));
  const { child = '', answer: given } = outcome.output as ConsentReport;
  if (given !== 'given') return only(say.notConsented(child));
  const told = guardianAsked(desk.focus()) === childId ? asked?.of : undefined;
  // What had them asked stands right before the question, whatever was written since.
  const asks = input.history.findLastIndex((line) => asksAbout(line, child));
  const waited = input.history.slice(0, Math.max(0, asks)).findLast(({ from, text }) => from === 'person' && readAssent(text, children) === null);
  const values = told && waited ? saidOf(waited, child, children) : [];
  if (values.length === 0 || !told || !waited) return only(say.consented(child));
  desk.move({ ward: { messageIds: [told] } });
  const noted = await desk.call('update_profile', { who: child, values });
  const next = await askOn(desk, { told, waited, child });
  desk.move({ ward: null });
  const text = lines(
    say.consented(child),
    noted.ok && (noted.output as UpdateReport).noted.length > 0 && sayNoted(desk, noted.output as UpdateReport, child),
    next !== null && say.askConsent(next),
  );
  return { text, asksOn: next !== null };
} // prettier-ignore

/** "Dono 13 ko free hai" of two who are not agreed on: after the yes for one the other is asked about. */
async function askOn(desk: Desk, { told, waited, child }: { told: string; waited: Line; child: string }): Promise<string | null> {
  const children = desk.input.author.children ?? [];
  for (const other of othersIn(waited, child, children)) {
    desk.move({ ward: { messageIds: [told] } });
    const outcome = await desk.call('update_profile', { who: other, values: saidOf(waited, other, children) });
    const asked = desk.focus().asked;
    if (!outcome.ok || !(outcome.output as UpdateReport).unagreed || !asked) continue;
    desk.move({ asked: { ...asked, of: told } });
    return other;
  }
  return null;
} // prettier-ignore

/** Whether it is the desk's question for this child, in whichever language it was put. */
function asksAbout({ from, text }: Line, child: string): boolean {
  if (from !== 'bot') return false;
  const questions = allPhrases.map(({ askConsent }) => askConsent(child));
  return [...questions, ...questions.map(inLatinMarathi)].some((question) => text.includes(question));
}
