/** Takes a talent's or guardian's answer to a question about dates. It reads the message itself: a model cannot answer for anybody. */
import { z } from 'zod';
import type { Matching } from '../../matching/matching.ts';
import type { Memory } from '../../memory/memory.ts';
import type { Tx } from '../../prisma/client.ts';
import { answerChoice, answerChoices, readCheckPress } from '../outreach/check/buttons.ts';
import { questionFor } from '../outreach/check/question.ts';
import type { OpenAsk } from '../outreach/check/open-asks.ts';
import { takeReply, type ReplyOutcome } from '../outreach/check/reply.ts';
import type { Question } from '../outreach/words/words.ts';
import type { Focus } from '../brain/brain.ts';
import { outreachWords } from '../outreach/words/index.ts';
import type { BriefLanguage } from '../understanding/brief.ts';
import { defineTool, type ToolContext } from './tool.ts';

/** `about`: what was asked, for whoever answers a question back. */
export type AnswerReport =
  | (Exclude<ReplyOutcome, { kind: 'several' }> & { about: Question | null })
  | { kind: 'several'; of: AnswerReport[]; about: null };

export const createAnswerAvailability = (deps: { matching: Matching; memory: Memory }) =>
  defineTool({
    name: 'answer_availability',
    description:
      'Call it first when the writer may be answering a question about dates that this desk sent them (also "no", a counter-offer, a ' +
      'question about it, wrong number). It reads their message itself and returns what was understood and kept, what to ask back, or none.',
    input: z.object({}),
    who: ['talent', 'guardian'],
    changes: true,
    async run(tx, _, context) {
      if (context.chat === 'group') return { ok: true, output: { kind: 'none', about: null } };
      const outcome = await takeReply(tx, deps, {
        workspaceId: context.workspaceId,
        personId: context.author.personId,
        said: context.sources,
        press: await pressOf(tx, context),
        pending: context.focus.reply ?? null,
        awaits: context.focus.awaits ?? null,
        now: context.now,
        newId: context.newId,
      });
      const output = await reportOf(tx, deps, outcome, context);
      if (outcome.kind === 'none') return { ok: true, output };
      return { ok: true, output, show: await showOf(tx, outcome, context) };
    },
  });

async function reportOf(
  tx: Tx,
  deps: { matching: Matching },
  outcome: ReplyOutcome,
  context: ToolContext,
): Promise<AnswerReport> {
  if (outcome.kind !== 'several')
    return { ...outcome, about: 'ask' in outcome ? await aboutOf(tx, deps, outcome.ask, context) : null };
  const of: AnswerReport[] = [];
  for (const one of outcome.of) of.push(await reportOf(tx, deps, one, context));
  return { kind: 'several', of, about: null };
}

/** A press is read from the store. */
async function pressOf(tx: Tx, { sources, author }: ToolContext) {
  const rows = await tx.$queryRaw<{ choiceId: string }[]>`
    SELECT body->>'choiceId' AS "choiceId" FROM message WHERE id = ANY(${sources.map(({ messageId }) => messageId)}::uuid[])
      AND author_id = ${author.personId}::uuid AND kind = 'press' ORDER BY seq DESC`;
  for (const { choiceId } of rows) {
    const press = readCheckPress(choiceId);
    if (press?.of === 'ask') return press;
  }
  return null;
}

async function showOf(tx: Tx, outcome: ReplyOutcome, context: ToolContext) {
  const settled: Partial<Focus> = { reply: null, awaits: null };
  switch (outcome.kind) {
    case 'which':
      return {
        choices: outcome.of.map((ask, i) =>
          answerChoice(
            ask.askId,
            'this',
            // Of two children each is called by name, of two roles by title.
            Array.from(
              `${i + 1} ${new Set(outcome.of.map(({ talent }) => talent)).size > 1 ? ask.talent : ask.role}`,
            )
              .slice(0, 20)
              .join(''),
          ),
        ),
        focus: {
          reply: {
            askIds: outcome.of.map(({ askId }) => askId),
            messageIds: context.sources.map(({ messageId }) => messageId),
          },
          ward: null,
        },
      };
    case 'ask-back':
    case 'which-days': {
      const language = await languageOf(tx, outcome.ask.askId);
      return {
        choices:
          outcome.kind === 'ask-back'
            ? answerChoices(outcome.ask.askId, outcome.ask.asked, outreachWords(language))
            : [],
        focus: { ...settled, awaits: { askId: outcome.ask.askId, what: 'days' as const } },
      };
    }
    case 'what-question':
      return { focus: { ...settled, awaits: { askId: outcome.ask.askId, what: 'question' as const } } };
    default:
      return { focus: settled };
  }
}

async function languageOf(tx: Tx, askId: string): Promise<BriefLanguage> {
  const row = await tx.availabilityAsk.findUnique({ where: { id: askId }, select: { language: true } });
  return (row?.language ?? 'en') as BriefLanguage;
}

/** The question as it was put to them, for answers out of what they may know already. */
async function aboutOf(
  tx: Tx,
  deps: { matching: Matching },
  ask: OpenAsk,
  { author }: ToolContext,
): Promise<Question | null> {
  const [row] = await tx.$queryRaw<
    { roleId: string; replyBy: Date; sender: string; office: string; language: string }[]
  >`
    SELECT c.role_id AS "roleId", c.reply_by AS "replyBy", s.name AS sender, w.name AS office, a.language
    FROM availability_ask a JOIN availability_check c ON c.id = a.check_id JOIN person s ON s.id = c.asked_by
    JOIN workspace w ON w.id = a.workspace_id WHERE a.id = ${ask.askId}::uuid`;
  const role = row ? await deps.matching.roleById(tx, row.roleId) : null;
  const [talent] = await deps.matching.talents(tx, [ask.talentId]);
  if (!row || !role || !talent) return null;
  const child = talent.guardianId === author.personId;
  return questionFor(role, talent, { name: author.name, child }, row, row.language as BriefLanguage);
}
