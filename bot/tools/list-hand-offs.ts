/** Who waits for a human, and who is talking to whom; also names the place where the office wants to be told. */
import { z } from 'zod';
import type { HandOffReason } from '../handoff/hand-off.ts';
import { isColleague, isGrave, unfinishedHandOffs, type Listed } from '../handoff/unfinished.ts';
import { nameOfficePlace } from '../outbox/office-notice.ts';
import { mayAdminister } from '../people/admin.ts';
import { moodOf } from '../understanding/mood/mood-of.ts';
import type { Mood } from '../understanding/mood/read-mood.ts';
import { onlyAdmins } from './bind-group.ts';
import { handOffChoice } from './choices.ts';
import { defineTool } from './tool.ts';

const input = z.object({
  place: z
    .enum(['here', 'anywhere'])
    .optional()
    .describe('An admin only: "here" makes this conversation the place where the office is told.'),
});

type Waiting = {
  name: string;
  role: string;
  channel: string;
  why: HandOffReason;
  child: boolean;
  grave: boolean;
  mood: Mood | null;
  holder: string | null;
  minutes: number;
};

export type HandOffsReport = {
  /** The gravest first, then whoever has waited longest. */
  waiting: Waiting[];
  /** People of the office who want a colleague. */
  colleagues: Waiting[];
  place: 'here' | 'anywhere' | null;
};

const mostShown = 8;
const mostColleagues = 3;

export const createListHandOffs = () =>
  defineTool({
    name: 'list_hand_offs',
    description:
      'Lists who waits for a person of the office and who is being talked to, with buttons to take over.',
    input,
    who: ['casting', 'admin'],
    inAnyGroup: true,
    changes: true,
    async run(tx, { place }, context) {
      if (place) {
        if (!(await mayAdminister(tx, context))) return { ok: false, problem: onlyAdmins };
        await nameOfficePlace(tx, context.workspaceId, place === 'here' ? context.conversationId : null);
      }
      const all = await unfinishedHandOffs(tx, context.workspaceId);
      const served = all.filter((one) => !isColleague(one)).slice(0, mostShown);
      const own = all.filter(isColleague).slice(0, mostColleagues);
      const toWaiting = async (one: Listed): Promise<Waiting> => ({
        name: one.name,
        role: one.role,
        channel: one.channel,
        why: one.why,
        child: one.child,
        grave: isGrave(one),
        // Children are not profiled.
        mood: one.child ? null : await moodOf(tx, one.conversationId),
        holder: one.holder,
        minutes: Math.max(0, Math.round((context.now.getTime() - one.openedAt.getTime()) / 60_000)),
      });
      const output: HandOffsReport = { waiting: [], colleagues: [], place: place ?? null };
      for (const one of served) output.waiting.push(await toWaiting(one));
      for (const one of own) output.colleagues.push(await toWaiting(one));
      return {
        ok: true,
        output,
        show: {
          choices: served
            .filter(({ state }) => state === 'open')
            .map(({ handOffId, name }) =>
              handOffChoice('take', handOffId, `Take ${Array.from(name).slice(0, 14).join('')}`),
            ),
        },
      };
    },
  });
