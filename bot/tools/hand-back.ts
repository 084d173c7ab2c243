/** Gives a conversation back to the bot, which goes on with what was said. */
import { z } from 'zod';
import { handBack } from '../handoff/hand-off.ts';
import { handOffsHeldBy, unfinishedHandOff } from '../handoff/unfinished.ts';
import { defineTool } from './tool.ts';

const input = z.object({
  handOffId: z.uuid().optional().describe('Left out: the one the writer holds.'),
});

export type BackReport = { name: string };

export const createHandBack = () =>
  defineTool({
    name: 'hand_back',
    description:
      'Gives the conversation that the writer holds back to the bot ("hand back", "the bot may go on").',
    input,
    who: ['casting', 'admin'],
    inAnyGroup: true,
    changes: true,
    async run(tx, { handOffId }, context) {
      const named = handOffId ? await unfinishedHandOff(tx, handOffId) : null;
      // An admin may end what a colleague forgot.
      const mayEnd =
        named?.state === 'held' &&
        (context.author.role === 'admin' || named.holderId === context.author.personId);
      const given = handOffId ? mayEnd && named : (await handOffsHeldBy(tx, context.author.personId)).at(0);
      if (!given) return { ok: false, problem: 'you hold no conversation just now' };
      const back = await handBack(tx, { handOffId: given.handOffId, at: context.now });
      if (back.status === 'not-held') return { ok: false, problem: 'you hold no conversation just now' };
      const output: BackReport = { name: given.name };
      return { ok: true, output, ring: { turn: back.waiting ? [back.conversationId] : [] } };
    },
  });
