/** What somebody else is to be told or shown: the desk writes nothing to talent but its own checks, and shows lists to whoever is invited. */
import { readPassOn } from '../../understanding/pass-on.ts';
import type { Desk } from './desk.ts';
import { handOver } from './hand-over.ts';
import { deskAnswers } from './phrases/desk-answers.ts';

/** Null when nothing is to be passed on. Of production the office hears. */
export function servePassOn(desk: Desk, text: string): Promise<string> | string | null {
  const wish = readPassOn(text);
  if (wish === null) return null;
  if (desk.input.author.role === 'production') return handOver(desk, 'human', text);
  const say = deskAnswers[desk.input.language];
  return wish.pass === 'words' ? say.passesNothing : say.showsInvited(wish.to);
}
