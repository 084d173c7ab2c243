/** "Only those who actually swim": it is a must of the role, and those who are known to stand first; how many were not asked is said. */
import type { BriefReading } from '../../understanding/brief.ts';
import type { FindReport } from '../../tools/find-talent.ts';
import { asksWhoIsKnownTo } from '../../understanding/knows-it.ts';
import { act, problem } from './act.ts';
import { amendBrief } from './brief.ts';
import { lines, type Desk } from './desk.ts';
import { listWords } from './phrases/list-questions.ts';
import * as report from './report.ts';

/** Null when nothing of the kind is asked, or the words name no skill and no language. */
export async function serveKnownTo(desk: Desk, text: string, sentAt: Date): Promise<string | null> {
  if (desk.input.author.role === 'production' || !asksWhoIsKnownTo(text)) return null;
  const { draft } = desk.focus();
  if (!draft) return null;
  const { changed, understood } = desk.readers.amend(draft as BriefReading, text, { sentAt, at: 0 });
  const fields = changed.flatMap(({ patch }) => Object.keys(patch));
  const field = fields.length === 0 && understood ? 'skills' : fields.find((one) => one === 'skills' || one === 'languages');
  if (field === undefined) return null;
  // What the role asks already is not asked for once more.
  if (fields.length > 0) {
    const amended = await amendBrief(desk, text, sentAt);
    if (amended?.focus) desk.move(amended.focus);
  }
  const all = await desk.call('find_talent', { limit: 1 });
  if (!all.ok) return problem(desk, all.problem);
  const known = await desk.call('find_talent', { known: [field === 'skills' ? 'skill' : 'language'], limit: 10 });
  if (!known.ok) return problem(desk, known.problem);
  const [some, every] = [known.output as FindReport, all.output as FindReport];
  const say = listWords[desk.input.language];
  // Those who can be asked stand on the screen then.
  if (some.total === 0) return lines(say.nobodyKnown(every.total), await act(desk, { do: 'find' }));
  const told = { say: desk.say, language: desk.input.language };
  return lines(report.found(told, some), say.knownTo(some.total, every.total - some.total));
} // prettier-ignore
