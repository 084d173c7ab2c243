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
      // A profile that the conversation had only begun; one that the office keeps with a guardian stays.
      await tx.$executeRaw`
        DELETE FROM talent t WHERE t.person_id = ${author.personId}::uuid AND t.guardian_id IS NULL AND t.consent IS NULL
          AND NOT EXISTS (SELECT 1 FROM candidacy c WHERE c.talent_id = t.person_id)`;
      // What a child agreed to for itself counts for nothing: whoever stands on a list already stays there as refused.
      await tx.$executeRaw`
        UPDATE talent SET consent = 'withdrawn', updated_at = ${now}
        WHERE person_id = ${author.personId}::uuid AND guardian_id IS NULL AND origin = 'conversation' AND consent = 'given'`;
      return { ok: true, output: null };
    },
  });
