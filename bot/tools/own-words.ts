/** What the writer said earlier in this conversation, read back by the house when it turns out to be for the desk. */
import { z } from 'zod';
import { defineTool } from './tool.ts';

export const createOwnWords = () =>
  defineTool({
    name: 'own_words',
    description: 'Reads an earlier message of the writer again.',
    input: z.object({ messageId: z.uuid() }),
    who: ['casting', 'admin'],
    house: true,
    inAnyGroup: true,
    changes: false,
    async run(tx, { messageId }, { author, conversationId }) {
      const [own] = await tx.$queryRaw<{ text: string }[]>`
        SELECT text FROM message WHERE id = ${messageId}::uuid AND conversation_id = ${conversationId}::uuid
          AND author_id = ${author.personId}::uuid AND direction = 'in'
          AND NOT EXISTS (SELECT 1 FROM relay WHERE source_message_id = message.id)`;
      return own ? { ok: true, output: own.text } : { ok: false, problem: 'that was said and done' };
    },
  });
