/** "Stop" and "start", before everything else that would read the words: for talent, production and the office alike. */
import { isOffice } from '../../people/person.ts';
import { outreachWords } from '../../outreach/words/index.ts';
import type { StartReport, StopReport } from '../../tools/stop-messages.ts';
import { readStart, readSuggestionWish } from '../../understanding/ask-words.ts';
import { shortDay } from '../../understanding/briefs/words.ts';
import { readStop } from '../../understanding/stop-words.ts';
import type { Answer } from '../brain.ts';
import { answer, type Desk } from './desk.ts';
import { asksErasure } from './forgetting.ts';
import { wantsNoMorePeople } from './pauses.ts';

/** The office writes long briefs with "no more than two"; a wish of theirs for silence is short. */
const longestOfOffice = 60;

/** Whether the words are a wish for silence, or for its end: plain enough to need no model. */
export function isStopOrStart(text: string, role: Desk['input']['author']['role']): boolean {
  const office = isOffice(role) || role === 'production';
  if (office && (text.length > longestOfOffice || wantsNoMorePeople(text))) return false;
  if (isOffice(role) && readSuggestionWish(text) !== null) return true;
  return readStop(text) !== null || readStart(text);
}

/** null when the words are neither, or "start" with nothing to start. */
export async function serveStops(desk: Desk, text: string): Promise<Answer | null> {
  const { role } = desk.input.author;
  if (!isStopOrStart(text, role)) return null;
  // "Delete me" asks for more than silence: it is asked back, and stopping is part of it.
  if (asksErasure(text)) return null;
  const wish = isOffice(role) ? readSuggestionWish(text) : null;
  return wish === 'on' || (wish === null && readStop(text) === null) ? start(desk) : stop(desk);
}

async function stop(desk: Desk): Promise<Answer | null> {
  const say = outreachWords(desk.input.language);
  const outcome = await desk.call('stop_messages', {});
  if (!outcome.ok) return null;
  const { scope, until, again } = outcome.output as StopReport;
  // Said once; after that, silence is the answer.
  if (again) return answer('');
  switch (scope) {
    case 'role':
      return answer(say.stoppedRole);
    case 'suggestions':
      return answer(say.suggestionsOff);
    case 'until':
      return answer(say.stoppedUntil(until === null ? '' : shortDay(until, desk.input.language)));
    case 'office':
      return answer(say.stopped);
  }
}

async function start(desk: Desk): Promise<Answer | null> {
  const say = outreachWords(desk.input.language);
  const outcome = await desk.call('start_messages', {});
  if (!outcome.ok) return null;
  const { lifted, suggestions } = outcome.output as StartReport;
  if (suggestions) return answer(say.suggestionsOn);
  return lifted ? answer(say.started) : null;
}
