/** A child wrote: the words are taken out of the record, and what is kept is that a child has this account. */
import { z } from 'zod';
import { defineTool } from './tool.ts';

export const createChildWrote = () =>
  defineTool({
    name: 'child_wrote',
    description: 'Keeps nothing of what a child wrote.',
    input: z.object({}),
    who: ['talent'],
    house: true,
    inAnyGroup: true,
    changes: true,
    async run(tx, _, { author, sources, now }) {
      const ids = sources.map(({ messageId }) => messageId);
      await tx.$executeRaw`
        UPDATE message SET text = '', body = '{"kind": "text", "text": ""}', remembered_at = ${now} WHERE id = ANY(${ids}::uuid[])`;
      await tx.$executeRaw`UPDATE person SET child_said_at = coalesce(child_said_at, ${now}) WHERE id = ${author.personId}::uuid`;
      return { ok: true, output: null };
    },
  });
