/** "Project band karo", "shoot cancel ho gaya", "shoot postponed to 12 Jan": asked first where people hold dates, then done and told. */
import { endAsked, type ProjectEnd } from '../../tools/close-project.ts';
import { readAssent } from '../../understanding/assent.ts';
import { readProjectNews } from '../../understanding/project-news.ts';
import { problem } from './act.ts';
import { amendBrief } from './brief.ts';
import { answer, type Desk, type Served } from './desk.ts';
import { handOver } from './hand-over.ts';
import { shiftShoot } from './shift-shoot.ts';

/** Null when the text is none of it. Of production the office hears. */
export async function serveProjectNews(desk: Desk, text: string, sentAt: Date): Promise<Served | null> {
  const { input, say } = desk;
  const news = readProjectNews(text);
  const pending = endAsked(desk.focus(), input.turnId, input.now) !== null && isNext(desk);
  const assent = pending ? readAssent(text) : null;
  if (assent === 'no') return answer(say.okay, { focus: { asked: { about: 'kept' } } });
  if (assent === 'yes' || (pending && news?.news === 'cancelled')) return end(desk, true);
  if (news === null) return null;
  // Whose word moves or ends a shoot is heard by the office, which does it.
  if (input.author.role === 'production') return answer(await handOver(desk, 'human', text));
  switch (news.news) {
    case 'cancelled':
      return end(desk, false);
    case 'again': {
      const outcome = await desk.call('close_project', { status: 'open' });
      if (!outcome.ok) return answer(problem(desk, outcome.problem));
      return answer(say.projectOn((outcome.output as ProjectEnd).roles));
    }
    case 'moved':
      if ('by' in news) return shiftShoot(desk, news.by);
      return (
        (news.to === null ? null : await amendBrief(desk, `shoot dates moved to ${news.to}`, sentAt)) ??
        answer(say.movedToWhen)
      );
  }
}

/** Only what is said next answers the question: a later "ok" is about something else. */
function isNext({ focus, input: { history } }: Desk): boolean {
  const at = focus().asked?.at ?? '';
  return !history.some((line) => line.from === 'person' && line.at.toISOString() > at);
}

async function end(desk: Desk, confirmed: boolean): Promise<Served> {
  const outcome = await desk.call('close_project', { confirmed });
  if (!outcome.ok) return answer(problem(desk, outcome.problem));
  const { project, roles, holding } = outcome.output as ProjectEnd;
  return answer(
    confirmed ? desk.say.projectEnded(roles, holding) : desk.say.endProject(project, roles, holding),
  );
}
