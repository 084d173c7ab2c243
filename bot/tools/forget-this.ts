/** Forgets one thing that the writer said, of themselves or their child: the fact, and the message that it came from, out of memory and conversation. */
import { z } from 'zod';
import type { Memory } from '../../memory/memory.ts';
import type { Tx } from '../../prisma/client.ts';
import { deleteMessages } from '../people/delete-message.ts';
import { redact } from '../people/erasure/mentions.ts';
import { defineTool, type ToolContext } from './tool.ts';
import { keysStated, mayForget, whatIsMeant, type MeantFact } from './what-is-meant.ts';

const input = z.object({
  which: z
    .string()
    .max(300)
    .describe(
      'A number of the list of facts shown last, or the words of it; empty: the message that is replied to, else what was said last.',
    ),
  whole: z
    .boolean()
    .default(false)
    .describe(
      'Only after this tool asked and the writer said yes: the message goes with everything that it states.',
    ),
});

export type ForgetReport = {
  forgotten: number;
  /** What it was, by its keys: the values are what shall be gone. */
  what: string[];
  /** Nothing was forgotten yet: the message also states these, and they would go along. */
  asks?: { what: Told; also: Told[] };
};
type Told = { key: string; value: string };

export const unclearWhich = 'more than one message could be meant; use more of its words or reply to it';
export const notTheirs = 'only what you said yourself can be forgotten here';

const askedMs = 15 * 60_000;
/** Shorter words stand in many answers by chance. */
const tellingQuote = 12;
const about = 'forget.';

/** The fact of which it was asked, in another turn, whether its whole message shall go; null where nothing was, or long ago. */
export function forgettingAsked(focus: ToolContext['focus'], turnId: string, now: Date): string | null {
  const { about: question = '', at = '' } = focus.asked ?? {};
  if (!question.startsWith(about) || now.getTime() - Date.parse(at) >= askedMs) return null;
  const [factId = '', askedIn] = question.slice(about.length).split('.');
  // Whoever asks does not answer: a model may not say yes in the place of the writer.
  return askedIn === turnId ? null : factId;
}

export const createForgetThis = (deps: { memory: Memory }) =>
  defineTool({
    name: 'forget_this',
    description:
      'Forgets something the writer said ("forget that", "forget 2", "forget that I live in Thane"), a guardian also of the child: it and the ' +
      'message it came from leave memory and the conversation for good. Where that message states more, nothing is forgotten yet and asks says what would ' +
      'go along: ask once, and on a yes call again with whole. Refuses when it is not clear which. To forget everything use erase_my_data.',
    input,
    who: ['casting', 'production', 'talent', 'guardian', 'admin'],
    inAnyGroup: true,
    changes: true,
    async run(tx, { which, whole }, context) {
      const { workspaceId, author, sources, focus, now } = context;
      const { memory } = deps;
      const asked = whole ? forgettingAsked(focus, context.turnId, now) : null;
      const meant = await whatIsMeant(tx, memory, asked === null ? { which } : { factId: asked }, context);
      // The request names what shall be forgotten, so it is not remembered either, and loses its words once it is answered.
      for (const { messageId } of sources)
        await memory.forget.messageIn(tx, workspaceId, author.personId, messageId);
      if (meant === 'unclear') return { ok: false, problem: unclearWhich };
      if (meant === 'not theirs') return { ok: false, problem: notTheirs };
      if (meant === null) return { ok: false, problem: 'nothing like that is remembered' };
      const settled = { focus: { facts: [], asked: { about: 'forgotten' } } };
      if ('messageIds' in meant) {
        const done: ForgetReport = {
          forgotten: 1,
          what: await keysStated(tx, memory, context, meant.messageIds),
        };
        await forgetMessages(tx, memory, context, meant.messageIds);
        return { ok: true, output: done, show: settled };
      }
      const also = asked === null && !meant.just ? await whatElse(tx, memory, context, meant) : [];
      if (also.length > 0) {
        const asks: ForgetReport = { forgotten: 0, what: [], asks: { what: { key: meant.key, value: meant.value }, also } };
        return {
          ok: true,
          output: asks,
          show: {
            focus: { asked: { about: `${about}${meant.factId}.${context.turnId}`, at: now.toISOString() } },
          },
        };
      }
      const said = await memory.forget.sourcesIn(tx, workspaceId, meant.factId);
      const stated = await keysStated(tx, memory, context, said.map(({ messageId }) => messageId));
      await forgetFact(tx, memory, context, meant);
      const done: ForgetReport = { forgotten: 1, what: [...new Set([meant.key, ...stated])] };
      return { ok: true, output: done, show: settled };
    },
  }); // prettier-ignore

async function whatElse(tx: Tx, memory: Memory, context: ToolContext, { factId }: MeantFact): Promise<Told[]> {
  const said = await memory.forget.sourcesIn(tx, context.workspaceId, factId);
  const { theirs } = await mayForget(tx, memory, context, said.map(({ messageId }) => messageId));
  return memory.forget.besidesIn(tx, context.workspaceId, factId, theirs.map(({ messageId }) => messageId));
} // prettier-ignore

async function forgetFact(tx: Tx, memory: Memory, context: ToolContext, fact: MeantFact): Promise<void> {
  const { workspaceId } = context;
  if (fact.derived) {
    await memory.forget.tasteIn(tx, workspaceId, fact.personId, fact.factId);
    return;
  }
  const said = await memory.forget.sourcesIn(tx, workspaceId, fact.factId);
  await forgetMessages(tx, memory, context, said.map(({ messageId }) => messageId));
  if (!fact.own) return;
  // What others said of it, or what came from a table, is not the writer's to delete: there only the statement goes, and what repeats it.
  const quotes = await memory.forget.statedIn(tx, workspaceId, fact);
  const repeated = quotes.filter((quote) => quote.length >= tellingQuote);
  const names = (text: string): boolean => repeated.some((quote) => text.includes(quote));
  await redact(tx, memory, { workspaceId, personId: null, words: repeated, names });
} // prettier-ignore

async function forgetMessages(
  tx: Tx,
  memory: Memory,
  context: ToolContext,
  messageIds: readonly string[],
): Promise<void> {
  const { workspaceId } = context;
  const { theirs } = await mayForget(tx, memory, context, messageIds);
  for (const { messageId, authorId: personId } of theirs)
    await deleteMessages(tx, { workspaceId, personId, messageIds: [messageId], withAnswers: true }, memory);
}
