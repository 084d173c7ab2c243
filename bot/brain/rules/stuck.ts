/** A bot that has not understood twice in a row calls a human instead of saying so a third time. */
import { isOffice } from '../../people/person.ts';
import { isSmallTalk } from '../../understanding/small-talk.ts';
import type { Desk, Served } from './desk.ts';
import { handOver } from './hand-over.ts';

const patience = 2;

export async function unstick(desk: Desk, text: string, served: Served): Promise<Served> {
  const { missed, ...answer } = served;
  const before = desk.focus().misses ?? 0;
  // "Haha" and "all good" ask for nothing: nobody has to be called for them.
  const misses = !missed ? 0 : isSmallTalk(text) ? before : before + 1;
  // The office is the human already.
  const call = misses >= patience && !isOffice(desk.input.author.role);
  const said = call ? await handOver(desk, 'stuck', text) : null;
  const focus = { ...answer.focus, misses: call ? 0 : misses };
  return {
    ...answer,
    ...(said !== null && said !== desk.say.notTold ? { text: said } : {}),
    ...(focus.misses === before ? {} : { focus }),
  };
}
