/** "Stop" and "start", before everything else that would read the words: for talent, production and the office alike. */
import { wishIn, type StartKept, type StopKept } from '../../outreach/wish.ts';
import { outreachWords } from '../../outreach/words/index.ts';
import { shortDay } from '../../understanding/briefs/words.ts';
import { answer, lines, type Desk, type Served } from './desk.ts';
import { asksErasure } from './forgetting.ts';

/** Whether the words are a wish for silence, or for its end. */
export const isStopOrStart = (text: string, { role, children }: Desk['input']['author']): boolean =>
  wishIn(text, role, children) !== null;

/** null when the words are neither, or "start" with nothing to start. */
export async function serveStops(desk: Desk, text: string): Promise<Served | null> {
  const { role, children } = desk.input.author;
  const wish = wishIn(text, role, children);
  // "Delete me" asks for more than silence: it is asked back, and stopping is part of it.
  if (wish === null || asksErasure(text)) return null;
  return wish === 'start' ? start(desk) : stop(desk);
}

async function stop(desk: Desk): Promise<Served | null> {
  const say = outreachWords(desk.input.language);
  const outcome = await desk.call('stop_messages', {});
  if (!outcome.ok) return null;
  const { scope, until, again, children = [] } = outcome.output as StopKept;
  // Said once; after that, silence is the answer.
  if (again) return answer('');
  switch (scope) {
    case 'role':
      return answer(say.stoppedRole);
    case 'suggestions':
      return answer(say.suggestionsOff);
    case 'until':
      return answer(say.stoppedUntil(until === null ? '' : shortDay(until, desk.input.language)));
    case 'child':
      return answer(say.stoppedChild(children.join(', '), until && shortDay(until, desk.input.language)));
    case 'office':
      return answer(say.stopped);
  }
}

async function start(desk: Desk): Promise<Served | null> {
  const say = outreachWords(desk.input.language);
  const outcome = await desk.call('start_messages', {});
  if (!outcome.ok) return null;
  const { lifted, suggestions, children = [], still = [] } = outcome.output as StartKept;
  if (suggestions) return answer(say.suggestionsOn);
  if (children.length > 0)
    return answer(
      lines(say.startedChild(children.join(', ')), still.length > 0 && say.stillSilent(still.join(', '))),
    );
  return lifted ? answer(lines(say.started, still.length > 0 && say.stillSilent(still.join(', ')))) : null;
}
