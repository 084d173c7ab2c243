/** A guardian's yes or no to being asked about one child, typed or pressed; what they had told of it before is noted then. */
import type { ConsentReport } from '../../tools/give-consent.ts';
import { guardianAsked } from '../../tools/subject.ts';
import type { UpdateReport } from '../../tools/update-profile.ts';
import { readAssent } from '../../understanding/assent.ts';
import { namedIn } from '../../understanding/names-said.ts';
import { readOfWard } from '../../understanding/profiles/of-ward.ts';
import { problem } from './act.ts';
import { answer, lines, type Desk, type Served } from './desk.ts';
import { sayNoted } from './noted.ts';
import { known, noQuestion } from './profile.ts';

/** Null where no such question stands right above, or the words are no answer. */
export async function serveAgreeing(desk: Desk, text: string): Promise<Served | null> {
  const { author, history } = desk.input;
  const { children = [] } = author;
  const childId = guardianAsked(desk.focus());
  if (author.role !== 'guardian' || childId === null) return null;
  const assent = readAssent(text, children);
  // Something else was asked since, of which this may be the answer.
  const above = history.findLast(({ from }) => from === 'bot')?.text ?? '';
  if (assent === null || !children.some((child) => above.includes(child))) return null;
  const named = namedIn(children.map((name) => ({ name })), text); // prettier-ignore
  return answer(await agree(desk, assent, named.length > 0 ? undefined : childId), { focus: noQuestion }); // prettier-ignore
}

export const answerGuardian = (
  desk: Desk,
  pressed: { action: 'childyes' | 'childno'; childId: string },
): Promise<string> => agree(desk, pressed.action === 'childyes' ? 'yes' : 'no', pressed.childId);

async function agree(desk: Desk, assent: 'yes' | 'no', childId: string | undefined): Promise<string> {
  const { say, input } = desk;
  const { asked } = desk.focus();
  const outcome = await desk.call('give_consent', {
    ...(childId === undefined ? {} : { childId }),
    answer: assent === 'yes' ? 'given' : 'withdrawn',
  });
  if (!outcome.ok) return problem(desk, outcome.problem);
  const { child = '', answer: given } = outcome.output as ConsentReport;
  if (given !== 'given') return say.notConsented(child);
  const told = guardianAsked(desk.focus()) === childId ? asked?.of : undefined;
  const waited = input.history.findLast(({ from }) => from === 'person');
  const values =
    told && waited
      ? known(readOfWard(waited.text, { at: waited.at, asked: null, names: input.author.children ?? [] }))
      : [];
  if (values.length === 0 || !told) return say.consented(child);
  desk.move({ ward: { messageIds: [told] } });
  const noted = await desk.call('update_profile', { who: child, values });
  desk.move({ ward: null });
  return lines(
    say.consented(child),
    noted.ok && (noted.output as UpdateReport).noted.length > 0 && sayNoted(desk, noted.output as UpdateReport, child),
  );
} // prettier-ignore
