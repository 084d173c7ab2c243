/** Who waits for a human, and who is talking to whom; also names the place where the office wants to be told. */
import { z } from 'zod';
import { unfinishedHandOffs } from '../handoff/hand-off.ts';
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

export type HandOffsReport = {
  waiting: {
    name: string;
    role: string;
    channel: string;
    why: string;
    mood: Mood | null;
    holder: string | null;
    minutes: number;
  }[];
  place: 'here' | 'anywhere' | null;
};

const mostShown = 8;

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
      const open = (await unfinishedHandOffs(tx, context.workspaceId)).slice(0, mostShown);
      const waiting: HandOffsReport['waiting'] = [];
      for (const { name, role, channel, why, holder, openedAt, conversationId } of open)
        waiting.push({
          name,
          role,
          channel,
          why,
          mood: await moodOf(tx, conversationId),
          holder,
          minutes: Math.max(0, Math.round((context.now.getTime() - openedAt.getTime()) / 60_000)),
        });
      const output: HandOffsReport = {
        waiting,
        place: place ?? null,
      };
      return {
        ok: true,
        output,
        show: {
          choices: open
            .filter(({ state }) => state === 'open')
            .map(({ handOffId, name }) =>
              handOffChoice('take', handOffId, `Take ${Array.from(name).slice(0, 14).join('')}`),
            ),
        },
      };
    },
  });
