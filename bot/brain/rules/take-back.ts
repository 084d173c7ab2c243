/** A talent's "undo" and "galat likh diya": their last change is taken back, and what is right is asked once. */
import { outreachWords } from '../../outreach/words/index.ts';
import type { TookBack } from '../../tools/take-back-own.ts';
import { daysText } from '../../understanding/briefs/summary.ts';
import { answer, lines, type Desk, type Served } from './desk.ts';
import { sayFact } from './facts.ts';
import { profilePhrases } from './phrases/profile.ts';

export async function takeBack(desk: Desk): Promise<Served> {
  const { language } = desk.input;
  const say = profilePhrases[language];
  const outcome = await desk.call('take_back_own', {});
  if (!outcome.ok) return answer(desk.say.problem(outcome.problem));
  const { gone, reopened } = outcome.output as TookBack;
  const ask = outreachWords(language);
  if (reopened)
    return answer(
      lines(
        say.answerTakenBack,
        reopened.dates.length > 0 ? ask.askBack(daysText(reopened.dates, language)) : ask.askBackPlain,
      ),
    );
  return answer(
    gone.length > 0 ? say.takenBack(gone.map((one) => sayFact(one, language))) : say.nothingTaken,
  );
}
