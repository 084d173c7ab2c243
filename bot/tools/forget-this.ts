/** Forgets one thing that the writer once said: the fact, and the message that it came from, out of memory and conversation. */
import { z } from 'zod';
import type { Memory } from '../../memory/memory.ts';
import type { Tx } from '../../prisma/client.ts';
import { confidentialIn } from '../people/access.ts';
import { deleteMessages } from '../people/delete-message.ts';
import { defineTool, type ToolContext } from './tool.ts';

const input = z.object({
  which: z
    .string()
    .max(300)
    .describe(
      'A number of the list of facts shown last, or the words of it; empty: the message that is replied to, else what was said last.',
    ),
});

export type ForgetReport = { forgotten: number };

export const unclearWhich = 'more than one message could be meant; use more of its words or reply to it';

/** "Forget that" is about what was just said, not about something of last year. */
const recentMs = 24 * 3_600_000;

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]{3,}/gu) ?? [];
/** Of "what I said about the divorce" only the last word is looked for. */
const around =
  /^(?:what|that|this|the|and|you|said|told|tell|about|have|had|was|were|message|msg|maine|mene|kaha|kahi|bola|boli|bataya|baare|bare|mein|jo|wali|wala|मैंने|कहा|बोला|बताया|बारे|में|मी|बोललो|बोलले|सांगितलं|बद्दल)$/u;

export const createForgetThis = (deps: { memory: Memory }) =>
  defineTool({
    name: 'forget_this',
    description:
      'Forgets something the writer said ("forget that", "forget 2", "forget that I live in Thane"): it and the message it came from ' +
      'leave memory and the conversation for good. Refuses when it is not clear which. To forget everything use erase_my_data.',
    input,
    who: ['casting', 'production', 'talent', 'guardian', 'admin'],
    inAnyGroup: true,
    changes: true,
    async run(tx, { which }, context) {
      const { workspaceId, author, sources } = context;
      const { memory } = deps;
      const meant = await whatIsMeant(tx, memory, which, context);
      // The request names what shall be forgotten, so it is not remembered either, and loses its words once it is answered.
      for (const { messageId } of sources)
        await memory.forget.messageIn(tx, workspaceId, author.personId, messageId);
      if (meant === 'unclear') return { ok: false, problem: unclearWhich };
      if (meant.length === 0) return { ok: false, problem: 'nothing like that is remembered' };
      for (const one of meant) {
        if ('factId' in one) {
          await memory.forget.tasteIn(tx, workspaceId, author.personId, one.factId);
          continue;
        }
        const { personId, messageId } = one;
        await deleteMessages(
          tx,
          { workspaceId, personId, messageIds: [messageId], withAnswers: true },
          memory,
        );
        // What came from a table, or from before the house kept messages, has no words here.
        await memory.forget.messageIn(tx, workspaceId, personId, messageId);
      }
      const output: ForgetReport = { forgotten: meant.length };
      return { ok: true, output, show: { focus: { facts: [] } } };
    },
  });

type Meant = { messageId: string; personId: string } | { factId: string };

/** A reply names its message; then come facts, by number, by words, or the newest; then what was said. */
async function whatIsMeant(
  tx: Tx,
  memory: Memory,
  which: string,
  context: ToolContext,
): Promise<Meant[] | 'unclear'> {
  const { workspaceId, author, sources } = context;
  const { personId } = author;
  const mine = (messageId: string): Meant => ({ messageId, personId });
  const quoted = which.trim() === '' ? await quotedBy(tx, context) : [];
  if (quoted.length > 0) return quoted.map(mine);
  const productionIds = await confidentialIn(tx, context);
  const { facts } = await memory.knownIn(tx, { workspaceId, personId, reader: 'self', productionIds });
  const behind = async (fact: (typeof facts)[number] | undefined): Promise<Meant[]> =>
    fact === undefined
      ? []
      : fact.source === 'verdicts'
        ? [{ factId: fact.id }]
        : memory.forget.sourcesIn(tx, workspaceId, personId, fact.id);
  const number = /^\s*(\d{1,3})\s*$/.exec(which)?.[1];
  if (number) {
    const shown = context.focus.facts?.[Number(number) - 1];
    return behind(facts.find(({ id }) => id === shown));
  }
  const asked = words(which);
  if (asked.length > 0) {
    const fact = best(facts, asked);
    if (fact) return behind(fact);
    const telling = asked.filter((word) => !around.test(word));
    if (!telling.some((word) => word.length > 3)) return [];
    const butNot = sources.map(({ messageId }) => messageId);
    const said = await memory.forget.sayingsIn(tx, workspaceId, personId, { words: telling, butNot });
    return said.length > 1 ? 'unclear' : said;
  }
  const newest = facts.find(({ saidAt }) => context.now.getTime() - saidAt.getTime() < recentMs);
  const last = await saidLast(tx, context);
  return last !== null && last !== newest?.messageId ? [mine(last)] : behind(newest);
}

/**
 * What the writer said last beside thanks and the like, when that is what "that" can mean: no question, no command, and of staff nothing that a tool has
 * worked on, since a brief that was saved is not unsaid.
 */
async function saidLast(
  tx: Tx,
  { conversationId, author, sources, now }: ToolContext,
): Promise<string | null> {
  const [last] = await tx.$queryRaw<{ id: string; plain: boolean }[]>`
    SELECT m.id::text AS id, m.kind IN ('text', 'audio', 'image', 'video', 'document', 'edit') AND m.text !~ '^\\s*/|[?？]\\s*$'
      AND m.sent_at > ${new Date(now.getTime() - recentMs)} AND NOT EXISTS (SELECT 1 FROM turn_step s WHERE s.turn_id = m.turn_id AND s.kind = 'tool'
        AND (${author.role} NOT IN ('talent', 'guardian') OR (s.output->'output') ? 'sayings')) AS plain
    FROM message m WHERE m.conversation_id = ${conversationId}::uuid AND m.author_id = ${author.personId}::uuid AND m.direction = 'in'
      AND m.state = 'answered' AND m.text ~ '\\S\\s+\\S' AND m.text !~* '^\\s*(thank|ok|hi|hello|namaste|shukriya|dhanyavaad)' AND m.id <> ALL(${sources.map(({ messageId }) => messageId)}::uuid[])
    ORDER BY m.seq DESC LIMIT 1`;
  return last?.plain ? last.id : null;
}

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
