/** Everyday questions of talents: a true short answer where there is one, else a human at once. */
import type { ProfileReport } from '../../tools/show-profile.ts';
import { everydayOf } from '../../understanding/everyday.ts';
import { answer, lines, type Desk, type Served } from './desk.ts';
import { handOver } from './hand-over.ts';
import { askToKeep } from './profile.ts';
import { onBehalf } from './phrases/on-behalf.ts';

/** Null for everything else; `answering`: a question of ours is open, and what is asked back belongs to it. */
export async function serveEveryday(desk: Desk, text: string, answering: boolean): Promise<Served | null> {
  const say = onBehalf[desk.input.language];
  switch (everydayOf(text)) {
    case null:
      return null;
    case 'data':
      return answer(say.data);
    case 'self-tape':
      return answer(say.selfTape);
    case 'photo-here': {
      const outcome = await desk.call('show_profile', {});
      if (!outcome.ok) return answer(await handOver(desk, 'human', text));
      const { gaps } = outcome.output as ProfileReport;
      const told = gaps.includes('photo') ? say.photoNotHere : say.photoHere;
      // Its buttons come with the profile; the question stands over them.
      return gaps.includes('consent')
        ? answer(lines(told, askToKeep(desk)), { focus: { asked: { about: 'profile.consent' } } })
        : answer(told);
    }
    case 'office':
      return answering ? null : answer(await handOver(desk, 'human', text));
  }
} // prettier-ignore
