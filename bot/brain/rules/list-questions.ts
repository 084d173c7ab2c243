/** Questions about the people on the screen, answered from what is known of them. */
import type { Compared } from '../../tools/compare-talent.ts';
import type { FindReport } from '../../tools/find-talent.ts';
import { proofIn } from '../../proof/in-language.ts';
import { readListQuestion, type ListQuestion } from '../../understanding/list-questions.ts';
import { act, problem } from './act.ts';
import { answer, lines, type Desk, type Served } from './desk.ts';
import { listWords } from './phrases/list-questions.ts';

/** null when the text asks nothing of the kind. */
export async function serveListQuestion(desk: Desk, text: string): Promise<Served | null> {
  const question = readListQuestion(text);
  return question ? serve(desk, question) : null;
}

async function serve(desk: Desk, question: ListQuestion): Promise<Served | null> {
  const { input } = desk;
  const { language } = input;
  const say = listWords[language];
  const production = input.author.role === 'production';
  switch (question.ask) {
    case 'fact': {
      // What somebody works for is the office's own.
      if (production && question.of === 'rate') return answer(desk.say.refused);
      const outcome = await desk.call('compare_talent', { who: [question.who] });
      // "Shoot ki dates kya hain": nobody is called so for certain, and it may be asked of the role.
      if (!outcome.ok)
        return /^\d/.test(question.who) || /^(?:more than one|did you mean)/u.test(outcome.problem)
          ? answer(problem(desk, outcome.problem))
          : null;
      const [row] = (outcome.output as Compared).rows;
      return row ? answer(say.fact(row.name, question.of, told(row[question.of], desk))) : null;
    }
    case 'whose': {
      const { one, shown = [] } = desk.focus();
      if (one && question.of) return serve(desk, { ask: 'fact', who: one, of: question.of });
      return answer(shown.length === 0 ? desk.say.noRole : desk.say.whichOne);
    }
    case 'sort': {
      const { by, descending } = question;
      if (production && by === 'rate') return answer(desk.say.refused);
      const outcome = await desk.call('compare_talent', { sort: by, descending });
      if (!outcome.ok) return answer(problem(desk, outcome.problem));
      const { rows } = outcome.output as Compared;
      const listed = rows.map((row, i) => `${i + 1} ${say.fact(row.name, by, told(row[by], desk))}`);
      return answer(lines(say.sorted(by, !descending), ...listed));
    }
    case 'better': {
      const [first, second] = (await namesOf(desk, question.who)) ?? [];
      const sheets = await act(desk, { do: 'why', who: question.who });
      return answer(lines(first && second && say.before(first, second), sheets));
    }
    case 'everybody':
      return production ? null : answer(await act(desk, { do: 'find' }));
    case 'free': {
      if (production) return null;
      const outcome = await desk.call('find_talent', { known: ['dates'], limit: 10 });
      if (!outcome.ok) return answer(problem(desk, outcome.problem));
      const { total, dated } = outcome.output as FindReport;
      return answer(!dated ? say.noDates : total === 0 ? say.nobodyFree : say.free(total));
    }
  }
}

const told = (value: string | null, { input }: Desk): string | null =>
  value === null ? null : proofIn(input.language, value);

/** In the order of the list, which is best first; null where they do not stand in it by number. */
async function namesOf(desk: Desk, who: readonly string[]): Promise<string[] | null> {
  if (!who.every((one) => /^\d{1,2}$/.test(one))) return null;
  const places = who.toSorted((a, b) => Number(a) - Number(b));
  const outcome = await desk.call('compare_talent', { who: places });
  return outcome.ok ? (outcome.output as Compared).rows.map(({ name }) => name) : null;
}
