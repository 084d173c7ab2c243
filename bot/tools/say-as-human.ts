/** Passes the writer's words on to the person whose conversation they hold. Called by the house, offered to no model. */
import { z } from 'zod';
import { sayAsHuman } from '../handoff/say-as-human.ts';
import { defineTool } from './tool.ts';

export type SpokenReport = { names: string[]; unsent: number };

export const createSayAsHuman = () =>
  defineTool({
    name: 'say_as_human',
    description: 'Passes the words of this turn on to the person whose conversation the writer holds.',
    input: z.object({}),
    who: ['casting', 'admin'],
    house: true,
    inAnyGroup: true,
    changes: true,
    async run(tx, _, context) {
      const { conversationIds, names, unsent } = await sayAsHuman(tx, {
        workspaceId: context.workspaceId,
        conversationId: context.conversationId,
        chat: context.chat,
        author: context.author,
        messageIds: context.sources.map(({ messageId }) => messageId),
        at: context.now,
        newId: context.newId,
      });
      const output: SpokenReport = { names, unsent };
      return { ok: true, output, ring: { deliver: conversationIds } };
    },
  });
