/** Forgets one thing that the writer once said: the fact, and the message that it came from, out of memory. */
import { z } from 'zod';
import type { Memory } from '../../memory/memory.ts';
import type { Tx } from '../../prisma/client.ts';
import { deleteMessages } from '../people/delete-message.ts';
import { defineTool, type ToolContext } from './tool.ts';

const input = z.object({
  which: z
    .string()
    .max(300)
    .describe(
      'A number of the list of facts shown last, or the words of it; empty: the message that is replied to, else what was learnt last.',
    ),
});

export type ForgetReport = { forgotten: number };

/** "Forget that" is about what was just said, not about something of last year. */
const recentMs = 24 * 3_600_000;

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]{3,}/gu) ?? [];

export const createForgetThis = (deps: { memory: Memory }) =>
  defineTool({
    name: 'forget_this',
    description:
      'Forgets something the writer said about themselves ("forget that", "forget 2", "forget that I live in Thane"): it and the message ' +
      'it came from leave memory for good. Refuses when it is not clear which. To forget everything use erase_my_data.',
    input,
    who: ['casting', 'production', 'talent', 'guardian', 'admin'],
    inAnyGroup: true,
    changes: true,
    async run(tx, { which }, context) {
      const { workspaceId, author, sources } = context;
      const { facts } = await deps.memory.knownIn(tx, {
        workspaceId,
        personId: author.personId,
        reader: 'self',
      });
      const quoted = which.trim() === '' ? await quotedBy(tx, context) : [];
      if (quoted.length > 0) {
        await deleteMessages(
          tx,
          { workspaceId, personId: author.personId, messageIds: quoted, withAnswers: true },
          deps.memory,
        );
        const output: ForgetReport = { forgotten: quoted.length };
        return { ok: true, output, show: { focus: { facts: [] } } };
      }
      const asked = words(which);
      const number = /^\s*(\d{1,3})\s*$/.exec(which)?.[1];
      const shown = number ? context.focus.facts?.[Number(number) - 1] : undefined;
      const target = number
        ? facts.find(({ id }) => id === shown)
        : asked.length === 0
          ? facts.find(({ saidAt }) => context.now.getTime() - saidAt.getTime() < recentMs)
          : best(facts, asked);
      // The request names what shall be forgotten, so it is not remembered either.
      for (const { messageId } of sources)
        await deps.memory.forget.messageIn(tx, workspaceId, author.personId, messageId);
      if (!target) return { ok: false, problem: 'nothing like that is remembered' };
      const forgotten = await deps.memory.forget.factIn(tx, workspaceId, author.personId, target.id);
      const output: ForgetReport = { forgotten };
      return { ok: true, output, show: { focus: { facts: [] } } };
    },
  });

/** The fact that shares most words with what was asked; its value counts before its quote. */
function best<T extends { value: string; quote: string }>(
  facts: readonly T[],
  asked: readonly string[],
): T | undefined {
  const scored = facts.map((fact) => {
    const value = new Set(words(fact.value));
    const quote = new Set(words(fact.quote));
    return {
      fact,
      score: asked.reduce((sum, word) => sum + (value.has(word) ? 3 : quote.has(word) ? 1 : 0), 0),
    };
  });
  const [first] = scored.filter(({ score }) => score >= 2).toSorted((a, b) => b.score - a.score);
  return first?.fact;
}

/** The writer's own messages that the request replies to: a platform without deletions has no other way to name one. */
async function quotedBy(tx: Tx, { author, sources }: ToolContext): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT q.id FROM message m JOIN message q ON q.conversation_id = m.conversation_id AND q.author_id = m.author_id
      AND (q.external_id = m.quote_external_id OR (q.kind = 'edit' AND q.target_external_id = m.quote_external_id))
    WHERE m.id = ANY(${sources.map(({ messageId }) => messageId)}::uuid[]) AND m.author_id = ${author.personId}::uuid`;
  return rows.map(({ id }) => id);
}
