/** Passes the writer's words on to the person whose conversation they hold. Called by the house, offered to no model. */
import { z } from 'zod';
import { sayAsHuman } from '../handoff/say-as-human.ts';
import { defineTool } from './tool.ts';

/** `first`: nothing of the writer went to one of them before, in this hold. */
export type SpokenReport = { names: string[]; unsent: number; silent: string[]; first: boolean };

export const createSayAsHuman = () =>
  defineTool({
    name: 'say_as_human',
    description:
      'Passes the words of this turn, or an earlier message of the writer, on to the person whose conversation the writer holds.',
    input: z.object({ messageId: z.uuid().optional() }),
    who: ['casting', 'admin'],
    house: true,
    inAnyGroup: true,
    changes: true,
    async run(tx, { messageId }, context) {
      const { conversationIds, ...output } = await sayAsHuman(tx, {
        workspaceId: context.workspaceId,
        conversationId: context.conversationId,
        chat: context.chat,
        author: context.author,
        messageIds: messageId === undefined ? context.sources.map((source) => source.messageId) : [messageId],
        at: context.now,
        newId: context.newId,
      });
      return { ok: true, output: output satisfies SpokenReport, ring: { deliver: conversationIds } };
    },
  });
